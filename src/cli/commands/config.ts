import type { Command } from 'commander';
import { GatewayError } from '../../model/gateway-error.js';
import { addFormatOption } from '../options.js';
import type { CommandContext } from '../program.js';

/** `config check`: what a gateway.yaml would serve. */
export function addConfigCommands(program: Command, context: CommandContext): void {
  const group = program.command('config').description('look at the configuration');
  addFormatOption(
    group
      .command('check')
      .argument('[file]', 'gateway.yaml (default: ./gateway.yaml)')
      .option('-c, --config <file>', 'the same, as other commands have it')
      .description('say what would be served, from where, with which access and auth, and what is held'),
  ).action(async (file: string | undefined, flags) => {
    if (file !== undefined && flags.config !== undefined && file !== flags.config)
      throw new GatewayError('usage', `config check takes one file; here are ${file} and ${flags.config}.`);
    return (await import('./config-check.js')).configCheck(file ?? flags.config ?? 'gateway.yaml', flags, context);
  });
}
