import type { GatewayConfig } from '../config/index.js';
import type { UpstreamAuthorization } from '../credentials/oauth/index.js';
import { AGGREGATE_NAME, aggregateToolSet, type Registry, type ToolSet } from '../registry/index.js';
import { createMount, type Mount, type MountConfig, type MountParts } from './mount.js';

/** The mounted servers, kept in step with the registry. */
export interface Mounts {
  /** `undefined` asks for `/mcp`: the aggregate, else the server `default`. */
  find(server: string | undefined): Mount | undefined;
  readonly names: readonly string[];
  /** Brings the mounts up to date; called after every reload. One that goes finishes what is under way on its connections. */
  sync(): Promise<void>;
  /** Resolves when no mount has anything under way on a connection, and after `timeoutMs` at the latest. */
  idle(timeoutMs: number): Promise<void>;
  close(): Promise<void>;
}

export async function createMounts(registry: Registry, parts: Omit<MountParts, 'name' | 'maxRequestBytes' | 'approvals'>): Promise<Mounts> {
  const mounts = new Map<string, Mount>();
  let aggregate: Mount | undefined;
  /** Those that are found no more. */
  const retiring = new Set<Mount>();
  let syncing: Promise<void> = Promise.resolve();

  async function bring(
    known: Mount | undefined,
    name: string,
    toolSet: ToolSet | undefined,
    config: MountConfig,
    authorization?: UpstreamAuthorization,
  ): Promise<Mount> {
    if (known !== undefined && isEnough(known, config)) {
      await known.update(toolSet, config, authorization);
      return known;
    }
    const mountParts = { ...parts, approvals: registry.store, name, maxRequestBytes: registry.config.limits.maxRequestBytes };
    const mount = await createMount(mountParts, toolSet, config, authorization);
    if (known !== undefined) void retire(known);
    return mount;
  }

  async function retire(mount: Mount): Promise<void> {
    retiring.add(mount);
    await mount.underWay.idle(registry.config.server.drainTimeoutMs);
    if (retiring.delete(mount)) await mount.close();
  }

  function all(): readonly Mount[] {
    return [...mounts.values(), ...(aggregate === undefined ? [] : [aggregate]), ...retiring];
  }

  async function sync(): Promise<void> {
    const present = new Set(registry.servers.map(({ config }) => config.name));
    for (const [name, mount] of mounts) {
      if (present.has(name)) continue;
      mounts.delete(name);
      void retire(mount);
    }
    for (const { config, toolSet, authorization } of registry.servers)
      mounts.set(config.name, await bring(mounts.get(config.name), config.name, toolSet, config, authorization));

    const members = registry.servers.filter(({ config }) => config.aggregate);
    const first = members[0]?.config;
    if (first === undefined) {
      if (aggregate !== undefined) void retire(aggregate);
      aggregate = undefined;
      return;
    }
    const toolSet = aggregateToolSet(members.flatMap((member) => (member.toolSet === undefined ? [] : [member.toolSet])));
    aggregate = await bring(aggregate, AGGREGATE_NAME, toolSet, aggregateConfig(members.map(({ config }) => config)));
  }

  const result: Mounts = {
    find: (server) => (server === undefined ? (aggregate ?? mounts.get('default')) : mounts.get(server)),
    get names() {
      return [...mounts.keys()];
    },
    sync() {
      syncing = syncing.then(sync);
      return syncing;
    },
    async idle(timeoutMs) {
      await Promise.all(all().map(({ underWay }) => underWay.idle(timeoutMs)));
    },
    async close() {
      const closing = all();
      retiring.clear();
      await Promise.all(closing.map((mount) => mount.close()));
    },
  };
  await result.sync();
  return result;
}

/** Endpoints that are taken away end with their mount. */
function isEnough(mount: Mount, { sessions, sse }: MountConfig): boolean {
  return mount.isStateless === !sessions && (sse || mount.sse === undefined);
}

/**
 * Members have one and the same `access` (`config/` sees to that); the aggregate is as static as its most static member, and takes the headers that any of
 * them passes on.
 */
function aggregateConfig(members: readonly GatewayConfig['servers'][number][]): MountConfig {
  const exposures = members.map(({ exposure }) => exposure);
  const access = members[0]?.access;
  const profiles = new Set(members.map(({ clientProfile }) => clientProfile));
  const [profile = 'default'] = profiles;
  const headers = members.flatMap(({ auth }) => (auth?.type === 'passthrough' ? auth.headers : []));
  return {
    ...(access === undefined ? {} : { access }),
    auth: { type: 'passthrough', headers: [...new Set(headers)] },
    exposure: exposures.every((exposure) => exposure === 'dynamic') ? 'dynamic' : exposures.includes('static') ? 'static' : 'auto',
    clientProfile: profiles.size === 1 ? profile : 'auto',
    splitCalls: members.some(({ splitCalls }) => splitCalls),
    sse: false,
    sessions: members.some(({ sessions }) => sessions),
  };
}
