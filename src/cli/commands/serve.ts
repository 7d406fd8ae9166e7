import { type Command, Option } from 'commander';
import { collect, parsePort, parseWorkers } from '../options.js';
import type { CommandContext } from '../program.js';

/** As `servers[].exposure` has them; named here too, because `--help` loads no schema. */
const EXPOSURES = ['static', 'dynamic', 'auto'] as const;

/** `serve`, which is also what the root command does. */
export function addServeCommand(program: Command, context: CommandContext): void {
  const serve = program.command('serve').description('serve the activated capability files over MCP (the same as without a command)');
  addServeOptions(serve).action((options, command: Command) => serveAction(options, command, context));
}

export function addServeOptions(command: Command): Command {
  return command
    .option('-c, --config <file>', 'configuration (default: ./gateway.yaml when it is there)')
    .option('--spec <file or url>', 'serve a description without a configuration file (repeatable)', collect)
    .option(
      '--spec-header <name: value>',
      'with --spec: a header for reading the description, its value as that of --header (repeatable)',
      collect,
    )
    .option('--name <name>', 'with --spec: name of the server (default: api)')
    .option('--accept <gate>', 'with --spec: approve this gate for every operation (repeatable)', collect)
    .option('--marked-only', 'with --spec: serve only operations that the description marks for MCP')
    .option('--allow <pattern>', 'with --spec: serve only matching operations (repeatable)', collect)
    .option('--deny <pattern>', 'with --spec: do not serve matching operations (repeatable)', collect)
    .addOption(
      new Option('--exposure <mode>', 'with --spec: a tool per operation, or three that search and call (default: static)').choices([
        ...EXPOSURES,
      ]),
    )
    .option('--base-url <url>', 'with --spec: where the API is')
    .addOption(new Option('--auth-type <type>', 'with --spec: how the API is called').choices(['bearer', 'api_key', 'basic']))
    .option('--auth-token <secret>', 'with --spec: the secret, or ${NAME} of the environment')
    .option('--auth-header <name>', 'with --spec and --auth-type api_key: the header of the key')
    .option('--header <name: value>', 'with --spec: a header of every call, ${NAME} as above (repeatable)', collect)
    .option('--stdio', 'speak MCP over standard input and output')
    .option('--server <name>', 'with --stdio: which server, when there are several')
    .option('--host <address>', 'address to listen on, instead of the configured one (default: 127.0.0.1)')
    .option('--port <number>', 'port to listen on, instead of the configured one; 0 takes a free one (default: 8000)', parsePort)
    .option(
      '--workers <number>',
      'processes that serve, instead of the configured number; auto takes one for each core (default: 1)',
      parseWorkers,
    )
    .option('--verbose', 'show every call on standard error as it ends');
}

export async function serveAction(_own: unknown, command: Command, context: CommandContext): Promise<void> {
  const flags = command.optsWithGlobals();
  return (await import('./serve-run.js')).serve(flags, command, context);
}
