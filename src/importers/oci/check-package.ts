import type { Diagnostic } from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';
import type { OciPackage } from './read-packages.js';

/**
 * Findings about how an image is referred to, each with a code of its own: no reference (`oci-image-missing`), a tag that may be
 * moved (`oci-reference-tag-only`), a digest that is none (`oci-digest-invalid`) or contradicts the reference
 * (`oci-digest-mismatch`), no digest anywhere (`oci-digest-missing`), a package that is no image (`oci-package-not-image`).
 * References are read as in the OCI distribution specification: `name[:tag][@sha256:hex]`.
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
  const pinned = /@sha256:([0-9a-fA-F]+)$/.exec(imageRef)?.[1]?.toLowerCase();
  if (pinned === undefined) {
    find(
      'warning',
      'oci-reference-tag-only',
      `${imageRef} is no fixed image: whoever owns the tag can replace it.`,
      'Refer to it by digest: name@sha256:….',
    );
  }
  for (const [label, hex] of [
    ['image_ref', pinned],
    ['digest_sha256', digest],
  ] as const) {
    if (hex !== undefined && !/^[0-9a-f]{64}$/.test(hex)) {
      find(
        'error',
        'oci-digest-invalid',
        `The digest in ${label} is no SHA-256 (64 hexadecimal digits, not ${hex.length} characters).`,
        'Copy it from the registry.',
      );
    }
  }
  if (pinned !== undefined && digest !== undefined && pinned !== digest) {
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
