import { type RequestMethod, Server, type ServerContext } from '@modelcontextprotocol/server';
import { INVALID_PARAMS, type McpCore, McpFault } from '../mcp/index.js';
import type { JsonObject } from '../model/index.js';
import type { CallProgress } from '../upstream/index.js';
import type { AdapterParts } from './adapter-parts.js';
import { type Asking, askCore } from './ask-core.js';
import type { Caller, Callers } from './caller.js';
import { type ClientFacts, clientFacts } from './client-facts.js';
import { CLIENT_CAPABILITIES_META_KEY } from './protocol.js';
import { addResourceSubscriptions } from './resource-subscriptions.js';
import { capabilitiesOf } from './server-capabilities.js';
import type { UnderWay } from './under-way.js';

/** How changes reach a client. */
export type Reach = 'none' | 'listening' | 'connection';

export interface SdkServerParts extends AdapterParts {
  readonly callers: Callers;
  /** Told of every request from when it comes in until its answer has been sent. */
  readonly underWay: UnderWay;
  /** How often subscribed resources are read again; `undefined`: nobody can subscribe. */
  pollResourcesMs(): number | undefined;
}

/**
 * An SDK server over a core. One serves one HTTP exchange or one connection, so making it is cheap: everything heavy is in the core.
 *
 * @param reach whether the client can be told of changes: never, where it listens for them (revision 2026-07-28), or at any time on a lasting connection.
 */
export function createSdkServer(parts: SdkServerParts, caller: Caller, reach: Reach): Server {
  const { instructions, offers } = parts.core();
  const pollMs = reach === 'connection' ? parts.pollResourcesMs() : undefined;
  const server = new Server(
    { name: parts.name, version: parts.version },
    {
      capabilities: capabilitiesOf(offers, { tells: reach !== 'none', watches: pollMs !== undefined }),
      ...(instructions === undefined ? {} : { instructions }),
    },
  );
  // The core makes MCP results, one type for each method; the SDK checks those of tool calls once more before they are sent.
  for (const method of methodsFor(offers))
    server.setRequestHandler(method, async ({ params }, context) => (await answer(method, params, context)) as never);

  // What is subscribed to is read with the newest credentials of the client: those that the connection was opened with expire.
  let latest = caller;
  if (offers.resources && pollMs !== undefined) {
    addResourceSubscriptions(server, pollMs, async (uri, context) => {
      const result = await askCore(
        parts,
        'resources/read',
        { uri },
        {
          sender: context === undefined ? latest : senderOf(context),
          signal: AbortSignal.timeout(pollMs),
          // A change is one since what the client may have been given from the cache.
          isFresh: context === undefined,
          ...capabilitiesOfClient(server),
        },
      );
      if (result.inputRequests === undefined) return result;
      throw new McpFault(INVALID_PARAMS, `${uri} cannot be subscribed to: the user is asked before it is read`);
    });
  }

  async function answer(method: string, params: unknown, context: ServerContext): Promise<JsonObject> {
    parts.underWay.begin();
    try {
      return await askCore(parts, method, params, {
        sender: senderOf(context),
        signal: context.mcpReq.signal,
        ...clientOf(context),
        ...clientSide(server, context, offers.logging),
        ...progressOf(context),
      });
    } finally {
      // The SDK sends the answer in this turn of the event loop.
      setImmediate(parts.underWay.ended);
    }
  }

  /** The current revision says it with each request, older ones at the beginning of a session. */
  function clientOf({ mcpReq }: ServerContext): ClientFacts {
    const clientName = server.getClientVersion()?.name;
    return mcpReq.envelope === undefined && clientName !== undefined ? { clientName } : clientFacts(mcpReq.envelope);
  }

  /** Over HTTP every request has an id of its own; on a connection it is told from the others by its JSON-RPC id. */
  function senderOf({ http, mcpReq }: ServerContext): Caller {
    latest = parts.callers.of(http?.authInfo) ?? { ...caller, requestId: `${caller.requestId}.${mcpReq.id}` };
    return latest;
  }
  return server;
}

function methodsFor({ resources, prompts }: McpCore['offers']): readonly RequestMethod[] {
  return [
    'tools/list',
    'tools/call',
    ...(resources ? (['resources/list', 'resources/templates/list', 'resources/read'] as const) : []),
    ...(prompts ? (['prompts/list', 'prompts/get'] as const) : []),
    ...(resources || prompts ? (['completion/complete'] as const) : []),
  ];
}

/** Tells a connected client that its lists may have changed. */
export async function tellListsChanged(server: Server): Promise<void> {
  const { resources, prompts } = server.getCapabilities();
  await Promise.all([
    server.sendToolListChanged(),
    ...(resources === undefined ? [] : [server.sendResourceListChanged()]),
    ...(prompts === undefined ? [] : [server.sendPromptListChanged()]),
  ]);
}

/** What the client can be asked for and told, and what it answers to a question of the round before. */
function clientSide(server: Server, { mcpReq }: ServerContext, tellsLog: boolean): Pick<Asking, 'clientCapabilities' | 'input' | 'onLog'> {
  // The SDK's type of an envelope does not spell its keys out.
  const envelope = mcpReq.envelope as Readonly<Record<string, unknown>> | undefined;
  const capabilities = envelope?.[CLIENT_CAPABILITIES_META_KEY];
  const { inputResponses } = mcpReq;
  const state = mcpReq.requestState();
  const hasInput = inputResponses !== undefined || state !== undefined;
  return {
    ...(capabilities === undefined ? capabilitiesOfClient(server) : { clientCapabilities: capabilities as JsonObject }), // parsed JSON
    ...(hasInput ? { input: { responses: (inputResponses ?? {}) as JsonObject, ...(typeof state === 'string' ? { state } : {}) } } : {}),
    ...(tellsLog ? { onLog: ({ level, data, logger }) => void mcpReq.log(level, data, logger).catch(() => {}) } : {}),
  };
}

/** As older revisions say it, at the beginning. */
function capabilitiesOfClient(server: Server): Pick<Asking, 'clientCapabilities'> {
  const capabilities = server.getClientCapabilities();
  return capabilities === undefined ? {} : { clientCapabilities: capabilities as JsonObject }; // parsed JSON
}

/** Progress is told only to who asked for it (MCP: "Progress"). */
function progressOf({ mcpReq }: ServerContext): { onProgress?(progress: CallProgress): void } {
  const progressToken = mcpReq._meta?.progressToken;
  if (progressToken === undefined) return {};
  return {
    onProgress({ progress, total, message }) {
      const params = {
        progressToken,
        progress,
        ...(total === undefined ? {} : { total }),
        ...(message === undefined ? {} : { message }),
      };
      // A client that is gone hears nothing; the call itself learns it from its signal.
      void mcpReq.notify({ method: 'notifications/progress', params }).catch(() => {});
    },
  };
}
