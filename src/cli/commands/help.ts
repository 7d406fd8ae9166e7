import type { Command } from 'commander';
import { GatewayError } from '../../model/gateway-error.js';
import { nearestOf } from '../nearest-of.js';

/** `help [command…]`: the same as `--help` behind it. */
export function addHelpCommand(program: Command): void {
  program
    .command('help')
    .argument('[command...]', 'for example: import preview')
    .description('display help for a command')
    .action((path: readonly string[]) => findCommand(program, path).outputHelp());
}

function findCommand(program: Command, path: readonly string[]): Command {
  return path.reduce((group, word) => {
    const known = group.commands.map((child) => child.name());
    const found = group.commands.find((child) => child.name() === word);
    if (found !== undefined) return found;
    const isGroup = known.length > 0;
    throw new GatewayError('usage', `There is no command ${JSON.stringify(word)}${group === program ? '' : ` of \`${group.name()}\``}.`, {
      ...(isGroup ? { hint: nearestOf(word, known) } : {}),
    });
  }, program);
}
