import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEgressGuard, createFetcher, type FetcherOptions } from '../../src/net/index.js';
import { startProxy } from './connect-proxy.js';
import { startServer } from './test-server.js';

const document = '{"openapi":"3.1.0"}';
const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
/** Unpacks to a million bodies of nothing. */
const emptyBomb = gzipSync(Buffer.concat(Array<Buffer>(1_000_000).fill(gzipSync(''))));
let origin = '';
let elsewhere = '';
const seen: { url: string | undefined; headers: Record<string, unknown> }[] = [];

beforeAll(async () => {
  const other = await startServer((request, response) => {
    seen.push({ url: request.url, headers: request.headers });
    response.end('"elsewhere"');
  });
  elsewhere = other.origin;
  const server = await startServer((request, response) => {
    seen.push({ url: request.url, headers: request.headers });
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const redirect = (location: string) => response.writeHead(302, { location }).end();
    const hop = /^\/hop\/(\d+)$/.exec(pathname)?.[1];
    if (hop !== undefined) return redirect(hop === '0' ? '/document' : `/hop/${Number(hop) - 1}`);
    switch (pathname) {
      case '/document':
        if (request.headers['if-none-match'] === '"v1"') return response.writeHead(304).end();
        return response.writeHead(200, { 'content-type': 'application/json', etag: '"v1"', 'last-modified': 'x' }).end(document);
      case '/gzip':
        return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(document));
      case '/deflate':
        return response.writeHead(200, { 'content-encoding': 'deflate' }).end(deflateSync(document));
      case '/br':
        return response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(document));
      case '/double':
        return response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync(document)));
      case '/triple':
        return response.writeHead(200, { 'content-encoding': 'gzip, gzip, gzip' }).end(document);
      case '/zstd':
        return response.writeHead(200, { 'content-encoding': 'zstd' }).end(document);
      case '/broken-gzip':
        return response.writeHead(200, { 'content-encoding': 'gzip' }).end('this is no gzip');
      case '/bomb':
        return response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
      case '/double-bomb':
        return response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(bomb));
      case '/empty-bomb':
        return response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(emptyBomb);
      case '/endless': {
        response.writeHead(200);
        const more = () => {
          while (!response.destroyed && response.write('x'.repeat(65536)));
        };
        response.on('drain', more);
        return more();
      }
      case '/slow-headers':
        return;
      case '/slow-body':
        return response.writeHead(200).write('{');
      case '/cut':
        response.writeHead(200, { 'content-length': '1000' }).write('{');
        return setImmediate(() => response.destroy());
      case '/to-metadata':
        return redirect('http://169.254.169.254/latest/meta-data/');
      case '/to-file':
        return redirect('file:///etc/passwd');
      case '/to-elsewhere':
        return redirect(`${elsewhere}/landing`);
      case '/to-nowhere':
        return redirect('http://[');
      case '/loop':
        return redirect('/loop');
      default:
        return response.writeHead(404).end();
    }
  });
  origin = server.origin;
});

function read(path: string, { maxBytes = 1_000_000, ...options }: Partial<FetcherOptions> & { maxBytes?: number } = {}) {
  const fetch = createFetcher({ guard: createEgressGuard({ approvedOrigins: [origin] }), ...options });
  return fetch(`${origin}${path}`, { maxBytes });
}

async function textOf(path: string): Promise<string> {
  const fetched = await read(path);
  return fetched.notModified ? '' : Buffer.from(fetched.bytes).toString();
}

describe('createFetcher', () => {
  it('reads from an approved loopback origin, with type, ETag and Last-Modified', async () => {
    expect(await read('/document')).toMatchObject({
      notModified: false,
      url: `${origin}/document`,
      contentType: 'application/json',
      etag: '"v1"',
      lastModified: 'x',
    });
    expect(await textOf('/document')).toBe(document);
  });

  it('asks whether the copy at hand is still good', async () => {
    const fetch = createFetcher({ guard: createEgressGuard({ approvedOrigins: [origin] }) });
    expect(await fetch(`${origin}/document`, { maxBytes: 100, etag: '"v1"' })).toEqual({ notModified: true, url: `${origin}/document` });
  });

  it.each(['/gzip', '/deflate', '/br', '/double'])('unpacks %s', async (path) => {
    expect(await textOf(path)).toBe(document);
  });

  it('follows five redirects on one origin and tells where it ended', async () => {
    expect(await read('/hop/4')).toMatchObject({ url: `${origin}/document` });
  });

  it.each([
    ['/hop/5', 'source-unreadable', '/hop/5: more than 5 redirects'],
    ['/loop', 'source-unreadable', '/loop: more than 5 redirects'],
    ['/missing', 'source-not-found', '/missing: the server answered with status 404'],
    ['/to-nowhere', 'source-unreadable', '/to-nowhere: redirects to something that is no URL'],
    ['/cut', 'source-unreadable', '/cut: the server closed the connection before the answer was complete'],
    ['/broken-gzip', 'source-unreadable', '/broken-gzip: incorrect header check'],
    ['/zstd', 'source-unreadable', '/zstd: content encoding "zstd" is not understood'],
    ['/triple', 'source-unreadable', '/triple: compressed 3 times over'],
    ['/bomb', 'source-limit', '/bomb: larger than 1000000 bytes'],
    ['/double-bomb', 'source-limit', '/double-bomb: larger than 1000000 bytes'],
    ['/empty-bomb', 'source-limit', '/empty-bomb: larger than 1000000 bytes'],
    ['/endless', 'source-limit', '/endless: larger than 1000000 bytes'],
  ])('refuses %s as %s', async (path, code, message) => {
    await expect(read(path)).rejects.toMatchObject({ code, message: `${origin}${message}` });
  });

  it.each([
    ['/to-metadata', 'refused: http://169.254.169.254/latest/meta-data/: plain http is not allowed here, https is'],
    ['/to-file', 'refused: file:/etc/passwd: only http and https addresses can be read'],
  ])('refuses the redirect of %s', async (path, message) => {
    await expect(read(path)).rejects.toMatchObject({ code: 'source-refused', message });
  });

  it('does not follow a redirect to another loopback port than the one approved', async () => {
    seen.length = 0;
    await expect(read('/to-elsewhere')).rejects.toMatchObject({ code: 'source-refused' });
    expect(seen.map(({ url }) => url)).toEqual(['/to-elsewhere']);
  });

  it.each(['/slow-headers', '/slow-body'])('gives %s up when the time is over', async (path) => {
    await expect(read(path, { timeoutMs: 200 })).rejects.toMatchObject({
      code: 'source-unreadable',
      message: `${origin}${path}: not read within 0.2 seconds`,
    });
  });

  it('stops when it is told to', async () => {
    const fetch = createFetcher({ guard: createEgressGuard({ approvedOrigins: [origin] }) });
    const request = fetch(`${origin}/slow-body`, { maxBytes: 100, signal: AbortSignal.timeout(50) });
    await expect(request).rejects.toMatchObject({ code: 'source-unreadable' });
  });

  it('says that nothing listens', async () => {
    const fetch = createFetcher({ guard: createEgressGuard({ approvedOrigins: ['http://127.0.0.1:1'] }) });
    await expect(fetch('http://127.0.0.1:1/x', { maxBytes: 100 })).rejects.toMatchObject({
      message: 'http://127.0.0.1:1/x: nothing answers there (connection refused)',
    });
  });

  it('says that it is the proxy that makes no connection', async () => {
    const proxy = await startProxy(407);
    const fetch = createFetcher({ guard: createEgressGuard(), proxy: proxy.url.replace('http://', 'http://ann:hush@') });
    const message = (what: string) => ({ message: `https://api.example.com/x: the proxy ${proxy.url} ${what}` });
    await expect(fetch('https://api.example.com/x', { maxBytes: 100 })).rejects.toMatchObject(
      message('wants other credentials (407): give its user and password in egress.proxy'),
    );
    await proxy.close();
    await expect(fetch('https://api.example.com/x', { maxBytes: 100 })).rejects.toMatchObject(message('cannot be reached (ECONNREFUSED)'));
  });

  it('says that a name does not resolve', async () => {
    const fetch = createFetcher({
      guard: createEgressGuard(),
      resolver: async () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' })),
    });
    await expect(fetch('https://nobody.example.com/x', { maxBytes: 100 })).rejects.toMatchObject({
      message: 'https://nobody.example.com/x: the host name does not resolve',
    });
  });

  it('sends user and password of a typed URL as credentials to that origin only, and keeps them out of what it returns', async () => {
    seen.length = 0;
    const fetch = createFetcher({ guard: createEgressGuard({ approvedOrigins: [origin, elsewhere] }) });
    const url = `${origin.replace('http://', 'http://user:pa%24s@')}/to-elsewhere`;
    const fetched = await fetch(url, { maxBytes: 100, headers: { 'x-key': 'secret' } });
    expect(fetched.url).toBe(`${elsewhere}/landing`);
    expect(seen.map(({ headers }) => [headers.authorization, headers['x-key']])).toEqual([
      [`Basic ${Buffer.from('user:pa$s').toString('base64')}`, 'secret'],
      [undefined, undefined],
    ]);
  });
});
