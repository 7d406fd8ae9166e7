import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createEgressGuard, createGuardedFetch } from '../../src/net/index.js';

describe('a guarded fetch', () => {
  let server: Server;
  let origin: string;
  let guarded: ReturnType<typeof createGuardedFetch>;

  beforeAll(async () => {
    server = createServer(async (req, res) => {
      if (req.url === '/redirect') return res.writeHead(302, { location: '/json' }).end();
      if (req.url === '/empty') return res.writeHead(204).end();
      if (req.url === '/large') return res.end(gzipOf('x'.repeat(100_000), res));
      if (req.url === '/hang') return;
      let body = '';
      for await (const chunk of req) body += chunk;
      res.setHeader('content-type', 'application/json');
      res.end(JSON.stringify({ method: req.method, body, cookie: req.headers.cookie ?? null }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    guarded = createGuardedFetch({ guard: createEgressGuard({ approvedOrigins: [origin] }), maxBytes: 2_000, timeoutMs: 300 });
  });
  afterAll(async () => {
    await guarded.close();
    server.closeAllConnections();
    server.close();
  });

  function gzipOf(text: string, res: { setHeader(name: string, value: string): void }): Buffer {
    res.setHeader('content-encoding', 'gzip');
    return gzipSync(text);
  }

  it('sends what fetch sends', async () => {
    const response = await guarded.fetch(`${origin}/token`, { method: 'POST', body: new URLSearchParams({ a: '1 2' }) });
    expect([response.status, response.headers.get('content-type'), await response.json()]).toEqual([
      200,
      'application/json',
      { method: 'POST', body: 'a=1+2', cookie: null },
    ]);
  });

  it('hands redirects back', async () => {
    const response = await guarded.fetch(`${origin}/redirect`);
    expect([response.status, response.headers.get('location')]).toEqual([302, '/json']);
  });

  it('has no body where there is none', async () => {
    const response = await guarded.fetch(`${origin}/empty`);
    expect([response.status, await response.text()]).toEqual([204, '']);
  });

  it.each([
    ['a body over the limit, unpacked', '/large', { code: 'source-limit' }],
    ['an answer that does not come', '/hang', { name: 'TimeoutError' }],
  ])('fails for %s', async (_name, path, error) => {
    await expect(guarded.fetch(origin + path)).rejects.toMatchObject(error);
  });

  it.each(['http://127.0.0.1:9/', 'https://169.254.169.254/', 'http://example.com/', 'file:///etc/passwd'])('refuses %s', async (url) => {
    await expect(guarded.fetch(url)).rejects.toMatchObject({ code: 'source-refused' });
  });

  it('keeps connections to a bounded number of origins, of those asked last', async () => {
    const { port } = new URL(origin);
    const origins = Array.from({ length: 101 }, (_, index) => `http://site${index}.test:${port}`);
    const many = createGuardedFetch({
      guard: createEgressGuard({ approvedOrigins: origins }),
      resolver: async () => [{ address: '127.0.0.1', family: 4 }],
    });
    const connections: Socket[] = [];
    const keep = (socket: Socket) => void connections.push(socket);
    server.on('connection', keep);
    for (const site of origins) expect((await many.fetch(`${site}/empty`)).status).toBe(204);
    await vi.waitFor(() => expect(connections.filter(({ destroyed }) => destroyed)).toEqual([connections[0]]));
    expect((await many.fetch(`${origins[0]}/empty`)).status).toBe(204);
    server.off('connection', keep);
    await many.close();
  });
});
