import { shellPath, writeDirect } from '../../activation/index.js';
import { GatewayError } from '../../model/index.js';
import { planDirectFiles } from '../../planning/index.js';
import { brokenReferences } from '../broken-references.js';
import { readWorld } from '../command-world.js';
import { shownPath } from '../gateway-roots.js';
import type { DraftFlags, OutputFlags, SourceFlags } from '../options.js';
import { planSource } from '../plan-source.js';
import type { CommandContext } from '../program.js';
import { renderDiagnostic } from '../render/failure.js';
import { renderJson } from '../render/json.js';
import { renderSections } from '../render/sections.js';

export interface CapImportFlags extends SourceFlags, DraftFlags, OutputFlags {
  readonly output: string;
  readonly force?: true;
  readonly config?: readonly string[];
}

/** `cap import SOURCE`: writes activated capability files for local work. */
export async function capImport(argument: string, flags: CapImportFlags, { io, finish }: CommandContext): Promise<void> {
  const world = await readWorld(flags.config, io);
  const { input, source, broken, findings } = await planSource(
    argument,
    flags,
    { outputDir: 'capability-drafts', planFolder: io.cwd },
    io,
    world,
  );
  if (broken.length > 0) throw brokenReferences(source.label, broken);
  const plan = planDirectFiles(input);
  const { files } = plan;
  const diagnostics = [...plan.diagnostics, ...(await findings())];
  if (files.length === 0) {
    throw new GatewayError('source-unrecognised', `${source.label}: there is no operation to make a capability of.`, {
      diagnostics,
      hint: `See what was found with: mcp-gateway import preview ${shellPath(argument)}`,
    });
  }
  const options = {
    outputDir: flags.output,
    roots: world.roots.roots,
    sourceName: input.sourceName,
    ...(flags.force === undefined ? {} : { force: true }),
  };
  const report = await writeDirect(files, options, world.activation);
  for (const diagnostic of diagnostics) if (diagnostic.severity !== 'info') io.stderr(`${renderDiagnostic(diagnostic)}\n`);
  if (report.refused.length > 0) finish(1);

  const names = [...report.written, ...report.unchanged].sort();
  if (flags.format === 'json') {
    io.stdout(renderJson({ source: input.sourceName, output: flags.output, ...report }));
    return;
  }
  const count = `${names.length} ${names.length === 1 ? 'capability' : 'capabilities'}`;
  io.stdout(
    renderSections([
      {
        title: `Generated ${count} from ${source.path === undefined ? source.label : shownPath(source.path, io.cwd).replace(/^.*\//, '')}`,
        lines: names,
      },
      { title: 'Refused:', lines: report.refused.map(({ path, reason }) => `${path}: ${reason}`), isOptional: true },
      { title: `Capabilities written to ${flags.output}/`, lines: [] },
    ]),
  );
}
