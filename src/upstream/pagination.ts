import { isJsonObject, type Json, type JsonObject, type JsonSchema, type PaginationConfig } from '../model/index.js';
import { parseResponsePath, readPath } from './transform/index.js';

/** Arguments that every capability with `pagination` takes beside its own. */
export const PAGINATION_ARGUMENTS: { readonly page_limit: JsonSchema; readonly max_items: JsonSchema } = {
  page_limit: {
    type: 'integer',
    minimum: 1,
    maximum: 100,
    description: 'Follow the pages of the result, up to this many. Default: one page.',
  },
  max_items: {
    type: 'integer',
    minimum: 1,
    maximum: 100_000,
    description: 'Follow the pages of the result until there are this many items.',
  },
};

/** How far a call follows pages, and its arguments without the gateway's own. */
export interface PageBudget {
  readonly args: JsonObject;
  readonly maxPages: number;
  readonly maxItems: number;
  /** The caller asked for more than one page. */
  readonly follows: boolean;
}

const MAX_PAGES = 100;

/** Those of `page_limit` and `max_items` that are the gateway's: the API has no argument of that name itself. */
export function freePageArguments(input: JsonSchema): readonly string[] {
  const own = isJsonObject(input) && isJsonObject(input.properties) ? input.properties : {};
  return Object.keys(PAGINATION_ARGUMENTS).filter((name) => !Object.hasOwn(own, name));
}

/** Takes `page_limit` and `max_items` out of the arguments, unless the API has arguments of these names itself. */
export function readPageBudget(args: JsonObject, input: JsonSchema): PageBudget {
  const free = freePageArguments(input);
  const rest = { ...args };
  const take = (name: string) => {
    if (!free.includes(name)) return undefined;
    const value = rest[name];
    delete rest[name];
    return typeof value === 'number' && value >= 1 ? Math.floor(value) : undefined;
  };
  const pageLimit = take('page_limit');
  const maxItems = take('max_items');
  return {
    args: rest,
    maxPages: Math.min(pageLimit ?? (maxItems === undefined ? 1 : MAX_PAGES), MAX_PAGES),
    maxItems: maxItems ?? Number.POSITIVE_INFINITY,
    follows: pageLimit !== undefined || maxItems !== undefined,
  };
}

/** Where the items of a page are: the configured path, the value itself, or its only array. Dotted; `undefined` when there is no list. */
export function itemsOf(value: Json, pagination: PaginationConfig): { path: string; items: readonly Json[] } | undefined {
  if (pagination.items !== undefined) {
    const items = readPath(value, parseResponsePath(pagination.items));
    return Array.isArray(items) ? { path: pagination.items, items } : undefined;
  }
  if (Array.isArray(value)) return { path: '', items: value };
  if (!isJsonObject(value)) return undefined;
  const arrays = Object.entries(value).filter((entry): entry is [string, readonly Json[]] => Array.isArray(entry[1]));
  const [only] = arrays;
  return arrays.length === 1 && only !== undefined ? { path: only[0], items: only[1] } : undefined;
}
