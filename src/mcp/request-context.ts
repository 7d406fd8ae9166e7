import type { Principal } from '../access/index.js';
import type { InboundCredentials } from '../credentials/index.js';
import type { CallProgress, OutgoingRequest, OutgoingWatch } from '../upstream/index.js';

/** What a request brings along besides its parameters. */
export interface RequestContext {
  readonly principal: Principal;
  /** What the caller sent along for the upstream, where the server wants it. */
  readonly inbound?: InboundCredentials;
  /** Where the client is, as far as is known. */
  readonly clientAddress?: string;
  /** In every log line about the request. */
  readonly requestId: string;
  /** How the client calls itself (`clientInfo.name`), where it has said so. */
  readonly clientName?: string;
  /** Fires when the client cancels or goes away. */
  readonly signal?: AbortSignal;
  /** Told of every request that goes out to the API. */
  onOutgoing?(request: OutgoingRequest): OutgoingWatch | undefined;
  /** Present when the client asked for progress. */
  onProgress?(progress: CallProgress): void;
}
