import { createServer, type Socket } from 'node:net';

/** A request as its bytes arrived. */
export interface RawRequest {
  /** `GET /path?query HTTP/1.1`. */
  readonly startLine: string;
  readonly method: string;
  readonly target: string;
  /** Names as sent, in order. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
  header(name: string): string | undefined;
}

export type Answer = string | Buffer | ((socket: Socket, request: RawRequest) => void);

export interface RawUpstream {
  readonly origin: string;
  readonly requests: RawRequest[];
  /** Decides about each answer; raw bytes are written as they are. */
  answer: (request: RawRequest, index: number) => Answer;
  close(): Promise<void>;
}

/** An HTTP/1.1 response with a body and its length. */
export function respond(status: number, headers: Record<string, string>, body: string | Buffer = ''): Buffer {
  const bytes = Buffer.from(body);
  const lines = Object.entries({ 'content-length': String(bytes.length), ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Status\r\n${lines.join('')}\r\n`), bytes]);
}

/** A JSON answer. */
export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Buffer {
  return respond(status, { 'content-type': 'application/json', ...headers }, JSON.stringify(value));
}

/** A server on a bare socket of 127.0.0.1: it sees every byte of a request and decides about every byte of an answer. */
export async function startRawUpstream(answer: RawUpstream['answer'] = () => json({ ok: true })): Promise<RawUpstream> {
  const sockets = new Set<Socket>();
  const requests: RawRequest[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    let pending = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      pending = Buffer.concat([pending, chunk]);
      for (let read = readRequest(pending); read !== undefined; read = readRequest(pending)) {
        pending = pending.subarray(read.length);
        requests.push(read.request);
        const reply = upstream.answer(read.request, requests.length - 1);
        if (typeof reply === 'function') reply(socket, read.request);
        else socket.write(reply);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const upstream: RawUpstream = {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    answer,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return upstream;
}

function readRequest(bytes: Buffer): { request: RawRequest; length: number } | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const [startLine = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const headers = lines.map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
  const header = (name: string) => headers.find(([given]) => given.toLowerCase() === name.toLowerCase())?.[1];
  const length = end + 4 + Number(header('content-length') ?? 0);
  if (bytes.length < length) return undefined;
  const [method = '', target = ''] = startLine.split(' ');
  return { request: { startLine, method, target, headers, body: Buffer.from(bytes.subarray(end + 4, length)), header }, length };
}
