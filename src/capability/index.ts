export { ACTION_VERBS, LONE_ACTION_VERBS } from './action-verbs.js';
export { argumentPlaceholders } from './argument-placeholders.js';
export { type BodyForm, bodyFormOf, essenceOf, jsonSequenceOf } from './body-form.js';
export { CAPABILITY_RULES } from './capability-rules.js';
export { type CheckContext, checkCapability } from './check-capability.js';
export {
  type CredentialContext,
  type CredentialLiteral,
  findCredentialLiterals,
  isCredentialName,
  REDACTED,
  redactCredentials,
} from './credential-literals.js';
export { digestCapability } from './digest-capability.js';
export type { FilePath, Position } from './file-position.js';
export { findInstructions, findInstructionsInDocument, type InstructionFinding, mayHoldInstructions } from './find-instructions.js';
export { type FoundTemplate, findTemplates, type TemplatePlace } from './find-templates.js';
export { graphqlRootFields } from './graphql-root-fields.js';
export { headerNameFault } from './header-names.js';
export { inputArguments } from './input-arguments.js';
export { readEscapes } from './json-escapes.js';
export { namedAction } from './named-action.js';
export { type ParsedCapability, parseCapability } from './parse-capability.js';
export { type PlacedProvider, providersOf } from './providers-of.js';
export { renameArguments } from './rename-arguments.js';
export { type RenderOptions, renderCapability } from './render-capability.js';
export { isSecretReference } from './rules/auth-reference.js';
export type { CapabilityRule, RuleFinding, RuleSubject } from './rules/capability-rule.js';
export { findSentCredentials } from './sent-credentials.js';
export {
  ARGUMENT_NAME,
  escapeArguments,
  escapeTemplate,
  renamePlaceholders,
  type Template,
  type TemplatePart,
  tokenizeTemplate,
} from './template.js';
export { type Triggers, triggersInJson } from './triggers.js';
export { parseUriTemplate, type UriTemplate, type UriVariable } from './uri-template.js';
