import cluster from 'node:cluster';
import { hkdfSync } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { Socket } from 'node:net';
import type { GatewayConfig } from '../../config/index.js';
import type { GatewayError } from '../../model/index.js';
import { createLogger } from '../create-logger.js';
import type { NumbersOfOne } from '../observe/metrics.js';
import type { RunningGateway } from '../start-gateway.js';
import { createChannel, failureOf } from './channel.js';
import type { PrimaryAnswers, WorkerAnswers } from './contract.js';
import { createRemoteSlots } from './places.js';
import { createRemoteStore } from './remote-store.js';
import type { WorkerLink } from './worker-link.js';

/** In the environment of processes that a gateway began as its workers. */
export const WORKER_MARK = 'MCP_GATEWAY_WORKER';

/** Whether this process is to serve as a worker. */
export function isWorker(environment: Readonly<Record<string, string | undefined>>): boolean {
  return cluster.isWorker && environment[WORKER_MARK] !== undefined;
}

/** A worker's side of the pipe to the primary. */
export interface WorkerSeat {
  /** With this worker's share of what is divided. */
  readonly config: GatewayConfig;
  readonly link: WorkerLink;
  /** As it is now. Throws GatewayError as `loadConfig`. */
  readConfig(): Promise<GatewayConfig>;
  /** Aborted when the primary says stop. */
  readonly stopped: AbortSignal;
  /** Serves until it is told to stop. */
  live(gateway: RunningGateway): Promise<void>;
  /** Asks for no more connections. */
  leaving(): Promise<void>;
  failed(error: GatewayError): Promise<void>;
  /** Ends the pipe, and with it what keeps the process going. */
  leave(): void;
}

export async function takeSeat(): Promise<WorkerSeat> {
  const stopping = new AbortController();
  const heard = new EventEmitter().setMaxListeners(0);
  let readNumbers: () => Promise<NumbersOfOne> = async () => [];
  let gateway: RunningGateway | undefined;
  const ours: WorkerAnswers = {
    async reload() {
      await gateway?.reload();
    },
    stop: () => stopping.abort(),
    metrics: () => readNumbers(),
    hear: ({ channel: name, message }) => void heard.emit(name, message),
  };
  // A worker of `node:cluster` has a pipe.
  const { ask } = createChannel<PrimaryAnswers>(process as Parameters<typeof createChannel>[0], ours);
  const { slot, config, port, secret } = await ask('start', undefined);
  let take: ((socket: Socket) => void) | undefined;
  process.on('message', (message: object, socket: unknown) => {
    if (!('connection' in message)) return;
    void ask('took', Number(message.connection)).catch(ignore);
    // A client that is gone again left nothing to hand over.
    if (socket instanceof Socket) take?.(socket);
  });

  const bus: WorkerLink['bus'] = {
    publish: (channel, message) => ask('publish', { channel, message }),
    subscribe(channel, listener) {
      heard.on(channel, listener);
      return () => void heard.off(channel, listener);
    },
  };
  const link: WorkerLink = {
    slot,
    port,
    onConnection(taker) {
      take = taker;
    },
    bus,
    chorus: createLogger({ ...config.log, format: 'json' }, (line) => void ask('say', line).catch(ignore)),
    ...(config.store.type === 'memory' ? { store: createRemoteStore((call) => ask('store', call), bus) } : {}),
    limits: {
      rates: { take: (rates) => ask('rates', rates) },
      createSlots: (key, maxActive) =>
        createRemoteSlots(
          { key, maxActive },
          (request, signal) => ask('enter', request, signal),
          (place) => void ask('leave', place).catch(ignore),
        ),
    },
    keyFor: (purpose) => Buffer.from(hkdfSync('sha256', secret, '', `mcp-gateway ${purpose}`, 32)),
    relayPort: (of) => ask('relayPort', of),
    offerMetrics(read) {
      readNumbers = read;
    },
  };
  return {
    config,
    link,
    readConfig: () => ask('config', undefined),
    stopped: stopping.signal,
    async live(running) {
      gateway = running;
      const { servers, relayPort = 0 } = running;
      await ask('live', { servers, relayPort });
    },
    leaving: () => ask('leaving', undefined).catch(ignore),
    failed: (error) => ask('failed', failureOf(error)),
    leave: () => cluster.worker?.disconnect(),
  };
}

function ignore(): void {}
