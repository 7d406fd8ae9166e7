import { createHash, timingSafeEqual } from 'node:crypto';
import { type IncomingMessage, type RequestListener, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { answerRefusal } from '../answer.js';
import { createUnderWay, type UnderWay } from '../under-way.js';
import { ownerOf } from './session-place.js';
import type { WorkerLink } from './worker-link.js';

/** Brings requests of a session to the worker that has it, whichever worker they came to. */
export interface Relay {
  /** Where this worker takes those of its own sessions, on 127.0.0.1. */
  readonly port: number;
  /** What was passed on, streams that have no end left out. */
  readonly underWay: Pick<UnderWay, 'idle'>;
}

/** What one worker says to another before the request itself: that it is one, and where the client is. */
const RELAY_HEADER = 'x-mcp-gateway-relay';

/** Between two hops only (RFC 9110 section 7.6.1), or answered already. */
const OWN_OF_A_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'expect', RELAY_HEADER]);

/**
 * Gives the server of a worker what it answers: the connections that the primary hands over, and on a port of its own on 127.0.0.1 what other workers pass on.
 *
 * @param listener answers requests, those that were passed on included: perimeter, access and limits are looked at where the session is.
 */
export async function startRelay(link: WorkerLink, server: Server, listener: RequestListener): Promise<Relay> {
  const token = link.keyFor('relay').toString('base64url');
  const fromClients = new WeakSet<Socket>();
  server.on('request', (req, res) => {
    const owner = ownerOf(req);
    if (!fromClients.has(req.socket)) takeRelayed(req, res);
    else if (owner === undefined || owner === link.slot) listener(req, res);
    else void passOn(owner, req, res);
  });
  // `exclusive`: each worker has a port of its own here.
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen({ host: '127.0.0.1', port: 0, exclusive: true }, resolve);
  });
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  link.onConnection((socket) => {
    fromClients.add(socket);
    // As the server has those that it accepts itself.
    socket.allowHalfOpen = true;
    socket.setNoDelay(true);
    server.emit('connection', socket);
    socket.resume();
  });
  const underWay = createUnderWay();

  function takeRelayed(req: IncomingMessage, res: ServerResponse): void {
    const [given = '', address] = String(req.headers[RELAY_HEADER] ?? '').split(' ');
    if (!isSame(given, token)) {
      answerRefusal(res, 403, 'Forbidden: this is for the workers of the gateway');
      return;
    }
    delete req.headers[RELAY_HEADER];
    Object.defineProperty(req.socket, 'remoteAddress', { value: address, configurable: true });
    listener(req, res);
  }

  async function passOn(owner: number, req: IncomingMessage, res: ServerResponse): Promise<void> {
    const ownersPort = await link.relayPort(owner).catch(() => undefined);
    // Nobody has the session: it is as unknown here as anywhere.
    if (ownersPort === undefined) return listener(req, res);
    if (req.method === 'POST') {
      underWay.begin();
      res.once('close', underWay.ended);
    }
    const outgoing = request({
      host: '127.0.0.1',
      port: ownersPort,
      method: req.method,
      path: req.url,
      headers: [...ofTheRequest(req.rawHeaders), RELAY_HEADER, `${token} ${req.socket.remoteAddress ?? ''}`],
      agent: false,
      setHost: false,
    });
    outgoing.once('response', (answer) => {
      res.writeHead(answer.statusCode ?? 502, ofTheRequest(answer.rawHeaders));
      res.flushHeaders();
      answer.once('error', () => res.destroy());
      answer.pipe(res);
    });
    outgoing.once('error', () => {
      if (res.headersSent) res.destroy();
      else answerRefusal(res, 404, 'Session not found');
    });
    res.once('close', () => outgoing.destroy());
    req.pipe(outgoing);
  }

  return { port, underWay };
}

/** Names and values in turns, without those that are of one hop only. */
function ofTheRequest(rawHeaders: readonly string[]): string[] {
  const kept: string[] = [];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const [name = '', value = ''] = rawHeaders.slice(index, index + 2);
    if (!OWN_OF_A_HOP.has(name.toLowerCase())) kept.push(name, value);
  }
  return kept;
}

function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
