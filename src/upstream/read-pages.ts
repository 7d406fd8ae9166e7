import { isJsonObject, type Json, type JsonObject } from '../model/index.js';
import { describeNextPage, type NextPage, nextPage } from './next-page.js';
import { itemsOf, type PageBudget } from './pagination.js';
import type { PreparedCallProvider } from './prepared-call.js';
import { CallFault } from './resilience/index.js';
import type { UpstreamAnswer } from './response/index.js';
import type { CallContext } from './upstream.js';

/** One page as read. */
export interface Page {
  readonly value: Json;
  /** Integers of which it lost digits. */
  readonly rounded?: readonly string[] | undefined;
  readonly answer: UpstreamAnswer;
  readonly args: JsonObject;
  readonly url: string;
}

export interface PageReading {
  readonly first: Page;
  readonly provider: PreparedCallProvider;
  readonly input: Parameters<typeof nextPage>[2]['input'];
  readonly budget: PageBudget;
  /** Stop when the items weigh this much: more would be truncated anyway. */
  readonly maxBytes: number;
  readonly context: CallContext;
  /** The next page, or why it could not be read. */
  readPage(next: NextPage, previous: Page): Promise<Page | { readonly failed: string }>;
}

/** The pages as one value: the first page with all items, and notes on how to go on. `value` is the first page's own when nothing was added. */
export interface PagesRead {
  readonly value: Json;
  /** Integers of which the pages lost digits. */
  readonly rounded: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Follows pages from the first one until the budget of pages, items or bytes is used or the last page is read. A page that fails ends the reading with
 * a note; what was read is kept.
 */
export async function readPages(reading: PageReading): Promise<PagesRead> {
  const { first, provider, input, budget, context } = reading;
  const { pagination } = provider;
  const rounded = new Set(first.rounded);
  if (pagination === undefined) return { value: first.value, rounded: [...rounded], notes: [] };
  const ask = (page: Page) =>
    nextPage(page.value, page.answer, { args: page.args, input, config: provider.provider.config, pagination, url: page.url });
  const list = itemsOf(first.value, pagination);
  const notes: string[] = [];
  let page = first;
  let next = ask(first);
  if (!budget.follows || list === undefined)
    return { value: first.value, rounded: [...rounded], notes: next === undefined ? [] : [describeNextPage(next, input, context.givable)] };

  const items: Json[] = [...list.items];
  let pages = 1;
  let bytes = sizeOf(list.items);
  while (next !== undefined && pages < budget.maxPages && items.length < budget.maxItems && bytes < reading.maxBytes) {
    context.signal?.throwIfAborted();
    const read = await reading.readPage(next, page);
    if ('failed' in read) {
      notes.push(`Page ${pages + 1} could not be read: ${read.failed}`);
      break;
    }
    page = read;
    pages++;
    for (const integer of read.rounded ?? []) rounded.add(integer);
    const added = itemsOf(read.value, pagination)?.items ?? [];
    items.push(...added);
    bytes += sizeOf(added);
    context.onProgress?.({ progress: pages, message: `page ${pages}: ${items.length} items` });
    next = ask(page);
  }
  const kept = Math.min(items.length, budget.maxItems);
  notes.unshift(`${kept} items of ${pages} ${pages === 1 ? 'page' : 'pages'}.`);
  if (kept < items.length) notes.push(`${items.length - kept} items of the last page are left out (max_items).`);
  if (next !== undefined) notes.push(describeNextPage(next, input, context.givable));
  return { value: replaceItems(first.value, list.path, items.slice(0, kept)), rounded: [...rounded], notes };
}

/** Cancelling between pages is told apart from a failed page. */
export function failureOf(error: unknown): string {
  if (error instanceof CallFault && error.failure !== 'cancelled') return `${error.message}.`;
  throw error;
}

function sizeOf(items: readonly Json[]): number {
  return Buffer.byteLength(JSON.stringify(items));
}

/** The first page with other items; the path is dotted, and a key with dots wins as in `readPath`. */
function replaceItems(value: Json, path: string, items: readonly Json[]): Json {
  if (path === '') return items;
  if (!isJsonObject(value)) return value;
  const key = Object.hasOwn(value, path) ? path : (path.split('.', 1)[0] ?? path);
  const rest = path.slice(key.length + 1);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      name === key && member !== undefined ? replaceItems(member, rest, items) : member,
    ]),
  );
}
