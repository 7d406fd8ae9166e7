import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClientCertificate, createStaticCredentials } from '../../src/credentials/index.js';
import { prepareCall, type UpstreamOptions } from '../../src/upstream/index.js';
import { connect, createWorld, fileText, urlOf } from '../gateway/world.js';
import { startProxy } from '../net/connect-proxy.js';
import { capabilityOf, textOf, upstreamOf } from './fixtures.js';

const hasOpenssl = (() => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('openssl is not installed: the TLS tests are skipped');
    return false;
  }
})();

describe.skipIf(!hasOpenssl)('TLS with a private CA', () => {
  let folder: string;
  let server: Server;
  let origin: string;
  const description = {
    openapi: '3.1.0',
    info: { title: 'Read', version: '1' },
    paths: { '/': { get: { operationId: 'read', responses: { 200: { description: 'ok' } } } } },
  };
  const pem = (name: string) => readFileSync(join(folder, name), 'utf8');
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });

  function issue(name: string, subject: string, days = '2') {
    openssl(
      'req',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.csr`,
      '-subj',
      subject,
    );
    const extension = join(folder, `${name}.ext`);
    execFileSync('sh', ['-c', `printf 'subjectAltName=IP:127.0.0.1,DNS:localhost' > ${extension}`]);
    openssl(
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      '-CA',
      'ca.crt',
      '-CAkey',
      'ca.key',
      '-CAcreateserial',
      '-out',
      `${name}.crt`,
      '-days',
      days,
      '-extfile',
      extension,
    );
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'upstream-tls-'));
    openssl(
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-keyout',
      'ca.key',
      '-out',
      'ca.crt',
      '-days',
      '2',
      '-subj',
      '/CN=Test CA',
    );
    issue('server', '/CN=localhost');
    issue('client', '/CN=gateway-client');
    server = createServer(
      { key: pem('server.key'), cert: pem('server.crt'), ca: pem('ca.crt'), requestCert: true, rejectUnauthorized: false },
      (request, response) => {
        const socket = request.socket as TLSSocket;
        const client = socket.getPeerCertificate().subject?.CN ?? null;
        response.writeHead(request.url === '/mtls' && !socket.authorized ? 401 : 200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(request.url === '/openapi.json' ? description : { client }));
      },
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    origin = `https://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  });

  async function call(path: string, options: Partial<UpstreamOptions>) {
    const upstream = upstreamOf(options);
    try {
      return await upstream.call(prepareCall(capabilityOf({ config: { base_url: origin, path } })), {}, {});
    } finally {
      await upstream.close();
    }
  }

  it('an unknown CA is refused, and not tried again', async () => {
    const result = await call('/', {});
    expect(result).toMatchObject({ isError: true, failure: 'network', attempts: 1 });
    expect(textOf(result)).toContain('check the certificates');
  });

  it('a known CA is trusted', async () => {
    expect(await call('/', { tls: { ca: pem('ca.crt') } })).toMatchObject({ isError: false, structuredContent: { client: null } });
  });

  it('a client certificate is presented, from text or from files, at its origins only', async () => {
    const tls = { ca: pem('ca.crt') };
    const credentialsOf = (certificate: string, key: string, origins: string[]) =>
      createStaticCredentials({ environment: {}, serverAuth: { type: 'none', origins, clientCertificate: { certificate, key } } });
    const texts = credentialsOf(pem('client.crt'), pem('client.key'), [origin]);
    const files = credentialsOf(`file:${join(folder, 'client.crt')}`, `file:${join(folder, 'client.key')}`, [origin]);
    const elsewhere = credentialsOf(pem('client.crt'), pem('client.key'), ['https://other.example']);
    expect((await call('/mtls', { tls, credentials: texts })).structuredContent).toEqual({ client: 'gateway-client' });
    expect((await call('/mtls', { tls, credentials: files })).structuredContent).toEqual({ client: 'gateway-client' });
    expect(await call('/mtls', { tls, credentials: elsewhere })).toMatchObject({ isError: true, status: 401 });
  });

  it.each(['none', 'passthrough, headers: [X-Tenant]'])(
    'is what servers[].ca and servers[].client_certificate of gateway.yaml say, beside auth %s',
    async (auth) => {
      const world = await createWorld();
      try {
        await world.write('api/read.yaml', fileText('read', origin, { path: '/mtls' }));
        for (const name of ['ca.crt', 'client.crt', 'client.key']) await world.write(name, pem(name));
        const at = (name: string) => `file:${join(world.dir, name)}`;
        const gateway = await world.start(
          `servers:\n  - name: api\n    capabilities: api\n    ca: ca.crt\n    client_certificate: { certificate: '${at('client.crt')}', key: '${at('client.key')}' }\n    auth: { type: ${auth} }\n    base_url: ${origin}\n`,
        );
        const client = await connect(urlOf(gateway, 'api'));
        expect(await client.callTool({ name: 'read', arguments: {} })).toMatchObject({ structuredContent: { client: 'gateway-client' } });
        await client.close();
      } finally {
        await world.close();
      }
    },
  );

  it.each(['directly', 'through egress.proxy'])('servers[].ca is trusted by the reading of a description too, %s', async (way) => {
    const world = await createWorld();
    const proxy = await startProxy();
    try {
      await world.write('ca.crt', pem('ca.crt'));
      const egress = way === 'directly' ? '' : `egress: { proxy: "${proxy.url}" }\n`;
      const gateway = await world.start(
        `${egress}servers: [{ name: api, spec: "${origin}/openapi.json", ca: ca.crt, policy: { accept: [network_scope] } }]\n`,
      );
      expect(gateway.registry.server('api')?.toolSet?.tools.map(({ name }) => name)).toEqual(['read']);
      expect(proxy.tunnels).toEqual(way === 'directly' ? [] : [new URL(origin).host]);
    } finally {
      await world.close();
      await proxy.close();
    }
  });

  it('sends nothing without a certificate that is configured and not there, and says what is missing', async () => {
    const encrypted = ['ec', '-in', 'client.key', '-aes256', '-passout', 'pass:hush', '-out', 'locked.key'];
    openssl(...encrypted);
    const at = (name: string) => `file:${join(folder, name)}`;
    const callWith = (clientCertificate: ClientCertificate, environment = {}) =>
      call('/', {
        tls: { ca: pem('ca.crt') },
        credentials: createStaticCredentials({
          environment,
          serverAuth: { type: 'bearer', token: 'never-sent', origins: [origin], clientCertificate },
        }),
      });
    const locked = { certificate: at('client.crt'), key: at('locked.key'), passphrase: 'env:CLIENT_PASSPHRASE' };
    const gone = await callWith({ certificate: at('missing.pem'), key: at('client.key') });
    expect(gone).toMatchObject({ isError: true, failure: 'credential', attempts: 0 });
    expect(textOf(gone)).toContain(`certificate ${at('missing.pem')} cannot be read or is empty. Nothing was sent`);
    expect(textOf(gone)).not.toContain('client.key');
    const unset = await callWith(locked);
    expect(unset).toMatchObject({ isError: true, failure: 'credential', attempts: 0 });
    expect(textOf(unset)).toContain('passphrase env:CLIENT_PASSPHRASE is not set');
    expect(await callWith(locked, { CLIENT_PASSPHRASE: 'hush' })).toMatchObject({ structuredContent: { client: 'gateway-client' } });
  });

  it('calls with and without a certificate do not share a connection', async () => {
    let wants = true;
    const clientCertificate = { certificate: pem('client.crt'), key: pem('client.key') };
    const upstream = upstreamOf({
      tls: { ca: pem('ca.crt') },
      credentials: {
        credentialsFor: () => ({ headers: [], query: [], cookies: [], secrets: [], missing: [], ...(wants ? { clientCertificate } : {}) }),
      },
    });
    const prepared = prepareCall(capabilityOf({ config: { base_url: origin, path: '/' } }));
    expect((await upstream.call(prepared, {}, {})).structuredContent).toEqual({ client: 'gateway-client' });
    wants = false;
    expect((await upstream.call(prepared, {}, {})).structuredContent).toEqual({ client: null });
    await upstream.close();
  });
});
