/**
 * The name of a source that nobody named: the stem of its file or URL as it was typed, for where redirects end may be another
 * place each time; where that says nothing, the slug of the
 * document's title, else the URL's host, else the stem after all. Characters other than letters, digits,
 * `.`, `_` and `-` become `-`.
 */
export function defaultSourceName(uri: string, title: string | undefined, url: string | undefined): string {
  const stem = clean(uri.replace(/\.[A-Za-z0-9]+$/, ''));
  if (stem !== '' && !STEMS_THAT_SAY_NOTHING.has(stem.toLowerCase())) return stem;
  const slug = clean((title ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-'));
  if (slug !== '') return slug;
  const host = url === undefined ? '' : clean(new URL(url).hostname);
  return host !== '' ? host : stem !== '' ? stem : 'source';
}

const STEMS_THAT_SAY_NOTHING: ReadonlySet<string> = new Set(['openapi', 'swagger', 'api', 'index', 'schema', 'stdin']);

function clean(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
}
