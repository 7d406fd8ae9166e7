import type { McpCore } from '../mcp/index.js';
import type { Caller } from './caller.js';
import type { GatewayObserver } from './observe/gateway-observer.js';

/** What an adapter between the wire and a core is given. */
export interface AdapterParts {
  /** Of the server, told to clients. */
  readonly name: string;
  readonly version: string;
  readonly observer: Required<GatewayObserver>;
  /** The current core, asked for at each request; a reload changes the answer. */
  core(): McpCore;
  /** A bug; the client is told only that there was one. */
  onBug(error: unknown, caller: Caller): void;
}
