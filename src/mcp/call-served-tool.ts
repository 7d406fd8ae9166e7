import type { JsonObject } from '../model/index.js';
import type { ServedTool } from '../registry/index.js';
import type { CallResult } from '../upstream/index.js';
import type { CallRecord } from './call-record.js';
import { type GuardedResult, guardResult } from './guard-result.js';
import type { RequestContext } from './request-context.js';

export interface CallParts {
  /** Told about every finished call. */
  onCall?(record: CallRecord): void;
  /** Makes the call when it may be made; else returns a result that says why not. */
  limit?(tool: ServedTool, context: RequestContext, call: () => Promise<CallResult>): Promise<CallResult>;
}

/** The result of a tool call as MCP has it. Whatever goes wrong on the way is a result with `isError`. */
export async function callServedTool(tool: ServedTool, args: JsonObject, context: RequestContext, parts: CallParts): Promise<JsonObject> {
  return (await runTool(tool, args, context, parts)).answer;
}

/**
 * Calls the upstream for one tool: validate, build, send, map (`upstream/`), then what the tool's context-integrity profile wants done with
 * text from outside.
 */
export async function runTool(
  tool: ServedTool,
  args: JsonObject,
  context: RequestContext,
  { onCall, limit }: CallParts,
): Promise<{ readonly result: CallResult; readonly answer: GuardedResult }> {
  const { principal, inbound, signal, onOutgoing, onProgress } = context;
  const call = () =>
    tool.upstream.call(tool.prepared, args, {
      principal: principal.id,
      serverName: tool.serverName,
      ...(principal.grant === undefined ? {} : { grant: principal.grant }),
      ...(inbound === undefined ? {} : { inbound }),
      ...(signal === undefined ? {} : { signal }),
      ...(onOutgoing === undefined ? {} : { onOutgoing: (request) => onOutgoing(request) }),
      ...(onProgress === undefined ? {} : { onProgress: (progress) => onProgress(progress) }),
    });
  const result = await (limit === undefined ? call() : limit(tool, context, call));
  onCall?.({ tool, context, args, result });
  return { result, answer: guardResult(result, tool.profile) };
}
