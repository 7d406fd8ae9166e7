import type { Command } from 'commander';
import { addFormatOption, collect } from '../options.js';
import type { CommandContext } from '../program.js';

/** `audit verify`: whether the record of calls is whole. */
export function addAuditCommands(program: Command, context: CommandContext): void {
  const group = program.command('audit').description('look at the record of calls');
  addFormatOption(
    group
      .command('verify')
      .argument('[path...]', 'directories or files (default: audit)')
      .option('--key <reference>', 'key of the seals, when the configuration has one: env:NAME or file:/path (repeatable)', collect)
      .description('check that no line of an audit was changed, added or removed, and name the first one of each file'),
  ).action(async (paths, flags) => (await import('./audit-verify.js')).auditVerify(paths, flags, context));
}
