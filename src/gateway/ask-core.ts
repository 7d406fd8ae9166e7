import { INTERNAL_ERROR, McpFault, type RequestContext } from '../mcp/index.js';
import { isJsonObject, type JsonObject } from '../model/index.js';
import type { AdapterParts } from './adapter-parts.js';
import type { Caller } from './caller.js';
import type { McpRequest } from './observe/gateway-observer.js';
import { traceContextOf } from './trace-context.js';

/** Who asks, and how they are reached while they wait. */
export interface Asking extends Pick<RequestContext, 'isFresh' | 'clientName' | 'clientCapabilities' | 'input' | 'onLog' | 'onProgress'> {
  readonly sender: Caller;
  readonly signal: AbortSignal;
}

/**
 * What the current core answers, unless a call must not be made now, and everything told to the observer.
 *
 * @throws McpFault for what is to be answered with a JSON-RPC error, bugs included; anything when the signal has fired.
 */
export async function askCore(
  parts: AdapterParts,
  method: string,
  params: unknown,
  { sender, signal, ...client }: Asking,
): Promise<JsonObject> {
  const tool = isJsonObject(params) && typeof params.name === 'string' ? params.name : undefined;
  const trace = (isJsonObject(params) && isJsonObject(params._meta) ? traceContextOf(params._meta) : undefined) ?? sender.trace;
  const asked: McpRequest = { server: parts.name, method, isCall: CALLS.has(method), caller: sender, tool, trace };
  const watch = parts.observer.onRequest(asked);
  const request: RequestContext = {
    principal: sender.principal,
    requestId: sender.requestId,
    clientAddress: sender.clientAddress,
    inbound: sender.inbound,
    signal,
    isFresh: client.isFresh,
    clientName: client.clientName,
    clientCapabilities: client.clientCapabilities,
    input: client.input,
    onLog: client.onLog,
    onProgress: client.onProgress,
    onOutgoing: watch?.onOutgoing === undefined ? undefined : (outgoing) => watch.onOutgoing?.(outgoing),
  };
  try {
    const refusal = asked.isCall ? parts.observer.refusal() : undefined;
    if (refusal !== undefined) parts.observer.onRefusal(asked);
    const result = refusal === undefined ? await parts.core().handle(method, params, request) : refusalResult(method, refusal);
    watch?.ended(result.isError === true ? 'tool-error' : 'ok');
    return result;
  } catch (error) {
    const isExpected = error instanceof McpFault || signal.aborted;
    watch?.ended(isExpected ? 'fault' : 'bug');
    if (isExpected) {
      parts.observer.onFault(asked);
      throw error;
    }
    parts.onBug(error, sender);
    throw new McpFault(INTERNAL_ERROR, 'Internal error');
  }
}

/** Methods that call an upstream. */
const CALLS: ReadonlySet<string> = new Set(['tools/call', 'resources/read']);

/** A result that a model can act on where there can be one. */
function refusalResult(method: string, text: string): JsonObject {
  if (method !== 'tools/call') throw new McpFault(INTERNAL_ERROR, text);
  return { content: [{ type: 'text', text }], isError: true };
}
