import { type CallToolResult, type ListToolsResult, Server, type ServerContext } from '@modelcontextprotocol/server';
import { INTERNAL_ERROR, type McpCore, McpFault, type RequestContext } from '../mcp/index.js';
import type { JsonObject } from '../model/index.js';
import type { Caller, Callers } from './caller.js';
import type { GatewayObserver } from './observe/gateway-observer.js';

export interface SdkServerParts {
  readonly name: string;
  readonly version: string;
  readonly callers: Callers;
  readonly observer: Required<GatewayObserver>;
  /** The current core, asked for at each request; a reload changes the answer. */
  core(): McpCore;
  /** Runs a call, when there is room for it. */
  runCall(work: () => Promise<JsonObject>, signal: AbortSignal): Promise<JsonObject>;
  /** A bug; the client is told only that there was one. */
  onBug(error: unknown, caller: Caller): void;
}

/**
 * An SDK server over a core. One serves one HTTP exchange or one connection, so making it is cheap: everything heavy is in the core.
 *
 * @param announcesChanges whether the client can be told that the list changed.
 */
export function createSdkServer(parts: SdkServerParts, caller: Caller, announcesChanges: boolean): Server {
  const { instructions } = parts.core();
  const server = new Server(
    { name: parts.name, version: parts.version },
    {
      capabilities: { tools: announcesChanges ? { listChanged: true } : {} },
      ...(instructions === undefined ? {} : { instructions }),
    },
  );
  // The core makes MCP results; the SDK checks those of calls once more before they are sent, so the casts claim nothing unchecked.
  server.setRequestHandler('tools/list', async ({ params }, context) => {
    return (await answer('tools/list', params, context)) as unknown as ListToolsResult;
  });
  server.setRequestHandler('tools/call', async ({ params }, context) => {
    return (await answer('tools/call', params, context)) as unknown as CallToolResult;
  });

  async function answer(method: string, params: unknown, context: ServerContext): Promise<JsonObject> {
    const sender = senderOf(context);
    const { signal } = context.mcpReq;
    const watch = parts.observer.onRequest({ server: parts.name, method, caller: sender });
    const request: RequestContext = {
      ...sender,
      signal,
      ...progressOf(context),
      ...(watch?.onOutgoing === undefined ? {} : { onOutgoing: (outgoing) => watch.onOutgoing?.(outgoing) }),
    };
    const work = () => parts.core().handle(method, params, request);
    try {
      const result = await (method === 'tools/call' ? parts.runCall(work, signal) : work());
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

  /** Over HTTP every request has an id of its own; on a connection it is told from the others by its JSON-RPC id. */
  function senderOf({ http, mcpReq }: ServerContext): Caller {
    return parts.callers.of(http?.authInfo) ?? { ...caller, requestId: `${caller.requestId}.${mcpReq.id}` };
  }
  return server;
}

/** Progress is told only to who asked for it (MCP: "Progress"). */
function progressOf({ mcpReq }: ServerContext): { onProgress?(progress: { progress: number; total?: number; message: string }): void } {
  const progressToken = mcpReq._meta?.progressToken;
  if (progressToken === undefined) return {};
  return {
    onProgress({ progress, total, message }) {
      const params = { progressToken, progress, message, ...(total === undefined ? {} : { total }) };
      // A client that is gone hears nothing; the call itself learns it from its signal.
      void mcpReq.notify({ method: 'notifications/progress', params }).catch(() => {});
    },
  };
}
