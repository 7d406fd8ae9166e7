import { isDeepStrictEqual } from 'node:util';
import { type AccessGate, type AccessRefusal, createAccessGate, type Endpoint, insufficientScope } from '../access/index.js';
import type { AuthorizationServer } from '../access/oauth/index.js';
import type { AccessConfig, ServerConfig } from '../config/index.js';
import type { UpstreamAuthorization } from '../credentials/oauth/index.js';
import { createMcpCore, type McpCore } from '../mcp/index.js';
import type { Json, JsonObject } from '../model/index.js';
import { AGGREGATE_NAME, type ToolSet } from '../registry/index.js';
import type { Store } from '../store/index.js';
import type { AdapterParts } from './adapter-parts.js';
import type { CallLimiter } from './call-limiter.js';
import { calledScopes } from './called-scopes.js';
import type { Caller, Callers } from './caller.js';
import type { Logger } from './create-logger.js';
import { createDirectEndpoint, type DirectEndpoint } from './direct-endpoint.js';
import { createEndpointOnDemand } from './endpoint-on-demand.js';
import type { LegacySse } from './legacy-sse.js';
import type { McpEndpoint } from './mcp-endpoint.js';
import { createMountedSignIn, type MountedSignIn } from './mounted-sign-in.js';
import type { GatewayObserver } from './observe/gateway-observer.js';
import { describeResource } from './resource-metadata.js';
import { resourceMetadataPath } from './routes.js';
import type { SdkServerParts } from './sdk-server.js';
import { createUnderWay, type UnderWay } from './under-way.js';
import { messagesPathOf } from './workers/session-place.js';

export interface MountParts {
  readonly name: string;
  readonly version: string;
  readonly logger: Logger;
  readonly observer: Required<GatewayObserver>;
  readonly callers: Callers;
  readonly limiter: CallLimiter;
  readonly maxRequestBytes: number;
  /** Keeps what travels through clients; replicas share it. */
  readonly stateKey: Uint8Array;
  /** Remembers which approvals were used; replicas share it. */
  readonly approvals: Pick<Store, 'replace'>;
  /** Of this worker, where there are several: sessions are found again by it. */
  readonly slot?: number | undefined;
  /** The address of a path of the gateway, as clients reach it. */
  urlOf(path: string): string;
  /** For servers with `access: oauth`; over standard input and output nobody signs in. */
  readonly signIn?: {
    readonly store: Store;
    /** Reads metadata documents of OAuth clients. */
    readonly fetch: typeof globalThis.fetch;
  };
}

/** One mounted server: its gate, its current core, and the endpoints over it. The endpoints outlive reloads; the core does not. */
export interface Mount {
  readonly name: string;
  readonly gate: AccessGate;
  /** Who lets callers in (RFC 9728), where tokens are what they come with. */
  resourceMetadata(endpoint: Endpoint): JsonObject | undefined;
  /** With `access: oauth`. */
  authorizationServer(): AuthorizationServer | undefined;
  /** Why a token does not cover what a message calls; the client may ask its user for more. */
  stepUp(caller: Caller, body: Json | undefined, endpoint: Endpoint): AccessRefusal | undefined;
  /** Headers of callers that APIs are given, in lower case (`auth: { type: passthrough }`). */
  readonly passedHeaders: readonly string[];
  readonly core: McpCore | undefined;
  readonly http: McpEndpoint;
  /** For the requests that make up nearly all traffic. */
  readonly direct: DirectEndpoint;
  /** Older revisions have no sessions here. */
  readonly isStateless: boolean;
  /** Present when the server has `sse: true`. */
  readonly sse: LegacySse | undefined;
  /** For SDK servers of connections that live longer than a request. */
  readonly sdkParts: SdkServerParts;
  /** What is asked over such connections. */
  readonly underWay: Pick<UnderWay, 'idle'>;
  /** Has one more told when the tools changed. */
  onListsChanged(tell: () => void): void;
  /** Takes a new tool set and configuration; tells clients when the tools changed. */
  update(toolSet: ToolSet | undefined, config: MountConfig, authorization?: UpstreamAuthorization): Promise<void>;
  close(): Promise<void>;
}

export type MountConfig = Pick<
  ServerConfig,
  'access' | 'auth' | 'exposure' | 'splitCalls' | 'clientProfile' | 'sse' | 'sessions' | 'pollResourcesMs'
>;

/** @param authorization how users sign in at the API, with `access: oauth`. */
export async function createMount(
  parts: MountParts,
  toolSet: ToolSet | undefined,
  config: MountConfig,
  authorization?: UpstreamAuthorization,
): Promise<Mount> {
  const mount = new LiveMount(parts, config);
  await mount.update(toolSet, config, authorization);
  return mount;
}

class LiveMount implements Mount {
  readonly name: string;
  readonly http: McpEndpoint;
  readonly direct: DirectEndpoint;
  readonly isStateless: boolean;
  readonly sdkParts: SdkServerParts;
  gate: AccessGate;
  passedHeaders: readonly string[] = [];
  core: McpCore | undefined;
  sse: LegacySse | undefined;
  readonly underWay = createUnderWay();
  readonly #parts: MountParts;
  #tell: () => void = () => {};
  #coreKey = '';
  #pollResourcesMs: number | undefined;
  #access: AccessConfig | undefined;
  #createSignIn: () => MountedSignIn | undefined = () => undefined;
  #signIn: MountedSignIn | undefined;

  constructor(parts: MountParts, config: MountConfig) {
    this.#parts = parts;
    this.name = parts.name;
    this.gate = this.#createGate(config.access);
    this.isStateless = !config.sessions;
    const adapter = this.#adapterParts();
    this.sdkParts = { ...adapter, callers: parts.callers, underWay: this.underWay, pollResourcesMs: () => this.#pollResourcesMs };
    this.direct = createDirectEndpoint(adapter);
    this.http = createEndpointOnDemand(async () => {
      const { createMcpEndpoint } = await import('./mcp-endpoint.js');
      return createMcpEndpoint({
        server: this.sdkParts,
        sessions: config.sessions,
        slot: parts.slot,
        maxRequestBytes: parts.maxRequestBytes,
        onError: (error) => parts.logger.debug({ server: this.name, reason: error.message }, 'mcp request refused'),
      });
    });
  }

  onListsChanged(tell: () => void): void {
    this.#tell = tell;
  }

  async update(toolSet: ToolSet | undefined, config: MountConfig, authorization?: UpstreamAuthorization): Promise<void> {
    this.#pollResourcesMs = config.pollResourcesMs;
    this.passedHeaders = config.auth?.type === 'passthrough' ? config.auth.headers : [];
    this.#signIn = undefined;
    this.#createSignIn = () => this.#signInOf(config, authorization);
    // A gate keeps keys it has read; a reload that does not concern it leaves it alone.
    if (!isDeepStrictEqual(this.#access, config.access)) {
      await this.gate.close();
      this.gate = this.#createGate(config.access);
      this.http.accessChanged(this.gate);
      this.sse?.accessChanged(this.gate);
    }
    if (config.sse && this.sse === undefined) {
      const { createLegacySse } = await import('./legacy-sse.js');
      this.sse = createLegacySse({
        messagesPath: () => pathOf(this.#parts.urlOf(messagesPathOf(this.name, this.#parts.slot))),
        server: this.sdkParts,
        onError: (error) => this.#parts.logger.debug({ server: this.name, reason: error.message }, 'sse connection'),
      });
    }
    if (toolSet === undefined || toolSet === this.core?.toolSet) return;
    const isFirst = this.core === undefined;
    const key = JSON.stringify([toolSet.digest, config.exposure, config.splitCalls, config.clientProfile]);
    this.core = createMcpCore(toolSet, {
      exposure: config.exposure,
      splitCalls: config.splitCalls,
      clientProfile: config.clientProfile,
      stateKey: this.#parts.stateKey,
      approvals: this.#parts.approvals,
      onCall: (record) => this.#parts.observer.onCall(record),
      onUnknownTool: (tool, caller) => this.#parts.observer.onUnknownTool({ server: this.name, tool, caller }),
      limit: (tool, context, call) => this.#parts.limiter.run(tool, context, call),
    });
    if (!isFirst && key !== this.#coreKey) {
      this.http.listsChanged();
      this.sse?.listsChanged();
      this.#tell();
    }
    this.#coreKey = key;
  }

  resourceMetadata(endpoint: Endpoint): JsonObject | undefined {
    if (endpoint === 'sse' && this.sse === undefined) return undefined;
    const resource = this.#parts.urlOf(`/${this.name}/${endpoint}`);
    if (this.#access?.type === 'jwt') return describeResource(this.#access.issuer, this.#access.requiredScopes, resource);
    const signIn = this.#currentSignIn();
    return signIn === undefined ? undefined : describeResource(signIn.issuer, signIn.scopes().supported, resource);
  }

  authorizationServer(): AuthorizationServer | undefined {
    return this.#currentSignIn()?.server;
  }

  stepUp({ scopes }: Caller, body: Json | undefined, endpoint: Endpoint): AccessRefusal | undefined {
    const signIn = scopes === undefined ? undefined : this.#currentSignIn();
    if (scopes === undefined || signIn === undefined || this.core === undefined) return undefined;
    const missing = signIn.scopes().missing(scopes, calledScopes(body, this.core.toolSet));
    return missing.length === 0 ? undefined : insufficientScope(scopes, missing, this.#metadataUrl(endpoint));
  }

  async close(): Promise<void> {
    await Promise.all([this.http.close(), this.sse?.close(), this.gate.close()]);
  }

  #createGate(access: AccessConfig | undefined): AccessGate {
    const { name } = this.#parts;
    this.#access = access;
    return createAccessGate(access, {
      ...(name === AGGREGATE_NAME ? {} : { serverName: name }),
      metadataUrl: (endpoint) => this.#metadataUrl(endpoint),
      authorizationServer: () => this.authorizationServer(),
    });
  }

  #metadataUrl(endpoint: Endpoint): string {
    return this.#parts.urlOf(resourceMetadataPath(this.name, endpoint));
  }

  /** Made when it is first asked for: its addresses hold the port, which is not known before the gateway listens. */
  #currentSignIn(): MountedSignIn | undefined {
    this.#signIn ??= this.#createSignIn();
    return this.#signIn;
  }

  #signInOf({ access, auth, sse }: MountConfig, authorization: UpstreamAuthorization | undefined): MountedSignIn | undefined {
    const { name, logger, signIn, urlOf } = this.#parts;
    if (access?.type !== 'oauth' || auth?.type !== 'oauth2' || authorization === undefined || signIn === undefined) return undefined;
    return createMountedSignIn({
      name,
      access,
      sse,
      authorization,
      baseScopes: auth.scopes ?? [],
      logger,
      urlOf,
      ...signIn,
      toolSet: () => this.core?.toolSet,
    });
  }

  /** What every adapter over the core is given. */
  #adapterParts(): AdapterParts {
    const { version, logger, observer } = this.#parts;
    return {
      name: this.name,
      version,
      observer,
      core: () => this.#currentCore(),
      onBug: (error, { requestId }) => logger.error({ err: error, server: this.name, request_id: requestId }, 'bug'),
    };
  }

  #currentCore(): McpCore {
    if (this.core === undefined) throw new Error(`server ${this.name} has no tools`);
    return this.core;
  }
}

/** With the path of `public_url`, which a proxy takes away on the way in. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
