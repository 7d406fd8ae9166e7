import { isJsonObject, type JsonObject } from '../model/index.js';
import type { ListEntry } from './exposure/exposure.js';
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
  const { page, rest } = cutPage(items, params, pageSize, plainPage);
  return withRendering({ [key]: page.values(), ...rest }, { rest, json: page.json });
}

/** The same under `tools`, for those that are put into the form of the list one by one: of ten thousand only those of the page, and in the form in which they are asked for. */
export function toolPage(entries: readonly ListEntry[], params: unknown, pageSize: number): JsonObject {
  const { page, rest } = cutPage(entries, params, pageSize, pageOfTools);
  const list = {
    get tools(): readonly JsonObject[] {
      return page.values();
    },
    ...rest,
  };
  return withRendering(list, { rest, json: page.json });
}

/** Of what `listPage` and `toolPage` return: the entries as JSON text in UTF-8, kept from one answer to the next, and what stands beside them. */
export function renderedPage(list: JsonObject): RenderedPage | undefined {
  const found: Rendering | undefined = (list as { readonly [RENDERING]?: Rendering })[RENDERING];
  return found === undefined ? undefined : { rest: found.rest, entries: found.json() };
}

export interface RenderedPage {
  readonly entries: Buffer;
  readonly rest: JsonObject;
}

interface Rendering {
  readonly rest: JsonObject;
  json(): Buffer;
}

/** In the list itself, where JSON does not see it: a `WeakMap` with an entry for each answer costs the garbage collector more than the answer. */
const RENDERING = Symbol('rendering');

function withRendering(list: JsonObject, rendering: Rendering): JsonObject {
  return Object.defineProperty(list, RENDERING, { value: rendering });
}

/** Some entries in both forms, each made when it is first asked for. */
interface Page {
  values(): readonly JsonObject[];
  json(): Buffer;
}

function plainPage(items: readonly JsonObject[]): Page {
  return { values: () => items, json: once(() => Buffer.from(JSON.stringify(items))) };
}

function pageOfTools(entries: readonly ListEntry[]): Page {
  return {
    values: once(() => entries.map((entry) => entry.listed())),
    json: once(() => {
      const pieces = entries.flatMap((entry) => [COMMA, entry.listedJson()]);
      return Buffer.concat([OPEN, ...pieces.slice(1), CLOSE]);
    }),
  };
}

const OPEN = Buffer.from('[');
const COMMA = Buffer.from(',');
const CLOSE = Buffer.from(']');

function once<Value>(make: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: make() };
    return known.value;
  };
}

/** Equal questions about the same list get the identical page. */
function cutPage<Item extends Named>(
  items: readonly Item[],
  params: unknown,
  pageSize: number,
  make: (items: readonly Item[]) => Page,
): { readonly page: Page; readonly rest: JsonObject } {
  const cursor = isJsonObject(params) ? params.cursor : undefined;
  const start = cursor === undefined ? 0 : firstAfter(items, readCursor(cursor));
  const end = Math.min(start + pageSize, items.length);
  const last = items[end - 1];
  const isMore = last !== undefined && end < items.length;
  const rest = isMore ? { nextCursor: Buffer.from(`name:${last.name}`).toString('base64url') } : {};
  // A cursor that no page of ours ends with begins a page that is not kept: anyone can name a thousand of them.
  if (start % pageSize !== 0) return { page: make(items.slice(start, end)), rest };
  const known = keptPages.get(items) ?? new Map<string, Page>();
  keptPages.set(items, known);
  const key = `${start} ${end}`;
  const page = known.get(key) ?? make(items.slice(start, end));
  known.set(key, page);
  return { page, rest };
}

/** By list; a list that is gone takes its pages along. */
const keptPages = new WeakMap<readonly Named[], Map<string, Page>>();

function readCursor(cursor: unknown): string {
  const text = typeof cursor === 'string' ? Buffer.from(cursor, 'base64url').toString('utf8') : '';
  if (!text.startsWith('name:')) throw new McpFault(INVALID_PARAMS, 'The cursor is none that this server gave');
  return text.slice('name:'.length);
}

function firstAfter(items: readonly Named[], name: string): number {
  const index = items.findIndex((item) => item.name > name);
  return index === -1 ? items.length : index;
}
