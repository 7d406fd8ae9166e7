import { isDigest, readImageDigest } from '../../model/index.js';
import { findOtherSources, judgeFile } from './package-risks.js';
import type { Finding, RiskRule } from './risk-rule.js';

/**
 * Looks at whether package metadata says where its code comes from: an image named by tag only can be another one
 * tomorrow, a digest that contradicts the reference is wrong on one side, and no provenance is no evidence at all. A package of
 * another registry is judged by its version and its file's digest, a remote by who runs it.
 * The provenance of a source as a whole is judged once, by `findSourceGates`.
 */
export const supplyChainProvenance: RiskRule = {
  kind: 'supply_chain_provenance',
  check({ operation, sourceProvenance }) {
    if (operation?.request.protocol !== 'oci_mcp') return [];
    const { imageRef, digestSha256, registryType = 'oci' } = operation.request;
    const findings: Finding[] = [
      ...(registryType === 'oci' ? judgeImage(imageRef, digestSha256) : []),
      ...findOtherSources(operation.request),
    ];
    if (registryType === 'remote') {
      const reason = 'Its publisher runs it, and can change what it does at any time.';
      findings.push({ level: 'low', reason, evidence: imageRef });
    } else if (registryType !== 'oci') findings.push(...judgeFile(operation.request));
    if (sourceProvenance === undefined) {
      findings.push({ level: 'medium', reason: 'The metadata names no provenance.', evidence: 'provenance missing' });
    }
    return findings;
  },
};

function judgeImage(imageRef: string, digestSha256: string | undefined): readonly Finding[] {
  const named = readImageDigest(imageRef);
  const given = digestSha256?.toLowerCase().replace(/^sha256:/, '');
  if (named === undefined) return [{ ...judgeTag(given), evidence: imageRef }];
  if (given !== undefined && named.algorithm !== 'sha512' && given !== named.encoded) {
    return [
      {
        level: 'critical',
        reason: 'The digest and the image reference name different images.',
        evidence: `${named.encoded.slice(0, 12)}… and ${given.slice(0, 12)}…`,
      },
    ];
  }
  return named.isValid ? [] : [{ level: 'high', reason: 'What the image is named by is no digest.', evidence: imageRef }];
}

/** A digest beside a tag says which image was meant; text that is none says nothing. */
function judgeTag(given: string | undefined): Pick<Finding, 'level' | 'reason'> {
  if (given === undefined) return { level: 'high', reason: 'The image is named by tag only, and no digest is given.' };
  if (!isDigest(given)) return { level: 'high', reason: 'The image is named by tag only, and what stands beside it is no digest.' };
  return { level: 'low', reason: 'The image is named by tag; its digest stands beside it.' };
}
