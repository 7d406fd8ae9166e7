import { createMcpHandler, isLegacyRequest, type Server } from '@modelcontextprotocol/server';
import type { Caller, Callers } from './caller.js';
import type { Reach } from './sdk-server.js';
import { createSessions, type Sessions } from './sessions.js';

export interface McpEndpointParts {
  readonly callers: Callers;
  /** A fresh SDK server for one exchange, or for one session. */
  createServer(caller: Caller, reach: Reach): Server;
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
  /** Who may call has changed: clients that listen in a session have to come again. */
  accessChanged(): void;
  close(): Promise<void>;
}

export function createMcpEndpoint(parts: McpEndpointParts): McpEndpoint {
  const { callers, onError } = parts;
  const handler = createMcpHandler(
    ({ authInfo, era }) => {
      const caller = callers.of(authInfo);
      if (caller === undefined) throw new Error('a request reached MCP without a caller');
      // An exchange of an older revision without a session ends with its answer: there is nobody to tell later.
      return parts.createServer(caller, era === 'modern' ? 'listening' : 'none');
    },
    { maxRequestBodySize: parts.maxRequestBytes, onerror: onError },
  );
  const sessions: Sessions | undefined = parts.sessions
    ? createSessions({ slot: parts.slot, onError, createServer: (caller) => parts.createServer(caller, 'connection') })
    : undefined;

  return {
    async fetch(request, caller, body) {
      const options = { authInfo: callers.pass(caller), ...(body === undefined ? {} : { parsedBody: body }) };
      if (sessions !== undefined && (await isLegacyRequest(request, body))) return sessions.fetch(request, caller, options);
      return handler.fetch(request, options);
    },
    listsChanged() {
      handler.notify.toolsChanged();
      handler.notify.resourcesChanged();
      handler.notify.promptsChanged();
      sessions?.listsChanged();
    },
    accessChanged() {
      sessions?.endStreams();
    },
    async close() {
      await Promise.all([handler.close(), sessions?.close()]);
    },
  };
}
