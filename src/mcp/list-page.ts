import { isJsonObject, type JsonObject } from '../model/index.js';
import type { ListedTool } from '../registry/index.js';
import { INVALID_PARAMS, McpFault } from './mcp-fault.js';

/**
 * One page of `tools/list`. The cursor holds the last name that was shown, so that it stays good when tools come and go between two pages.
 *
 * @throws McpFault for a cursor that is none of ours.
 */
export function listPage(tools: readonly ListedTool[], params: unknown, pageSize: number): JsonObject {
  const cursor = isJsonObject(params) ? params.cursor : undefined;
  const start = cursor === undefined ? 0 : firstAfter(tools, readCursor(cursor));
  const page = start === 0 && tools.length <= pageSize ? tools : tools.slice(start, start + pageSize);
  const last = page.at(-1);
  const isMore = last !== undefined && start + page.length < tools.length;
  return { tools: page, ...(isMore ? { nextCursor: Buffer.from(`name:${last.name}`).toString('base64url') } : {}) };
}

function readCursor(cursor: unknown): string {
  const text = typeof cursor === 'string' ? Buffer.from(cursor, 'base64url').toString('utf8') : '';
  if (!text.startsWith('name:')) throw new McpFault(INVALID_PARAMS, 'The cursor is none that this server gave');
  return text.slice('name:'.length);
}

function firstAfter(tools: readonly ListedTool[], name: string): number {
  const index = tools.findIndex((tool) => tool.name > name);
  return index === -1 ? tools.length : index;
}
