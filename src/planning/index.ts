export { buildCapability } from './arguments/index.js';
export { findAuthorizationServers, recordAuthorizationServers } from './authorization-servers.js';
export { canonicalJson } from './canonical-json.js';
export { diffCapability } from './diff/diff-capability.js';
export { draftPath } from './diff/diff-plan.js';
export type { FieldChange } from './diff/field-change.js';
export { digestFile } from './digest-file.js';
export { sha256Hex } from './digest-json.js';
export { type DirectFile, type DirectPlan, planDirectFiles } from './direct-files.js';
export { draftFile, withoutStamps } from './draft-file.js';
export { type Endpoint, findEndpoints, originsOf } from './endpoints.js';
export { findGates, gateOf } from './gates.js';
export { collectOwnHosts, type OwnHosts, ownerOf, parseHttpUrl, type Reach, reachOf } from './hosts.js';
export { assignNames, fitName, type NamingOptions, type NamingStyle, operationNames, plainName } from './naming/index.js';
export { operationDigest } from './operation-digest.js';
export { parsePlan } from './parse-plan.js';
export { compilePatterns, type PatternSet, type PatternSubject, patternSubject } from './patterns/index.js';
export { planImport, preparePlan } from './plan-import.js';
export type { CurrentActive, CurrentDraft, CurrentState, PlanInput, Selection } from './plan-input.js';
export { type PlannedOperations, planOperations } from './plan-operations.js';
export { planStaleness } from './plan-staleness.js';
export type { PlannedOperation } from './planned-operation.js';
export {
  BUILT_IN_PROFILES,
  type ContextIntegrityProfile,
  type ContextIntegritySettings,
  DEFAULT_PROFILE,
  resolveProfile,
} from './profiles.js';
export { recordedUrl } from './recorded-url.js';
export { renderPlanChunks } from './render-plan.js';
export { findRisks, judgeEffect, RISK_RULES, type RiskRule, type RiskSubject } from './risks/index.js';
export { sanitizeText } from './sanitize-text.js';
export { findSourceGates, LOCAL_PROVENANCE, provenanceOf } from './source-gates.js';
export { splitWords } from './split-words.js';
export type { Steps } from './steps.js';
export { judge, reviewOf } from './verdict.js';
