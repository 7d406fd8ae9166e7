import { rollbackManifest } from '../../activation/index.js';
import { readWorld } from '../command-world.js';
import type { OutputFlags } from '../options.js';
import type { CommandContext } from '../program.js';
import { renderJson } from '../render/json.js';
import { renderSections } from '../render/sections.js';

export interface RollbackFlags extends OutputFlags {
  readonly force?: true;
  readonly config?: readonly string[];
}

/** `import rollback MANIFEST`: the drafts directory as it was before the apply. */
export async function importRollback(manifest: string, flags: RollbackFlags, { io, finish }: CommandContext): Promise<void> {
  const world = await readWorld(flags.config, io);
  const options = { roots: world.roots.roots, ...(flags.force === undefined ? {} : { force: true }) };
  const rollback = await rollbackManifest(manifest, options, world.activation);
  if (!rollback.complete) finish(1);
  if (flags.format === 'json') {
    io.stdout(renderJson(rollback));
    return;
  }
  io.stdout(
    renderSections([
      { title: rollback.complete ? 'Rolled back.' : 'Rolled back in part; the manifest stays.', lines: [] },
      { title: 'Deleted:', lines: rollback.deleted, isOptional: true },
      { title: 'Restored:', lines: rollback.restored, isOptional: true },
      {
        title: 'Kept (--force takes them back too):',
        lines: rollback.kept.map(({ path, reason }) => `${path}: ${reason}`),
        isOptional: true,
      },
      {
        title: 'Active files of this import, never touched here (see `mcp-gateway cap deactivate`):',
        lines: rollback.active,
        isOptional: true,
      },
    ]),
  );
}
