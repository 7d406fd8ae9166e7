/**
 * The one spelling of a JSON value that digests are taken over: object keys sorted by code unit, no white
 * space, absent (`undefined`) keys left out, as RFC 8785 does for the values that occur here. Depth is
 * bounded by the source reader's nesting limit; a cyclic value is a bug of the caller.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  let text = '{';
  for (const [key, member] of Object.entries(value).sort(byKey)) {
    if (member === undefined) continue;
    text += `${text === '{' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `${text}}`;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
