import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, expect, it } from 'vitest';
import { startBookshop } from '../../examples/demo/api.mjs';
import { startCli } from './run-cli.js';

const folder = await mkdtemp(join(tmpdir(), 'mcp-gateway-jwt-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

// Libraries that the built command loads only for this: undici's fetch, JOSE, JSONata.
it('lets in a token whose key it fetches from the issuer, and reshapes the result', async () => {
  const shop = await startBookshop({ port: 0, token: 'unused' });
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const key = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' };
  const provider = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/keys' ? { keys: [key] } : { issuer, jwks_uri: `${issuer}/keys` }));
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  await writeFile(
    join(folder, 'gateway.yaml'),
    `server: { port: 0 }
servers:
  - name: shop
    spec: ${shop.url}/openapi.yaml
    access: { type: jwt, issuer: "${issuer}", audience: shop }
    operations: { listbooks: { transform: { response: "{ 'read': true }" } } }
`,
  );
  const gateway = await startCli(['serve'], folder);
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', kid: 'one' })
    .setIssuer(issuer)
    .setAudience('shop')
    .setSubject('reader')
    .setExpirationTime('5m')
    .sign(privateKey);
  const client = new Client({ name: 'jwt', version: '1' });
  try {
    const requestInit = { headers: { authorization: `Bearer ${token}` } };
    await client.connect(new StreamableHTTPClientTransport(new URL(gateway.urls[0] ?? ''), { requestInit }));
    expect(await client.callTool({ name: 'listbooks', arguments: {} })).toMatchObject({ structuredContent: { read: true } });
  } finally {
    await client.close();
    await gateway.stop();
    provider.close();
    await shop.close();
  }
});
