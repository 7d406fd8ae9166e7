import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countWorkers, describeConfig, loadActiveRoots, loadConfig, requireAccess, workerShare } from '../../src/config/index.js';
import { GatewayError } from '../../src/model/index.js';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'config-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function write(text: string): Promise<void> {
  await writeFile(join(dir, 'gateway.yaml'), text);
}

async function load(text: string, env: Record<string, string> = {}, overrides = {}) {
  await write(text);
  return loadConfig('gateway.yaml', overrides, env, dir);
}

async function refusal(text: string, env: Record<string, string> = {}): Promise<{ message: string; lines: string[]; code: string }> {
  try {
    await load(text, env);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    return { code: error.code, message: error.message, lines: error.diagnostics.map(({ summary }) => summary) };
  }
  throw new Error('nothing was refused');
}

test.each([
  ['metrics: {}', { host: '127.0.0.1', port: 9464 }],
  ['metrics: { listen: 9000 }', { host: '127.0.0.1', port: 9000 }],
  ['metrics: { listen: "0.0.0.0:1" }', { host: '0.0.0.0', port: 1 }],
  ['metrics: { listen: "[::1]:0" }', { host: '[::1]', port: 0 }],
  ['log: {}', undefined],
])('observability { %s } serves metrics at %j', async (text, address) => {
  const config = await load(`capabilities: { directories: [a] }\nobservability: { ${text} }\n`);
  expect(config.observability.metrics).toEqual(address);
});

test.each([
  ['otlp: http://collector:4318', { url: 'http://collector:4318/v1/traces', headers: {}, sample: 1 }],
  ['otlp: https://o.example/otlp/, sample: 0.25', { url: 'https://o.example/otlp/v1/traces', headers: {}, sample: 0.25 }],
  ['otlp: http://c/v1/traces, headers: { x-key: k }', { url: 'http://c/v1/traces', headers: { 'x-key': 'k' }, sample: 1 }],
])('tracing { %s } posts to %j', async (text, tracing) => {
  const config = await load(`capabilities: { directories: [a] }\nobservability: { tracing: { ${text} } }\n`);
  expect(config.observability.tracing).toEqual(tracing);
});

test('rules of a server go with the access of the file', async () => {
  const access = `{ type: keys, keys: [{ name: a, sha256: "${'0'.repeat(64)}", groups: x }] }`;
  const rules = '{ rules: [{ groups: [x], allow: ["*"] }] }';
  const { servers } = await load(`access: ${access}\nservers:\n  - { name: a, capabilities: a, policy: ${rules} }\n`);
  expect(servers[0]?.policy.rules).toMatchObject([{ groups: ['x'], allow: ['*'] }]);
});

test('where keys of tokens are is asked as it is written, with its query and slash', async () => {
  const address = 'https://id.test/keys/?p=sign_in';
  const text = `access: { type: jwt, issuer: "https://id.test", audience: a, jwks_uri: "${address}" }`;
  expect((await load(`${text}\ncapabilities: { directories: [a] }\n`)).servers[0]?.access).toMatchObject({ jwksUri: address });
});

test('what one caller may do stands for all servers, and is replaced key by key', async () => {
  const config = await load(`limits:
  max_concurrency: 9
  rate: { per_second: 2.5 }
  per_caller: { max_concurrency: 3, rate: { per_second: 1, burst: 4 } }
servers:
  - { name: a, capabilities: a }
  - { name: b, capabilities: b, limits: { rate: { per_second: 0.5 }, per_caller: { max_concurrency: 7 } } }
`);
  expect(config.limits).toMatchObject({ maxConcurrency: 9, rate: { perSecond: 2.5, burst: 3 } });
  expect(config.servers.map(({ limits }) => limits)).toEqual([
    { perCaller: { maxConcurrency: 3, rate: { perSecond: 1, burst: 4 } } },
    { rate: { perSecond: 0.5, burst: 1 }, perCaller: { maxConcurrency: 7, rate: { perSecond: 1, burst: 4 } } },
  ]);
});

describe('workers', () => {
  const config = (workers: string, more = '') =>
    load(`server: { workers: ${workers} }\nlimits: { max_concurrency: 5 }\nservers:\n  - { name: a, capabilities: a${more} }\n`);

  test('share what bounds all of them, and nothing is lost or added', async () => {
    const found = await config('3', ', upstream: { concurrency: 7, rate: { per_second: 9, burst: 4 } }');
    const shares = [1, 2, 3].map((slot) => workerShare(found, slot, 3));
    expect(shares.map(({ limits }) => limits.maxConcurrency)).toEqual([2, 2, 1]);
    expect(shares.map(({ servers }) => servers[0]?.upstream)).toEqual([
      { concurrency: 3, ratePerSecond: 3, rateBurst: 2 },
      { concurrency: 2, ratePerSecond: 3, rateBurst: 1 },
      { concurrency: 2, ratePerSecond: 3, rateBurst: 1 },
    ]);
  });

  test('are as many as there are cores and places, where the machine decides', async () => {
    expect(countWorkers(await config('auto'), 64)).toBe(5);
    expect(countWorkers(await config('auto', ', upstream: { concurrency: 2 }'), 64)).toBe(2);
    expect(countWorkers(await config('auto'), 1)).toBe(1);
    expect(countWorkers(await config('4'), 64)).toBe(4);
    expect(countWorkers(await load('servers:\n  - { name: a, capabilities: a }\n'), 64)).toBe(1);
  });

  test('each need a place in what is divided among them', async () => {
    await expect(config('6')).rejects.toThrow('limits.max_concurrency: 5 is divided among server.workers: 6, and each needs at least 1');
    await expect(config('3', ', upstream: { concurrency: 2 }')).rejects.toThrow('servers[0].upstream.concurrency: 2 is divided');
  });
});

describe('defaults, then the file, then the command line', () => {
  test('directories alone are one server named default, on loopback', async () => {
    const config = await load('capabilities: { directories: [capabilities] }\n');
    expect(config.server).toMatchObject({ host: '127.0.0.1', port: 8000 });
    expect(config.limits).toEqual({
      maxRequestBytes: 4_194_304,
      maxResponseBytes: 1_048_576,
      maxHeaderBytes: 16_384,
      maxJsonDepth: 128,
      requestTimeoutMs: 60_000,
      maxConcurrency: 512,
    });
    expect(config.servers).toHaveLength(1);
    expect(config.servers[0]).toMatchObject({
      name: 'default',
      roots: [{ dir: join(dir, 'capabilities'), within: '' }],
      exposure: 'static',
    });
    expect(describeConfig(config, dir).servers[0]).toMatchObject({
      endpoints: ['http://127.0.0.1:8000/default/mcp', 'http://127.0.0.1:8000/mcp'],
      access: 'open (loopback only)',
      capabilities: ['capabilities'],
    });
  });

  test('the command line wins over the file, and the file over the defaults', async () => {
    const text = 'server: { host: 0.0.0.0, port: 9000 }\ncapabilities: { directories: a }\nobservability: { log: { level: warn } }\n';
    expect((await load(text)).server).toMatchObject({ host: '0.0.0.0', port: 9000 });
    expect((await load(text, {}, { host: '127.0.0.1', port: 0, logLevel: 'debug' })).server).toMatchObject({ host: '127.0.0.1', port: 0 });
    expect((await load(text, {}, { logLevel: 'debug' })).log.level).toBe('debug');
  });

  test('relative paths are relative to the file, not to the working directory', async () => {
    await mkdir(join(dir, 'deploy'), { recursive: true });
    await writeFile(join(dir, 'deploy/gateway.yaml'), 'capabilities: { directories: [../caps] }\n');
    const config = await loadConfig('deploy/gateway.yaml', {}, {}, dir);
    expect(config.servers[0]?.roots).toEqual([{ dir: join(dir, 'caps'), within: '' }]);
  });

  test('a server that names a part of a listed directory shares its root and lock', async () => {
    const config = await load(
      'capabilities: { directories: [capabilities] }\nservers:\n  - { name: petstore, capabilities: capabilities/petstore }\n',
    );
    expect(config.servers.map(({ name, roots }) => ({ name, roots }))).toEqual([
      { name: 'petstore', roots: [{ dir: join(dir, 'capabilities'), within: 'petstore/' }] },
    ]);
  });

  test('a listed directory that no server draws from stays the server default', async () => {
    const config = await load('capabilities: { directories: [a] }\nservers:\n  - { name: b, capabilities: b, aggregate: true }\n');
    expect(config.servers.map(({ name }) => name)).toEqual(['default', 'b']);
    // The aggregate takes /mcp.
    expect(describeConfig(config, dir).servers.map(({ endpoints }) => endpoints)).toEqual([
      ['http://127.0.0.1:8000/default/mcp'],
      ['http://127.0.0.1:8000/b/mcp', 'http://127.0.0.1:8000/mcp'],
    ]);
  });
});

describe('variables', () => {
  const server = (token: string) => `servers:\n  - name: github\n    capabilities: a\n    auth: { type: bearer, token: ${token} }\n`;

  test.each([
    ['${TOKEN}', { TOKEN: 's3cret' }, 's3cret'],
    ['"a-${A}-${B:-none}"', { A: '1' }, 'a-1-none'],
    ['"${A:-fallback}"', { A: '' }, 'fallback'],
    ['"${A:-}x"', {}, 'x'],
    ['"$${A}"', { A: '1' }, '${A}'],
    ['"${A}"', { A: '${B}', B: 'twice' }, '${B}'],
    ['"price: $5"', {}, 'price: $5'],
  ])('%s with %j is %s', async (text, env, expected) => {
    expect((await load(server(text), env)).servers[0]?.auth).toMatchObject({ token: expected });
  });

  test('numbers, sizes and flags are read from variables too', async () => {
    const config = await load(
      'server: { port: "${PORT}" }\nlimits: { max_request_bytes: ${SIZE:-2KiB} }\nservers:\n  - { name: a, capabilities: a, sse: "${SSE}" }\n',
      { PORT: '9001', SSE: 'true' },
    );
    expect(config.server.port).toBe(9001);
    expect(config.limits.maxRequestBytes).toBe(2048);
    expect(config.servers[0]?.sse).toBe(true);
  });

  test('active roots are read without the variables of secrets', async () => {
    await write(server('${TOKEN}'));
    const roots = await loadActiveRoots('gateway.yaml', {}, dir);
    expect(roots).toMatchObject({ roots: [join(dir, 'a')], integrity: 'warn', overrides: 'allow', servers: [{ name: 'github' }] });
  });
});

describe('what is wrong is said with line, column and what to write instead', () => {
  const base = 'capabilities: { directories: [a] }\n';
  test.each<[string, string, string]>([
    ['a misspelt key', `${base}server:\n  hots: 127.0.0.1\n`, 'gateway.yaml:3:3: unknown key "hots" under server; did you mean "host"?'],
    ['a misspelt section', `${base}sevrer: {}\n`, 'gateway.yaml:2:1: unknown key "sevrer" in a configuration; did you mean "server"?'],
    [
      'an unknown key with nothing near it',
      `${base}server:\n  colour: blue\n`,
      'gateway.yaml:3:3: unknown key "colour" under server; known are host, port, public_url, allowed_hosts, allowed_origins, trusted_proxies, drain_timeout, workers',
    ],
    [
      'camel case',
      `${base}server: { publicUrl: "http://x" }\n`,
      'gateway.yaml:2:11: unknown key "publicUrl" under server; did you mean "public_url"?',
    ],
    [
      'a key in a list',
      'servers:\n  - name: a\n    capabilites: a\n',
      'gateway.yaml:3:5: unknown key "capabilites" under servers[0]; did you mean "capabilities"?',
    ],
    [
      'a port that is none',
      `${base}server: { port: 99999 }\n`,
      'gateway.yaml:2:17: server.port should be a port from 0 to 65535, not 99999',
    ],
    [
      'a value of a list of values',
      `${base}observability: { log: { level: wran } }\n`,
      'gateway.yaml:2:32: observability.log.level should be one of trace, debug, info, warn, error, silent, not "wran"; did you mean "warn"?',
    ],
    [
      'a size',
      `${base}limits: { max_request_bytes: 4 apples }\n`,
      'gateway.yaml:2:30: limits.max_request_bytes should be a size such as 4MiB, not "4 apples"',
    ],
    [
      'a duration without unit',
      `${base}server: { drain_timeout: 15 }\n`,
      'gateway.yaml:2:26: server.drain_timeout should be a duration with its unit, such as 90s, up to 10m, not 15',
    ],
    [
      'a duration beyond what it may be',
      'servers:\n  - { name: a, capabilities: a, upstream: { timeout: 15m } }\n',
      'gateway.yaml:2:54: servers[0].upstream.timeout should be a duration with its unit, such as 90s, above 0 and up to 10m, not "15m"',
    ],
    ['a section that is a value', `${base}server: 8000\n`, 'gateway.yaml:2:9: server should be a mapping, not 8000'],
    ['a section that is its type', `${base}cache: none\n`, 'gateway.yaml:2:8: cache should be a mapping: { type: none }, not "none"'],
    [
      'a key of a server at the top',
      `${base}exposure: dynamic\n`,
      'gateway.yaml:2:1: `exposure` stands under a server: `servers: [{ name: …, exposure: … }]`',
    ],
    [
      'a key of the top under a server',
      'servers:\n  - { name: a, capabilities: a, store: { type: memory } }\n',
      'gateway.yaml:2:33: `store` stands at the top of the file, for all servers',
    ],
    [
      'headers that are a text, which may be a secret',
      'servers:\n  - { name: a, capabilities: a, headers: "X-Key: hunter2" }\n',
      'gateway.yaml:2:42: servers[0].headers should be headers by name',
    ],
    [
      'a missing name',
      'servers:\n  - capabilities: a\n',
      'gateway.yaml:2:5: servers[0].name is missing; it is up to 40 lower-case letters, digits, - and _, beginning with a letter or digit, and no path of the gateway itself (mcp, healthz …)',
    ],
    [
      'a name that is a path of the gateway',
      'servers:\n  - { name: healthz, capabilities: a }\n',
      'gateway.yaml:2:13: servers[0].name should be up to 40 lower-case letters, digits, - and _, beginning with a letter or digit, and no path of the gateway itself (mcp, healthz …), not "healthz"',
    ],
    [
      'an auth type',
      'servers:\n  - { name: a, capabilities: a, auth: { type: baerer, token: x } }\n',
      'gateway.yaml:2:47: servers[0].auth.type should be one of bearer, api_key, basic, oauth2, passthrough, none, not "baerer"; did you mean "bearer"?',
    ],
    [
      'a key of another auth type',
      'servers:\n  - { name: a, capabilities: a, auth: { type: bearer, token: x, username: y } }\n',
      'gateway.yaml:2:65: "username" has no effect with type bearer under servers[0].auth; it belongs to basic',
    ],
    [
      'no secret',
      'servers:\n  - { name: a, capabilities: a, auth: { type: bearer } }\n',
      'gateway.yaml:2:39: servers[0].auth has no secret; give token or key',
    ],
    [
      'two secrets',
      'servers:\n  - { name: a, capabilities: a, auth: { type: basic, token: x, username: y } }\n',
      'gateway.yaml:2:39: servers[0].auth has more than one secret; give username and password, token, or key',
    ],
    [
      'a server with nothing',
      'servers:\n  - { name: a }\n',
      'gateway.yaml:2:5: servers[0] has nothing to serve; name its directory under `capabilities`',
    ],
    [
      'one name twice',
      'servers:\n  - { name: a, capabilities: a }\n  - { name: a, capabilities: b }\n',
      'gateway.yaml:3:13: two servers are named "a"',
    ],
    [
      'nested roots',
      'servers:\n  - { name: a, capabilities: caps }\n  - { name: b, capabilities: caps/b }\n',
      'gateway.yaml:1:1: caps/b lies in caps, and active directories do not nest: each has a lock of its own; serve it as a part by naming caps under `capabilities.directories`',
    ],
    [
      'a flag that has no effect',
      'servers:\n  - { name: a, capabilities: a, split_calls: true }\n',
      'gateway.yaml:2:46: "split_calls" has no effect with exposure static under servers[0]',
    ],
    [
      'rules without groups',
      'servers:\n  - { name: a, capabilities: a, policy: { rules: [{ groups: [x], allow: ["*"] }] } }\n',
      'gateway.yaml:2:50: "rules" has no effect under servers[0].policy: callers have groups only with access keys or jwt',
    ],
    [
      'a pattern of a key that cannot be read',
      `access: { type: keys, keys: [{ name: a, sha256: "${'0'.repeat(64)}", tools: ["tag:a", "/books"] }] }\ncapabilities: { directories: [a] }\n`,
      'gateway.yaml:1:134: The pattern "/books" cannot be read: a path needs a method in front, such as "* /books". Patterns are an operation id (with *), "METHOD /path", "tag:NAME", "risk:LEVEL" or "effect:read".',
    ],
    [
      'a key for a server that is not there',
      `access: { type: keys, keys: [{ name: a, sha256: "${'0'.repeat(64)}", servers: [shop, shpo] }] }\nservers:\n  - { name: shop, capabilities: a }\n`,
      'gateway.yaml:1:133: no server is named "shpo"; did you mean "shop"?',
    ],
    [
      'a key of a server for another that is not there',
      `servers:\n  - { name: shop, capabilities: a, access: { type: keys, keys: [{ name: a, sha256: "${'0'.repeat(64)}", servers: books }] } }\n`,
      'gateway.yaml:2:161: no server is named "books"; they are shop',
    ],
    [
      'a pattern of a key of a server that cannot be read',
      `servers:\n  - { name: a, capabilities: a, access: { type: keys, keys: [{ name: a, sha256: "${'0'.repeat(64)}", tools: "risk:hgh" }] } }\n`,
      'gateway.yaml:2:156: The pattern "risk:hgh" cannot be read: risk levels are low, medium, high, critical. Patterns are an operation id (with *), "METHOD /path", "tag:NAME", "risk:LEVEL" or "effect:read".',
    ],
    [
      'nothing to serve',
      'server: { port: 1 }\n',
      'gateway.yaml:1:1: there is nothing to serve; name directories under `capabilities.directories`, or servers under `servers`',
    ],
    // The file of openapi-mcp-gateway.
    ['their host', `host: 0.0.0.0\n${base}`, 'gateway.yaml:1:1: `host` stands under `server` here: `server: { host: … }`'],
    ['their port', `port: 8000\n${base}`, 'gateway.yaml:1:1: `port` stands under `server` here: `server: { port: … }`'],
    [
      'their url',
      `url: http://localhost:8000\n${base}`,
      'gateway.yaml:1:1: `url` is `public_url` here, under `server`: `server: { public_url: … }`',
    ],
    [
      'their spec at the top',
      'spec: openapi.json\n',
      'gateway.yaml:1:1: `spec` stands under a server here: `servers: [{ name: …, spec: … }]`',
    ],
    [
      'their transport',
      `transport: sse\n${base}`,
      'gateway.yaml:1:1: Streamable HTTP is always on; `sse: true` under a server adds SSE, and `--stdio` speaks over standard input and output',
    ],
    [
      'their logging',
      `logging: { level: DEBUG }\n${base}`,
      'gateway.yaml:1:1: `logging` is `observability: { log: { level: …, format: … } }` here; the log goes to standard error',
    ],
    [
      'their cors',
      `cors: { allow_origins: ["*"] }\n${base}`,
      'gateway.yaml:1:1: `cors` is `server: { allowed_origins: […] }` here: web origins whose pages may call',
    ],
    [
      'their debug',
      `debug: true\n${base}`,
      'gateway.yaml:1:1: `debug` is a level here: `observability: { log: { level: debug } }`, or `--verbose`',
    ],
    [
      'their docs',
      `enable_docs: true\n${base}`,
      'gateway.yaml:1:1: there are no documentation pages; `mcp-gateway config check` says what is served',
    ],
    [
      'their key header',
      'servers:\n  - { name: a, spec: a, auth: { type: api_key, token: x, api_key_header: X-Key } }\n',
      'gateway.yaml:2:58: `api_key_header` is `header` here',
    ],
    [
      'what a description is imported with',
      'servers:\n  - { name: a, spec: a, overlays: [b] }\n',
      'gateway.yaml:2:25: overlays are applied by an import: `mcp-gateway import apply SOURCE --overlay FILE`, then `capabilities: DIR` with what was activated',
    ],
    [
      'their path prefix',
      'servers:\n  - { name: a, spec: a, path_prefix: b }\n',
      'gateway.yaml:2:25: a server stands at `/<name>/mcp`; its `name` is its path',
    ],
    [
      'their exposure',
      'servers:\n  - { name: a, spec: a, exposure: { style: dynamic } }\n',
      'gateway.yaml:2:35: `exposure` is one word here: static, dynamic or auto',
    ],
    [
      'their marks',
      'servers:\n  - { name: a, spec: a, policy: { annotated_only: true } }\n',
      'gateway.yaml:2:35: `annotated_only` is `marked_only` here: `policy: { marked_only: true }`',
    ],
    [
      'a key of policy beside it',
      'servers:\n  - { name: a, spec: a, accept: [data_review] }\n',
      'gateway.yaml:2:25: `accept` stands under `policy` here: `policy: { accept: […] }`',
    ],
    [
      'one value where a list may stand',
      `${base}server: { trusted_proxies: proxy }\n`,
      'gateway.yaml:2:28: server.trusted_proxies should be an address or a network such as 10.0.0.0/8, not "proxy"',
    ],
    [
      'one value of a few where a list may stand',
      'servers:\n  - { name: a, spec: a, policy: { accept: data_reviw } }\n',
      'gateway.yaml:2:43: servers[0].policy.accept should be one of destructive_action, auth_decision, network_scope, license_review, provenance_verification, query_boundaries, data_review, content_review, not "data_reviw"; did you mean "data_review"?',
    ],
    [
      'a mapping where a list may stand',
      'servers:\n  - { name: a, spec: a, policy: { deny: { tag: x } } }\n',
      'gateway.yaml:2:41: servers[0].policy.deny should be a pattern such as "GET /repos/*" or tag:issues, not a mapping',
    ],
    [
      'nothing where a list may stand',
      'servers:\n  - { name: a, spec: a, policy: { deny: } }\n',
      'gateway.yaml:2:41: servers[0].policy.deny should be a pattern such as "GET /repos/*" or tag:issues, not nothing',
    ],
    // What does not exist yet is not silently accepted.
    [
      'a store that could not encrypt',
      `${base}store: { type: file, path: state }\n`,
      'gateway.yaml:2:8: store.encryption_key is missing; it is a secret of at least 32 characters, usually ${NAME}; openssl rand -base64 32 makes one',
    ],
    [
      'a proxy by its name',
      `${base}server: { trusted_proxies: [10.0.0.0/8, proxy] }\n`,
      'gateway.yaml:2:41: server.trusted_proxies[1] should be an address or a network such as 10.0.0.0/8, not "proxy"',
    ],
    [
      'a rate of nothing',
      `${base}limits: { rate: { per_second: 0 } }\n`,
      'gateway.yaml:2:31: limits.rate.per_second should be a number above 0, not 0',
    ],
    [
      'a proxy without a host',
      `${base}egress: { proxy: "http://" }\n`,
      'gateway.yaml:2:18: egress.proxy should be env, or the http or https URL of a proxy, not "http://"',
    ],
    [
      'a circuit that could never open',
      'servers:\n  - { name: a, capabilities: a, upstream: { circuit_breaker: { window: 5, minimum_calls: 6 } } }\n',
      'gateway.yaml:2:90: minimum_calls 6 is more than window 5 holds: the circuit would never open',
    ],
    [
      'a circuit that is open for longer than it may be',
      'servers:\n  - { name: a, capabilities: a, upstream: { circuit_breaker: { open_for: 2m, max_open_for: 1m } } }\n',
      'gateway.yaml:2:74: open_for is longer than max_open_for',
    ],
    [
      'no time for requests',
      `${base}limits: { request_timeout: 0 }\n`,
      'gateway.yaml:2:28: limits.request_timeout should be a duration with its unit, such as 90s, above 0 and up to 1h, not 0',
    ],
    [
      'no time to connect',
      'servers:\n  - { name: a, capabilities: a, upstream: { connect_timeout: 0 } }\n',
      'gateway.yaml:2:62: servers[0].upstream.connect_timeout should be a duration with its unit, such as 90s, above 0 and up to 2m, not 0',
    ],
    [
      'a circuit that is open for no time',
      'servers:\n  - { name: a, capabilities: a, upstream: { circuit_breaker: { open_for: 0 } } }\n',
      'gateway.yaml:2:74: servers[0].upstream.circuit_breaker.open_for should be a duration with its unit, such as 90s, above 0 and up to 1h, not 0',
    ],
    [
      'a file of the audit for each record',
      `${base}observability: { audit: { dir: audit, max_file_age: 0 } }\n`,
      'gateway.yaml:2:53: observability.audit.max_file_age should be a duration with its unit, such as 90s, at least 1s and up to 366d, not 0',
    ],
    [
      'a refresh after more time than a timer holds',
      'servers:\n  - { name: a, spec: a.yaml, refresh: 30d }\n',
      'gateway.yaml:2:39: servers[0].refresh should be a duration with its unit, such as 90s, at least 1s and up to 24d, not "30d"',
    ],
    [
      'metrics without a port',
      `${base}observability: { metrics: { listen: 127.0.0.1 } }\n`,
      'gateway.yaml:2:37: observability.metrics.listen should be an address and a port such as 127.0.0.1:9464, not "127.0.0.1"',
    ],
    [
      'oauth access',
      'servers:\n  - { name: a, capabilities: a, access: { type: oauth } }\n',
      'gateway.yaml:2:5: server "a" has access oauth, and no API to sign in at; set auth to type oauth2 with flow authorization_code',
    ],
    [
      'jwt access in short',
      'servers:\n  - { name: a, capabilities: a, access: { type: jwt, issuer: "https://id.test" } }\n',
      'gateway.yaml:2:41: servers[0].access.audience is missing; it is one, or a list',
    ],
    [
      'a built-in profile',
      `${base}context_integrity_profiles: { strict: { scan_upstream_text: off } }\n`,
      'gateway.yaml:2:39: "strict" is a built-in profile; give yours another name',
    ],
    // YAML itself.
    ['a key twice', 'server: {}\nserver: {}\n', 'gateway.yaml:2:1: Map keys must be unique'],
    ['broken YAML', 'server: {\n', 'gateway.yaml:2:1: Flow map in block collection must be sufficiently indented and end with a }'],
    ['a list', '- a\n', 'gateway.yaml:1:1: a configuration is a mapping of settings, not a list'],
    ['two documents', `${base}---\n${base}`, 'gateway.yaml:2:1: a configuration is one YAML document, and a second one begins here'],
    ['an empty file', '\n', 'gateway.yaml: the file is empty'],
  ])('%s', async (_name, text, message) => {
    expect(await refusal(text)).toEqual({ code: 'config-invalid', message, lines: [] });
  });

  test.each([
    ['redis://:a/b@127.0.0.1', ''],
    ['redis://:a#b@127.0.0.1:6379', ''],
    ['redis://:100%@127.0.0.1', ''],
    ['redis://127.0.0.1/first', ', not "redis://127.0.0.1/first"'],
  ])('a Redis at %s', async (url, shown) => {
    const expected = 'a redis:// or rediss:// URL, with the special characters of a password percent-encoded';
    expect((await refusal(`${base}cache: { type: redis, url: "${url}", secret: abcdefghijklmnopqrst }\n`)).message).toBe(
      `gateway.yaml:2:28: cache.url should be ${expected}${shown}`,
    );
  });

  test('a variable that is not set is named, with its place', async () => {
    const text = 'servers:\n  - name: a\n    capabilities: a\n    auth: { type: bearer, token: "${NO_SUCH_TOKEN}" }\n';
    expect((await refusal(text)).message).toBe(
      'gateway.yaml:4:34: the environment variable NO_SUCH_TOKEN is not set; set it, or write ${NO_SUCH_TOKEN:-default}',
    );
    expect((await refusal('capabilities: { directories: "${1x}" }\n')).message).toBe(
      'gateway.yaml:1:30: "${1x}" is no reference to a variable; write ${NAME}, or $${ for the two characters themselves',
    );
  });

  test('every fault is reported, in one error', async () => {
    const { message, lines } = await refusal('server: { hots: x, port: -1 }\nlimit: {}\ncapabilities: { directories: [a] }\n');
    expect(message).toBe('gateway.yaml: 3 problems');
    expect(lines).toEqual([
      'gateway.yaml:1:26: server.port should be a port from 0 to 65535, not -1',
      'gateway.yaml:1:11: unknown key "hots" under server; did you mean "host"?',
      'gateway.yaml:2:1: unknown key "limit" in a configuration; did you mean "limits"?',
    ]);
  });

  test('a value from the environment is not repeated in a message', async () => {
    const { message } = await refusal('server: { port: "${PORT}" }\ncapabilities: { directories: [a] }\n', { PORT: 'hunter2' });
    expect(message).toBe('gateway.yaml:1:17: server.port should be a port from 0 to 65535');
  });

  test('what may be a secret is not repeated in a message', async () => {
    const { lines } = await refusal(`store: { type: file, path: x, encryption_key: hunter2, previous_keys: hunter2 }
cache: { type: redis, url: "http://me:hunter2@cache", secret: hunter2 }
observability: { audit: { key: hunter2 }, tracing: { otlp: "http://me:hunter2@x", headers: { authorization: [hunter2] } } }
capabilities: { directories: [a] }
`);
    expect(lines).toHaveLength(7);
    expect(lines.join()).not.toContain('hunter2');
  });

  test('keys that JavaScript objects have are keys like any other', async () => {
    const { lines } = await refusal('__proto__: { x: 1 }\nconstructor: 2\ncapabilities: { directories: [a] }\n');
    expect(lines.map((line) => line.slice(0, 46))).toEqual([
      'gateway.yaml:1:1: unknown key "__proto__" in a',
      'gateway.yaml:2:1: unknown key "constructor" in',
    ]);
  });

  test('a file that is not UTF-8, whose passwords would be others', async () => {
    const text = 'servers:\n  - { name: a, capabilities: a, auth: { type: basic, username: u, password: "päss" } }\n';
    await writeFile(join(dir, 'latin.yaml'), Buffer.from(text, 'latin1'));
    await expect(loadConfig('latin.yaml', {}, {}, dir)).rejects.toMatchObject({
      code: 'config-invalid',
      message: 'latin.yaml:2:79: this is not UTF-8',
    });
    await writeFile(join(dir, 'utf16.yaml'), Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect((await loadConfig('utf16.yaml', {}, {}, dir)).servers[0]?.auth).toMatchObject({ token: 'u:päss' });
  });

  test('a missing file and a directory', async () => {
    await expect(loadConfig('none.yaml', {}, {}, dir)).rejects.toMatchObject({
      code: 'source-not-found',
      message: 'none.yaml: no such file',
    });
    await expect(loadConfig('.', {}, {}, dir)).rejects.toMatchObject({
      code: 'source-unreadable',
      message: '.: cannot be read: it is a directory',
    });
  });
});

describe('an address that others can reach', () => {
  test.each([
    ['127.0.0.1', '', true],
    ['localhost', '', true],
    ['::1', '', true],
    ['0.0.0.0', '', false],
    ['0.0.0.0', 'access: open\n', true],
    ['192.168.1.4', '', false],
    ['127.0.0.1.example.com', '', false],
  ])('%s with %j may listen: %s', async (host, access, allowed) => {
    const config = await load(`server: { host: "${host}" }\n${access}capabilities: { directories: [a] }\n`);
    if (allowed) expect(() => requireAccess(config)).not.toThrow();
    else
      expect(() => requireAccess(config)).toThrow(
        `${host} can be reached from other machines, and server "default" does not say who may call`,
      );
  });
});
