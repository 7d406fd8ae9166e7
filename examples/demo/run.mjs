// The whole road in one command: starts the Bookshop, takes its OpenAPI document through preview → apply → activate →
// serve, and calls the tools with the real MCP client over HTTP and over stdio.
//   npm run demo             exits 0 when every step worked
//   npm run demo -- --keep   leaves the gateway running and prints the client configuration to paste
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { startBookshop } from './api.mjs';

const cli = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const keep = process.argv.includes('--keep');
const token = 'demo-token';
const env = { ...process.env, BOOKSHOP_TOKEN: token, NO_COLOR: '1' };

const folder = await mkdtemp(join(tmpdir(), 'mcp-gateway-demo-'));
const shop = await startBookshop({ port: 0, token });
let gateway;
let step = 0;

try {
  title(`A real HTTP API is running at ${shop.url}; its description is at ${shop.url}/openapi.yaml`);

  title('Preview: what would be imported, with risks and gates. Nothing is written.');
  await command(['import', 'preview', '--kind', 'openapi', `${shop.url}/openapi.yaml`, '--source-name', 'bookshop']);

  title('Apply: disabled drafts and a rollback manifest. Nothing is served.');
  await command([
    'import',
    'apply',
    '--kind',
    'openapi',
    `${shop.url}/openapi.yaml`,
    '--source-name',
    'bookshop',
    '--auth-key',
    'env:BOOKSHOP_TOKEN',
  ]);

  await writeFile(
    join(folder, 'gateway.yaml'),
    ['server: { host: 127.0.0.1, port: 0 }', 'servers:', '  - name: bookshop', '    capabilities: capabilities/bookshop', ''].join('\n'),
  );

  title('Activate: what needs no person at once; placing orders with an approval that is recorded. removebook stays a draft.');
  await command(['cap', 'activate', 'capability-drafts', '--ready', '--server', 'bookshop']);
  await command([
    'cap',
    'activate',
    'capability-drafts/placeorder.yaml',
    '--approve',
    '*',
    '--reviewer',
    'demo',
    '--note',
    'orders are capped at 20 copies',
    '--server',
    'bookshop',
  ]);
  await command(['cap', 'list', '-c', 'gateway.yaml']);

  title('Serve over Streamable HTTP, and call tools with the MCP client.');
  gateway = await startGateway();
  await callTools(new StreamableHTTPClientTransport(new URL(gateway.url)), 'HTTP');

  title('The same over stdio.');
  await callTools(
    new StdioClientTransport({
      command: process.execPath,
      args: [cli, '-c', 'gateway.yaml', '--stdio'],
      cwd: folder,
      env,
      stderr: 'ignore',
    }),
    'stdio',
  );

  title(`The API saw: ${shop.requests.filter((line) => !line.includes('openapi')).join(' · ')}`);
  if (keep) {
    console.log(`\nThe gateway goes on at ${gateway.url}; Ctrl-C stops it. For your MCP client:\n`);
    console.log(JSON.stringify({ mcpServers: { bookshop: { type: 'http', url: gateway.url } } }, null, 2));
    await new Promise((resolve) => process.once('SIGINT', resolve));
  }
  console.log('\nDemo finished: every step worked.');
} finally {
  gateway?.stop();
  await shop.close();
  await rm(folder, { recursive: true, force: true });
}

function title(text) {
  step += 1;
  console.log(`\n${step}. ${text}`);
}

/** Runs one CLI command in the demo's folder and prints it with its output; a failure ends the demo. */
async function command(args) {
  console.log(`\n$ mcp-gateway ${args.map((word) => (/[ *]/.test(word) ? `'${word}'` : word)).join(' ')}`);
  const child = spawn(process.execPath, [cli, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => process.stdout.write(text));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`mcp-gateway ${args[0]} ${args[1]} exited ${code}`);
}

/** Starts `mcp-gateway -c gateway.yaml` and waits for the address it prints. */
async function startGateway() {
  console.log('\n$ mcp-gateway -c gateway.yaml');
  const child = spawn(process.execPath, [cli, '-c', 'gateway.yaml'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise((resolve, reject) => {
    let seen = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text);
      seen += text;
      const match = /https?:\/\/\S+\/mcp/.exec(seen);
      if (match) resolve(match[0]);
    });
    child.once('exit', (code) => reject(new Error(`the gateway exited with ${code} before it was live`)));
  });
  return { url, stop: () => child.kill('SIGTERM') };
}

async function callTools(transport, name) {
  const client = new Client({ name: 'mcp-gateway-demo', version: '1.0.0' });
  await client.connect(transport);
  try {
    const { tools } = await client.listTools();
    console.log(`[${name}] tools: ${tools.map((tool) => tool.name).join(', ')}`);
    await call(client, name, 'listbooks', { genre: 'poetry' });
    await call(client, name, 'placeorder', { book_id: 'b1', copies: 2, note: 'gift wrap' });
    await call(client, name, 'getbook', { id: 'b9' });
  } finally {
    await client.close();
  }
}

async function call(client, transport, tool, args) {
  const result = await client.callTool({ name: tool, arguments: args });
  const text = result.content.map((block) => (block.type === 'text' ? block.text : `(${block.type})`)).join(' ');
  console.log(
    `[${transport}] ${tool} ${JSON.stringify(args)} → ${result.isError ? 'tool error: ' : ''}${text.replace(/\s+/g, ' ').slice(0, 220)}`,
  );
}
