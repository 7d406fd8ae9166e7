import type { GateKind, Json } from '../model/index.js';
import type { ContextIntegritySettings } from '../planning/index.js';
import type { StoreSettings } from '../store/index.js';
import type { OauthSettings } from './oauth-settings.js';

/** A configuration that was checked: every default filled in, every path absolute, every `${NAME}` resolved. Holds secrets. */
export interface GatewayConfig {
  /** Absolute path of the file; absent when there is none. */
  readonly path?: string;
  readonly server: {
    readonly host: string;
    /** 0 takes a free one. */
    readonly port: number;
    /** Where clients reach the gateway, without trailing slash; absent: the address it listens on. */
    readonly publicUrl?: string;
    /** Further values of `Host` that are answered, without port. */
    readonly allowedHosts: readonly string[];
    /** Further web origins whose pages may call (`https://app.example.com`). */
    readonly allowedOrigins: readonly string[];
    /** Addresses and networks of proxies whose `X-Forwarded-*` counts. */
    readonly trustedProxies: readonly string[];
    /** How long `close` waits for calls under way. */
    readonly drainTimeoutMs: number;
    /** Processes that serve; `auto`: one for each core. Read at the start by the command. */
    readonly workers: number | 'auto';
  };
  readonly capabilities: {
    /** `enforce` serves only what was reviewed. */
    readonly integrity: 'warn' | 'enforce';
    /** Whether `cap activate --override` may accept a blocking risk. */
    readonly overrides: 'allow' | 'forbid';
    /** PEM public keys; with any, only files whose lock entry one of them signed are served. */
    readonly trustedKeys: readonly string[];
    /** Directories given under `capabilities.directories`. */
    readonly directories: readonly string[];
  };
  readonly limits: {
    readonly maxRequestBytes: number;
    readonly maxResponseBytes: number;
    readonly maxHeaderBytes: number;
    /** How deep JSON of requests over HTTP may nest, 16 to 1024. */
    readonly maxJsonDepth: number;
    /** For a client to send a request, and to take an answer. */
    readonly requestTimeoutMs: number;
    /** Tool calls under way at once; further ones wait. */
    readonly maxConcurrency: number;
    /** Calls of the whole gateway. */
    readonly rate?: RateLimit;
  };
  readonly log: LogConfig;
  /** Read at the start; a change takes effect at the next one. */
  readonly observability: ObservabilityConfig;
  readonly cache: CacheConfig;
  /** Where grants, tokens and registrations are kept. */
  readonly store: StoreSettings;
  /** `http://proxy:3128`; names are then resolved by the proxy, and not checked. */
  readonly proxy?: string;
  /** Context-integrity profiles defined here, by name. */
  readonly integrityProfiles: ReadonlyMap<string, ContextIntegritySettings>;
  readonly servers: readonly ServerConfig[];
}

/** What is absent is not limited. */
export interface CallLimits {
  /** Calls under way at once; further ones wait. */
  readonly maxConcurrency?: number;
  readonly rate?: RateLimit;
}

export interface RateLimit {
  readonly perSecond: number;
  /** How many may come at once. */
  readonly burst: number;
}

/** Where successful reads are kept. */
export type CacheConfig =
  | { readonly type: 'memory'; readonly maxBytes: number }
  | { readonly type: 'redis'; readonly url: string; readonly secret?: string; readonly prefix: string }
  | { readonly type: 'none' };

/** What is absent is off. */
export interface ObservabilityConfig {
  readonly metrics?: ListenAddress;
  readonly audit?: AuditConfig;
  readonly tracing?: TracingConfig;
}

export interface TracingConfig {
  /** Where spans are posted. */
  readonly url: string;
  /** Sent to the collector. */
  readonly headers: Readonly<Record<string, string>>;
  /** Share of traces that is recorded, 0 to 1. */
  readonly sample: number;
}

export interface AuditConfig {
  /** Absolute. */
  readonly dir: string;
  /** Secret of the seals; absent: a file in `dir`. */
  readonly key?: Buffer;
  /** Whether calls are made while the audit cannot be written. */
  readonly onFailure: 'refuse' | 'warn';
  readonly maxFileBytes: number;
  readonly maxFileAgeMs: number;
}

export interface ListenAddress {
  /** An IPv6 address may stand in brackets. */
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
}

export interface LogConfig {
  readonly level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly format: 'text' | 'json';
}

/** One mounted MCP server. */
export interface ServerConfig {
  readonly name: string;
  readonly roots: readonly RootConfig[];
  /** Descriptions that are served: absolute paths or URLs. With them, `roots` is at most one: what was accepted of them. */
  readonly specs: readonly string[];
  /** Sent with the request for a description, to the one origin that all of `specs` are at. */
  readonly specHeaders?: Readonly<Record<string, string>>;
  /** How often they are read again; absent: never. */
  readonly refreshMs?: number;
  /** Replaces the origin of every file, and the whole base URL when it has a path. */
  readonly baseUrl?: string;
  readonly auth?: AuthConfig;
  /** Sent with every call, to where `auth` goes. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Absent: nothing was said; open on a loopback address, refused on any other. */
  readonly access?: AccessConfig;
  /** How its API is called, per origin; what is absent has the defaults of `upstream/`. */
  readonly upstream: UpstreamConfig;
  /** Mutual TLS: `env:NAME` or `file:/path` of PEM texts. */
  readonly clientCertificate?: { readonly certificate: string; readonly key: string; readonly passphrase?: string };
  /** No answer is kept. */
  readonly cacheOff: boolean;
  /** PEM text of a private certificate authority. */
  readonly ca?: string;
  readonly policy: PolicyConfig;
  /** How operations are shown, by operationId, `METHOD /path` or tool name. */
  readonly operations: Readonly<Record<string, OperationConfig>>;
  /** Reads that can be are resources instead of tools. */
  readonly promoteReads: boolean;
  /** How often resources that a client subscribed to are read again; absent: nobody can subscribe. */
  readonly pollResourcesMs?: number;
  readonly prompts: readonly PromptConfig[];
  /** Of its calls, over all callers and for each. */
  readonly limits: CallLimits & { readonly perCaller: CallLimits };
  readonly exposure: 'static' | 'dynamic' | 'auto';
  /** Whose limits tools are listed within; `auto` by how a client calls itself. */
  readonly clientProfile: 'default' | 'claude' | 'openai' | 'cursor' | 'gemini' | 'auto';
  /** Dynamic exposure: reads have a meta-tool of their own. */
  readonly splitCalls: boolean;
  /** Also legacy SSE, at `/<name>/sse`. */
  readonly sse: boolean;
  /** Stateful sessions for protocol revisions before 2026-07-28. */
  readonly sessions: boolean;
  /** What the API may ask of clients in the middle of a call. */
  readonly inputRequired: readonly InputKind[];
  /** Takes part in the aggregate at `/mcp`. */
  readonly aggregate: boolean;
}

/** What a client can be asked for: its user, its model, its folders. */
export type InputKind = 'elicitation' | 'sampling' | 'roots';

/** Durations in milliseconds. */
export interface UpstreamConfig {
  /** Of a whole call; absent: what its file says. */
  readonly timeoutMs?: number;
  readonly connectTimeoutMs?: number;
  readonly maxAttempts?: number;
  readonly backoffMs?: number;
  readonly maxBackoffMs?: number;
  readonly concurrency?: number;
  readonly queue?: number;
  readonly ratePerSecond?: number;
  readonly rateBurst?: number;
  readonly breaker?: {
    readonly failureRatio?: number;
    readonly windowSize?: number;
    readonly minimumCalls?: number;
    readonly openMs?: number;
    readonly maxOpenMs?: number;
  };
}

/** What stands over an operation's file. */
export interface OperationConfig {
  readonly tool?: ToolTexts | undefined;
  /** What MCP clients see it as, instead of what the file says. */
  readonly expose?: 'tool' | 'resource' | 'both' | undefined;
  /** `replace`: only the parameters named here are shown. Default `merge`. */
  readonly mode?: 'merge' | 'replace' | undefined;
  readonly parameters?: Readonly<Record<string, ParameterConfig>> | undefined;
  /** JSONata. */
  readonly transform?: { readonly request?: string | undefined; readonly response?: string | undefined } | undefined;
}

interface ToolTexts {
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

export interface ParameterConfig {
  /** The caller cannot give it. */
  readonly hide?: boolean | undefined;
  /** Sent when the caller gives none; of a hidden one, always. */
  readonly default?: Json | undefined;
  readonly description?: string | undefined;
  readonly rename?: string | undefined;
}

/** A prompt that clients offer to their users. */
export interface PromptConfig {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly arguments: readonly PromptArgumentConfig[];
  readonly messages: readonly PromptMessageConfig[];
  /** Names of tools that it is about. */
  readonly tools: readonly string[];
}

export interface PromptArgumentConfig {
  readonly name: string;
  readonly description?: string;
  readonly required: boolean;
  /** What the user is asked when it is missing. */
  readonly ask?: string;
}

/** Texts, and the URI of a resource, have `{argument}` for an argument and `{{argument}}` for the text itself. */
export type PromptMessageConfig = { readonly role: 'user' | 'assistant' } & (
  | { readonly text: string }
  /** `data`: base64. */
  | { readonly image: { readonly data: string; readonly mimeType: string } }
  | { readonly resource: { readonly uri: string; readonly mimeType?: string; readonly text: string } }
);

/** Where the files of a server are. */
export interface RootConfig {
  /** Absolute path of the active root, which holds the lock. */
  readonly dir: string;
  /** Only files below this path of the root, `/` separated with a trailing slash; empty for all. */
  readonly within: string;
}

/** How the API is called. Each is sent only to `origins`; absent: those of `baseUrl`, else of the files that stand in the lock. */
export type AuthConfig = StaticAuthConfig | OauthAuthConfig | PassthroughAuthConfig;

/** Secrets stand in `token`, resolved. */
export interface StaticAuthConfig {
  readonly type: 'bearer' | 'api_key' | 'basic' | 'none';
  /** The secret itself; for `basic`, `user:password`. */
  readonly token?: string;
  /** `env:NAME` or `file:/path`. */
  readonly key?: string;
  readonly header?: string;
  readonly param?: string;
  readonly cookie?: string;
  readonly prefix?: string;
  readonly origins?: readonly string[];
}

/** A token that an authorization server gives. */
export interface OauthAuthConfig extends OauthSettings {
  readonly type: 'oauth2';
  readonly flow: 'client_credentials' | 'authorization_code' | 'token_exchange';
  readonly header?: string;
  readonly prefix?: string;
  readonly origins?: readonly string[];
}

/** Headers of the caller's request that are sent on, in lower case. */
export interface PassthroughAuthConfig {
  readonly type: 'passthrough';
  readonly headers: readonly string[];
  readonly origins?: readonly string[];
}

/** Who may call. */
export type AccessConfig =
  | { readonly type: 'open' }
  | { readonly type: 'keys'; readonly keys: readonly AccessKey[] }
  | JwtAccess
  | OauthAccess;

/** Users sign in at the API itself; the gateway is the authorization server of its MCP clients. */
export interface OauthAccess {
  readonly type: 'oauth';
  /** Scopes that MCP clients may ask for, with those of the API that each stands for; absent: those that the tools want. */
  readonly scopes?: Readonly<Record<string, readonly string[]>>;
  readonly accessTtlMs: number;
  /** From the last use. */
  readonly refreshTtlMs: number;
}

/** Tokens of the operator's own identity provider. */
export interface JwtAccess {
  readonly type: 'jwt';
  /** As it stands in the tokens. */
  readonly issuer: string;
  /** One of these has to be in `aud`. */
  readonly audience: readonly string[];
  /** Absent: what the issuer's metadata says. */
  readonly jwksUri?: string;
  /** A claim by name or dotted path. */
  readonly groupsClaim: string;
  /** Without all of these a token is answered with 403. */
  readonly requiredScopes: readonly string[];
}

/** A key for one caller; only its digest is known here. */
export interface AccessKey {
  readonly name: string;
  /** SHA-256 of the key, 64 hex digits. */
  readonly sha256: string;
  readonly groups: readonly string[];
  /** Names of servers; absent: every server that has the key. */
  readonly servers?: readonly string[];
  /** Policy patterns; absent: every tool that `policy` leaves. */
  readonly tools?: readonly string[];
  /** Instead of what one caller may do otherwise, for each of its servers. */
  readonly limits?: CallLimits;
}

/** Patterns as DESIGN section 8 defines them. Absent `allow` allows everything. */
export interface PolicyConfig {
  /** Only operations that their description marks for MCP, before `allow` and `deny`. */
  readonly markedOnly: boolean;
  readonly allow?: readonly string[];
  readonly deny: readonly string[];
  /** Gates that are approved for every operation of `specs`. */
  readonly accept: readonly GateKind[];
  /** Whether operations that `specs` got since they were accepted wait for a person, or are judged as the first ones were. */
  readonly onNew: 'hold' | 'follow';
  /** The user is asked before a call of these. */
  readonly confirm: readonly string[];
  /** What becomes of such a call where the client cannot ask. */
  readonly onUnsupported: 'refuse' | 'allow';
  /** What a deny that matches nothing is. */
  readonly denyUnmatched: 'error' | 'warn';
  /** Narrows listing and calls for members of the groups; absent: everyone has what `allow` and `deny` leave. */
  readonly rules: readonly PolicyRule[];
}

export interface PolicyRule {
  readonly groups: readonly string[];
  /** Its `allow` is for marked operations only. */
  readonly markedOnly: boolean;
  readonly allow?: readonly string[];
  readonly deny: readonly string[];
}
