import { isDeepStrictEqual } from 'node:util';
import { type AccessGate, createAccessGate } from '../access/index.js';
import type { AccessConfig, ServerConfig } from '../config/index.js';
import { createMcpCore, type McpCore } from '../mcp/index.js';
import type { JsonObject } from '../model/index.js';
import { AGGREGATE_NAME, type ToolSet } from '../registry/index.js';
import type { AdapterParts } from './adapter-parts.js';
import { CallRefused } from './call-refused.js';
import type { CallSlots } from './call-slots.js';
import type { Caller, Callers } from './caller.js';
import type { Logger } from './create-logger.js';
import { createDirectEndpoint, type DirectEndpoint } from './direct-endpoint.js';
import { createLegacySse, type LegacySse } from './legacy-sse.js';
import { createMcpEndpoint, type McpEndpoint } from './mcp-endpoint.js';
import type { GatewayObserver } from './observe/gateway-observer.js';
import { describeResource } from './resource-metadata.js';
import { resourceMetadataPath } from './routes.js';
import { createSdkServer } from './sdk-server.js';

export interface MountParts {
  readonly name: string;
  readonly version: string;
  readonly logger: Logger;
  readonly observer: Required<GatewayObserver>;
  readonly callers: Callers;
  readonly slots: CallSlots;
  readonly maxRequestBytes: number;
  /** The address of a path of the gateway, as clients reach it. */
  urlOf(path: string): string;
}

/** One mounted server: its gate, its current core, and the endpoints over it. The endpoints outlive reloads; the core does not. */
export interface Mount {
  readonly name: string;
  readonly gate: AccessGate;
  /** Who lets callers in (RFC 9728), where tokens are what they come with. */
  resourceMetadata(): JsonObject | undefined;
  readonly core: McpCore | undefined;
  readonly http: McpEndpoint;
  /** For the requests that make up nearly all traffic. */
  readonly direct: DirectEndpoint;
  /** Older revisions have no sessions here. */
  readonly isStateless: boolean;
  /** Present when the server has `sse: true`. */
  readonly sse: LegacySse | undefined;
  /** An SDK server for one connection that lives longer than a request. */
  connect(caller: Caller): ReturnType<typeof createSdkServer>;
  /** Takes a new tool set and configuration; tells clients when the tools changed. */
  update(toolSet: ToolSet | undefined, config: MountConfig): Promise<void>;
  close(): Promise<void>;
}

export type MountConfig = Pick<ServerConfig, 'access' | 'exposure' | 'splitCalls' | 'clientProfile' | 'sse' | 'sessions'>;

export async function createMount(parts: MountParts, toolSet: ToolSet | undefined, config: MountConfig): Promise<Mount> {
  const mount = new LiveMount(parts, config);
  await mount.update(toolSet, config);
  return mount;
}

class LiveMount implements Mount {
  readonly name: string;
  readonly http: McpEndpoint;
  readonly direct: DirectEndpoint;
  readonly isStateless: boolean;
  gate: AccessGate;
  core: McpCore | undefined;
  sse: LegacySse | undefined;
  readonly #parts: MountParts;
  #coreKey = '';
  #access: AccessConfig | undefined;

  constructor(parts: MountParts, config: MountConfig) {
    this.#parts = parts;
    this.name = parts.name;
    this.gate = this.#createGate(config.access);
    this.isStateless = !config.sessions;
    this.direct = createDirectEndpoint(this.#adapterParts());
    this.http = createMcpEndpoint({
      callers: parts.callers,
      sessions: config.sessions,
      maxRequestBytes: parts.maxRequestBytes,
      createServer: (caller, announcesChanges) => this.#createServer(caller, announcesChanges),
      onError: (error) => parts.logger.debug({ server: this.name, reason: error.message }, 'mcp request refused'),
    });
  }

  connect(caller: Caller) {
    return this.#createServer(caller, true);
  }

  async update(toolSet: ToolSet | undefined, config: MountConfig): Promise<void> {
    // A gate keeps keys it has read; a reload that does not concern it leaves it alone.
    if (!isDeepStrictEqual(this.#access, config.access)) {
      await this.gate.close();
      this.gate = this.#createGate(config.access);
    }
    if (config.sse && this.sse === undefined) {
      this.sse = await createLegacySse({
        messagesPath: `/${this.name}/messages`,
        createServer: (caller) => this.#createServer(caller, true),
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
      onCall: (record) => this.#parts.observer.onCall(record),
    });
    if (!isFirst && key !== this.#coreKey) {
      this.http.listsChanged();
      this.sse?.listsChanged();
    }
    this.#coreKey = key;
  }

  resourceMetadata(): JsonObject | undefined {
    return this.#access?.type === 'jwt' ? describeResource(this.#access, this.#parts.urlOf(`/${this.name}/mcp`)) : undefined;
  }

  async close(): Promise<void> {
    await Promise.all([this.http.close(), this.sse?.close(), this.gate.close()]);
  }

  #createGate(access: AccessConfig | undefined): AccessGate {
    const { name, urlOf } = this.#parts;
    this.#access = access;
    return createAccessGate(access, {
      ...(name === AGGREGATE_NAME ? {} : { serverName: name }),
      metadataUrl: () => urlOf(resourceMetadataPath(name)),
    });
  }

  #createServer(caller: Caller, announcesChanges: boolean) {
    return createSdkServer({ ...this.#adapterParts(), callers: this.#parts.callers }, caller, announcesChanges);
  }

  /** What every adapter over the core is given. */
  #adapterParts(): AdapterParts {
    const { version, logger, observer } = this.#parts;
    return {
      name: this.name,
      version,
      observer,
      core: () => this.#currentCore(),
      runCall: async (work, _request, signal) => this.#runCall(work, signal),
      onBug: (error, { requestId }) => logger.error({ err: error, server: this.name, request_id: requestId }, 'bug'),
    };
  }

  #currentCore(): McpCore {
    if (this.core === undefined) throw new Error(`server ${this.name} has no tools`);
    return this.core;
  }

  #runCall(work: () => Promise<JsonObject>, signal: AbortSignal): Promise<JsonObject> {
    const refusal = this.#parts.observer.refusal();
    if (refusal !== undefined) throw new CallRefused('audit', refusal);
    return this.#parts.slots.run(work, signal);
  }
}
