import { createHash } from 'node:crypto';
import type { SourceKind } from '../model/index.js';

export interface DigestEntry {
  /** Relative URI; `''` for the root, so that renaming it changes nothing. */
  readonly uri: string;
  readonly bytes: Uint8Array;
}

/**
 * Lower-case hexadecimal SHA-256 over a line with the kind, then for each document, in the order of their URIs
 * by code unit, a line with the URI as a JSON string and the length in bytes, and the bytes; then the overlays
 * the same way, in the order they are applied, as `overlay:0`, `overlay:1`…
 */
export function digestSource(kind: SourceKind, documents: readonly DigestEntry[], overlays: readonly Uint8Array[]): string {
  const sorted = documents.toSorted((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
  const entries = [...sorted, ...overlays.map((bytes, index) => ({ uri: `overlay:${index}`, bytes }))];
  const hash = createHash('sha256').update(`${kind}\n`);
  for (const { uri, bytes } of entries) hash.update(`${JSON.stringify(uri)} ${bytes.byteLength}\n`).update(bytes);
  return hash.digest('hex');
}
