/**
 * Milliseconds that an answer may be reused, at most `ttlMs`: RFC 9111. `no-store`, `no-cache`, `Vary: *` and a past `Expires` give 0; `s-maxage` does not count and `private` is no
 * obstacle, because entries are kept apart by caller.
 */
export function cacheLifetimeMs(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  ttlMs: number,
  now: number,
): number {
  const directives = parseDirectives(joined(headers['cache-control']));
  if (directives.has('no-store') || directives.has('no-cache') || joined(headers.vary).trim() === '*') return 0;
  const maxAge = directives.get('max-age');
  if (maxAge !== undefined && /^\d+$/.test(maxAge)) {
    const age = Number(joined(headers.age)) || 0;
    return Math.max(0, Math.min(ttlMs, (Number(maxAge) - age) * 1000));
  }
  const expires = joined(headers.expires);
  if (expires !== '') {
    const date = Date.parse(expires);
    return Number.isNaN(date) ? 0 : Math.max(0, Math.min(ttlMs, date - now));
  }
  return directives.size === 0 && /no-cache/i.test(joined(headers.pragma)) ? 0 : ttlMs;
}

function parseDirectives(text: string): Map<string, string> {
  const directives = text.split(',').map((directive): [string, string] => {
    const [name = '', value = ''] = directive.split('=', 2);
    return [name.trim().toLowerCase(), value.trim().replace(/^"|"$/g, '')];
  });
  return new Map(directives.filter(([name]) => name !== ''));
}

function joined(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : (value ?? []).join(',');
}
