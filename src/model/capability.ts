import * as z from 'zod';
import type { Json, JsonSchema } from './json.js';

/**
 * The capability file (DESIGN: "Capability file"). Objects a person edits are strict; `metadata` is open.
 * Key order here is the key order in files.
 */

const Scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const JsonValue: z.ZodType<Json> = z.json() as z.ZodType<Json>; // zod's JSON type is mutable, ours readonly
const Schema: z.ZodType<JsonSchema> = z.union([z.boolean(), z.record(z.string(), z.unknown())]) as z.ZodType<JsonSchema>; // checked as JSON Schema by the capability rules

export const STYLES = [
  'simple',
  'label',
  'matrix',
  'form',
  'spaceDelimited',
  'pipeDelimited',
  'tabDelimited',
  'deepObject',
  'cookie',
] as const;
const Style = z.enum(STYLES);

/** A parameter template: a plain template, a constant, or a template with its serialisation. */
export const ParameterTemplate = z.union([
  Scalar,
  z.strictObject({
    value: JsonValue,
    style: Style.optional(),
    explode: z.boolean().optional(),
    allow_reserved: z.boolean().optional(),
    /** `allowEmptyValue`: an empty string is sent as the bare name. */
    allow_empty: z.boolean().optional(),
    /** The value is serialised as this media type before it is encoded. */
    content_type: z.string().optional(),
    /** Sent when the argument of `value` is absent. */
    default: z.union([Scalar, z.array(Scalar)]).optional(),
  }),
]);
export type ParameterTemplate = z.infer<typeof ParameterTemplate>;

/**
 * One field of a form body, under its name; under `*`, of every field without an entry. `file: true`: the argument is base64 or a data URI and is sent as a file part, whose
 * `content_type` may be a list with ranges. Under the argument of a whole body, `file` and, for bytes, the range that their own type may be in.
 */
export const FieldEncoding = z.strictObject({
  content_type: z.string().optional(),
  style: Style.optional(),
  explode: z.boolean().optional(),
  allow_reserved: z.boolean().optional(),
  file: z.boolean().optional(),
  filename: z.string().optional(),
  headers: z.record(z.string(), z.string()).optional(),
});
export type FieldEncoding = z.infer<typeof FieldEncoding>;

export const PaginationConfig = z.strictObject({
  type: z.enum(['cursor', 'offset', 'page', 'link']),
  /** Argument that carries the cursor, offset or page number. */
  argument: z.string().optional(),
  /** Argument that carries the page size. */
  limit_argument: z.string().optional(),
  /** Dotted path to the next cursor (or next URL for `link`) in the response. */
  next: z.string().optional(),
  /** Dotted path to the items in the response; absent: the response is the array, or its only array. */
  items: z.string().optional(),
});
export type PaginationConfig = z.infer<typeof PaginationConfig>;

/** Names of server-sent events that are no items of the result (`config.stream: sse`). */
export const EventsConfig = z.strictObject({
  /** `{ progress, total?, message? }`, or the number alone. */
  progress: z.string().optional(),
  /** `{ level?, logger?, data }`, or anything else as the data of an `info` message. */
  log: z.string().optional(),
  /** Its data is the result; of several, the last. */
  result: z.string().optional(),
});
export type EventsConfig = z.infer<typeof EventsConfig>;

/** How the API asks the caller's side for more in the middle of a call (MCP 2026-07-28, "Multi Round-Trip Requests"). */
export const InputRequiredConfig = z.strictObject({
  /** The status of an answer that asks. */
  status: z.number().int().min(200).max(599),
  /** Dotted path in its JSON of what it asks: name → `{ method, params }`. Default `input_requests`. */
  requests: z.string().optional(),
  /** Dotted path of what it wants to see again in the next round. Default `request_state`. */
  state: z.string().optional(),
  /** The argument that carries the answers, by the names that the API gave. The model neither sees it nor sets it. */
  responses_argument: z.string(),
  /** The argument that carries the state, in the same way. */
  state_argument: z.string().optional(),
});
export type InputRequiredConfig = z.infer<typeof InputRequiredConfig>;

const Templates = z.record(z.string(), ParameterTemplate);

export const ProviderConfig = z.strictObject({
  base_url: z.string().optional(),
  path: z.string().optional(),
  /** A whole URL, instead of `base_url` and `path`. */
  endpoint: z.string().optional(),
  method: z.string().optional(),
  /** Styles of path placeholders, by argument name; only where not `simple` without explode. */
  path_params: Templates.optional(),
  params: Templates.optional(),
  headers: Templates.optional(),
  cookies: Templates.optional(),
  body: JsonValue.optional(),
  content_type: z.string().optional(),
  encoding: z.record(z.string(), FieldEncoding).optional(),
  /** An object body of which nothing is left is still sent, as `{}`; without it no body is sent then. */
  body_required: z.boolean().optional(),
  /** Argument name → wire name, where they differ and no template spells the wire name. */
  param_map: z.record(z.string(), z.string()).optional(),
  /** Query constants the caller cannot change. */
  static_params: z.record(z.string(), Scalar).optional(),
  /** `graphql`: the document and its variables. */
  query: z.string().optional(),
  variables: z.record(z.string(), JsonValue).optional(),
  operation_name: z.string().optional(),
  /** `jsonrpc`: the method called and its parameters (template). */
  rpc_method: z.string().optional(),
  rpc_params: JsonValue.optional(),
  /** Dotted path (`data.items`) of what is returned from a JSON response. */
  response_path: z.string().optional(),
  accept: z.string().optional(),
  /** Hosts that a redirect may go to besides the same origin. */
  follow_to: z.array(z.string()).optional(),
  pagination: PaginationConfig.optional(),
  stream: z.enum(['sse', 'ndjson']).optional(),
  events: EventsConfig.optional(),
  input_required: InputRequiredConfig.optional(),
  response: z.strictObject({ max_bytes: z.number().int().positive().optional(), truncate: z.boolean().optional() }).optional(),
  /** Read for compatibility, never written. */
  body_content_type: z.string().optional(),
  response_format: z.string().optional(),
});
export type ProviderConfig = z.infer<typeof ProviderConfig>;

export const Provider = z.strictObject({
  service: z.enum(['rest', 'graphql', 'jsonrpc']),
  cost_per_call: z.number().min(0).default(0),
  /** Seconds. */
  timeout: z.number().positive().max(600).default(30),
  config: ProviderConfig,
});
export type Provider = z.infer<typeof Provider>;

const authFields = {
  required: z.boolean().optional(),
  type: z.enum(['bearer', 'api_key', 'basic', 'oauth2', 'none']).optional(),
  /** `env:NAME`, `file:/path` or `secret:NAME`; never the secret itself. */
  key: z.string().optional(),
  header: z.string().optional(),
  param: z.string().optional(),
  cookie: z.string().optional(),
  prefix: z.string().optional(),
  scopes: z.array(z.string()).optional(),
};

/** One credential of several that the API wants at once. */
export const AuthPart = z.strictObject(authFields);
export type AuthPart = z.infer<typeof AuthPart>;

export const Auth = z.strictObject({
  ...authFields,
  required: z.boolean(),
  all: z.array(AuthPart).optional(),
  /** Read for compatibility, never written. */
  description: z.string().optional(),
  token_endpoint: z.string().optional(),
});
export type Auth = z.infer<typeof Auth>;

export const Transform = z.strictObject({
  /** JSONata over the arguments. */
  request: z.string().optional(),
  /** JSONata over the response. */
  response: z.string().optional(),
  /** Read for compatibility, never written. */
  project: z.array(z.string()).optional(),
  rename: z.record(z.string(), z.string()).optional(),
  redact: z.array(z.string()).optional(),
});
export type Transform = z.infer<typeof Transform>;

export const Metadata = z.looseObject({
  category: z.string().optional(),
  tags: z.array(z.string()).optional(),
  cost_category: z.string().optional(),
  execution_time: z.string().optional(),
  read_only: z.boolean().optional(),
  destructive: z.boolean().optional(),
  idempotent: z.boolean().optional(),
  open_world: z.boolean().optional(),
  /** The source marks the operation for MCP; `policy.marked_only` serves only such. */
  marked: z.boolean().optional(),
});
export type Metadata = z.infer<typeof Metadata>;

export const Provenance = z.strictObject({
  source: z.string(),
  kind: z.string(),
  pointer: z.string(),
  /** What the source calls the operation (an operationId), where the name of the file is another; policy patterns and `operations` go by it. */
  operation: z.string().optional(),
});
export type Provenance = z.infer<typeof Provenance>;

/** Drafts only: which gates a reviewer must pass. */
export const DraftActivation = z.strictObject({ state: z.literal('draft'), gates: z.array(z.string()) });
export type DraftActivation = z.infer<typeof DraftActivation>;

export const CAPABILITY_NAME = /^[a-z0-9_]+$/;

export const Capability = z.strictObject({
  fulcrum: z.literal('1.0'),
  name: z.string().regex(CAPABILITY_NAME, 'lower-case letters, digits and underscores only').max(128),
  title: z.string().optional(),
  description: z.string().min(1),
  schema: z.strictObject({ input: Schema, output: Schema.optional() }),
  providers: z.strictObject({ primary: Provider, fallback: z.array(Provider).optional() }),
  /** `ttl` is in seconds. */
  cache: z.strictObject({ strategy: z.enum(['exact', 'none']), ttl: z.number().int().min(0).optional() }).optional(),
  auth: Auth.optional(),
  transform: Transform.optional(),
  expose: z.enum(['tool', 'resource', 'both']).optional(),
  resource: z.strictObject({ uri_template: z.string(), mime_type: z.string().optional() }).optional(),
  metadata: Metadata.optional(),
  provenance: Provenance.optional(),
  activation: DraftActivation.optional(),
  /** Read for compatibility, never written. */
  sha256: z.string().optional(),
});
export type Capability = z.infer<typeof Capability>;
