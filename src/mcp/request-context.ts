import type { Principal } from '../access/index.js';
import type { InboundCredentials } from '../credentials/index.js';
import type { JsonObject } from '../model/index.js';
import type { CallProgress, LogMessage, OutgoingRequest, OutgoingWatch } from '../upstream/index.js';

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
  /** What the client declares that it can be asked for, as MCP has it. */
  readonly clientCapabilities?: JsonObject;
  /** A request that comes again, with the answers to what was asked in the round before. */
  readonly input?: { readonly responses: JsonObject; readonly state?: string };
  /** Present when the client asked for progress. */
  onProgress?(progress: CallProgress): void;
  /** Present when the client can be sent log messages. */
  onLog?(message: LogMessage): void;
}
