import { deactivate } from '../../activation/index.js';
import { readWorld } from '../command-world.js';
import type { OutputFlags } from '../options.js';
import type { CommandContext } from '../program.js';
import { renderJson } from '../render/json.js';
import { renderSections } from '../render/sections.js';

export interface DeactivateFlags extends OutputFlags {
  readonly config?: readonly string[];
}

/** `cap deactivate FILE…`: takes files out of service, back to where they came from. */
export async function capDeactivate(paths: readonly string[], flags: DeactivateFlags, { io }: CommandContext): Promise<void> {
  const world = await readWorld(flags.config, io);
  const { deactivated } = await deactivate(paths, { roots: world.roots.roots }, world.activation);
  if (flags.format === 'json') {
    io.stdout(renderJson({ deactivated }));
    return;
  }
  io.stdout(
    renderSections([{ title: `${deactivated.length} deactivated:`, lines: deactivated.map(({ from, to }) => `${from} -> ${to}`) }]),
  );
}
