import { address } from './rules/address.js';
import { argumentName } from './rules/argument-name.js';
import { authReference } from './rules/auth-reference.js';
import type { CapabilityRule } from './rules/capability-rule.js';
import { credentialInText } from './rules/credential-in-text.js';
import { fileName } from './rules/file-name.js';
import { headerLegality } from './rules/header-legality.js';
import { metadataNearMiss } from './rules/metadata-near-miss.js';
import { modelInstructions } from './rules/model-instructions.js';
import { fileSyntax, structure, unknownKey } from './rules/parser-rules.js';
import { pathForm } from './rules/path-form.js';
import { resourceExposure } from './rules/resource-exposure.js';
import { schemaValidity } from './rules/schema-validity.js';
import { sentCredential } from './rules/sent-credential.js';
import { serviceConfiguration } from './rules/service-configuration.js';
import { timeoutBounds } from './rules/timeout-bounds.js';
import { undeclaredArgument } from './rules/undeclared-argument.js';
import { unreachableFallback } from './rules/unreachable-fallback.js';
import { unusedArgument } from './rules/unused-argument.js';

/** Every rule, by code. `docs/capability-rules.md` has the same table for people. */
export const CAPABILITY_RULES: readonly CapabilityRule[] = [
  fileSyntax,
  structure,
  unknownKey,
  undeclaredArgument,
  unusedArgument,
  schemaValidity,
  argumentName,
  headerLegality,
  sentCredential,
  credentialInText,
  unreachableFallback,
  fileName,
  address,
  pathForm,
  authReference,
  timeoutBounds,
  modelInstructions,
  metadataNearMiss,
  serviceConfiguration,
  resourceExposure,
];
