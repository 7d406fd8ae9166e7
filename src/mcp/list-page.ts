import { isJsonObject, type JsonObject } from '../model/index.js';
import { INVALID_PARAMS, McpFault } from './mcp-fault.js';

/** An entry of a list, by its name. */
type Named = JsonObject & { readonly name: string };

/**
 * One page of a list, under the key that the method wants. The cursor holds the last name that was shown, so that it stays good when entries come
 * and go between two pages.
 *
 * @param items by name.
 * @throws McpFault for a cursor that is none of ours.
 */
export function listPage(key: string, items: readonly Named[], params: unknown, pageSize: number): JsonObject {
  const cursor = isJsonObject(params) ? params.cursor : undefined;
  const start = cursor === undefined ? 0 : firstAfter(items, readCursor(cursor));
  const page = start === 0 && items.length <= pageSize ? items : pageOf(items, start, pageSize);
  const last = page.at(-1);
  const isMore = last !== undefined && start + page.length < items.length;
  return { [key]: page, ...(isMore ? { nextCursor: Buffer.from(`name:${last.name}`).toString('base64url') } : {}) };
}

/** The identical page each time it is asked for, as a whole list is: adapters keep what they made of it. */
function pageOf(items: readonly Named[], start: number, pageSize: number): readonly Named[] {
  const known = pages.get(items) ?? new Map<string, readonly Named[]>();
  pages.set(items, known);
  const key = `${start} ${pageSize}`;
  const page = known.get(key) ?? items.slice(start, start + pageSize);
  known.set(key, page);
  return page;
}

/** By list; a list that is gone takes its pages along. Starts are positions of entries, so there are no more pages than entries. */
const pages = new WeakMap<readonly Named[], Map<string, readonly Named[]>>();

function readCursor(cursor: unknown): string {
  const text = typeof cursor === 'string' ? Buffer.from(cursor, 'base64url').toString('utf8') : '';
  if (!text.startsWith('name:')) throw new McpFault(INVALID_PARAMS, 'The cursor is none that this server gave');
  return text.slice('name:'.length);
}

function firstAfter(items: readonly Named[], name: string): number {
  const index = items.findIndex((item) => item.name > name);
  return index === -1 ? items.length : index;
}
