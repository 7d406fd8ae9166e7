import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type ConfigOverrides, countWorkers, type GatewayConfig, loadConfig } from '../../config/index.js';
import {
  createLogger,
  formatLogLine,
  type GatewayDeps,
  isWorker,
  type Logger,
  type RunningGateway,
  startGateway,
  startWorkers,
  takeSeat,
  type WorkersDeps,
} from '../../gateway/index.js';
import { GatewayError } from '../../model/index.js';
import { answerWord } from '../answered-flags.js';
import { compileSparingly } from '../compile-sparingly.js';
import { DEFAULT_CONFIG, exists } from '../gateway-roots.js';
import type { CliIo } from '../io.js';
import { nearestOf } from '../nearest-of.js';
import type { CommandContext } from '../program.js';
import { createLiveView } from '../render/live-view.js';
import { chooseStyle } from '../render/style.js';
import { configOfSpec, type SpecFlags } from '../spec-flags.js';
import { TOOL_VERSION } from '../version.js';

export interface ServeFlags extends SpecFlags {
  readonly config?: string;
  readonly stdio?: true;
  readonly server?: string;
  readonly host?: string;
  readonly port?: number;
  readonly workers?: number | 'auto';
  readonly verbose?: true;
}

/** `mcp-gateway -c gateway.yaml`, with or without `serve`: serves until it is told to stop. */
export async function serve(flags: ServeFlags, command: Command, context: CommandContext): Promise<void> {
  const { io } = context;
  refuseUnknownWord(command);
  refuseIdleFlags(flags);
  const spec = configOfSpec(flags);
  const path =
    spec !== undefined ? undefined : (flags.config ?? ((await exists(resolve(io.cwd, DEFAULT_CONFIG))) ? DEFAULT_CONFIG : undefined));
  if (path === undefined && spec === undefined) {
    if (Object.keys(flags).length > 0 || command.parent !== null) {
      throw new GatewayError('usage', `There is no ${DEFAULT_CONFIG} here, and no configuration was named.`, {
        hint: 'Name one with -c FILE, or write it; for files that are active in capabilities/: servers: [{ name: api, capabilities: capabilities }]',
      });
    }
    command.outputHelp();
    return;
  }
  io.outlive();
  if (isWorker(io.env)) return serveAsWorker(flags, context);
  const overrides: ConfigOverrides = {
    ...spec,
    ...(flags.host === undefined ? {} : { host: flags.host }),
    ...(flags.port === undefined ? {} : { port: flags.port }),
    ...(flags.workers === undefined ? {} : { workers: flags.workers }),
  };
  const read = (): Promise<GatewayConfig> => loadConfig(path, overrides, io.env, io.cwd);
  const config = await read();
  const logger = createLogger(config.log, (line) => io.stderr(line));
  const count = countWorkers(config, availableParallelism());
  if (flags.stdio === true) await overStdio({ config, reloadConfig: read, logger, ...liveViewOf(flags, io) }, flags, io);
  else if (count > 1) await overWorkers({ config, count, readConfig: read, logger }, io, spec !== undefined);
  else await overHttp({ config, reloadConfig: read, logger, ...liveViewOf(flags, io) }, io, spec !== undefined);
}

function liveViewOf({ verbose }: ServeFlags, io: CliIo): Pick<Served, 'liveView'> {
  if (verbose === undefined) return {};
  return { liveView: createLiveView((line) => io.stderr(line), chooseStyle(io.stderrIsTerminal, true, io.env), io.now) };
}

type Served = Pick<GatewayDeps, 'config' | 'logger' | 'liveView' | 'reloadConfig'>;

async function overHttp(served: Served, io: CliIo, isByFlags: boolean): Promise<void> {
  const { logger } = served;
  const gateway = await unlessStopped(
    startGateway({ ...served, environment: io.env, version: TOOL_VERSION, signal: io.signal }),
    io.signal,
  );
  if (gateway === undefined) logger.info('stopped before it was live');
  else await serveUntilAborted(gateway, logger, io, isByFlags);
}

async function overWorkers(
  parts: Pick<WorkersDeps, 'config' | 'count' | 'readConfig' | 'logger'>,
  io: CliIo,
  isByFlags: boolean,
): Promise<void> {
  const { format } = parts.config.log;
  const start = startWorkers({
    ...parts,
    writeLine: (line) => io.stderr(format === 'json' ? line : formatLogLine(line)),
    signal: io.signal,
  });
  const gateway = await unlessStopped(start, io.signal);
  if (gateway === undefined) return parts.logger.info('stopped before it was live');
  await Promise.race([serveUntilAborted(gateway, parts.logger, io, isByFlags), gateway.failed]).finally(() => gateway.close());
}

/** What a process does that `startWorkers` began: the same, with what it shares, and without a word about where it is live. */
async function serveAsWorker(flags: ServeFlags, { io, finish }: CommandContext): Promise<void> {
  const seat = await takeSeat();
  const { config, link } = seat;
  const logger = createLogger(config.log, (line) => io.stderr(line), { worker: link.slot });
  const told = AbortSignal.any([io.signal, seat.stopped]);
  const compileAsUsual = compileSparingly();
  try {
    const gateway = await startGateway({
      config,
      reloadConfig: seat.readConfig,
      logger,
      worker: link,
      environment: io.env,
      version: TOOL_VERSION,
      signal: told,
      ...liveViewOf(flags, io),
    });
    compileAsUsual();
    await seat.live(gateway);
    await untilAborted(told);
    await seat.leaving();
    await gateway.close();
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    await seat.failed(error);
    finish(1);
  } finally {
    seat.leave();
  }
}

async function serveUntilAborted(
  gateway: Pick<RunningGateway, 'servers' | 'close'> & { reload(): Promise<unknown> },
  logger: Logger,
  io: CliIo,
  isByFlags: boolean,
): Promise<void> {
  const reload = (): void => void gateway.reload();
  process.on('SIGHUP', reload);
  try {
    for (const server of gateway.servers) io.stdout(describeServer(server, isByFlags));
    await untilAborted(io.signal);
    logger.info('stopping');
  } finally {
    process.off('SIGHUP', reload);
    await gateway.close();
  }
}

async function overStdio(parts: Served, { server }: ServeFlags, io: CliIo): Promise<void> {
  const { serveStdio } = await import('../../gateway/serve-stdio.js');
  const start = serveStdio({
    ...parts,
    environment: io.env,
    version: TOOL_VERSION,
    signal: io.signal,
    ...(server === undefined ? {} : { server }),
  });
  const served = await unlessStopped(start, io.signal);
  if (served === undefined) return parts.logger.info('stopped before it was live');
  const stop = (): void => void served.close();
  io.signal.addEventListener('abort', stop);
  if (io.signal.aborted) stop();
  await served.closed;
}

/** What starts; undefined when it did not because it was told to stop meanwhile. */
async function unlessStopped<Started>(start: Promise<Started>, signal: AbortSignal): Promise<Started | undefined> {
  const compileAsUsual = compileSparingly();
  try {
    return await start;
  } catch (error) {
    if (!signal.aborted || !(error instanceof GatewayError)) throw error;
    return undefined;
  } finally {
    compileAsUsual();
  }
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Why a server could not be loaded is in the log; a spec mount says what waits for which gate, and how to serve it: by a flag beside `--spec`, else in the configuration. */
function describeServer({ url, served, held, waiting }: RunningGateway['servers'][number], isByFlags: boolean): string {
  if (served === undefined) return `Nothing is live at ${url}: the server could not be loaded.\n`;
  const tools = `${served} ${served === 1 ? 'tool' : 'tools'}`;
  if (waiting === '') return `MCP server live at ${url} (${tools}${held === 0 ? '' : `, ${held} held`})\n`;
  const gates = waiting.split(', ').map((gate) => gate.split(' ')[0] ?? '');
  const accepts = isByFlags ? gates.map((gate) => `--accept ${gate}`).join(' ') : `policy.accept: [${gates.join(', ')}]`;
  return `MCP server live at ${url}\n${tools} served, ${held} held: ${waiting}; serve them with ${accepts}\n`;
}

/** Flags of one way to serve that mean nothing to the other. */
function refuseIdleFlags(flags: ServeFlags): void {
  if (flags.stdio === undefined && flags.server !== undefined)
    throw new GatewayError('usage', '--server goes with --stdio; over HTTP every server is served.');
  const stray = flags.stdio === undefined ? undefined : (['host', 'port', 'workers'] as const).find((flag) => flags[flag] !== undefined);
  if (stray !== undefined)
    throw new GatewayError('usage', `--${stray} says nothing with --stdio, which listens nowhere and is one process.`);
}

/** The root command takes serve's options, so that a misspelled command arrives here as an argument. */
function refuseUnknownWord(command: Command): void {
  const [word] = command.args;
  if (word === undefined) return;
  const root = command.parent ?? command;
  const known = root.commands.map((child) => child.name());
  throw new GatewayError('usage', `There is no command ${JSON.stringify(word)}.`, {
    hint: answerWord(word) ?? nearestOf(word, known),
  });
}
