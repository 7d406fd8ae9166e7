export { AuthorizationServer } from './authorization-server.js';
export {
  Auth,
  AuthPart,
  CAPABILITY_NAME,
  Capability,
  DraftActivation,
  EventsConfig,
  FieldEncoding,
  InputRequiredConfig,
  Metadata,
  PaginationConfig,
  ParameterTemplate,
  Provenance,
  Provider,
  ProviderConfig,
  STYLES,
  Transform,
} from './capability.js';
export { compareText } from './compare-text.js';
export { Diagnostic } from './diagnostic.js';
export { type DocumentSet, SOURCE_KINDS, type SourceDocument, type SourceKind } from './document.js';
export { GATE_KINDS, Gate, GateKind, SOURCE_GATES } from './gate.js';
export { type ErrorCode, GatewayError, type GatewayErrorOptions } from './gateway-error.js';
export { methodFault } from './http-method.js';
export { type ImageDigest, isDigest, isFixedVersion, readImageDigest } from './image-digest.js';
export { isJsonObject, type Json, type JsonObject, type JsonSchema } from './json.js';
export { endOfJsonString, isDeeperThan } from './json-depth.js';
export { Approval, LOCK_FILE, Lock, LockFileEntry, LockSource } from './lock.js';
export { Manifest } from './manifest.js';
export { type Observer, silentObserver } from './observer.js';
export type {
  BodyEncoding,
  Effect,
  GraphqlRequest,
  GraphqlVariable,
  ImportedSource,
  ImportResult,
  OauthFlow,
  OciRequest,
  Operation,
  OperationHints,
  OperationRequest,
  OperationResponse,
  OperationServer,
  Pagination,
  Parameter,
  ParameterLocation,
  ParameterStyle,
  RequestBody,
  RestRequest,
  SecurityAlternative,
  SecurityRequirement,
  SecurityScheme,
  SkippedOperation,
} from './operation.js';
export { flattenInputs, type PackageInput, type PackageInputPlace, type PackageSetup, type PackageTransport } from './package-setup.js';
export { ActivationReview, Draft, ImportPlan, isExecutable, PlanChange, PlanSource, PolicyDefaults, TrustCard, Verdict } from './plan.js';
export { compareRiskLevels, RISK_KINDS, RISK_LEVELS, Risk, RiskKind, RiskLevel } from './risk.js';
export { Roster } from './roster.js';
export { METADATA_HOSTS, PRIVATE_SUFFIXES } from './special-hosts.js';
