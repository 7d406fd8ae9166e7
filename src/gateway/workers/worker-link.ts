import type { Socket } from 'node:net';
import type { Store } from '../../store/index.js';
import type { SharedLimits } from '../call-limiter.js';
import type { Logger } from '../create-logger.js';
import type { NumbersOfOne } from '../observe/metrics.js';

/** What a gateway that is one of several workers has in common with the others. */
export interface WorkerLink {
  /** From 1. Sessions are found again by it. */
  readonly slot: number;
  /** Where clients connect; the primary listens there. */
  readonly port: number;
  /** Says who takes connections. */
  onConnection(take: (socket: Socket) => void): void;
  /** For what all workers say alike. */
  readonly chorus: Logger;
  /** In place of a store in memory, which would be this worker's alone. */
  readonly store?: Store;
  /** What one of them publishes, all of them hear. */
  readonly bus: Pick<Store, 'publish' | 'subscribe'>;
  readonly limits: SharedLimits;
  /** A key of 32 bytes for a purpose. */
  keyFor(purpose: string): Buffer;
  /** Where a worker takes requests of its sessions; `undefined` while it is not there. */
  relayPort(slot: number): Promise<number | undefined>;
  /** Says how the numbers of this worker are read; the primary serves those of all. */
  offerMetrics(read: () => Promise<NumbersOfOne>): void;
}
