import { resolve } from 'node:path';
import { shellWord } from '../../activation/index.js';
import { loadConfig, serverPaths, serverUrl } from '../../config/index.js';
import { GatewayError } from '../../model/index.js';
import { COMMAND_FILE } from '../command-file.js';
import type { CommandContext } from '../program.js';
import { renderJson } from '../render/json.js';
import type { CLIENTS } from './client-config.js';

export interface ClientConfigFlags {
  readonly client: (typeof CLIENTS)[number];
  readonly config: string;
  readonly server?: string;
  readonly http?: true;
}

interface Launch {
  readonly name: string;
  readonly url: string;
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * Claude Desktop starts programs; it reaches an HTTP server only through its own connectors.
 *
 * @throws GatewayError `usage`, and as `loadConfig`.
 */
export async function printClientConfig(flags: ClientConfigFlags, { io }: CommandContext): Promise<void> {
  const config = await loadConfig(flags.config, {}, io.env, io.cwd);
  const names = config.servers.map(({ name }) => name);
  const server = config.servers.find(({ name }) => name === (flags.server ?? (names.length === 1 ? names[0] : undefined)));
  if (server === undefined) {
    throw new GatewayError(
      'usage',
      flags.server === undefined ? 'There are several servers: say which.' : `There is no server ${JSON.stringify(flags.server)}.`,
      {
        hint: `--server ${names.join(' | ')}`,
      },
    );
  }
  if (flags.http === true && flags.client === 'claude-desktop') {
    throw new GatewayError('usage', 'Claude Desktop reads only programs to start from its file.', {
      hint: 'Leave --http out, or add the URL as a connector in its settings.',
    });
  }
  const [path = '/mcp'] = serverPaths(server, config);
  const launch: Launch = {
    name: server.name,
    url: serverUrl(path, config),
    command: process.execPath,
    args: [COMMAND_FILE, '-c', resolve(io.cwd, flags.config), '--stdio', '--server', server.name],
  };
  io.stdout(render(launch, flags));
}

function render({ name, url, command, args }: Launch, { client, http }: ClientConfigFlags): string {
  if (client === 'claude-code') {
    if (http === true) return `claude mcp add --transport http ${shellWord(name)} ${shellWord(url)}\n`;
    return `claude mcp add ${shellWord(name)} -- ${[command, ...args].map(shellWord).join(' ')}\n`;
  }
  if (client === 'vscode')
    return renderJson({ servers: { [name]: http === true ? { type: 'http', url } : { type: 'stdio', command, args } } });
  return renderJson({ mcpServers: { [name]: http === true ? { url } : { command, args } } });
}
