import type { Command } from 'commander';
import { parseCount } from '../options.js';
import type { CommandContext } from '../program.js';

/** `serve`, which is also what the root command does. */
export function addServeCommand(program: Command, context: CommandContext): void {
  const serve = program.command('serve').description('serve the activated capability files over MCP (the same as without a command)');
  addServeOptions(serve).action((options, command: Command) => serveAction(options, command, context));
}

export function addServeOptions(command: Command): Command {
  return command
    .option('-c, --config <file>', 'configuration (default: ./gateway.yaml when it is there)')
    .option('--stdio', 'speak MCP over standard input and output')
    .option('--server <name>', 'with --stdio: which server, when there are several')
    .option('--host <address>', 'address to listen on, instead of the configured one')
    .option('--port <number>', 'port to listen on, instead of the configured one; 0 takes a free one', parsePort)
    .option('--verbose', 'log every request');
}

export async function serveAction(_own: unknown, command: Command, context: CommandContext): Promise<void> {
  const flags = command.optsWithGlobals();
  return (await import('./serve-run.js')).serve(flags, command, context);
}

function parsePort(value: string): number {
  return value === '0' ? 0 : parseCount(value);
}
