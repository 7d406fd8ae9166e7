import type { JsonObject } from '../model/index.js';
import type { InputRequired } from './input-required.js';
import type { MaskedRequest } from './upstream-request.js';

/** MCP content blocks that a call can return. */
export type ContentBlock =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'image' | 'audio'; readonly data: string; readonly mimeType: string }
  | { readonly type: 'resource'; readonly resource: EmbeddedResource };

export type EmbeddedResource =
  | { readonly uri: string; readonly mimeType?: string; readonly blob: string }
  | { readonly uri: string; readonly mimeType?: string; readonly text: string };

/** Why a call failed, for metrics and audit: a small closed set. */
export type CallFailure =
  | 'arguments' // they do not fit the schema, or a path or header value was refused
  | 'credential' // 401 or 403
  | 'status' // any other status that is not a success
  | 'network' // connect, TLS, reset, broken or over-long response
  | 'timeout'
  | 'cancelled'
  | 'busy' // the queue or the rate limit of the origin is full
  | 'declined' // the user, who was asked, did not allow it
  | 'unconfirmed' // the user has to be asked and could not be
  | 'limited' // a limit of the gateway for this caller, server or all
  | 'circuit_open'
  | 'egress' // an address, origin or redirect that is not approved
  | 'transform' // JSONata failed or ran out of its budget
  | 'upstream_error'; // GraphQL errors without data, a JSON-RPC error

/** What the first block spells as JSON in one line, without loss: the structured content, or the `result` that is all of it. */
export type Spelling = 'structure' | 'result';

/** The result of one call. A failed upstream is a result (`isError`), never a throw. */
export interface CallResult {
  readonly isError: boolean;
  readonly content: readonly ContentBlock[];
  readonly structuredContent?: JsonObject;
  readonly spelling?: Spelling;
  readonly failure?: CallFailure;
  /** The API wants to know something first; nothing else is in the result then. */
  readonly inputRequired?: InputRequired;
  /** HTTP status of the last answer; absent when there was none. */
  readonly status?: number;
  readonly durationMs: number;
  /** Bytes of response body read, after decompression. */
  readonly bytes: number;
  readonly cached: boolean;
  /** Requests that were sent, retries and pages included. */
  readonly attempts: number;
  readonly request: MaskedRequest;
}
