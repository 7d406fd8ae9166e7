import { isJsonObject, type JsonObject } from '../model/index.js';
import { INVALID_PARAMS, McpFault } from './mcp-fault.js';

/** An entry of a list, by its name. */
interface Named {
  readonly name: string;
}

/**
 * One page of a list, under the key that the method wants. The cursor holds the last name that was shown, so that it stays good when entries come
 * and go between two pages.
 *
 * @param items by name.
 * @throws McpFault for a cursor that is none of ours.
 */
export function listPage(key: string, items: readonly (JsonObject & Named)[], params: unknown, pageSize: number): JsonObject {
  return listShown(key, items, params, pageSize, (item) => item);
}

/** The same for entries that are put into the form of the list one by one: of ten thousand only those of the page. */
export function listShown<Item extends Named>(
  key: string,
  items: readonly Item[],
  params: unknown,
  pageSize: number,
  show: (item: Item) => JsonObject,
): JsonObject {
  const cursor = isJsonObject(params) ? params.cursor : undefined;
  const start = cursor === undefined ? 0 : firstAfter(items, readCursor(cursor));
  const end = Math.min(start + pageSize, items.length);
  const last = items[end - 1];
  const isMore = last !== undefined && end < items.length;
  return {
    // A cursor that no page of ours ends with begins a page that is not kept: anyone can name a thousand of them.
    [key]: start % pageSize === 0 ? pageOf(items, start, end, show) : items.slice(start, end).map(show),
    ...(isMore ? { nextCursor: Buffer.from(`name:${last.name}`).toString('base64url') } : {}),
  };
}

/** Equal questions about the same list get the identical page, so that whoever renders it may keep the text. */
function pageOf<Item extends Named>(
  items: readonly Item[],
  start: number,
  end: number,
  show: (item: Item) => JsonObject,
): readonly JsonObject[] {
  const known = pages.get(items) ?? new Map<string, readonly JsonObject[]>();
  const key = `${start} ${end}`;
  pages.set(items, known);
  const page = known.get(key) ?? items.slice(start, end).map(show);
  known.set(key, page);
  return page;
}

/** By list; a list that is gone takes its pages along. */
const pages = new WeakMap<readonly Named[], Map<string, readonly JsonObject[]>>();

function readCursor(cursor: unknown): string {
  const text = typeof cursor === 'string' ? Buffer.from(cursor, 'base64url').toString('utf8') : '';
  if (!text.startsWith('name:')) throw new McpFault(INVALID_PARAMS, 'The cursor is none that this server gave');
  return text.slice('name:'.length);
}

function firstAfter(items: readonly Named[], name: string): number {
  const index = items.findIndex((item) => item.name > name);
  return index === -1 ? items.length : index;
}
