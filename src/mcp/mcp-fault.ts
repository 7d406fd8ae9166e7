import type { JsonObject } from '../model/index.js';

/** JSON-RPC 2.0 section 5.1. */
export const INVALID_PARAMS = -32602;
export const METHOD_NOT_FOUND = -32601;
export const INTERNAL_ERROR = -32603;
/** MCP 2026-07-28: the client lacks what the request needs; `data.requiredCapabilities` says what. */
export const MISSING_CLIENT_CAPABILITY = -32021;

/** A request that is no valid MCP request: answered as a JSON-RPC error, never as a tool result. */
export class McpFault extends Error {
  readonly code: number;
  readonly data: JsonObject | undefined;

  constructor(code: number, message: string, data?: JsonObject) {
    super(message);
    this.name = 'McpFault';
    this.code = code;
    this.data = data;
  }
}
