import { Command } from 'commander';
// Not through model/index.ts, which loads schemas.
import { GatewayError } from '../model/gateway-error.js';
import { addAuditCommands } from './commands/audit.js';
import { addAuthCommands } from './commands/auth.js';
import { addCapCommands } from './commands/cap.js';
import { addClientConfigCommand } from './commands/client-config.js';
import { addConfigCommands } from './commands/config.js';
import { addHelpCommand } from './commands/help.js';
import { addImportCommands } from './commands/import.js';
import { addServeCommand, addServeOptions, serveAction } from './commands/serve.js';
import type { CliIo } from './io.js';
import { TOOL_VERSION } from './version.js';

/** What every command gets: the process, and the one way to say an exit code other than 0. */
export interface CommandContext {
  readonly io: CliIo;
  finish(code: number): void;
}

/**
 * The command tree. Commands only declare themselves here; each imports its work when it runs, so that
 * `--help` and `--version` load nothing but commander.
 */
export function createProgram(io: CliIo, finish: (code: number) => void): Command {
  const context: CommandContext = { io, finish };
  const program = new Command('mcp-gateway')
    .description('Turns the APIs a team already has into tools that AI agents may be trusted with.')
    .version(TOOL_VERSION, '-V, --version')
    .usage('[options] [command]')
    .showHelpAfterError(false)
    .enablePositionalOptions() // `--server` and `-c` mean other things behind a command
    .allowExcessArguments(true); // a misspelled command is one, and is answered with the nearest

  addServeOptions(program);
  addServeCommand(program, context);
  addImportCommands(program, context);
  addCapCommands(program, context);
  addConfigCommands(program, context);
  addAuthCommands(program, context);
  addAuditCommands(program, context);
  addClientConfigCommand(program, context);
  addHelpCommand(program);
  program.hook('preSubcommand', refuseStrayOptions);
  program.action((options, command: Command) => serveAction(options, command, context));
  prepare(program, io);
  return program;
}

/** Options of serving that stand before another command would be dropped in silence, and `-c` is one that such commands have too. */
function refuseStrayOptions(program: Command, subcommand: Command): void {
  const command = subcommand.name();
  if (command === 'serve') return;
  const stray = program.options.find((option) => program.getOptionValueSource(option.attributeName()) === 'cli');
  if (stray === undefined) return;
  throw new GatewayError('usage', `${stray.long ?? stray.flags} before \`${command}\` says nothing to it.`, {
    hint: `Options stand behind the command: mcp-gateway ${command} … ${stray.long ?? stray.flags} …`,
  });
}

/** Errors are thrown to `runCli`, never printed or exited on by commander; output goes through `io`. */
function prepare(command: Command, io: CliIo): void {
  command.exitOverride();
  command.showSuggestionAfterError(true);
  command.configureOutput({
    writeOut: (text) => io.stdout(text),
    writeErr: (text) => io.stderr(text), // help of a group without a verb
    outputError: () => {},
    getOutHelpWidth: () => io.columns ?? 100,
  });
  for (const child of command.commands) {
    if (child.name() !== 'serve') child.allowExcessArguments(false);
    prepare(child, io);
  }
}
