import { isJsonObject, type Json, type JsonObject, type JsonSchema, type PaginationConfig, type ProviderConfig } from '../model/index.js';
import { freePageArguments, itemsOf } from './pagination.js';
import { headerOf, type UpstreamAnswer } from './response/index.js';
import { parseResponsePath, readPath } from './transform/index.js';

/** How the next page is asked for: arguments that change, or a path and query that the upstream gave (same origin). */
export type NextPage = { readonly args: JsonObject } | { readonly path: string };

/** What a page was asked with. */
export interface AskedPage {
  readonly args: JsonObject;
  readonly input: JsonSchema;
  readonly config: ProviderConfig;
  readonly pagination: PaginationConfig;
  /** The URL of this page, for relative links. */
  readonly url: string;
}

/** How to get the page after this one; `undefined` when it was the last. */
export function nextPage(value: Json, answer: Pick<UpstreamAnswer, 'headers'>, asked: AskedPage): NextPage | undefined {
  const { pagination, args, input } = asked;
  const { argument, limit_argument: limitArgument } = pagination;
  const count = itemsOf(value, pagination)?.items.length ?? 0;
  if (pagination.type === 'cursor') return afterCursor(value, asked);
  if (pagination.type === 'link') return afterLink(value, answer, asked);
  const link = linkTarget(headerOf(answer, 'link'));
  const limit = limitArgument === undefined ? undefined : (numberOf(args[limitArgument]) ?? defaultOf(input, limitArgument));
  const isLast = count === 0 || (limit !== undefined && count < limit) || (answer.headers.link !== undefined && link === undefined);
  if (argument === undefined || isLast) return undefined;
  const current = numberOf(args[argument]) ?? defaultOf(input, argument) ?? (pagination.type === 'page' ? 1 : 0);
  return { args: { [argument]: pagination.type === 'page' ? current + 1 : current + count } };
}

/** `page=3`, or what else a caller can do to get the page after this one. `input` says which arguments a caller has, `givable` where these are fewer. */
export function describeNextPage(next: NextPage, input: JsonSchema, givable?: ReadonlySet<string>): string {
  const canGive = (name: string): boolean => givable?.has(name) ?? true;
  const [page, ...more] = freePageArguments(input).filter(canGive);
  if ('path' in next || Object.keys(next.args).some((name) => propertyOf(input, name) === undefined || !canGive(name)))
    return page === undefined ? 'There is another page.' : `There is another page; call again with ${page} to follow it.`;
  const named = Object.entries(next.args).map(
    ([name, value]) => `${name}=${typeof value === 'string' ? JSON.stringify(value) : String(value)}`,
  );
  const several = page === undefined ? '' : `, or with ${[page, ...more].join(' or ')} to read several pages at once`;
  return `There may be more: call again with ${named.join(' and ')}${several}.`;
}

function afterCursor(value: Json, asked: AskedPage): NextPage | undefined {
  const { argument, next } = asked.pagination;
  if (argument === undefined) return undefined;
  if (isJsonObject(value) && value.has_more === false) return undefined;
  const cursor = next === undefined ? lastItemId(value, asked.pagination) : readPath(value, parseResponsePath(next));
  if (typeof cursor === 'string' && /^https?:\/\//.test(cursor)) return fromUrl(cursor, asked);
  if ((typeof cursor !== 'string' && typeof cursor !== 'number') || cursor === '' || cursor === asked.args[argument]) return undefined;
  return { args: { [argument]: cursor } };
}

/** APIs without a cursor in the answer continue after the last item (`starting_after`). */
function lastItemId(value: Json, pagination: PaginationConfig): Json | undefined {
  const last = itemsOf(value, pagination)?.items.at(-1);
  return isJsonObject(last) ? last.id : undefined;
}

function afterLink(value: Json, answer: Pick<UpstreamAnswer, 'headers'>, asked: AskedPage): NextPage | undefined {
  const { next } = asked.pagination;
  const target = next === undefined ? linkTarget(headerOf(answer, 'link')) : readPath(value, parseResponsePath(next));
  return typeof target === 'string' && target !== '' ? fromUrl(target, asked) : undefined;
}

/** The argument that the URL changes, where the capability has it; else the URL itself, on the same origin only. */
function fromUrl(text: string, asked: AskedPage): NextPage | undefined {
  let url: URL;
  try {
    url = new URL(text, asked.url);
  } catch {
    return undefined;
  }
  const { argument } = asked.pagination;
  const given = argument === undefined ? null : url.searchParams.get(wireNameOf(argument, asked.config));
  if (argument !== undefined && given !== null) {
    const value = numericProperty(asked.input, argument) && /^\d{1,15}$/.test(given) ? Number(given) : given;
    return value === asked.args[argument] ? undefined : { args: { [argument]: value } };
  }
  const isSame = url.origin === new URL(asked.url).origin && url.href !== asked.url;
  return isSame ? { path: url.pathname + url.search } : undefined;
}

/** RFC 8288: the target of the link with relation `next`. */
function linkTarget(header: string | undefined): string | undefined {
  for (const [, target, parameters = ''] of (header ?? '').matchAll(/<([^>]{0,4000})>((?:\s*;\s*[^,;"]{1,200}(?:"[^"]{0,1000}")?)*)/g)) {
    if (/;\s*rel\s*=\s*"?[^"]*\bnext\b/i.test(parameters)) return target;
  }
  return undefined;
}

function wireNameOf(argument: string, config: ProviderConfig): string {
  for (const [name, template] of Object.entries(config.params ?? {})) {
    const value = isJsonObject(template) ? template.value : template;
    if (value === `{${argument}}`) return name;
  }
  return config.param_map?.[argument] ?? argument;
}

function propertyOf(input: JsonSchema, name: string): JsonObject | undefined {
  const property =
    isJsonObject(input) && isJsonObject(input.properties) && Object.hasOwn(input.properties, name) ? input.properties[name] : undefined;
  return isJsonObject(property) ? property : undefined;
}

function defaultOf(input: JsonSchema, name: string): number | undefined {
  return numberOf(propertyOf(input, name)?.default);
}

function numericProperty(input: JsonSchema, name: string): boolean {
  return [propertyOf(input, name)?.type].flat().some((type) => type === 'integer' || type === 'number');
}

function numberOf(value: Json | undefined): number | undefined {
  if (typeof value === 'string' && /^\d{1,15}$/.test(value)) return Number(value);
  return typeof value === 'number' ? value : undefined;
}
