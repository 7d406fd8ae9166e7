/**
 * Keys that are not ours, or not yet, and what to say to them, by their path with `*` for any one segment. `undefined`: nothing particular.
 */
export function answerKey(path: readonly PropertyKey[]): string | undefined {
  const name = path.map((segment) => (typeof segment === 'number' ? '*' : String(segment))).join('.');
  return ANSWERS.get(name);
}

/** Values that name something that does not exist yet, in the same way. */
export function answerValue(path: readonly PropertyKey[], value: unknown): string | undefined {
  const name = path.map((segment) => (typeof segment === 'number' ? '*' : String(segment))).join('.');
  if (/^(servers\.\*\.)?access(\.type)?$/.test(name) && (value === 'jwt' || value === 'oauth'))
    return `access: ${value} is not supported yet; use open or keys`;
  if (name === 'servers.*.auth.type' && value === 'oauth2') {
    return 'auth type oauth2 is not supported yet; a token that you already have works with type bearer';
  }
  return undefined;
}

const SPEC_MOUNT =
  'spec mounts are not supported yet; import the document with `mcp-gateway import apply`, activate the drafts and name their directory under `capabilities`';

const ANSWERS: ReadonlyMap<string, string> = new Map([
  // The file of openapi-mcp-gateway.
  ['host', '`host` stands under `server` here: `server: { host: … }`'],
  ['port', '`port` stands under `server` here: `server: { port: … }`'],
  ['url', '`url` is `public_url` here, under `server`: `server: { public_url: … }`'],
  ['spec', SPEC_MOUNT],
  ['servers.*.url', '`url` is `base_url` here when it is where the API is'],
  ['servers.*.spec', SPEC_MOUNT],
  ['servers.*.specs', SPEC_MOUNT],
  ['servers.*.refresh', SPEC_MOUNT],
  ['servers.*.on_new', SPEC_MOUNT],
  ['servers.*.policy.accept', SPEC_MOUNT],
  ['servers.*.policy.marked_only', SPEC_MOUNT],
  ['servers.*.policy.confirm', '`policy.confirm` is not supported yet; use `deny` for what must not be called'],
  ['servers.*.policy.on_unsupported', '`policy.confirm` is not supported yet; use `deny` for what must not be called'],
  ['servers.*.operations', '`operations` is not supported yet; edit the capability files'],
  ['servers.*.client_profile', '`client_profile` is not supported yet; schemas are lowered to what all clients accept'],
  ['servers.*.promote_reads', 'resources are not supported yet'],
  ['servers.*.prompts', 'prompts are not supported yet'],
  ['servers.*.limits', 'limits of one server are not supported yet; those under `limits` hold for all'],
  [
    'server.trusted_proxies',
    '`server.trusted_proxies` is not supported yet; `X-Forwarded-*` is never looked at, and `server.public_url` says where clients are',
  ],
  ['server.workers', '`server.workers` is not supported yet; the gateway runs in one process'],
  ['limits.rate', '`limits.rate` is not supported yet'],
  ['observability.metrics', '`observability.metrics` is not supported yet'],
  ['observability.audit', '`observability.audit` is not supported yet'],
  ['observability.tracing', '`observability.tracing` is not supported yet'],
  ['egress', '`egress` is not supported yet; calls go out directly'],
]);
