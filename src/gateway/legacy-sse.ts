import type { IncomingMessage, ServerResponse } from 'node:http';
import { SSEServerTransport } from '@modelcontextprotocol/sdk/server/sse.js';
import type { Server, Transport } from '@modelcontextprotocol/server';
import type { AccessGate } from '../access/index.js';
import { answerRefusal } from './answer.js';
import type { Caller } from './caller.js';
import { keepAlive } from './keep-alive.js';
import { createSdkServer, type SdkServerParts, tellListsChanged } from './sdk-server.js';
import { isStillAdmitted, type Opener } from './still-admitted.js';

/** HTTP with SSE as protocol revision 2024-11-05 has it: one stream of events down, messages posted up. */
export interface LegacySse {
  /** `GET /<server>/sse`. */
  openStream(req: IncomingMessage, res: ServerResponse, caller: Caller): Promise<void>;
  /** `POST /<server>/messages?sessionId=…`. */
  postMessage(req: IncomingMessage, res: ServerResponse, caller: Caller, body: unknown): Promise<void>;
  listsChanged(): void;
  /** Who may call has changed: ends the connections of those who are let in no more. */
  accessChanged(gate: Pick<AccessGate, 'decide'>): void;
  close(): Promise<void>;
}

export interface LegacySseParts {
  /** Where clients post, as a path from the root of the host that they reach. */
  messagesPath(): string;
  readonly server: SdkServerParts;
  onError(error: Error): void;
}

interface Connection {
  readonly transport: SSEServerTransport;
  readonly server: Server;
  opener: Opener;
}

/** Only servers with `sse: true` load this, and with it the maintenance line of the SDK. */
export function createLegacySse(parts: LegacySseParts): LegacySse {
  const connections = new Map<string, Connection>();

  return {
    async openStream(req, res, caller) {
      // Proxies that buffer would hold events back.
      res.setHeader('X-Accel-Buffering', 'no');
      res.once('close', keepAlive(res));
      const transport = new SSEServerTransport(parts.messagesPath(), res);
      const server = createSdkServer(parts.server, caller, 'connection');
      connections.set(transport.sessionId, { transport, server, opener: { principal: caller.principal, headers: req.headers } });
      server.onerror = parts.onError;
      server.onclose = () => connections.delete(transport.sessionId);
      // The two lines of the SDK declare one interface twice, and differ in how optional members are written.
      await server.connect(transport as unknown as Transport);
    },
    async postMessage(req, res, caller, body) {
      const id = new URL(req.url ?? '/', 'http://gateway').searchParams.get('sessionId') ?? '';
      const connection = connections.get(id);
      if (connection === undefined || connection.opener.principal.id !== caller.principal.id) {
        answerRefusal(res, 404, 'There is no such session; open the stream first, with GET on the sse address.');
        return;
      }
      connection.opener = { principal: caller.principal, headers: req.headers };
      // Each message is its sender's: by then the credentials that the stream was opened with may be old.
      await connection.transport.handlePostMessage(Object.assign(req, { auth: parts.server.callers.pass(caller) }), res, body);
    },
    listsChanged() {
      for (const { server } of connections.values()) tellListsChanged(server).catch(parts.onError);
    },
    accessChanged(gate) {
      for (const connection of connections.values()) endUnlessAdmitted(connection, gate).catch(parts.onError);
    },
    async close() {
      await Promise.all([...connections.values()].map(({ server }) => server.close()));
    },
  };
}

async function endUnlessAdmitted({ server, opener }: Connection, gate: Pick<AccessGate, 'decide'>): Promise<void> {
  if (!(await isStillAdmitted(opener, gate, 'sse'))) await server.close();
}
