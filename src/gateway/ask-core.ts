import { INTERNAL_ERROR, McpFault, type RequestContext } from '../mcp/index.js';
import type { JsonObject } from '../model/index.js';
import type { AdapterParts } from './adapter-parts.js';
import type { Caller } from './caller.js';

/** Who asks, and how they are reached while they wait. */
export interface Asking extends Pick<RequestContext, 'onProgress'> {
  readonly sender: Caller;
  readonly signal: AbortSignal;
}

/**
 * What the current core answers, calls when there is room for them, and everything told to the observer.
 *
 * @throws McpFault for what is to be answered with a JSON-RPC error, bugs included; anything when the signal has fired.
 */
export async function askCore(
  parts: AdapterParts,
  method: string,
  params: unknown,
  { sender, signal, onProgress }: Asking,
): Promise<JsonObject> {
  const watch = parts.observer.onRequest({ server: parts.name, method, caller: sender });
  const request: RequestContext = {
    ...sender,
    signal,
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(watch?.onOutgoing === undefined ? {} : { onOutgoing: (outgoing) => watch.onOutgoing?.(outgoing) }),
  };
  const work = () => parts.core().handle(method, params, request);
  try {
    const result = CALLS.has(method) ? ((await parts.runCall(work, signal)) ?? refuseBusy(method)) : await work();
    watch?.ended(result.isError === true ? 'tool-error' : 'ok');
    return result;
  } catch (error) {
    const isExpected = error instanceof McpFault || signal.aborted;
    watch?.ended(isExpected ? 'fault' : 'bug');
    if (isExpected) throw error;
    parts.onBug(error, sender);
    throw new McpFault(INTERNAL_ERROR, 'Internal error');
  }
}

/** Methods that call an upstream, and want a place for that. */
const CALLS: ReadonlySet<string> = new Set(['tools/call', 'resources/read']);

/** Too many calls are waiting: a result that a model can act on where there can be one. */
function refuseBusy(method: string): JsonObject {
  const text = 'The gateway has too many calls waiting. Nothing was sent; try again in a few seconds.';
  if (method !== 'tools/call') throw new McpFault(INTERNAL_ERROR, text);
  return { content: [{ type: 'text', text }], isError: true };
}
