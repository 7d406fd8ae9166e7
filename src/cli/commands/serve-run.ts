import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type ConfigOverrides, type GatewayConfig, loadConfig } from '../../config/index.js';
import { createLogger, type Logger, serveStdio, startGateway } from '../../gateway/index.js';
import { GatewayError } from '../../model/index.js';
import { DEFAULT_CONFIG, exists } from '../gateway-roots.js';
import type { CliIo } from '../io.js';
import { nearestOf } from '../nearest-of.js';
import type { CommandContext } from '../program.js';
import { TOOL_VERSION } from '../version.js';

export interface ServeFlags {
  readonly config?: string;
  readonly stdio?: true;
  readonly server?: string;
  readonly host?: string;
  readonly port?: number;
  readonly verbose?: true;
}

/** `mcp-gateway -c gateway.yaml`, with or without `serve`: serves until it is told to stop. */
export async function serve(flags: ServeFlags, command: Command, { io }: CommandContext): Promise<void> {
  refuseUnknownWord(command);
  const path = flags.config ?? ((await exists(resolve(io.cwd, DEFAULT_CONFIG))) ? DEFAULT_CONFIG : undefined);
  if (path === undefined) {
    if (Object.keys(flags).length > 0 || command.parent !== null) {
      throw new GatewayError('usage', `There is no ${DEFAULT_CONFIG} here, and no configuration was named.`, {
        hint: 'Name one: mcp-gateway -c gateway.yaml',
      });
    }
    command.outputHelp();
    return;
  }
  const overrides: ConfigOverrides = {
    ...(flags.host === undefined ? {} : { host: flags.host }),
    ...(flags.port === undefined ? {} : { port: flags.port }),
    ...(flags.verbose === undefined ? {} : { logLevel: 'debug' as const }),
  };
  const read = (): Promise<GatewayConfig> => loadConfig(path, overrides, io.env, io.cwd);
  const config = await read();
  const logger = createLogger(config.log, (line) => io.stderr(line));
  if (flags.stdio === true) await overStdio(config, flags, logger, io);
  else await overHttp(config, read, logger, io);
}

async function overHttp(config: GatewayConfig, reloadConfig: () => Promise<GatewayConfig>, logger: Logger, io: CliIo): Promise<void> {
  const gateway = await startGateway({ config, environment: io.env, logger, version: TOOL_VERSION, reloadConfig });
  const reload = (): void => void gateway.reload();
  process.on('SIGHUP', reload);
  try {
    for (const { url, served, held } of gateway.servers)
      io.stdout(`MCP server live at ${url} (${served} ${served === 1 ? 'tool' : 'tools'}${held === 0 ? '' : `, ${held} held`})\n`);
    await untilAborted(io.signal);
    logger.info('stopping');
  } finally {
    process.off('SIGHUP', reload);
    await gateway.close();
  }
}

async function overStdio(config: GatewayConfig, { server }: ServeFlags, logger: Logger, io: CliIo): Promise<void> {
  const served = await serveStdio({
    config,
    environment: io.env,
    logger,
    version: TOOL_VERSION,
    ...(server === undefined ? {} : { server }),
  });
  const stop = (): void => void served.close();
  io.signal.addEventListener('abort', stop);
  if (io.signal.aborted) stop();
  await served.closed;
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** The root command takes serve's options, so that a misspelled command arrives here as an argument. */
function refuseUnknownWord(command: Command): void {
  const [word] = command.args;
  if (word === undefined) return;
  const root = command.parent ?? command;
  const known = root.commands.map((child) => child.name());
  throw new GatewayError('usage', `There is no command ${JSON.stringify(word)}.`, { hint: nearestOf(word, known) });
}
