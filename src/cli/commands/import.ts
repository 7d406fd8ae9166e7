import { type Command, Option } from 'commander';
import { addConfigOption, addDraftOptions, addFormatOption, addSourceOptions, collect, parseDirectory } from '../options.js';
import type { CommandContext } from '../program.js';

/** `import preview | apply | show | review | accept | status | rollback`: from an API description to reviewed drafts. */
export function addImportCommands(program: Command, context: CommandContext): void {
  const group = program.command('import').description('plan, review and apply the import of an API description');

  const preview = group
    .command('preview')
    .argument('<source>', 'file, URL or - for standard input')
    .description('print the plan: what would be drafted, with risks and gates; writes nothing');
  addConfigOption(addFormatOption(addDraftOptions(addSourceOptions(preview))))
    .option('-o, --output <dir>', 'drafts directory to compare with', parseDirectory, 'capability-drafts')
    .option('--out <file>', 'save the plan for `import apply --plan`')
    .option('--detailed-exitcode', 'exit 2 when the plan would change something')
    .addOption(
      new Option('--fail-on <level>', 'exit 1 when a risk is at this level or above').choices(['low', 'medium', 'high', 'critical']),
    )
    .action(async (source, flags) => (await import('./import-preview.js')).importPreview(source, flags, context));

  const apply = group
    .command('apply')
    .argument('[source]', 'file, URL or - for standard input; with --plan it may be left out')
    .description('write disabled drafts and a manifest; nothing is served');
  addConfigOption(addFormatOption(addDraftOptions(addSourceOptions(apply))))
    .option('-o, --output <dir>', 'inactive drafts directory', parseDirectory, 'capability-drafts')
    .option('--plan <file>', 'do exactly this saved plan, or refuse when anything it was made from has changed')
    .option('--force', 'replace drafts that differ; the old bytes are kept until rollback')
    .action(async (source, flags) => (await import('./import-apply.js')).importApply(source, flags, context));

  addFormatOption(
    group.command('show').argument('<plan>', 'plan saved by `import preview --out`').description('print a saved plan'),
  ).action(async (plan, flags) => (await import('./import-show.js')).importShow(plan, flags, context));

  addConfigOption(
    addFormatOption(
      group
        .command('rollback')
        .argument('<manifest>', 'manifest written by `import apply`')
        .description('restore what was before an apply')
        .option('--force', 'also take back files that were edited since'),
    ),
  ).action(async (manifest, flags) => (await import('./import-rollback.js')).importRollback(manifest, flags, context));

  addConfigOption(
    addFormatOption(
      group
        .command('review')
        .argument('[dir]', 'drafts directory', parseDirectory, 'capability-drafts')
        .description('look at drafts one by one: approve, edit, skip or reject')
        .option('--decisions <file>', 'decide by a file instead of at the terminal')
        .option('--all', 'show drafts that were rejected before, too')
        .option('--reviewer <name>', 'who decides (default: the user)')
        .option('--sign <file>', 'Ed25519 private key (PEM) that signs the entries of the lock')
        .option('--to <dir>', 'active directory to move approved drafts to (default: capabilities)', parseDirectory)
        .option('--server <name>', 'move to this server’s directory'),
    ),
  ).action(async (dir, flags) => (await import('./import-review.js')).importReview(dir, flags, context));

  addConfigOption(
    addFormatOption(
      group
        .command('accept')
        .argument('<server>', 'a server with `spec` and `capabilities` in gateway.yaml')
        .description('take the descriptions of a server as they are now: shows the difference, then writes what is served')
        .option('--origin <url>', 'also accept operations and token URLs at this origin (repeatable)', collect)
        .option('--reviewer <name>', 'who accepts (default: the user)')
        .option('--note <text>', 'why; recorded in the lock')
        .option('--sign <file>', 'Ed25519 private key (PEM) that signs the entries of the lock')
        .option('--yes', 'do not ask')
        .option('--dry-run', 'show the difference, change nothing'),
    ),
  ).action(async (server, flags) => (await import('./import-accept.js')).importAccept(server, flags, context));

  addConfigOption(
    addFormatOption(
      group
        .command('status')
        .description('for every source: has its description changed, which drafts wait, which active files drifted')
        .option('-o, --output <dir>', 'drafts directory', parseDirectory, 'capability-drafts')
        .option('--offline', 'do not read the descriptions again')
        .option('--detailed-exitcode', 'exit 2 when something wants attention'),
    ),
  ).action(async (flags) => (await import('./import-status.js')).importStatusCommand(flags, context));
}
