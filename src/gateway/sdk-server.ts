import { type CallToolResult, type ListToolsResult, Server, type ServerContext } from '@modelcontextprotocol/server';
import type { JsonObject } from '../model/index.js';
import type { AdapterParts } from './adapter-parts.js';
import { askCore } from './ask-core.js';
import type { Caller, Callers } from './caller.js';

export interface SdkServerParts extends AdapterParts {
  readonly callers: Callers;
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

  function answer(method: string, params: unknown, context: ServerContext): Promise<JsonObject> {
    return askCore(parts, method, params, { sender: senderOf(context), signal: context.mcpReq.signal, ...progressOf(context) });
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
