import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { rawRequest } from './load.mjs';
import { startProcess } from './start-process.mjs';

const modules = fileURLToPath(new URL('../peers/node_modules/', import.meta.url));
export const arePeersInstalled = existsSync(modules);

/**
 * The peers that npm ships, each over the same OpenAPI document, with a session opened as clients do. Empty, and said so, when they are not installed.
 *
 * @param document an OpenAPI description as an object.
 * @returns per peer its name, process, path, session, the request that opens its stream of answers where it has one, and the tools it lists.
 */
export async function startPeers(document) {
  if (!arePeersInstalled) {
    console.error('!! The peers are not installed and are left out. To measure them: npm ci --prefix bench/peers');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'mcp-gateway-peers-'));
  const path = join(folder, 'openapi.json');
  writeFileSync(path, JSON.stringify(document));
  try {
    return [
      // Its answers to calls come on the stream that a GET opens.
      await openSession('@ivotoby/openapi-mcp-server', await startOpenApiServer(path, document.servers[0].url), { streams: true }),
      await openSession('openapi-mcp-generator', await startGenerated(path, folder), { streams: false }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startOpenApiServer(path, baseUrl) {
  const port = await freePort();
  const flags = ['--transport', 'http', '--host', '127.0.0.1', '--port', String(port), '--openapi-spec', path, '--api-base-url', baseUrl];
  return startProcess([join(modules, '@ivotoby/openapi-mcp-server/bin/mcp-server.js'), ...flags], { port });
}

/** The generator writes a project; it is bundled here with the packages that its package.json names, at bench/peers' versions. */
async function startGenerated(path, folder) {
  const port = await freePort();
  const project = join(folder, 'generated');
  const flags = ['-i', path, '-o', project, '-t', 'streamable-http', '-p', String(port), '--force'];
  const { status, stderr } = spawnSync(process.execPath, [join(modules, 'openapi-mcp-generator/bin/openapi-mcp-generator.js'), ...flags]);
  if (status !== 0) throw new Error(`openapi-mcp-generator: ${stderr}`);
  const bundle = join(modules, '.bench/generated.mjs');
  buildSync({
    entryPoints: [join(project, 'src/index.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return startProcess([bundle, '--transport=streamable-http'], { port });
}

async function openSession(name, started, { streams }) {
  const path = '/mcp';
  const url = started.origin + path;
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
  };
  const post = async (body) => {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify({ jsonrpc: '2.0', ...body }),
      signal: AbortSignal.timeout(60_000),
    });
    const text = await response.text();
    return { response, text: /^data: (.*)$/m.exec(text)?.[1] ?? text };
  };
  const hello = { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'bench', version: '1.0.0' } };
  const { response, text } = await post({ id: 1, method: 'initialize', params: hello });
  const session = response.headers.get('mcp-session-id') ?? undefined;
  const version = JSON.parse(text).result.protocolVersion;
  if (session !== undefined) headers['mcp-session-id'] = session;
  headers['mcp-protocol-version'] = version;
  // No `notifications/initialized`: what openapi-mcp-generator 4.0.1 generates ends with an exception when told.
  const listed = await post({ id: 2, method: 'tools/list', params: {} });
  const { 'content-type': _, ...streamHeaders } = headers;
  const stream = streams ? rawRequest(started.origin, { method: 'GET', path, headers: streamHeaders }) : undefined;
  return {
    name,
    process: started,
    path,
    session,
    version,
    stream,
    listedAt: performance.now(),
    tools: JSON.parse(listed.text).result.tools.map((tool) => tool.name),
  };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
