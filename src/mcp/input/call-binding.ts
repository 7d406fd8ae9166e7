import { createHash } from 'node:crypto';
import stringify from 'fast-json-stable-stringify';
import type { JsonObject } from '../../model/index.js';
import type { ServedTool } from '../../registry/index.js';
import type { RequestContext } from '../request-context.js';

/** What a state that travels through the client is good for: this tool as it is now, these arguments, this caller. */
export function bindingOf(tool: ServedTool, args: JsonObject, { principal }: RequestContext): string {
  return createHash('sha256')
    .update(stringify([tool.serverName, tool.name, tool.prepared.digest, principal.id, args]))
    .digest('base64url');
}
