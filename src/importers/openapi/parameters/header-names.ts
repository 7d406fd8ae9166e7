/**
 * Header parameters of these names are ignored, as the specification says: the first two follow from the bodies and responses,
 * the third from the security schemes (OpenAPI 3.1.1 section 4.8.12.1).
 */
export function isIgnoredHeader(name: string): boolean {
  return IGNORED.has(name.toLowerCase());
}

const IGNORED: ReadonlySet<string> = new Set(['accept', 'content-type', 'authorization']);
