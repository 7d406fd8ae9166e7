import { type Diagnostic, isDigest, readImageDigest } from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';
import type { OciPackage } from './read-packages.js';

/**
 * Findings about how an image is referred to, each with a code of its own: no reference (`oci-image-missing`), a tag that may be
 * moved (`oci-reference-tag-only`), a digest that is none (`oci-digest-invalid`) or contradicts the reference
 * (`oci-digest-mismatch`), no digest anywhere (`oci-digest-missing`), a package that is no image (`oci-package-not-image`).
 * References are read as in the OCI distribution specification: `name[:tag][@sha256:hex]`, or `@sha512:hex`, which is no `digest_sha256`.
 */
export function checkPackage({ imageRef, digest, isImage, at }: OciPackage): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const find = (severity: Diagnostic['severity'], code: string, summary: string, detail: string): unknown =>
    findings.push({ severity, code, summary, detail, pointer: formatPointer(at) });
  if (!isImage) {
    find(
      'info',
      'oci-package-not-image',
      `${imageRef} is no container image.`,
      'It is listed as evidence; only images are checked for digests.',
    );
    return findings;
  }
  if (imageRef === '') {
    find('error', 'oci-image-missing', 'The metadata names no image.', 'Set image_ref.');
    return findings;
  }
  const pinned = readImageDigest(imageRef);
  if (pinned === undefined) {
    find(
      'warning',
      'oci-reference-tag-only',
      `${imageRef} is no fixed image: whoever owns the tag can replace it.`,
      'Refer to it by digest: name@sha256:….',
    );
  }
  const refuse = (label: string, found: string): unknown =>
    find(
      'error',
      'oci-digest-invalid',
      `The digest in ${label} is no SHA-256 (64 hexadecimal digits, not ${found}).`,
      'Copy it from the registry.',
    );
  if (pinned?.isValid === false)
    refuse('image_ref', pinned.algorithm === 'sha256' ? describeText(pinned.encoded) : `one by ${pinned.algorithm.slice(0, 40)}`);
  if (digest !== undefined && !isDigest(digest)) refuse('digest_sha256', describeText(digest));
  if (pinned !== undefined && pinned.algorithm !== 'sha512' && digest !== undefined && pinned.encoded !== digest) {
    find(
      'error',
      'oci-digest-mismatch',
      `digest_sha256 is not the digest in ${imageRef}.`,
      'One of the two is not of the image that was reviewed.',
    );
  }
  if (pinned === undefined && digest === undefined) find('warning', 'oci-digest-missing', 'No digest is stated.', 'Set digest_sha256.');
  return findings;
}

function describeText(text: string): string {
  return /^[0-9a-f]*$/.test(text) ? `${text.length} characters` : 'other characters';
}
