import type { LookupAddress } from 'node:dns';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEgressGuard, createUpstreamDispatcher } from '../../src/net/index.js';
import { startServer } from './test-server.js';

let port = 0;
let requests = 0;
beforeAll(async () => {
  const server = await startServer((request, response) => {
    requests += 1;
    response.end(`${request.headers.host}${request.url}`);
  });
  port = server.port;
});

describe('createUpstreamDispatcher', () => {
  it('calls an approved name at the address that was checked', async () => {
    const origin = `http://api.example.com:${port}`;
    const dispatcher = await createUpstreamDispatcher({
      origin,
      guard: createEgressGuard({ approvedOrigins: [origin] }),
      resolver: async () => [{ address: '127.0.0.1', family: 4 }],
    });
    const { body } = await dispatcher.request({ origin, path: '/x', method: 'GET' });
    expect(await body.text()).toBe(`api.example.com:${port}/x`);
    await dispatcher.destroy();
  });

  it('refuses every new connection to a name that has been bound to this machine since', async () => {
    const before = requests;
    const answers: LookupAddress[][] = [[{ address: '127.0.0.1', family: 4 }]];
    const origin = `https://api.example.com:${port}`;
    const dispatcher = await createUpstreamDispatcher({ origin, guard: createEgressGuard(), resolver: async () => answers[0] ?? [] });
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const call = dispatcher.request({ origin, path: '/', method: 'GET' });
      await expect(call).rejects.toMatchObject({
        code: 'source-refused',
        message: `refused: https://api.example.com:${port}/: api.example.com resolves to 127.0.0.1, a loopback address (this machine)`,
      });
    }
    expect(requests).toBe(before);
    await dispatcher.destroy();
  });

  it('asks for the address once for each connection, so that a second answer cannot differ', async () => {
    let questions = 0;
    const origin = `http://once.example.com:${port}`;
    const dispatcher = await createUpstreamDispatcher({
      origin,
      guard: createEgressGuard({ approvedOrigins: [origin] }),
      connections: 1,
      resolver: async () => {
        questions += 1;
        return [{ address: questions === 1 ? '127.0.0.1' : '169.254.169.254', family: 4 }];
      },
    });
    for (let call = 0; call < 3; call += 1) {
      const { body } = await dispatcher.request({ origin, path: '/', method: 'GET' });
      await body.dump();
    }
    expect(questions).toBe(1);
    await dispatcher.destroy();
  });

  it.each(['https://169.254.169.254', 'https://[::1]:8080', 'http://api.example.com', 'https://localhost'])(
    'does not open %s at all',
    async (origin) => {
      await expect(createUpstreamDispatcher({ origin, guard: createEgressGuard() })).rejects.toMatchObject({ code: 'source-refused' });
    },
  );

  it('goes through a proxy that is named', async () => {
    const tunnels: string[] = [];
    const proxy = createServer();
    proxy.on('connect', (request, socket: Socket) => {
      tunnels.push(request.url ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    afterAll(() => void proxy.close());
    const { port: proxyPort } = proxy.address() as AddressInfo;
    const origin = 'https://api.example.com';
    const dispatcher = await createUpstreamDispatcher({ origin, guard: createEgressGuard(), proxy: `http://127.0.0.1:${proxyPort}` });
    await expect(dispatcher.request({ origin, path: '/', method: 'GET' })).rejects.toThrow();
    expect(tunnels).toEqual(['api.example.com:443']);
    await dispatcher.destroy();
  });

  it('does not wait without end for a proxy that takes connections and says nothing', async () => {
    const proxy = createServer().on('connect', () => {});
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const origin = 'https://api.example.com';
    const proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const dispatcher = await createUpstreamDispatcher({ origin, guard: createEgressGuard(), proxy: proxyUrl, connectTimeoutMs: 50 });
    await expect(dispatcher.request({ origin, path: '/', method: 'POST' })).rejects.toMatchObject({
      name: 'ProxyError',
      message: `the proxy ${proxyUrl} does not answer when asked for a connection to api.example.com:443`,
    });
    await dispatcher.destroy();
    proxy.close();
  });
});
