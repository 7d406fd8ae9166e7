import type { Principal } from '../access/index.js';
import type { InboundCredentials } from '../credentials/index.js';
import type { JsonObject } from '../model/index.js';
import type { CallProgress, LogMessage, OutgoingRequest, OutgoingWatch } from '../upstream/index.js';

/** What a request brings along besides its parameters. */
export interface RequestContext {
  readonly principal: Principal;
  /** What the caller sent along for the upstream, where the server wants it. */
  readonly inbound?: InboundCredentials | undefined;
  /** Where the client is, as far as is known. */
  readonly clientAddress?: string | undefined;
  /** In every log line about the request. */
  readonly requestId: string;
  /** How the client calls itself (`clientInfo.name`), where it has said so. */
  readonly clientName?: string | undefined;
  /** Fires when the client cancels or goes away. */
  readonly signal?: AbortSignal | undefined;
  /** Told of every request that goes out to the API. */
  readonly onOutgoing?: ((request: OutgoingRequest) => OutgoingWatch | undefined) | undefined;
  /** The API itself has to be asked, whatever is cached. */
  readonly isFresh?: boolean | undefined;
  /** What the client declares that it can be asked for, as MCP has it. */
  readonly clientCapabilities?: JsonObject | undefined;
  /** A request that comes again, with the answers to what was asked in the round before. */
  readonly input?: { readonly responses: JsonObject; readonly state?: string } | undefined;
  /** Present when the client asked for progress. */
  readonly onProgress?: ((progress: CallProgress) => void) | undefined;
  /** Present when the client can be sent log messages. */
  readonly onLog?: ((message: LogMessage) => void) | undefined;
}
