import { type Command, InvalidArgumentError, Option } from 'commander';
import { addConfigOption, addDraftOptions, addFormatOption, addSourceOptions, collect, FORMATS, parseDirectory } from '../options.js';
import type { CommandContext } from '../program.js';

/** `cap import | validate | test | activate | deactivate | list`: work on capability files. */
export function addCapCommands(program: Command, context: CommandContext): void {
  const group = program.command('cap').description('work with capability files');

  addConfigOption(
    addFormatOption(
      addDraftOptions(
        addSourceOptions(
          group
            .command('import')
            .argument('<source>', 'file, URL or - for standard input')
            .description('write activated capability files directly, for local work'),
        ),
      ).option('-o, --output <dir>', 'directory to write to', parseDirectory, 'capabilities'),
    ),
  )
    .option('--force', 'replace files that were edited since they were written')
    .action(async (source, flags) => (await import('./cap-import.js')).capImport(source, flags, context));

  addFormatOption(
    group.command('validate').argument('<files...>', 'capability files, or directories of them').description('check capability files'),
    [...FORMATS, 'sarif'],
  ).action(async (files, flags) => (await import('./cap-validate.js')).capValidate(files, flags, context));

  addFormatOption(
    group
      .command('test')
      .argument('<file>', 'capability file')
      .description('call the upstream with a capability file and show what came back')
      .option('-a, --args <json>', 'arguments as a JSON object', parseArguments, {})
      .option('--dry-run', 'show the request, credentials masked, and send nothing')
      .option('--base-url <url>', 'call this origin instead of the one in the file'),
  ).action(async (file, flags) => (await import('./cap-test.js')).capTest(file, flags, context));

  addConfigOption(
    addFormatOption(
      group
        .command('activate')
        .argument('<paths...>', 'drafts, directories of drafts, or held files')
        .description('approve drafts and move them to where they are served')
        .option('--approve <gate>', 'approve this gate (repeatable; * approves all that are asked)', collect)
        .option('--override <risk>', 'accept a risk that blocks; needs --note (repeatable)', collect)
        .option('--reviewer <name>', 'who approves (default: the user)')
        .option('--note <text>', 'why; recorded in the lock')
        .option('--to <dir>', 'active directory to move to (default: capabilities, or where the file is active)', parseDirectory)
        .option('--server <name>', 'move to this server’s directory')
        .option('--sign <file>', 'Ed25519 private key (PEM) that signs the entries of the lock')
        .option('--ready', 'take only the drafts that need no person, leave the others')
        .option('--dry-run', 'say what would happen, change nothing'),
    ),
  ).action(async (paths, flags) => (await import('./cap-activate.js')).capActivate(paths, flags, context));

  addConfigOption(
    addFormatOption(
      group
        .command('deactivate')
        .argument('<paths...>', 'active capability files')
        .description('take files out of service, back to where they came from'),
    ),
  ).action(async (paths, flags) => (await import('./cap-deactivate.js')).capDeactivate(paths, flags, context));

  addConfigOption(
    addFormatOption(
      group
        .command('list')
        .argument('[dirs...]', 'active directories (default: those of the gateway.yaml, else capabilities)')
        .description('list what is served, what is held and why')
        .addOption(new Option('--integrity <mode>', 'judge as serve would with this setting').choices(['warn', 'enforce'])),
    ),
  ).action(async (dirs, flags) => (await import('./cap-list.js')).capList(dirs, flags, context));
}

function parseArguments(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InvalidArgumentError(`it is no JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidArgumentError('give a JSON object, such as {"id": "1"}.');
  return { ...value };
}
