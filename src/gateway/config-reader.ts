import { isDeepStrictEqual } from 'node:util';
import type { GatewayConfig } from '../config/index.js';
import { GatewayError } from '../model/index.js';
import type { Registry } from '../registry/index.js';
import type { Logger } from './create-logger.js';

/** What a reload goes by. */
export interface ConfigReading {
  readonly config: GatewayConfig;
  /** Why the file is not what `config` holds. */
  readonly refusal?: GatewayError;
}

/**
 * Reads the configuration again, and logs which of its changes wait for the next start. One that is not valid leaves the last good one in place, which is logged too.
 * What was logged at the last reading is not said again: a signal and the watch over the file ask for the same one, and the watch at every change of an active directory.
 * Somebody who asks for a reading (`isAsked`) is always answered.
 *
 * @param registry has the configuration of the start, and later the last good one.
 * @param read throws GatewayError for a configuration that cannot be taken.
 */
export function createConfigReader(
  registry: Pick<Registry, 'config'>,
  read: () => Promise<GatewayConfig>,
  logger: Logger,
): (isAsked?: boolean) => Promise<ConfigReading> {
  const started = registry.config;
  let told: readonly string[] = [];
  return async (isAsked = false) => {
    const known = isAsked ? [] : told;
    try {
      const config = await read();
      told = AT_THE_START.filter(({ isChanged }) => isChanged(config, started)).map(({ says }) => says);
      for (const says of told) if (!known.includes(says)) logger.warn(`${says} at the next start`);
      return { config };
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      const problems = error.diagnostics.map(({ summary }) => summary);
      told = [error.message, ...problems];
      if (!isDeepStrictEqual(told, known))
        logger.error({ reason: error.message, problems }, 'the configuration is not valid; the last good one stays');
      return { config: registry.config, refusal: error };
    }
  };
}

/** What is read once. */
const AT_THE_START: readonly { readonly says: string; isChanged(next: GatewayConfig, started: GatewayConfig): boolean }[] = [
  {
    says: 'server.host and server.port take effect',
    isChanged: ({ server: next }, { server }) => next.host !== server.host || next.port !== server.port,
  },
  { says: 'server.workers takes effect', isChanged: (next, { server }) => next.server.workers !== server.workers },
  { says: 'store takes effect', isChanged: (next, { store }) => !isDeepStrictEqual(next.store, store) },
  {
    says: 'limits.max_header_size and limits.request_timeout take effect',
    isChanged: ({ limits: next }, { limits }) =>
      next.maxHeaderBytes !== limits.maxHeaderBytes || next.requestTimeoutMs !== limits.requestTimeoutMs,
  },
  {
    says: 'observability takes effect',
    isChanged: (next, { observability, log }) => !isDeepStrictEqual([next.observability, next.log], [observability, log]),
  },
];
