const OVERLAYS =
  'overlays are applied by an import: `mcp-gateway import apply SOURCE --overlay FILE`, then `capabilities: DIR` with what was activated';
const VARIABLES =
  'values of server variables are taken by an import (`mcp-gateway import apply SOURCE --server-var NAME=VALUE`); beside `spec`, `base_url` says the whole address';

/**
 * Keys that are not ours, or not yet, and what to say to them, by their path with `*` for any one segment. `undefined`: nothing particular.
 */
export function answerKey(path: readonly PropertyKey[]): string | undefined {
  const name = path.map((segment) => (typeof segment === 'number' ? '*' : String(segment))).join('.');
  return ANSWERS.get(name);
}

/** Values that are not ours, or not yet, in the same way. */
export function answerValue(path: readonly PropertyKey[], value: unknown): string | undefined {
  const name = path.map((segment) => (typeof segment === 'number' ? '*' : String(segment))).join('.');
  if (name === 'servers.*.exposure' && typeof value === 'object' && value !== null) {
    return '`exposure` is one word here: static, dynamic or auto';
  }
  return undefined;
}

const ANSWERS: ReadonlyMap<string, string> = new Map([
  // The file of openapi-mcp-gateway.
  ['host', '`host` stands under `server` here: `server: { host: … }`'],
  ['port', '`port` stands under `server` here: `server: { port: … }`'],
  ['url', '`url` is `public_url` here, under `server`: `server: { public_url: … }`'],
  ['transport', 'Streamable HTTP is always on; `sse: true` under a server adds SSE, and `--stdio` speaks over standard input and output'],
  ['debug', '`debug` is a level here: `observability: { log: { level: debug } }`, or `--verbose`'],
  ['enable_docs', 'there are no documentation pages; `mcp-gateway config check` says what is served'],
  ['cors', '`cors` is `server: { allowed_origins: […] }` here: web origins whose pages may call'],
  ['logging', '`logging` is `observability: { log: { level: …, format: … } }` here; the log goes to standard error'],
  ['spec', '`spec` stands under a server here: `servers: [{ name: …, spec: … }]`'],
  ['store.redis_url', '`redis_url` is `url` here: `store: { type: redis, url: … }`'],
  ['store.key_prefix', '`key_prefix` is `prefix` here: `store: { type: redis, prefix: … }`'],
  ['servers.*.url', '`url` is `base_url` here when it is where the API is'],
  ['servers.*.path_prefix', 'a server stands at `/<name>/mcp`; its `name` is its path'],
  ['servers.*.timeout', '`timeout` stands under `upstream` here: `upstream: { timeout: 30s }`'],
  ['servers.*.auth.api_key_header', '`api_key_header` is `header` here'],
  ['servers.*.policy.annotated_only', '`annotated_only` is `marked_only` here: `policy: { marked_only: true }`'],
  // Of an import.
  ['servers.*.overlay', OVERLAYS],
  ['servers.*.overlays', OVERLAYS],
  ['servers.*.server_var', VARIABLES],
  ['servers.*.server_vars', VARIABLES],
  ['servers.*.server_variables', VARIABLES],
  ['servers.*.variables', VARIABLES],
  // Ours, in another place.
  ['servers.*.accept', '`accept` stands under `policy` here: `policy: { accept: […] }`'],
  ['servers.*.on_new', '`on_new` stands under `policy` here: `policy: { on_new: … }`'],
]);
