import { relative } from 'node:path';
import { shellPath } from '../../activation/index.js';
import type { GatewayConfig, ServerConfig } from '../../config/index.js';
import { GatewayError, type Observer } from '../../model/index.js';
import { chooseProxy } from '../choose-proxy.js';
import { type MountRoot, type SettledMount, SpecMount } from './spec-mount.js';

export interface SpecMountsDeps {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Of the program. */
  readonly version: string;
  readonly observer: Observer;
  /** Ends the reading of descriptions. */
  readonly signal: AbortSignal;
}

/** The spec mounts of all servers, each for as long as nothing of what it depends on changes. */
export class SpecMounts {
  readonly #deps: SpecMountsDeps;
  readonly #byServer = new Map<string, { readonly key: string; readonly mount: SpecMount; readonly root: MountRoot }>();
  /** Why the last refresh of a server failed. */
  readonly #unreadable = new Map<string, string>();

  constructor(deps: SpecMountsDeps) {
    this.#deps = deps;
  }

  /**
   * What a server serves of its descriptions. They are read at the start and when they are refreshed, not at every reload; a server that is
   * configured anew begins anew.
   *
   * @throws GatewayError as `SpecMount.open`.
   */
  async settle(server: ServerConfig, config: GatewayConfig, root: MountRoot): Promise<SettledMount> {
    const { specs, specHeaders, baseUrl, policy, roots, ca } = server;
    const key = JSON.stringify([specs, specHeaders, baseUrl, policy.accept, policy.onNew, roots, ca, config.proxy]);
    const known = this.#byServer.get(server.name);
    const mount = known?.key === key ? known.mount : this.#create(server, config);
    await mount.open(root);
    this.#byServer.set(server.name, { key, mount, root });
    return mount.settle(root);
  }

  /** Reads the descriptions of a server again; whether they changed. What cannot be read is told once, and changes nothing. */
  async refresh(name: string): Promise<boolean> {
    const known = this.#byServer.get(name);
    if (known === undefined) return false;
    try {
      const hasChanged = await known.mount.refresh(known.root);
      this.#unreadable.delete(name);
      return hasChanged;
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      if (!this.#deps.signal.aborted && this.#unreadable.get(name) !== error.message) this.#tellUnreadable(name, error);
      return false;
    }
  }

  /** Forgets the mounts of all other servers. */
  keepOnly(servers: ReadonlyMap<string, unknown>): void {
    for (const name of this.#byServer.keys()) if (!servers.has(name)) this.#byServer.delete(name);
  }

  #create(server: ServerConfig, config: GatewayConfig): SpecMount {
    const { environment, ...deps } = this.#deps;
    const configFlag = config.path === undefined ? '' : ` -c ${shellPath(relative(deps.cwd, config.path))}`;
    return new SpecMount(server, { ...deps, configFlag, ...chooseProxy(config, environment) });
  }

  #tellUnreadable(name: string, { message, hint }: GatewayError): void {
    this.#unreadable.set(name, message);
    this.#deps.observer.warning({
      severity: 'warning',
      code: 'not-refreshed',
      summary: `${name}: its description cannot be read again, and what was read last stays: ${message}`,
      ...(hint === undefined ? {} : { detail: hint }),
    });
  }
}
