import ipaddr from 'ipaddr.js';
import * as z from 'zod';
import { ARGUMENT_NAME } from '../capability/index.js';
import { GATE_KINDS } from '../model/index.js';
import { Access, patterns } from './access-file.js';
import { Auth, aHeader, FixedHeaders, KEY_REFERENCE } from './auth-file.js';
import {
  duration,
  flag,
  httpUrl,
  listenAddress,
  number,
  oneOf,
  oneOrMore,
  origin,
  processes,
  size,
  text,
  textWhere,
  wholeNumber,
} from './fields.js';
import { callLimits, Rate } from './limits-file.js';
import { isReadableUrl } from './readable-url.js';

/**
 * `gateway.yaml` as people write it (DESIGN: "gateway.yaml"). Strict: what is not here is an error, and what another type of the
 * same section has is one too, for it could not take effect.
 */

/** What MCP clients take as a name. */
const CLIENT_NAME = /^[A-Za-z0-9_-]{1,64}$/;

const Policy = z.strictObject({
  /** Only what the description marks for MCP (`x-mcp`, `x-mcp-integration`); before `allow` and `deny`. */
  marked_only: flag().optional(),
  allow: patterns.optional(),
  deny: patterns.optional(),
  deny_unmatched: oneOf(['error', 'warn']).optional(),
  /** The user is asked before a call of these. */
  confirm: patterns.optional(),
  on_unsupported: oneOf(['refuse', 'allow']).optional(),
  accept: oneOrMore(oneOf(GATE_KINDS)).optional(),
  on_new: oneOf(['hold', 'follow']).optional(),
  rules: z
    .array(
      z.strictObject({
        groups: oneOrMore(text('the name of a group')),
        marked_only: flag().optional(),
        allow: patterns.optional(),
        deny: patterns.optional(),
      }),
      { error: 'a list of rules' },
    )
    .optional(),
});

/** How an operation is shown: what is here stands over what its file says. */
const Operation = z.strictObject({
  tool: z
    .strictObject({
      name: textWhere('up to 64 letters, digits, - and _', (value) => CLIENT_NAME.test(value)).optional(),
      title: text('a title').optional(),
      description: text('a description').optional(),
    })
    .optional(),
  /** What MCP clients see it as. */
  expose: oneOf(['tool', 'resource', 'both']).optional(),
  /** `replace`: only the parameters named here are shown. */
  mode: oneOf(['merge', 'replace']).optional(),
  parameters: z
    .record(
      z.string(),
      z.strictObject({
        hide: flag().optional(),
        default: z.json().optional(),
        description: text('a description').optional(),
        rename: textWhere('up to 64 letters, digits, -, _ and ., not beginning with env.', (value) => ARGUMENT_NAME.test(value)).optional(),
      }),
      { error: 'parameters by name' },
    )
    .optional(),
  transform: z
    .strictObject({ request: text('a JSONata expression').optional(), response: text('a JSONata expression').optional() })
    .optional(),
});

const Prompt = z.strictObject({
  name: textWhere('up to 64 letters, digits, - and _', (value) => CLIENT_NAME.test(value)),
  title: text('a title').optional(),
  description: text('a description').optional(),
  arguments: z
    .array(
      z.strictObject({
        name: textWhere('up to 64 letters, digits, -, _ and ., not beginning with env.', (value) => ARGUMENT_NAME.test(value)),
        description: text('a description').optional(),
        required: flag().optional(),
        /** What the user is asked when the client gives no such argument and can be asked. */
        ask: text('a question to the user').optional(),
      }),
      { error: 'a list of arguments' },
    )
    .optional(),
  /** One message of the user; `{argument}` stands for an argument. */
  text: text('the text of the prompt').optional(),
  messages: z
    .array(
      z.strictObject({
        role: oneOf(['user', 'assistant']),
        text: text('the text of the message').optional(),
        /** PNG, JPEG, GIF or WebP. */
        image: text('the path of an image').optional(),
        resource: z
          .strictObject({ uri: text('the URI of the resource'), mime_type: text('a media type').optional(), text: text('what it says') })
          .optional(),
      }),
      { error: 'a list of messages' },
    )
    .min(1, { error: 'a list that is not empty' })
    .optional(),
  /** Tools that it is about. */
  tools: oneOrMore(text('the name of a tool')).optional(),
});

function isNetwork(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text) || ipaddr.isValidCIDR(text);
}

/** Paths of the gateway itself, and words that clients put in front of names. */
const RESERVED_NAMES = new Set(['mcp', 'sse', 'messages', 'healthz', 'readyz', 'metrics', 'oauth', 'well-known']);

const pem = textWhere('env:NAME or file:/path of PEM text', (value) => KEY_REFERENCE.test(value));

/** Mutual TLS: presented to the origins that the server's credential goes to. */
const ClientCertificate = z.strictObject({
  certificate: pem,
  key: pem,
  passphrase: textWhere('env:NAME or file:/path', (value) => KEY_REFERENCE.test(value)).optional(),
});

const perCaller = { per_caller: z.strictObject(callLimits).optional() };

/** How the API is called: per origin, so that one slow host does not hold up the others. */
const Upstream = z.strictObject({
  /** Of a whole call, instead of what its file says. */
  timeout: duration(600_000, 1).optional(),
  connect_timeout: duration(120_000, 1).optional(),
  attempts: wholeNumber('a whole number from 1 to 10', 1, 10).optional(),
  backoff: duration(60_000).optional(),
  max_backoff: duration(300_000).optional(),
  concurrency: wholeNumber('a whole number from 1 to 10000', 1, 10_000).optional(),
  queue: wholeNumber('a whole number from 0 to 100000', 0, 100_000).optional(),
  rate: Rate.optional(),
  circuit_breaker: z
    .strictObject({
      failure_ratio: number('a number from 0 to 1; 1 never opens', 0, 1).optional(),
      window: wholeNumber('a whole number from 1 to 10000', 1, 10_000).optional(),
      minimum_calls: wholeNumber('a whole number from 1 to 10000', 1, 10_000).optional(),
      open_for: duration(3_600_000, 1).optional(),
      max_open_for: duration(3_600_000, 1).optional(),
    })
    .optional(),
});

const redisUrl = textWhere(
  'a redis:// or rediss:// URL, with the special characters of a password percent-encoded',
  (value) => /^rediss?:\/\//.test(value) && isReadableUrl(value) && /^(?:\/\d*)?$/.test(new URL(value).pathname),
);
const encryptionKey = textWhere(
  `a secret of at least 32 characters, usually \${NAME}; openssl rand -base64 32 makes one`,
  (value) => value.length >= 32,
);

const Cache = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('memory'), max_bytes: size(1024).optional() }),
  z.strictObject({
    type: z.literal('redis'),
    url: redisUrl,
    secret: textWhere(`a secret of at least 16 characters that replicas share, usually \${NAME}`, (value) => value.length >= 16).optional(),
    prefix: text('text in front of every key').optional(),
  }),
  z.strictObject({ type: z.literal('none') }),
]);

const encryption = {
  encryption_key: encryptionKey,
  /** Keys that open what they sealed before `encryption_key` took over. */
  previous_keys: oneOrMore(encryptionKey).optional(),
};

/** Where grants, tokens and registrations are kept. */
const Store = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('memory') }),
  z.strictObject({ type: z.literal('file'), path: text('a directory'), ...encryption }),
  z.strictObject({ type: z.literal('redis'), url: redisUrl, prefix: text('text in front of every key').optional(), ...encryption }),
]);

const Server = z.strictObject({
  name: textWhere(
    'up to 40 lower-case letters, digits, - and _, beginning with a letter or digit, and no path of the gateway itself (mcp, healthz …)',
    (value) => /^[a-z0-9][a-z0-9_-]{0,39}$/.test(value) && !RESERVED_NAMES.has(value),
  ),
  capabilities: oneOrMore(text('a directory')).optional(),
  /** Descriptions that are served; beside `capabilities`, that directory holds what was accepted of them. */
  spec: text('a file or URL').optional(),
  specs: z.array(text('a file or URL'), { error: 'a list of files and URLs' }).min(1, { error: 'a list that is not empty' }).optional(),
  /** Sent where a description is read, not where the API is called. */
  spec_headers: FixedHeaders.optional(),
  /** How often the descriptions are read again; a timer of Node holds no more than 24.8 days. */
  refresh: duration(24 * 86_400_000, 1000).optional(),
  base_url: httpUrl('the http or https URL of the API').optional(),
  auth: Auth.optional(),
  headers: FixedHeaders.optional(),
  access: Access.optional(),
  policy: Policy.optional(),
  client_certificate: ClientCertificate.optional(),
  upstream: Upstream.optional(),
  /** `none` keeps no answer of this server; otherwise `cache` of the file holds. */
  cache: oneOf(['none']).optional(),
  /** PEM file of a private certificate authority, for this server's API and its description. */
  ca: text('the path of a PEM file').optional(),
  limits: z.strictObject({ ...callLimits, ...perCaller }).optional(),
  exposure: oneOf(['static', 'dynamic', 'auto']).optional(),
  split_calls: flag().optional(),
  /** Whose limits tools are listed within; `auto` by how a client calls itself. */
  client_profile: oneOf(['default', 'claude', 'openai', 'cursor', 'gemini', 'auto']).optional(),
  /** By operationId, `METHOD /path` or tool name. */
  operations: z.record(z.string(), Operation, { error: 'operations by operationId' }).optional(),
  /** Reads that can be are resources instead of tools. */
  promote_reads: flag().optional(),
  /** How often resources that a client subscribed to are read again. */
  poll_resources: duration(3_600_000, 1000).optional(),
  prompts: z.array(Prompt, { error: 'a list of prompts' }).optional(),
  sse: flag().optional(),
  sessions: flag().optional(),
  aggregate: flag().optional(),
  /** What the API may ask of clients in the middle of a call; nothing by default. */
  input_required: oneOrMore(oneOf(['elicitation', 'sampling', 'roots'])).optional(),
});

const IntegrityProfile = z.strictObject({
  sanitize_descriptions: flag().optional(),
  scan_upstream_text: oneOf(['off', 'flag', 'block']).optional(),
  max_response_bytes: size(1024).optional(),
  redact_credentials: flag().optional(),
});

/** Sections of a server that `resolve-servers` reads. */
export type LimitsFile = z.output<z.ZodObject<typeof callLimits>> & {
  readonly per_caller?: z.output<z.ZodObject<typeof callLimits>> | undefined;
};
export type UpstreamFile = z.output<typeof Upstream>;

export const ConfigFile = z.strictObject({
  server: z
    .strictObject({
      host: textWhere('an address to listen on, without scheme and port', (value) => /^[A-Za-z0-9.:[\]_-]+$/.test(value)).optional(),
      port: wholeNumber('a port from 0 to 65535', 0, 65_535).optional(),
      public_url: httpUrl('the http or https URL at which clients reach the gateway').optional(),
      allowed_hosts: oneOrMore(textWhere('a host name without port', (value) => /^[A-Za-z0-9.:[\]_-]+$/.test(value))).optional(),
      allowed_origins: oneOrMore(origin('an origin such as https://app.example.com')).optional(),
      trusted_proxies: oneOrMore(textWhere('an address or a network such as 10.0.0.0/8', isNetwork)).optional(),
      drain_timeout: duration(600_000).optional(),
      /** Processes that serve. */
      workers: processes(256).optional(),
    })
    .optional(),
  capabilities: z
    .strictObject({
      directories: oneOrMore(text('a directory')).optional(),
      integrity: oneOf(['warn', 'enforce']).optional(),
      overrides: oneOf(['allow', 'forbid']).optional(),
      trusted_keys: oneOrMore(text('the path of a PEM file with a public key')).optional(),
    })
    .optional(),
  access: Access.optional(),
  store: Store.optional(),
  context_integrity_profiles: z.record(z.string(), IntegrityProfile, { error: 'profiles by name' }).optional(),
  cache: Cache.optional(),
  egress: z
    .strictObject({
      proxy: textWhere(
        'env, or the http or https URL of a proxy',
        (value) => value === 'env' || (/^https?:\/\//.test(value) && isReadableUrl(value)),
      ).optional(),
    })
    .optional(),
  limits: z
    .strictObject({
      max_request_bytes: size(1024).optional(),
      max_response_bytes: size(1024).optional(),
      max_header_size: size(1024).optional(),
      /** How deep JSON of requests may nest. */
      max_json_depth: wholeNumber('a whole number from 16 to 1024', 16, 1024).optional(),
      request_timeout: duration(3_600_000, 1).optional(),
      ...callLimits,
      ...perCaller,
    })
    .optional(),
  observability: z
    .strictObject({
      log: z
        .strictObject({
          level: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'silent']).optional(),
          format: oneOf(['text', 'json']).optional(),
        })
        .optional(),
      audit: z
        .strictObject({
          dir: text('a directory').optional(),
          key: textWhere(`a secret of at least 16 characters, usually \${NAME}`, (value) => value.length >= 16).optional(),
          on_failure: oneOf(['refuse', 'warn']).optional(),
          max_file_size: size(1024).optional(),
          max_file_age: duration(366 * 86_400_000, 1000).optional(),
        })
        .optional(),
      tracing: z
        .strictObject({
          otlp: httpUrl('the http or https URL of an OTLP collector, such as http://127.0.0.1:4318'),
          headers: z.record(aHeader, text('the value of a header'), { error: 'headers by name' }).optional(),
          sample: number('a number from 0 to 1', 0, 1).optional(),
        })
        .optional(),
      metrics: z.strictObject({ listen: listenAddress().optional() }).optional(),
    })
    .optional(),
  servers: z.array(Server, { error: 'a list of servers' }).min(1, { error: 'a list that is not empty' }).optional(),
});
export type ConfigFile = z.infer<typeof ConfigFile>;
export type ServerFile = z.infer<typeof Server>;
