// Runs the authorization-server scenarios of the MCP conformance suite against a gateway with `access: oauth`, the identity provider of the tests
// behind it, and a person who says yes: node conformance/authorization.mjs
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { findNode, install } from './installed.mjs';

install();
const here = fileURLToPath(new URL('.', import.meta.url));
const suite = join(here, 'node_modules', '@modelcontextprotocol', 'conformance', 'dist', 'index.js');
const { createOauthWorld } = await tsImport('../test/gateway/oauth/world.ts', import.meta.url);

const oauth = await createOauthWorld();
await oauth.start();
const issuer = `${oauth.front.origin}/asana`;
const port = await freePort();
const registration = await fetch(`${issuer}/register`, {
  method: 'POST',
  body: JSON.stringify({ redirect_uris: [`http://127.0.0.1:${port}/callback`], token_endpoint_auth_method: 'none' }),
});
const { client_id: clientId } = await registration.json();

const settings = ['--url', issuer, '--client-id', clientId, '--resource', `${issuer}/mcp`, '--port', String(port)];
const child = spawn(findNode('24'), [suite, 'authorization', ...settings], { stdio: ['ignore', 'pipe', 'inherit'] });
let text = '';
let isVisited = false;
child.stdout.setEncoding('utf8').on('data', (chunk) => {
  process.stdout.write(chunk);
  text += chunk;
  const address = /^http\S+\/authorize\?\S+$/m.exec(text)?.[0];
  if (address === undefined || isVisited) return;
  isVisited = true;
  oauth
    .person('alice')
    .follow(address)
    .then((answer) => fetch(answer))
    .catch((error) => {
      console.error(error);
      child.kill();
    });
});
child.once('close', async (code) => {
  await oauth.close();
  process.exit(code ?? 1);
});

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
}
