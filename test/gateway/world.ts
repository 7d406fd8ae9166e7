import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client as ModernClient, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { systemContext } from '../../src/activation/index.js';
import { type ConfigOverrides, loadConfig } from '../../src/config/index.js';
import { createLogger, type GatewayDeps, type RunningGateway, startGateway } from '../../src/gateway/index.js';

/** A small real API on loopback. */
export interface Api {
  readonly origin: string;
  readonly requests: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[];
  close(): Promise<void>;
}

export type ApiHandler = (req: IncomingMessage, res: ServerResponse, body: string) => void;

const answerPets: ApiHandler = (req, res) => {
  res.writeHead(200, { 'content-type': 'application/json' });
  res.end(JSON.stringify({ path: req.url, method: req.method }));
};

export async function startApi(handler: ApiHandler = answerPets): Promise<Api> {
  const requests: Api['requests'] = [];
  const server: Server = createServer((req, res) => {
    let body = '';
    req.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    req.on('end', () => {
      requests.push({ method: req.method ?? '', url: req.url ?? '', headers: req.headers, body });
      handler(req, res, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An API whose `/slow` answers when it is told to. */
export interface SlowApi extends Api {
  /** Each answers one of the calls of `/slow`, in the order they came in. */
  readonly release: (() => void)[];
  /** How many of them were given up. */
  cancelled: number;
}

export async function startSlowApi(handler: ApiHandler = answerPets): Promise<SlowApi> {
  const started = await startApi((req, res, body) => {
    if (!req.url?.startsWith('/slow')) return handler(req, res, body);
    api.release.push(() => handler(req, res, body));
    res.on('close', () => {
      if (!res.writableFinished) api.cancelled += 1;
    });
  });
  const api: SlowApi = { ...started, release: [], cancelled: 0 };
  return api;
}

export interface FileParts {
  readonly description?: string;
  readonly method?: string;
  readonly path?: string;
  readonly input?: string;
  readonly output?: string;
  /** Lines at the top level of the file. */
  readonly more?: string;
  readonly tags?: string;
  readonly config?: string;
}

/** The text of a capability file, as a person would write it. */
export function fileText(name: string, origin: string, parts: FileParts = {}): string {
  const { method = 'GET', path = `/${name}`, input = '{ type: object, properties: { q: { type: string } } }' } = parts;
  return `fulcrum: "1.0"
name: ${name}
description: ${parts.description ?? `Does ${name}`}
schema:
  input: ${input}
${parts.output === undefined ? '' : `  output: ${parts.output}\n`}providers:
  primary:
    service: rest
    cost_per_call: 0
    timeout: 30
    config:
      base_url: ${origin}
      path: ${path}
      method: ${method}
${parts.config ?? (method === 'GET' && !path.includes('{q}') ? '      params: { q: "{q}" }\n' : '')}cache: { strategy: none }
auth: { required: false }
metadata: { tags: [${parts.tags ?? ''}] }
${parts.more ?? ''}`;
}

/** A temporary project with a gateway in it. */
export interface World {
  readonly dir: string;
  readonly log: string[];
  write(path: string, text: string): Promise<void>;
  start(config: string, options?: StartOptions): Promise<RunningGateway>;
  close(): Promise<void>;
}

export interface StartOptions extends Partial<Omit<GatewayDeps, 'config' | 'logger'>> {
  readonly overrides?: ConfigOverrides;
  readonly env?: Record<string, string>;
}

export async function createWorld(): Promise<World> {
  const dir = await mkdtemp(join(tmpdir(), 'gateway-'));
  const running: RunningGateway[] = [];
  const log: string[] = [];
  const world: World = {
    dir,
    log,
    async write(path, text) {
      await mkdir(dirname(join(dir, path)), { recursive: true });
      await writeFile(join(dir, path), text);
    },
    async start(text, { overrides = {}, env = {}, ...deps } = {}) {
      await world.write('gateway.yaml', text);
      const read = () => loadConfig('gateway.yaml', { port: 0, logLevel: 'debug', ...overrides }, env, dir);
      const gateway = await startGateway({
        config: await read(),
        environment: env,
        logger: createLogger({ level: 'debug', format: 'text' }, (line) => log.push(line)),
        version: '1.2.3',
        activation: systemContext(dir),
        watch: false,
        reloadConfig: read,
        ...deps,
      });
      running.push(gateway);
      return gateway;
    },
    async close() {
      await Promise.all(running.map((gateway) => gateway.close()));
      await rm(dir, { recursive: true, force: true });
    },
  };
  return world;
}

export type Era = 'modern' | 'legacy';

/** The current SDK's client, on the revision of the era. */
export async function connect(url: string, era: Era = 'modern', headers: Record<string, string> = {}): Promise<ModernClient> {
  const client = new ModernClient(
    { name: 'test', version: '1.0.0' },
    era === 'modern' ? { versionNegotiation: { mode: { pin: '2026-07-28' } } } : { versionNegotiation: { mode: 'legacy' } },
  );
  await client.connect(new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }));
  return client;
}

export function urlOf(gateway: RunningGateway, server: string): string {
  const found = gateway.servers.find(({ name }) => name === server);
  if (found === undefined) throw new Error(`no server ${server}`);
  return found.url;
}
