import { compareRiskLevels, RISK_KINDS, type Risk } from '../../model/index.js';
import { sanitizeText } from '../sanitize-text.js';
import { authAmbiguity } from './auth-ambiguity.js';
import { broadScope } from './broad-scope.js';
import { credentialExposure } from './credential-exposure.js';
import { deprecatedOperation } from './deprecated-operation.js';
import { destructiveOperation } from './destructive-operation.js';
import { embeddedExpression } from './embedded-expression.js';
import { externalNetwork } from './external-network.js';
import { fileUpload } from './file-upload.js';
import { instructionInjection } from './instruction-injection.js';
import { licenseUnknown } from './license-unknown.js';
import { lossyConversion } from './lossy-conversion.js';
import { plaintextTransport } from './plaintext-transport.js';
import { privateNetwork } from './private-network.js';
import type { Finding, RiskRule, RiskSubject } from './risk-rule.js';
import { schemaSize } from './schema-size.js';
import { sensitiveDataSurface } from './sensitive-data-surface.js';
import { supplyChainProvenance } from './supply-chain-provenance.js';
import { unboundedQuery } from './unbounded-query.js';

/** Every rule, in the order of RISK_KINDS. */
export const RISK_RULES: readonly RiskRule[] = [
  destructiveOperation,
  authAmbiguity,
  broadScope,
  externalNetwork,
  privateNetwork,
  plaintextTransport,
  sensitiveDataSurface,
  supplyChainProvenance,
  licenseUnknown,
  unboundedQuery,
  fileUpload,
  credentialExposure,
  instructionInjection,
  embeddedExpression,
  deprecatedOperation,
  lossyConversion,
  schemaSize,
];

/** Every risk of a capability: highest level first, then in the order of RISK_KINDS, then as the rule found them. */
export function findRisks(subject: RiskSubject): readonly Risk[] {
  const risks = RISK_RULES.flatMap((rule) => rule.check(subject).map((finding) => toRisk(rule, finding, subject)));
  return risks.sort((a, b) => compareRiskLevels(b.level, a.level) || RISK_KINDS.indexOf(a.kind) - RISK_KINDS.indexOf(b.kind));
}

function toRisk({ kind }: RiskRule, { level, reason, evidence, field, pointer }: Finding, subject: RiskSubject): Risk {
  return {
    kind,
    level,
    reason: sanitizeText(reason, { maxLength: 500 }),
    evidence: sanitizeText(evidence, { maxLength: 200 }),
    pointer: pointer ?? subject.pointer,
    ...(field === undefined ? {} : { field: sanitizeText(field, { maxLength: 300 }) }),
  };
}
