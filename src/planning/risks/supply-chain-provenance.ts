import type { Finding, RiskRule } from './risk-rule.js';

/**
 * Looks at whether package metadata says where its code comes from: an image named by tag only can be another one
 * tomorrow, a digest that contradicts the reference is wrong on one side, and no provenance is no evidence at all.
 * The provenance of a source as a whole is judged once, by `sourceGates`.
 */
export const supplyChainProvenance: RiskRule = {
  kind: 'supply_chain_provenance',
  check({ operation, sourceProvenance }) {
    if (operation?.request.protocol !== 'oci_mcp') return [];
    const { imageRef, digestSha256 } = operation.request;
    const named = /@sha256:([0-9a-f]{64})$/i.exec(imageRef)?.[1]?.toLowerCase();
    const given = digestSha256?.toLowerCase().replace(/^sha256:/, '');
    const findings: Finding[] = [];
    if (named === undefined) {
      const reason =
        given === undefined
          ? 'The image is named by tag only, and no digest is given.'
          : 'The image is named by tag; its digest stands beside it.';
      findings.push({ level: given === undefined ? 'high' : 'low', reason, evidence: imageRef });
    } else if (given !== undefined && given !== named) {
      findings.push({
        level: 'critical',
        reason: 'The digest and the image reference name different images.',
        evidence: `${named.slice(0, 12)}… and ${given.slice(0, 12)}…`,
      });
    }
    if (sourceProvenance === undefined) {
      findings.push({ level: 'medium', reason: 'The metadata names no provenance.', evidence: 'provenance missing' });
    }
    return findings;
  },
};
