import { type Diagnostic, isDigest, isFixedVersion, readImageDigest } from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';
import { describeSetup } from './describe-setup.js';
import type { OciPackage } from './read-packages.js';

/**
 * Findings about what a package is and how it is started, each with a code of its own. An image: no reference (`oci-image-missing`), a
 * tag that may be moved (`oci-reference-tag-only`), a digest that is none (`oci-digest-invalid`) or contradicts the reference
 * (`oci-digest-mismatch`), no digest anywhere (`oci-digest-missing`). A package that is no image (`oci-package-not-image`): no version
 * or one that moves (`oci-version-open`), a `fileSha256` that is none (`oci-digest-invalid`), a bundle without one
 * (`oci-digest-missing`). A server that its publisher runs (`oci-remote`). References are read as in the OCI distribution
 * specification: `name[:tag][@sha256:hex]`, or `@sha512:hex`, which is no `digest_sha256`.
 */
export function checkPackage(entry: OciPackage): readonly Diagnostic[] {
  const { imageRef, registryType, setup, at } = entry;
  const pointer = formatPointer(at);
  const findings: Diagnostic[] = [];
  const find: Find = (severity, code, summary, detail) => findings.push({ severity, code, summary, detail, pointer });
  if (registryType === 'oci') checkImage(entry, find);
  else if (registryType === 'remote') {
    find('info', 'oci-remote', `${imageRef} is run by its publisher.`, 'There is no package to check; connect the client to it directly.');
  } else checkFile(entry, find);
  return setup === undefined ? findings : [...findings, ...describeSetup(imageRef, setup, pointer)];
}

type Find = (severity: Diagnostic['severity'], code: string, summary: string, detail: string) => unknown;

function checkImage({ imageRef, digest, digestKey }: OciPackage, find: Find): void {
  const isMetadata = digestKey === 'digest_sha256';
  if (imageRef === '') {
    find('error', 'oci-image-missing', 'The metadata names no image.', 'Set image_ref.');
    return;
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
  if (pinned?.isValid === false) {
    const found = pinned.algorithm === 'sha256' ? describeText(pinned.encoded) : `one by ${pinned.algorithm.slice(0, 40)}`;
    refuse(isMetadata ? 'image_ref' : 'identifier', found);
  }
  if (digest !== undefined && !isDigest(digest)) refuse(digestKey, describeText(digest));
  if (pinned !== undefined && pinned.algorithm !== 'sha512' && digest !== undefined && pinned.encoded !== digest) {
    find(
      'error',
      'oci-digest-mismatch',
      `${digestKey} is not the digest in ${imageRef}.`,
      'One of the two is not of the image that was reviewed.',
    );
  }
  if (pinned === undefined && digest === undefined) {
    const remedy = isMetadata ? 'Set digest_sha256.' : 'Ask the publisher for an identifier by digest: name@sha256:….';
    find('warning', 'oci-digest-missing', 'No digest is stated.', remedy);
  }
}

function checkFile({ imageRef, digest, registryType, version }: OciPackage, find: Find): void {
  find('info', 'oci-package-not-image', `${imageRef} is no container image.`, 'Its version and fileSha256 say which package is meant.');
  if (digest !== undefined && !isDigest(digest)) {
    find(
      'error',
      'oci-digest-invalid',
      `The digest in fileSha256 is no SHA-256 (64 hexadecimal digits, not ${describeText(digest)}).`,
      'Ask the publisher for the digest of the file.',
    );
  }
  if (registryType === 'mcpb') {
    if (digest === undefined) {
      find('warning', 'oci-digest-missing', `${imageRef} is a file without fileSha256: it can be replaced.`, 'Ask the publisher for it.');
    }
  } else if (!isFixedVersion(version)) {
    find(
      'warning',
      'oci-version-open',
      `${imageRef} is of no fixed version: what is started can be another one each time.`,
      'Ask the publisher for an exact version.',
    );
  }
}

function describeText(text: string): string {
  return /^[0-9a-f]*$/.test(text) ? `${text.length} characters` : 'other characters';
}
