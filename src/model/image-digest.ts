/** The digest in a reference to an image. */
export interface ImageDigest {
  readonly algorithm: string;
  /** Lower case. */
  readonly encoded: string;
  /** Whether it is as long as its algorithm makes it, in hexadecimal digits. */
  readonly isValid: boolean;
}

/**
 * What pins an image: `sha256:…` of `name[:tag]@sha256:…`; `undefined` for a reference by tag, which its owner can move. The registered
 * algorithms are SHA-256 and SHA-512; a digest by another one is none that can be checked. Source: OCI image specification, "Digests".
 */
export function readImageDigest(imageRef: string): ImageDigest | undefined {
  const [, algorithm, encoded] = PINNED.exec(imageRef) ?? [];
  if (algorithm === undefined || encoded === undefined) return undefined;
  const digest = { algorithm: algorithm.toLowerCase(), encoded: encoded.toLowerCase() };
  return { ...digest, isValid: isDigest(digest.encoded, digest.algorithm) };
}

/** Whether the text is the hexadecimal digest of an algorithm, in lower case. */
export function isDigest(encoded: string, algorithm = 'sha256'): boolean {
  return /^[0-9a-f]*$/.test(encoded) && encoded.length === LENGTHS.get(algorithm);
}

const PINNED = /@([A-Za-z][A-Za-z0-9+._-]*):([^@/]*)$/;

const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha512', 128],
]);

/** Whether a version names one release: no tag such as `latest`, no range (`^1.2`, `>=1`, `1.x`, `*`). Registries of packages do not replace a release. */
export function isFixedVersion(version: string | undefined): version is string {
  return version !== undefined && /^[vV]?\d/.test(version) && !/[\^~<>=*|,\s]|(?:^|\.)[xX](?:\.|$)/.test(version);
}
