import { isJsonObject, type Json } from '../model/index.js';
import type { ServedTool, ToolSet } from '../registry/index.js';

/** Scopes of the API that an operation wants. */
export function scopesOf({ capability: { auth } }: ServedTool): readonly string[] {
  return (auth?.all ?? (auth === undefined ? [] : [auth])).flatMap(({ scopes }) => scopes ?? []);
}

/** Scopes of the API that a message, or a batch of them, needs: those of the operations that it calls or reads. */
export function calledScopes(body: Json | undefined, toolSet: ToolSet): readonly string[] {
  const messages = Array.isArray(body) ? body : [body];
  return [...new Set(messages.flatMap((message) => calledTools(message, toolSet)).flatMap(scopesOf))];
}

function calledTools(message: Json | undefined, toolSet: ToolSet): readonly ServedTool[] {
  if (!isJsonObject(message) || !isJsonObject(message.params)) return [];
  const { name, arguments: args, uri } = message.params;
  if (message.method === 'tools/call' && typeof name === 'string') {
    const names = [name, ...(META_TOOLS.has(name) && isJsonObject(args) ? [args.name] : [])];
    return names.flatMap((called) => (typeof called === 'string' ? (toolSet.byName.get(called) ?? []) : []));
  }
  if (message.method === 'resources/read' && typeof uri === 'string' && uri.length <= MAX_URI)
    return toolSet.resources.flatMap(({ tool, template }) => (template.match(uri) === undefined ? [] : [tool]));
  return [];
}

/** Those that call the operation that their argument names. */
const META_TOOLS: ReadonlySet<string> = new Set(['call_operation', 'read_operation']);
/** A longer one is no resource's. */
const MAX_URI = 8_000;
