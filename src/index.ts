/** The library behind the command line: read a description, plan its import, apply and activate it, serve what was approved. */

export {
  type ActivateOptions,
  type ActivationContext,
  type ActivationReport,
  type AppliedPlan,
  type ApplyOptions,
  activate,
  applyPlan,
  deactivate,
  inspectRoot,
  readCurrentState,
  rollbackManifest,
  systemContext,
  writeDirect,
} from './activation/index.js';
export { checkCapability, digestCapability, parseCapability, renderCapability } from './capability/index.js';
export { type GatewayConfig, loadConfig } from './config/index.js';
export { type CredentialSource, createStaticCredentials } from './credentials/index.js';
export { createLogger, type RunningGateway, type ServedStdio, startGateway } from './gateway/index.js';
export { serveStdio } from './gateway/serve-stdio.js';
export { type ImportOptions, importDocuments, recogniseKind } from './importers/index.js';
export {
  type Capability,
  type Diagnostic,
  type Draft,
  type ErrorCode,
  GatewayError,
  type ImportPlan,
  type ImportResult,
  type Lock,
  type Manifest,
  type Observer,
  type Operation,
  type SourceKind,
} from './model/index.js';
export { type PlanInput, parsePlan, planDirectFiles, planImport, planStaleness, renderPlanChunks } from './planning/index.js';
export { readSource, recogniseSource, type Source, type SourceOptions } from './sources/index.js';
export { type CallResult, createUpstream, type PreparedCall, prepareCall, type Upstream } from './upstream/index.js';
