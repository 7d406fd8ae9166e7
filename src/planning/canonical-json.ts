/**
 * The one spelling of a JSON value that digests are taken over: object keys sorted by code unit, no white
 * space, absent (`undefined`) keys left out, as RFC 8785 does for the values that occur here. Depth is
 * bounded by the source reader's nesting limit; a cyclic value is a bug of the caller.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  const object = value as Readonly<Record<string, unknown>>; // any object is read by its keys
  let text = '{';
  for (const key of Object.keys(object).sort()) {
    const member = object[key];
    if (member !== undefined) text += `${text === '{' ? '' : ','}${quoteKey(key)}:${canonicalJson(member)}`;
  }
  return `${text}}`;
}

/** The keys of a plan are few, and come again and again. */
function quoteKey(key: string): string {
  const known = quotedKeys.get(key);
  if (known !== undefined) return known;
  const quoted = JSON.stringify(key);
  if (quotedKeys.size < MOST_KEPT) quotedKeys.set(key, quoted);
  return quoted;
}

const quotedKeys = new Map<string, string>();
const MOST_KEPT = 10_000;
