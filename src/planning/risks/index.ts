export { findRisks, RISK_RULES } from './find-risks.js';
export { judgeEffect } from './judge-effect.js';
export type { Finding, RiskRule, RiskSubject } from './risk-rule.js';
