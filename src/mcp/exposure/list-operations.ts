import { isJsonObject, type JsonObject } from '../../model/index.js';
import type { ServedTool } from '../../registry/index.js';
import type { OperationSearch } from '../search/index.js';
import { tagsOf } from './meta-tools.js';
import { errorResult, jsonResult } from './results.js';

const MAX_LIMIT = 50;
const MAX_SUMMARY = 160;

/** `list_operations`: the operations that fit, best first (by name without a query), one page of them, with enough to choose. */
export function listOperations(args: JsonObject, tools: readonly ServedTool[], search: OperationSearch): JsonObject {
  const { query, tag, effect, limit, cursor } = args;
  if (query !== undefined && typeof query !== 'string') return errorResult('"query" has to be text.');
  const offset = cursor === undefined ? 0 : readCursor(cursor);
  if (offset === undefined) return errorResult('"cursor" is none that list_operations gave; leave it out for the first page.');
  const size = typeof limit === 'number' ? Math.min(Math.max(1, Math.floor(limit)), MAX_LIMIT) : 10;

  const ranked = query === undefined || query.trim() === '' ? tools : rank(query, tools, search);
  const found = ranked.filter(
    (tool) => (tag === undefined || tagsOf(tool).includes(String(tag))) && (effect === undefined || tool.effect === effect),
  );
  const page = found.slice(offset, offset + size);
  const next = offset + page.length;
  return jsonResult({
    operations: page.map(summarise),
    total: found.length,
    ...(next < found.length && page.length > 0 ? { next_cursor: String(next) } : {}),
    ...(found.length === 0 ? { hint: 'Nothing fits. Say it in other words, or leave out tag and effect.' } : {}),
  });
}

function rank(query: string, tools: readonly ServedTool[], search: OperationSearch): readonly ServedTool[] {
  const allowed = new Set(tools);
  return search.search(query).filter((tool) => allowed.has(tool));
}

function readCursor(cursor: unknown): number | undefined {
  return typeof cursor === 'string' && /^\d{1,6}$/.test(cursor) ? Number(cursor) : undefined;
}

/** What one chooses by: what it does, to what, and what it has to be given. */
function summarise(tool: ServedTool): JsonObject {
  const { schema, title, description, providers } = tool.capability;
  const { method, path } = providers.primary.config;
  const required = isJsonObject(schema.input) && Array.isArray(schema.input.required) ? schema.input.required : [];
  const tags = tagsOf(tool);
  return {
    name: tool.name,
    summary: firstSentence(title ?? description),
    ...(path === undefined ? {} : { route: `${method ?? 'GET'} ${path}` }),
    effect: tool.effect,
    ...(tags.length === 0 ? {} : { tags }),
    required,
  };
}

/** Up to the end of its first sentence or line, and no longer than 160 characters. */
function firstSentence(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  const sentence = /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
  return sentence.length <= MAX_SUMMARY ? sentence : `${sentence.slice(0, MAX_SUMMARY - 1)}…`;
}
