import type { Credentials } from '../../credentials/index.js';

/** A path that the upstream gave, with the credentials of the query that it does not repeat. */
export function withQueryCredentials(path: string, credentials: Credentials): string {
  if (credentials.query.length === 0) return path;
  const mark = path.indexOf('?');
  const given = new URLSearchParams(mark === -1 ? '' : path.slice(mark));
  const missing = credentials.query.filter(([name]) => !given.has(name));
  if (missing.length === 0) return path;
  const pairs = missing.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return `${path}${mark === -1 ? '?' : '&'}${pairs.join('&')}`;
}
