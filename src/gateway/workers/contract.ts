import type { GatewayConfig } from '../../config/index.js';
import type { RateExceeded, SharedRate } from '../../store/index.js';
import type { NumbersOfOne } from '../observe/metrics.js';
import type { RunningGateway } from '../start-gateway.js';
import type { Failure } from './channel.js';
import type { PlaceRequest } from './places.js';
import type { StoreCall } from './remote-store.js';

/** What a worker asks of the process that began it. */
export type PrimaryAnswers = {
  /** The first question. */
  start(data: undefined): Seat;
  /** It serves. */
  live(data: Live): void;
  /** It has a connection that was handed to it. */
  took(connection: number): void;
  /** It finishes its calls and takes no more connections. */
  leaving(data: undefined): void;
  /** It cannot begin. */
  failed(data: Failure): void;
  /** The configuration as it is now, with this worker's share of what is divided. */
  config(data: undefined): Promise<GatewayConfig>;
  store(data: StoreCall): Promise<unknown>;
  rates(data: readonly SharedRate[]): Promise<RateExceeded | undefined>;
  enter(data: PlaceRequest, signal?: AbortSignal): Promise<number | undefined>;
  leave(place: number): void;
  /** Tells every worker, the asking one included; returns when they have heard, or a second later. */
  publish(data: Told): Promise<void>;
  /** Where a worker takes requests of its sessions from the others. */
  relayPort(slot: number): number | undefined;
  /** A line of the log that all workers write. */
  say(line: string): void;
};

/** What the primary asks of a worker. */
export type WorkerAnswers = {
  reload(data: undefined): Promise<void>;
  /** Returns at once; the worker ends when its calls have. */
  stop(data: undefined): void;
  metrics(data: undefined): Promise<NumbersOfOne>;
  hear(data: Told): void;
};

export interface Seat {
  /** From 1; a worker that takes the place of one that ended has the same. */
  readonly slot: number;
  readonly config: GatewayConfig;
  /** Where clients connect. */
  readonly port: number;
  /** 32 bytes that the workers of this gateway know, and nobody else. */
  readonly secret: Uint8Array;
}

/** A connection on its way to a worker; it comes along as the handle of the message. */
export interface Connection {
  readonly connection: number;
}

export interface Live extends Pick<RunningGateway, 'servers'> {
  readonly relayPort: number;
}

export interface Told {
  readonly channel: string;
  readonly message: string;
}
