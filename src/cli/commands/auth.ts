import type { Command } from 'commander';
import { addFormatOption, parsePort } from '../options.js';
import type { CommandContext } from '../program.js';

/** `auth login|list|revoke`: who is signed in at the APIs of the configured servers. */
export function addAuthCommands(program: Command, context: CommandContext): void {
  const group = program.command('auth').description('sign in at APIs, and see and end sign-ins');
  const configured = (command: Command): Command =>
    addFormatOption(command.option('-c, --config <file>', 'gateway.yaml with the servers and the store', 'gateway.yaml'));
  configured(
    group
      .command('login')
      .argument('<server>', 'a server with auth flow authorization_code')
      .option('--port <port>', 'port of the redirect to 127.0.0.1 (default: a free one)', parsePort)
      .description('sign in at the API of a server, for serving it over standard input and output'),
  ).action(async (server, flags) => (await import('./auth-login.js')).authLogin(server, flags, context));
  configured(
    group
      .command('list')
      .option('--server <name>', 'only sign-ins at this server')
      .option('--user <name>', 'only sign-ins of this user')
      .description('list who is signed in where, without tokens'),
  ).action(async (flags) => (await import('./auth-list.js')).authList(flags, context));
  configured(
    group
      .command('revoke')
      .option('--server <name>', 'sign-ins at this server')
      .option('--user <name>', 'sign-ins of this user')
      .description('end sign-ins, here and at the API'),
  ).action(async (flags) => (await import('./auth-revoke.js')).authRevoke(flags, context));
}
