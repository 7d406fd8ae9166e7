import { randomUUID } from 'node:crypto';
import { type McpHandlerRequestOptions, type Server, WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/server';
import type { AccessGate } from '../access/index.js';
import { isJsonObject } from '../model/index.js';
import type { Caller } from './caller.js';
import { tellListsChanged } from './sdk-server.js';
import { isStillAdmitted, type Opener, openerOf } from './still-admitted.js';
import { sessionIdOf } from './workers/session-place.js';

/** Sessions of Streamable HTTP as revisions before 2026-07-28 have them (MCP 2025-11-25: "Session Management"). In this process only. */
export interface Sessions {
  fetch(request: Request, caller: Caller, options: McpHandlerRequestOptions): Promise<Response>;
  listsChanged(): void;
  /** Who may call has changed: ends the sessions of those who are let in no more, with what they listen on and subscribed to. */
  accessChanged(gate: Pick<AccessGate, 'decide'>): void;
  close(): Promise<void>;
}

export interface SessionParts {
  /** Of this worker, where there are several. */
  readonly slot: number | undefined;
  createServer(caller: Caller): Server;
  onError(error: Error): void;
}

interface Session {
  readonly transport: WebStandardStreamableHTTPServerTransport;
  readonly server: Server;
  opener: Opener;
  lastUsed: number;
  /** One for each stream on which its client listens (GET); fires when the client has gone. */
  readonly streams: Set<AbortSignal>;
  /** Several requests have come in one body, as revision 2025-03-26 has it: they share the stream of their answers. */
  sendsBatches: boolean;
}

/** A session that nobody used or listened to for half an hour is forgotten; its client begins a new one when told 404. */
const IDLE_MS = 30 * 60_000;
const MAX_SESSIONS = 10_000;

export function createSessions(parts: SessionParts): Sessions {
  const open = new Map<string, Session>();
  const sweep = setInterval(() => closeIdle(open), IDLE_MS / 6).unref();

  async function begin(caller: Caller, opener: Opener): Promise<WebStandardStreamableHTTPServerTransport> {
    const server = parts.createServer(caller);
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: () => sessionIdOf(randomUUID(), parts.slot),
      onsessioninitialized(id) {
        open.set(id, { transport, server, opener, lastUsed: performance.now(), streams: new Set(), sendsBatches: false });
      },
    });
    server.onerror = parts.onError;
    server.onclose = () => {
      if (transport.sessionId !== undefined) open.delete(transport.sessionId);
    };
    await server.connect(transport);
    return transport;
  }

  return {
    async fetch(request, caller, options) {
      const id = request.headers.get('mcp-session-id');
      const opener = openerOf(request, caller);
      if (id === null) {
        if (open.size >= MAX_SESSIONS) closeOldest(open);
        return (await begin(caller, opener)).handleRequest(request, options);
      }
      const session = open.get(id);
      // The session of another caller is as unknown as none.
      if (session === undefined || session.opener.principal.id !== caller.principal.id) return unknownSession();
      session.lastUsed = performance.now();
      session.opener = opener;
      // A client that comes back may have lost the stream before, which the gateway cannot tell; the SDK would refuse it another.
      if (request.method === 'GET') endStreams(session);
      const response = await session.transport.handleRequest(request, options);
      if (request.method === 'GET' && response.ok) keepStream(session, request.signal);
      if (request.method === 'POST') endCancelled(session, options.parsedBody);
      return response;
    },
    listsChanged() {
      for (const { server } of open.values()) tellListsChanged(server).catch(parts.onError);
    },
    accessChanged(gate) {
      for (const session of open.values()) endUnlessAdmitted(session, gate).catch(parts.onError);
    },
    async close() {
      clearInterval(sweep);
      await Promise.all([...open.values()].map(({ server }) => server.close()));
    },
  };
}

function unknownSession(): Response {
  return Response.json({ jsonrpc: '2.0', error: { code: -32001, message: 'Session not found' }, id: null }, { status: 404 });
}

async function endUnlessAdmitted({ server, opener }: Session, gate: Pick<AccessGate, 'decide'>): Promise<void> {
  if (!(await isStillAdmitted(opener, gate, 'mcp'))) await server.close();
}

function endStreams({ transport, streams }: Session): void {
  transport.closeStandaloneSSEStream();
  streams.clear();
}

/** A request that its client cancelled is not answered, and the SDK would keep the stream of its answer open for as long as the session. */
function endCancelled(session: Session, body: unknown): void {
  if (Array.isArray(body)) session.sendsBatches = true;
  if (session.sendsBatches || !isJsonObject(body) || body.method !== 'notifications/cancelled' || !isJsonObject(body.params)) return;
  const { requestId } = body.params;
  if (typeof requestId === 'string' || typeof requestId === 'number') session.transport.closeSSEStream(requestId);
}

function keepStream(session: Session, gone: AbortSignal): void {
  session.streams.add(gone);
  gone.addEventListener('abort', () => {
    session.streams.delete(gone);
    session.lastUsed = performance.now();
  });
}

function closeIdle(open: ReadonlyMap<string, Session>): void {
  const limit = performance.now() - IDLE_MS;
  for (const { server, lastUsed, streams } of open.values()) if (streams.size === 0 && lastUsed < limit) void server.close();
}

function closeOldest(open: ReadonlyMap<string, Session>): void {
  const [oldest] = [...open.values()].sort((a, b) => a.lastUsed - b.lastUsed);
  void oldest?.server.close();
}
