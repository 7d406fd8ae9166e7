import type { Command } from 'commander';
import { addFormatOption } from '../options.js';
import type { CommandContext } from '../program.js';

/** `config check`: what a gateway.yaml would serve. */
export function addConfigCommands(program: Command, context: CommandContext): void {
  const group = program.command('config').description('look at the configuration');
  addFormatOption(
    group
      .command('check')
      .argument('[file]', 'gateway.yaml', 'gateway.yaml')
      .description('say what would be served, from where, with which access and auth, and what is held'),
  ).action(async (file, flags) => (await import('./config-check.js')).configCheck(file, flags, context));
}
