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
    return names.flatMap((called) => (typeof called === 'string' ? (toolOf(called, toolSet) ?? []) : []));
  }
  if (READING.has(message.method) && typeof uri === 'string' && uri.length <= MAX_URI)
    return toolSet.resources.flatMap(({ tool, template }) => (template.match(uri) === undefined ? [] : [tool]));
  return [];
}

/** The tool of that name, or of the name that a client profile lists it by. */
function toolOf(name: string, { byName }: ToolSet): ServedTool | undefined {
  return byName.get(name) ?? byName.get(name.replace(/^_+/, ''));
}

/** A resource that is subscribed to is read again and again. */
const READING: ReadonlySet<unknown> = new Set(['resources/read', 'resources/subscribe']);
/** Those that call the operation that their argument names. */
const META_TOOLS: ReadonlySet<string> = new Set(['call_operation', 'read_operation']);
/** A longer one is no resource's. */
const MAX_URI = 8_000;
