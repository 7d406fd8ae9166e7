import { type ActivationContext, systemContext } from '../activation/index.js';
import type { Environment, GatewayConfig } from '../config/index.js';
import type { RegistryDeps } from '../registry/index.js';
import type { Logger } from './create-logger.js';
import { observerOf } from './log-registry.js';
import type { GatewayObserver } from './observe/gateway-observer.js';

/** What serving needs, whatever clients are connected by. */
export interface ServingDeps {
  readonly config: GatewayConfig;
  readonly environment: Environment;
  readonly logger: Logger;
  /** Of the program; told to clients and upstreams. */
  readonly version: string;
  /** Ends a start that is reading descriptions. */
  readonly signal?: AbortSignal;
  /** Told of calls in place of the log. */
  readonly liveView?: GatewayObserver;
  /** Default: the running process. */
  readonly activation?: ActivationContext;
  /** Follow changes of the active roots and, with `reloadConfig`, of the configuration. Default true. */
  readonly watch?: boolean;
  /** Reads the configuration again, as it was read at the start. */
  reloadConfig?(): Promise<GatewayConfig>;
  /** For tests, and settings of the operator that are not in the file. */
  readonly upstream?: RegistryDeps['upstream'];
}

/** What the registry is loaded with. */
export function registryDepsOf({ environment, activation, logger, version, signal, upstream }: ServingDeps): RegistryDeps {
  return {
    environment,
    activation: activation ?? systemContext(process.cwd()),
    observer: observerOf(logger),
    version,
    ...(signal === undefined ? {} : { signal }),
    upstream: { userAgent: `mcp-gateway/${version}`, ...upstream },
  };
}
