import { createMcpHandler, isLegacyRequest } from '@modelcontextprotocol/server';
import type { AccessGate } from '../access/index.js';
import { isJsonObject } from '../model/index.js';
import type { Caller } from './caller.js';
import { createListenStreams } from './listen-streams.js';
import { createSdkServer, type SdkServerParts } from './sdk-server.js';
import { createSessions, type Sessions } from './sessions.js';

export interface McpEndpointParts {
  readonly server: SdkServerParts;
  /** Stateful sessions for revisions before 2026-07-28. */
  readonly sessions: boolean;
  /** Of this worker, where there are several. */
  readonly slot?: number | undefined;
  readonly maxRequestBytes: number;
  /** Requests that were refused as no MCP, and faults between the SDK and us. */
  onError(error: Error): void;
}

/** One Streamable HTTP endpoint: the current revision stateless, older ones stateless or in sessions. */
export interface McpEndpoint {
  /** @param body the parsed JSON of a POST; absent when there is none or it is no JSON. */
  fetch(request: Request, caller: Caller, body: unknown): Promise<Response>;
  /** Tells everyone who subscribed that lists changed. */
  listsChanged(): void;
  /** Who may call has changed: ends what those opened who are let in no more. */
  accessChanged(gate: Pick<AccessGate, 'decide'>): void;
  close(): Promise<void>;
}

export function createMcpEndpoint(parts: McpEndpointParts): McpEndpoint {
  const { server, onError } = parts;
  const { callers } = server;
  const handler = createMcpHandler(
    ({ authInfo, era }) => {
      const caller = callers.of(authInfo);
      if (caller === undefined) throw new Error('a request reached MCP without a caller');
      // An exchange of an older revision without a session ends with its answer: there is nobody to tell later.
      return createSdkServer(server, caller, era === 'modern' ? 'listening' : 'none');
    },
    { maxRequestBodySize: parts.maxRequestBytes, onerror: onError },
  );
  const listening = createListenStreams();
  const sessions: Sessions | undefined = parts.sessions
    ? createSessions({ slot: parts.slot, onError, createServer: (caller) => createSdkServer(server, caller, 'connection') })
    : undefined;

  return {
    async fetch(request, caller, body) {
      const options = { authInfo: callers.pass(caller), ...(body === undefined ? {} : { parsedBody: body }) };
      if (sessions !== undefined && (await isLegacyRequest(request, body))) return sessions.fetch(request, caller, options);
      const isListening = isJsonObject(body) && body.method === 'subscriptions/listen';
      if (!isListening) return handler.fetch(request, options);
      return listening.answer(request, caller, (endable) => handler.fetch(endable, options));
    },
    listsChanged() {
      handler.notify.toolsChanged();
      handler.notify.resourcesChanged();
      handler.notify.promptsChanged();
      sessions?.listsChanged();
    },
    accessChanged(gate) {
      listening.endUnlessAdmitted(gate).catch(onError);
      sessions?.accessChanged(gate);
    },
    async close() {
      await Promise.all([handler.close(), sessions?.close()]);
    },
  };
}
