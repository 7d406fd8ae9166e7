import { isDigest, readImageDigest } from '../../model/index.js';
import type { Finding, RiskRule } from './risk-rule.js';

/**
 * Looks at whether package metadata says where its code comes from: an image named by tag only can be another one
 * tomorrow, a digest that contradicts the reference is wrong on one side, and no provenance is no evidence at all.
 * The provenance of a source as a whole is judged once, by `findSourceGates`.
 */
export const supplyChainProvenance: RiskRule = {
  kind: 'supply_chain_provenance',
  check({ operation, sourceProvenance }) {
    if (operation?.request.protocol !== 'oci_mcp') return [];
    const { imageRef, digestSha256 } = operation.request;
    const named = readImageDigest(imageRef);
    const given = digestSha256?.toLowerCase().replace(/^sha256:/, '');
    const findings: Finding[] = [];
    if (named === undefined) findings.push({ ...judgeTag(given), evidence: imageRef });
    else if (given !== undefined && named.algorithm !== 'sha512' && given !== named.encoded) {
      findings.push({
        level: 'critical',
        reason: 'The digest and the image reference name different images.',
        evidence: `${named.encoded.slice(0, 12)}… and ${given.slice(0, 12)}…`,
      });
    } else if (!named.isValid) findings.push({ level: 'high', reason: 'What the image is named by is no digest.', evidence: imageRef });
    if (sourceProvenance === undefined) {
      findings.push({ level: 'medium', reason: 'The metadata names no provenance.', evidence: 'provenance missing' });
    }
    return findings;
  },
};

/** A digest beside a tag says which image was meant; text that is none says nothing. */
function judgeTag(given: string | undefined): Pick<Finding, 'level' | 'reason'> {
  if (given === undefined) return { level: 'high', reason: 'The image is named by tag only, and no digest is given.' };
  if (!isDigest(given)) return { level: 'high', reason: 'The image is named by tag only, and what stands beside it is no digest.' };
  return { level: 'low', reason: 'The image is named by tag; its digest stands beside it.' };
}
