import { systemContext } from '../activation/index.js';
import type { GatewayConfig } from '../config/index.js';
import { loadRegistry, type Registry } from '../registry/index.js';
import type { CliIo } from './io.js';
import { createObserver } from './render/observer.js';
import { TOOL_VERSION } from './version.js';

/**
 * The servers of a configuration for a command that serves none of them: files and descriptions are read, and neither store nor cache is opened.
 *
 * @throws GatewayError as `loadRegistry`.
 */
export function loadWithoutServing(config: GatewayConfig, io: CliIo): Promise<Registry> {
  return loadRegistry(
    { ...config, store: { type: 'memory' }, cache: { type: 'none' } },
    {
      environment: io.env,
      activation: systemContext(io.cwd, { now: io.now }),
      observer: createObserver(io),
      version: TOOL_VERSION,
      signal: io.signal,
    },
  );
}
