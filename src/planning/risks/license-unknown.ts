import type { RiskRule } from './risk-rule.js';

/**
 * Looks for package metadata without a licence: whether the package may be run is then not known. The licence of a source
 * as a whole is judged once, by `sourceGates`.
 */
export const licenseUnknown: RiskRule = {
  kind: 'license_unknown',
  check({ operation, sourceLicense }) {
    if (operation?.request.protocol !== 'oci_mcp' || sourceLicense !== undefined) return [];
    return [{ level: 'medium', reason: 'The metadata names no licence.', evidence: 'license missing' }];
  },
};
