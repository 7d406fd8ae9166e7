import { type Command, Option } from 'commander';
import type { CommandContext } from '../program.js';

export const CLIENTS = ['claude-desktop', 'claude-code', 'cursor', 'vscode'] as const;

/** `client-config`: what to paste into an MCP client. */
export function addClientConfigCommand(program: Command, context: CommandContext): void {
  program
    .command('client-config')
    .description('print the configuration of an MCP client for this gateway, with absolute paths')
    .addOption(new Option('--client <name>', 'which client').choices([...CLIENTS]).makeOptionMandatory())
    .option('-c, --config <file>', 'gateway.yaml', 'gateway.yaml')
    .option('--server <name>', 'which server, when there are several')
    .option('--http', 'connect to a running gateway instead of starting one over stdio')
    .action(async (flags) => (await import('./client-config-print.js')).printClientConfig(flags, context));
}
