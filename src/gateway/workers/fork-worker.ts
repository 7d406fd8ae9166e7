import cluster from 'node:cluster';
import { GatewayError } from '../../model/index.js';
import { type Channel, createChannel, errorOf } from './channel.js';
import type { Connection, Live, PrimaryAnswers, WorkerAnswers } from './contract.js';
import type { HandOver } from './door.js';
import { WORKER_MARK } from './take-seat.js';

/** A process that serves, or is about to. */
export interface WorkerProcess {
  readonly channel: Channel<WorkerAnswers>;
  /** Rejects with why it cannot serve: what it said, or GatewayError `workers-failed` when it said nothing. */
  readonly live: Promise<Live>;
  /** Hands a connection over, and keeps it open here. */
  readonly hand: HandOver;
  /** `with code 1`, `by SIGKILL` */
  readonly ended: Promise<string>;
  /** Lets it finish its calls; one that does not serve yet is simply ended. */
  stop(): void;
  kill(): void;
}

/** Begins a worker: this program again, with the same arguments. */
export function forkWorker(answers: Omit<PrimaryAnswers, 'failed'>): WorkerProcess {
  cluster.setupPrimary({ serialization: 'advanced' });
  const worker = cluster.fork({ [WORKER_MARK]: '1' });
  let isLive = false;
  let settle: { resolve(live: Live): void; reject(error: unknown): void } | undefined;
  const live = new Promise<Live>((resolve, reject) => {
    settle = { resolve, reject };
  });
  live.catch(() => {}); // whoever waits is told
  const ours: PrimaryAnswers = {
    ...answers,
    live(data) {
      isLive = true;
      answers.live(data);
      settle?.resolve(data);
    },
    failed: (data) => settle?.reject(errorOf(data)),
  };
  const channel = createChannel<WorkerAnswers>(worker.process, ours);
  const ended = new Promise<string>((resolve) => {
    worker.once('exit', (code, signal) => {
      const how = signal ? `by ${signal}` : `with code ${code}`;
      channel.close();
      settle?.reject(new GatewayError('workers-failed', `a worker ended ${how} before it served`, { hint: 'What it said stands above.' }));
      resolve(how);
    });
  });
  return {
    channel,
    live,
    ended,
    hand(number, socket) {
      const message: Connection = { connection: number };
      // What cannot be sent is told by the end of the worker.
      if (worker.isConnected()) worker.process.send(message, socket, { keepOpen: true }, () => {});
    },
    stop() {
      if (isLive) channel.ask('stop', undefined).catch(() => {});
      else worker.process.kill('SIGTERM');
    },
    kill: () => void worker.process.kill('SIGKILL'),
  };
}
