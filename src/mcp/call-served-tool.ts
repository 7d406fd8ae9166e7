import type { JsonObject } from '../model/index.js';
import type { ServedTool } from '../registry/index.js';
import { type CallContext, type CallResult, type InputResponses, refusedCall } from '../upstream/index.js';
import type { CallRecord } from './call-record.js';
import { type GuardedResult, guardLogMessage, guardProgress, guardResult } from './guard-result.js';
import { askClient, readInput } from './input/ask-client.js';
import { type ConfirmParts, confirmCall } from './input/confirm-call.js';
import type { RequestContext } from './request-context.js';

export interface CallParts extends ConfirmParts {
  /** Told about every finished call. */
  onCall?(record: CallRecord): void;
  /** Told of a call of a tool that is not there or not for its caller, where that is not told by an `McpFault` of `tools/call`. */
  onUnknownTool?(name: string, context: RequestContext): void;
  /** Makes the call when it may be made; else returns a result that says why not. */
  limit?(tool: ServedTool, context: RequestContext, call: () => Promise<CallResult>): Promise<CallResult>;
}

/** The result of a tool call as MCP has it. Whatever goes wrong on the way is a result with `isError`. */
export function callServedTool(tool: ServedTool, args: JsonObject, context: RequestContext, parts: CallParts): Promise<JsonObject> {
  return runTool(tool, args, context, parts).then(({ answer, asked }) => asked ?? answer);
}

/** What came of a call. */
export interface RunOutcome {
  readonly answer: GuardedResult;
  /** Absent when the client is asked before the call. */
  readonly result?: CallResult;
  /** A question to the client that comes before (MCP `InputRequiredResult`). */
  readonly asked?: JsonObject;
}

/**
 * Calls the upstream for one tool: validate, build, send, map (`upstream/`), then what the tool's context-integrity profile wants done with
 * text from outside. `givable`: the arguments that the caller can give, where these are not all. `asked`: there is something to ask of the
 * client first, and this is the question.
 *
 * @throws McpFault when the client cannot be asked, or repeats a request with a state that is not its own.
 */
export async function runTool(
  tool: ServedTool,
  args: JsonObject,
  context: RequestContext,
  parts: CallParts,
  givable?: ReadonlySet<string>,
): Promise<RunOutcome> {
  const confirmation = tool.confirm === undefined ? undefined : await confirmCall(tool, args, context, parts);
  if (confirmation !== undefined) {
    if ('question' in confirmation) return { answer: { content: [] }, asked: confirmation.question };
    const result = refusedCall(tool.prepared, confirmation.failure, confirmation.refusal);
    parts.onCall?.({ tool, context, args, result });
    return { result, answer: { content: result.content, isError: true } };
  }
  const input = context.input === undefined ? undefined : await readInput(tool, args, context, parts.seal);
  const callContext = callContextOf(tool, context, input, givable);
  const call = () => tool.upstream.call(tool.prepared, args, callContext);
  const result = await (parts.limit === undefined ? call() : parts.limit(tool, context, call));
  parts.onCall?.({ tool, context, args, result });
  const answer = guardResult(result, tool.profile);
  if (result.inputRequired === undefined) return { result, answer };
  const asked = await askClient(tool, args, result.inputRequired, context, parts.seal);
  return 'result' in asked
    ? { result, answer, asked: asked.result }
    : { result, answer: { content: [{ type: 'text', text: asked.refusal }], isError: true } };
}

function callContextOf(
  tool: ServedTool,
  context: RequestContext,
  input: InputResponses | undefined,
  givable: ReadonlySet<string> | undefined,
): CallContext {
  const { principal, inbound, signal, isFresh, onOutgoing, onProgress, onLog } = context;
  return {
    principal: principal.id,
    serverName: tool.serverName,
    grant: principal.grant,
    inbound,
    signal,
    isFresh,
    onOutgoing,
    input,
    onLog: onLog === undefined ? undefined : (message) => onLog(guardLogMessage(message, tool.profile)),
    onProgress: onProgress === undefined ? undefined : (progress) => onProgress(guardProgress(progress, tool.profile)),
    givable,
  };
}
