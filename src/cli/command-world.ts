import { type ActivationContext, systemContext } from '../activation/index.js';
import type { ActiveRoots, ActiveRootsOptions } from '../config/index.js';
import { readActiveRoots } from './gateway-roots.js';
import type { CliIo } from './io.js';

/** What commands that work on capability files need beside their flags. */
export interface CommandWorld {
  readonly activation: ActivationContext;
  readonly roots: ActiveRoots;
}

/** @throws GatewayError as `loadConfig`. */
export async function readWorld(
  configs: readonly string[] | undefined,
  io: CliIo,
  options: ActiveRootsOptions = {},
): Promise<CommandWorld> {
  return { activation: systemContext(io.cwd, { now: io.now, signal: io.signal }), roots: await readActiveRoots(configs, io, options) };
}
