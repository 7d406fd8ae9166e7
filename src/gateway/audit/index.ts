export { readAuditKey } from './audit-key.js';
export { type AuditKeys, deriveAuditKeys } from './audit-line.js';
export { startAudit } from './audit-observer.js';
export { type AuditReport, verifyAudit } from './verify-audit.js';
