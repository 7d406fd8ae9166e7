import type { ServerResponse } from 'node:http';
import type { JsonObject } from '../model/index.js';

/** On every answer of the gateway: it is data, never a page. */
const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
};

/** The same, names and values in turn. */
export const COMMON_HEADERS: readonly string[] = Object.entries(SECURITY_HEADERS).flat();

export function setSecurityHeaders(res: ServerResponse): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) res.setHeader(name, value);
}

/** Puts the headers on the response that every answer carries. */
export function setCommonHeaders(res: ServerResponse, requestId: string, foreignOrigin: string | undefined): void {
  setSecurityHeaders(res);
  res.setHeader('X-Request-Id', requestId);
  if (foreignOrigin === undefined) return;
  res.setHeader('Access-Control-Allow-Origin', foreignOrigin);
  res.setHeader('Access-Control-Expose-Headers', 'mcp-session-id, mcp-protocol-version, x-request-id, www-authenticate');
  res.setHeader('Vary', 'Origin');
}

export function answerJson(res: ServerResponse, status: number, body: JsonObject, headers: Readonly<Record<string, string>> = {}): void {
  const text = JSON.stringify(body);
  res.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    ...headers,
  });
  res.end(text);
}

/** A refusal before the request reached MCP, in the form MCP clients read: a JSON-RPC error without an id. */
export function answerRefusal(res: ServerResponse, status: number, message: string, headers: Readonly<Record<string, string>> = {}): void {
  answerJson(res, status, { jsonrpc: '2.0', error: { code: -32000, message }, id: null }, headers);
}

/**
 * A preflight of an allowed origin (Fetch standard, "CORS-preflight request").
 *
 * @param passedHeaders that the server asked for gives to its API.
 */
export function answerPreflight(res: ServerResponse, passedHeaders: readonly string[]): void {
  res.writeHead(204, {
    'Access-Control-Allow-Methods': 'GET, POST, DELETE, OPTIONS',
    'Access-Control-Allow-Headers': [...READ_HEADERS, ...passedHeaders].join(', '),
    'Access-Control-Max-Age': '600',
  });
  res.end();
}

/** What the gateway itself reads of a request. */
const READ_HEADERS: readonly string[] = [
  'authorization',
  'content-type',
  'accept',
  'last-event-id',
  'mcp-protocol-version',
  'mcp-session-id',
  'mcp-method',
  'mcp-name',
  'traceparent',
  'tracestate',
  'x-api-key',
  'x-request-id',
];
