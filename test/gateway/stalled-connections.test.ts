import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { endStalledConnections } from '../../src/gateway/stalled-connections.js';

const TIMEOUT_MS = 400;
const LONG = 30 << 20;

let server: Server;
let stop: () => void;
const ended: string[] = [];

async function serve(listener: RequestListener): Promise<void> {
  server = createServer(listener);
  stop = endStalledConnections(server, TIMEOUT_MS);
  server.on('connection', (socket) => socket.once('close', () => ended.push('closed')));
  await once(server.listen(0, '127.0.0.1'), 'listening');
}

function ask(): Socket {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').on('error', () => {});
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  return socket;
}

afterEach(async () => {
  stop();
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
  ended.length = 0;
});

test('who takes a long answer slowly gets all of it', async () => {
  await serve((_req, res) => res.writeHead(200, { 'content-length': LONG }).end(Buffer.alloc(LONG, 'x')));
  const startedAt = performance.now();
  let received = 0;
  for await (const chunk of ask()) {
    received += (chunk as Buffer).length;
    if (received >= LONG) break;
    await sleep(3);
  }
  expect(received).toBeGreaterThan(LONG);
  expect(performance.now() - startedAt).toBeGreaterThan(2 * TIMEOUT_MS);
});

test.each([
  ['a long answer', (_req, res) => res.end(Buffer.alloc(LONG, 'x'))],
  [
    'events, of which there are always more',
    (_req, res) => {
      const timer = setInterval(() => res.write('é'.repeat(200_000)), 20);
      res.once('close', () => clearInterval(timer));
    },
  ],
] satisfies [string, RequestListener][])('who takes nothing of %s is cut off', async (_what, listener) => {
  await serve(listener);
  const socket = ask().pause();
  await vi.waitFor(() => expect(ended).toEqual(['closed']), { timeout: 5000 });
  socket.destroy();
});

test('who waits for an answer is left alone', async () => {
  await serve((_req, res) => void setTimeout(() => res.end('late'), 3 * TIMEOUT_MS));
  const [chunk] = (await once(ask(), 'data')) as [Buffer];
  expect(chunk.toString()).toContain('late');
});

test('an answer that waits behind one that takes long is no client that reads nothing', async () => {
  await serve((req, res) => void (req.url === '/slow' ? setTimeout(() => res.end('late'), 3 * TIMEOUT_MS) : res.end('at once')));
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').on('error', () => {});
  let read = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    read += text;
  });
  for (const path of ['/slow', '/quick']) socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  await vi.waitFor(() => expect(read).toMatch(/late[\s\S]*at once/), { timeout: 5000 });
  expect(socket.destroyed).toBe(false);
  socket.destroy();
});
