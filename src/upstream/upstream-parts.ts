import type { CredentialSource } from '../credentials/index.js';
import type { DispatcherPool } from './exchange/index.js';
import type { OriginGate, ResilienceOptions } from './resilience/index.js';
import type { ExpressionRunner } from './transform/index.js';

/** What lives as long as an upstream and every call shares. */
export interface UpstreamParts {
  readonly credentials: CredentialSource;
  readonly dispatchers: DispatcherPool;
  readonly expressions: ExpressionRunner;
  readonly approvedOrigins?: ReadonlySet<string>;
  readonly maxResultBytes: number;
  readonly maxBodyBytes: number;
  readonly userAgent: string;
  readonly random: () => number;
  resilienceOf(origin: string): ResilienceOptions;
  gateOf(origin: string): OriginGate;
}
