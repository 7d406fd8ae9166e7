import type { EventsConfig } from './capability.js';
import type { Diagnostic } from './diagnostic.js';
import type { Json, JsonSchema } from './json.js';
import type { PackageSetup } from './package-setup.js';

/** What a call does to the upstream's data, as far as evidence shows. */
export type Effect = 'read' | 'create' | 'update' | 'delete' | 'unknown';

/**
 * The one intermediate model: what every importer yields and everything downstream reads.
 * It has no words of a source format. All schemas are JSON Schema 2020-12, closed (their `$ref`s
 * point into their own `$defs`) and shared by identity between operations: never mutate one.
 */
export interface Operation {
  /**
   * Identity inside the source, stable when the document is reordered: the operationId where it is
   * unique, else `METHOD /path` (REST), `Query.field` (GraphQL), folder path and name (Postman).
   */
  readonly id: string;
  /** The source's own name for it (an operationId); absent: named from method and path. */
  readonly suggestedName?: string;
  readonly title?: string;
  /** Plain text, sanitised and capped by the importer; never empty. */
  readonly description: string;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  /** JSON Pointer fragment of the operation in its document (`#/paths/~1pets/get`). */
  readonly pointer: string;
  readonly effect: Effect;
  /** Why `effect` is what it is, in words (`GET is safe (RFC 9110 section 9.2.1)`). */
  readonly effectReason: string;
  readonly idempotent: boolean;
  readonly request: OperationRequest;
  readonly responses: readonly OperationResponse[];
  /**
   * OR of ANDs. `undefined`: nothing said anywhere. `[]` : explicitly public. An empty
   * alternative (`[[]]`) means anonymous calls are accepted beside the others.
   */
  readonly security?: readonly SecurityAlternative[];
  readonly pagination?: Pagination;
  readonly streaming?: 'sse' | 'ndjson';
  /** The source marks it for MCP (`x-mcp`, `x-mcp-integration`): `policy.marked_only` goes by it. Never `false`, so that digests of the others stay. */
  readonly isMarked?: true;
  /** Set by vendor keys (`x-mcp-integration`): overrides that naming and planning apply. */
  readonly hints?: OperationHints;
  /** What could not be carried over of this operation; makes the `lossy_conversion` risk. */
  readonly losses: readonly Diagnostic[];
}

export type OperationRequest = RestRequest | GraphqlRequest | OciRequest;

export interface RestRequest {
  readonly protocol: 'rest';
  /** Absolute http(s) URL without trailing slash, or `undefined` when the source does not say (`--base-url` is asked for). May be `{env.NAME}` for Postman. */
  readonly server?: OperationServer;
  /** Path template with `{name}` placeholders for path parameters, beginning with `/`. */
  readonly path: string;
  /** Upper case, as sent. */
  readonly method: string;
  readonly parameters: readonly Parameter[];
  /** Best carried first; empty when the call has no body. */
  readonly bodies: readonly RequestBody[];
  readonly bodyRequired: boolean;
}

export interface OperationServer {
  /** Absolute URL, variables filled in. */
  readonly url: string;
  /** Where it was declared; path- and operation-level servers are judged more strictly. */
  readonly level: 'document' | 'path' | 'operation' | 'option';
  readonly pointer: string;
}

export type ParameterLocation = 'path' | 'query' | 'header' | 'cookie';
export type ParameterStyle =
  | 'simple'
  | 'label'
  | 'matrix'
  | 'form'
  | 'spaceDelimited'
  | 'pipeDelimited'
  | 'tabDelimited' // Swagger 2.0 `collectionFormat: tsv`
  | 'deepObject'
  | 'cookie'; // OpenAPI 3.2: form without percent-encoding

export interface Parameter {
  /** Name on the wire. */
  readonly name: string;
  readonly location: ParameterLocation;
  readonly required: boolean;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly schema: JsonSchema;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly allowEmptyValue: boolean;
  /** For a `content`-typed parameter: the value is serialised as this media type, then percent-encoded. */
  readonly contentType?: string;
  /** A constant that the caller cannot change (Postman literals, `in: header` constants). `{env.NAME}` in it is an environment variable, any other brace is text. */
  readonly fixed?: string;
  /** Sent when the caller gives no argument: the value, or the values of a list, that stand in the source's own request (Postman). */
  readonly defaultSent?: string | number | boolean | readonly (string | number | boolean)[];
  readonly pointer: string;
}

export interface RequestBody {
  /** Of bytes, it may be a range (`image/*`) that the caller chooses within. */
  readonly mediaType: string;
  /** How it is put on the wire. */
  readonly form: 'json' | 'urlencoded' | 'multipart' | 'binary' | 'text' | 'xml';
  readonly schema: JsonSchema;
  /** Per top-level property of a form body; `*` for every property without an entry. */
  readonly encoding: Readonly<Record<string, BodyEncoding>>;
  /** The properties of `schema` in the order that the source has them in, where that is meaning: parts of any multipart body but form-data. */
  readonly partOrder?: readonly string[];
  /**
   * The body as a template in the language of capability files, where it is more than the properties of `schema` (Postman
   * bodies with credentials in them): `{name}` stands for the property `name` of `schema`, `{env.NAME}` for an environment
   * variable. The properties of `schema` are then arguments, whatever the shape of the body.
   */
  readonly template?: Json;
  readonly description?: string;
  readonly pointer: string;
}

export interface BodyEncoding {
  /** Of a file, a list of media types and ranges that it may have (`image/png, image/*`). */
  readonly contentType?: string;
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** The argument is base64 or a data URI and becomes a file part; `false` where what `*` says of others does not hold. */
  readonly file?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface GraphqlRequest {
  readonly protocol: 'graphql';
  readonly server?: OperationServer;
  /** Path below the server; empty when the server is the endpoint itself. */
  readonly path: string;
  readonly operationName: string;
  readonly operationType: 'query' | 'mutation';
  /** The document sent, printed by the `graphql` library. */
  readonly query: string;
  readonly variables: readonly GraphqlVariable[];
  readonly headers: Readonly<Record<string, string>>;
  /** Measured on the parsed document. */
  readonly complexity: {
    readonly depth: number;
    readonly fields: number;
    readonly unboundedLists: readonly string[];
    readonly maxItems: number;
  };
}

export interface GraphqlVariable {
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
  readonly description?: string;
}

/** Package metadata: review evidence only, nothing that could be called. */
export interface OciRequest {
  readonly protocol: 'oci_mcp';
  /** Where the package is from: `oci` (an image), `npm`, `pypi`, `nuget`, `mcpb`, …; `remote` for a server that its publisher runs. Default `oci`. */
  readonly registryType?: string;
  /** Reference to the image; of another registry its type in front (`npm:@acme/server@1.0`); the URL of a remote server. */
  readonly imageRef: string;
  /** The version, where the metadata states it apart. */
  readonly packageVersion?: string;
  readonly digestSha256?: string;
  /** How it is started or reached, where the metadata says it. */
  readonly setup?: PackageSetup;
  readonly toolName: string;
  readonly inputSchema: JsonSchema;
  readonly outputSchema?: JsonSchema;
}

export interface OperationResponse {
  /** `200`, `2XX`, `default`. */
  readonly status: string;
  readonly mediaType: string;
  readonly schema?: JsonSchema;
  readonly description?: string;
  readonly pointer: string;
}

/** All of these schemes together (AND). */
export type SecurityAlternative = readonly SecurityRequirement[];

export interface SecurityRequirement {
  /** Name of the scheme in the source. */
  readonly name: string;
  readonly scheme: SecurityScheme;
  /** Where the credential comes from (`env:STRIPE_KEY`), when the source itself holds or names one; `--auth-key` wins. */
  readonly key?: string;
  readonly scopes: readonly string[];
  readonly pointer: string;
}

export type SecurityScheme =
  | { readonly type: 'bearer'; readonly format?: string }
  | { readonly type: 'basic' }
  | { readonly type: 'api_key'; readonly in: 'header' | 'query' | 'cookie'; readonly name: string; readonly prefix?: string }
  | { readonly type: 'oauth2'; readonly flows: readonly OauthFlow[]; readonly metadataUrl?: string }
  | { readonly type: 'open_id_connect'; readonly url: string }
  | { readonly type: 'mutual_tls' }
  | { readonly type: 'other'; readonly label: string }; // digest, HOBA, an undefined scheme…

export interface OauthFlow {
  readonly flow: 'authorization_code' | 'client_credentials' | 'implicit' | 'password' | 'device_authorization';
  readonly authorizationUrl?: string;
  readonly tokenUrl?: string;
  readonly refreshUrl?: string;
  readonly scopes: Readonly<Record<string, string>>;
}

/**
 * How to get the next page. `parameter` and `limitParameter` are wire names of query parameters;
 * `nextPath` and `itemsPath` are dotted paths into the JSON response (`meta.next_cursor`).
 */
export interface Pagination {
  readonly type: 'cursor' | 'offset' | 'page' | 'link';
  readonly parameter?: string;
  readonly limitParameter?: string;
  readonly nextPath?: string;
  readonly itemsPath?: string;
  /** What showed it (`query parameters page and per_page`). */
  readonly evidence: string;
}

export interface OperationHints {
  readonly name?: string;
  readonly title?: string;
  readonly description?: string;
  readonly expose?: 'tool' | 'resource' | 'both';
  readonly resourceUriTemplate?: string;
  readonly resourceMimeType?: string;
  /** By wire name. */
  readonly parameters?: Readonly<
    Record<string, { readonly hidden?: boolean; readonly name?: string; readonly description?: string; readonly default?: unknown }>
  >;
  readonly requestTransform?: string;
  readonly responseTransform?: string;
  readonly events?: EventsConfig;
  /** `InputRequiredConfig`, parameters by wire name. */
  readonly inputRequired?: {
    readonly status: number;
    readonly requests?: string;
    readonly state?: string;
    readonly responsesParameter: string;
    readonly stateParameter?: string;
  };
}

/** An operation found in the source that does not become a draft. */
export interface SkippedOperation {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
  readonly pointer: string;
}

/** What an importer returns. `found` = `operations.length` + `skipped.length`, always. */
export interface ImportResult {
  readonly operations: readonly Operation[];
  readonly skipped: readonly SkippedOperation[];
  readonly diagnostics: readonly Diagnostic[];
  readonly found: number;
  /** Facts about the source as a whole. */
  readonly source: ImportedSource;
}

export interface ImportedSource {
  readonly title?: string;
  readonly version?: string;
  readonly license?: string;
  readonly provenance?: string;
  /** Absolute URLs of the document-level servers. */
  readonly servers: readonly string[];
  /** Whether the source declares any security scheme at all. */
  readonly declaresSchemes: boolean;
}
