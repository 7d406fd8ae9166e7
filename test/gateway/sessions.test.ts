import { Server } from '@modelcontextprotocol/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ANONYMOUS } from '../../src/access/index.js';
import { createSessions, type Sessions } from '../../src/gateway/sessions.js';

const CALLER = { principal: ANONYMOUS, requestId: 'r1' };
const HEADERS = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
const AN_HOUR = 60 * 60_000;
const INITIALIZE = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'raw', version: '1' } },
};

let sessions: Sessions;
/** Answers calls of tools. */
let release: (() => void)[];

function createServer(): Server {
  const server = new Server({ name: 'pets', version: '1' }, { capabilities: { tools: {} } });
  server.setRequestHandler('tools/call', () => new Promise((resolve) => release.push(() => resolve({ content: [] }))));
  return server;
}

beforeEach(() => {
  release = [];
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] });
  sessions = createSessions({ slot: undefined, onError: () => {}, createServer });
});
afterEach(async () => {
  await sessions.close();
  vi.useRealTimers();
});

async function ask(id: string | undefined, init: RequestInit): Promise<Response> {
  const headers = { ...HEADERS, ...(id === undefined ? {} : { 'mcp-session-id': id }) };
  const options = typeof init.body === 'string' ? { parsedBody: JSON.parse(init.body) } : {};
  return sessions.fetch(new Request('http://gateway/mcp', { ...init, headers }), CALLER, options);
}

async function begin(): Promise<string> {
  const response = await ask(undefined, { method: 'POST', body: JSON.stringify(INITIALIZE) });
  await response.text();
  return response.headers.get('mcp-session-id') ?? '';
}

const ping = async (id: string) => {
  const response = await ask(id, { method: 'POST', body: '{"jsonrpc":"2.0","id":2,"method":"ping"}' });
  await response.text();
  return response.status;
};

test('a session that nobody uses is forgotten after half an hour', async () => {
  const id = await begin();
  vi.advanceTimersByTime(20 * 60_000);
  expect(await ping(id)).toBe(200);
  vi.advanceTimersByTime(20 * 60_000);
  expect(await ping(id)).toBe(200);
  vi.advanceTimersByTime(AN_HOUR);
  expect(await ping(id)).toBe(404);
});

test('a clock that is set forward ends no session', async () => {
  const id = await begin();
  vi.setSystemTime(Date.now() + 24 * AN_HOUR);
  vi.advanceTimersByTime(10 * 60_000);
  expect(await ping(id)).toBe(200);
});

test('a session whose client listens is kept, until half an hour after it left', async () => {
  const id = await begin();
  const client = new AbortController();
  expect((await ask(id, { method: 'GET', signal: client.signal })).status).toBe(200);
  vi.advanceTimersByTime(AN_HOUR);
  expect(await ping(id)).toBe(200);
  client.abort();
  vi.advanceTimersByTime(20 * 60_000);
  expect(await ping(id)).toBe(200);
  vi.advanceTimersByTime(AN_HOUR);
  expect(await ping(id)).toBe(404);
});

test('a client that lost its stream gets another', async () => {
  const id = await begin();
  const lost = await ask(id, { method: 'GET' });
  expect((await ask(id, { method: 'GET' })).status).toBe(200);
  expect(await lost.text()).toBe('');
});

const post = (message: unknown) => ({ method: 'POST', body: JSON.stringify(message) });
const call = (id: number) => ({ jsonrpc: '2.0', id, method: 'tools/call', params: { name: 'slow' } });
const cancelled = (requestId: number) => ({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId } });

test('the stream of a call ends when its client cancels it, and no other does', async () => {
  const id = await begin();
  const streams = [await ask(id, post(call(2))), await ask(id, post(call(3)))];
  await vi.waitFor(() => expect(release).toHaveLength(2));
  expect((await ask(id, post(cancelled(2)))).status).toBe(202);
  expect(await streams[0]?.text()).toBe('');
  release[1]?.();
  expect(await streams[1]?.text()).toContain('"id":3');
});

test('the calls of a batch share their stream: it stays for those that were not cancelled', async () => {
  const id = await begin();
  const stream = await ask(id, post([call(2), call(3)]));
  await vi.waitFor(() => expect(release).toHaveLength(2));
  await ask(id, post(cancelled(2)));
  release[1]?.();
  const { value } = (await stream.body?.getReader().read()) ?? {};
  expect(new TextDecoder().decode(value)).toContain('"id":3');
});
