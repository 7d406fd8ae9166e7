import { INTERNAL_ERROR, McpFault, type RequestContext } from '../mcp/index.js';
import { isJsonObject, type JsonObject } from '../model/index.js';
import type { AdapterParts } from './adapter-parts.js';
import { CallRefused } from './call-refused.js';
import type { Caller } from './caller.js';
import type { McpRequest } from './observe/gateway-observer.js';

/** Who asks, and how they are reached while they wait. */
export interface Asking extends Pick<RequestContext, 'clientName' | 'onProgress'> {
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
  { sender, signal, clientName, onProgress }: Asking,
): Promise<JsonObject> {
  const tool = isJsonObject(params) && typeof params.name === 'string' ? params.name : undefined;
  const asked: McpRequest = {
    server: parts.name,
    method,
    isCall: CALLS.has(method),
    caller: sender,
    ...(tool === undefined ? {} : { tool }),
  };
  const watch = parts.observer.onRequest(asked);
  const request: RequestContext = {
    ...sender,
    signal,
    ...(clientName === undefined ? {} : { clientName }),
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(watch?.onOutgoing === undefined ? {} : { onOutgoing: (outgoing) => watch.onOutgoing?.(outgoing) }),
  };
  const work = () => parts.core().handle(method, params, request);
  try {
    const result = await (asked.isCall ? parts.runCall(work, asked, signal) : work());
    watch?.ended(result.isError === true ? 'tool-error' : 'ok');
    return result;
  } catch (error) {
    if (error instanceof CallRefused) {
      parts.observer.onRefusal({ request: asked, reason: error.reason });
      watch?.ended('tool-error');
      return refusalResult(method, error.message);
    }
    const isExpected = error instanceof McpFault || signal.aborted;
    watch?.ended(isExpected ? 'fault' : 'bug');
    if (isExpected) throw error;
    parts.onBug(error, sender);
    throw new McpFault(INTERNAL_ERROR, 'Internal error');
  }
}

/** Methods that call an upstream, and want a place for that. */
const CALLS: ReadonlySet<string> = new Set(['tools/call', 'resources/read']);

/** A result that a model can act on where there can be one. */
function refusalResult(method: string, text: string): JsonObject {
  if (method !== 'tools/call') throw new McpFault(INTERNAL_ERROR, text);
  return { content: [{ type: 'text', text }], isError: true };
}
