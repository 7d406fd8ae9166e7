import { MARK, rawRequest } from './load.mjs';
import { KEY } from './project.mjs';

const ARGUMENTS = { id: `thing-${MARK}`, limit: 10 };

/** A request of the current revision, as its clients send it. */
export function modernRequest(origin, path, method, params = {}) {
  return rawRequest(origin, {
    path,
    headers: {
      accept: 'application/json, text/event-stream',
      authorization: `Bearer ${KEY}`,
      'mcp-protocol-version': '2026-07-28',
      'mcp-method': method,
      ...(params.name === undefined ? {} : { 'mcp-name': params.name }),
    },
    body: {
      jsonrpc: '2.0',
      id: Number(MARK),
      method,
      params: {
        ...params,
        _meta: {
          'io.modelcontextprotocol/protocolVersion': '2026-07-28',
          'io.modelcontextprotocol/clientInfo': { name: 'bench', version: '1.0.0' },
          'io.modelcontextprotocol/clientCapabilities': {},
        },
      },
    },
  });
}

/** A call of the current revision. */
export function modernCall(origin, path, tool) {
  return modernRequest(origin, path, 'tools/call', { name: tool, arguments: ARGUMENTS });
}

/** A call of the revision before, as its clients send it; `session` where the server gave one. */
export function olderCall(origin, path, tool, { session, version = '2025-11-25' } = {}) {
  return rawRequest(origin, {
    path,
    headers: {
      accept: 'application/json, text/event-stream',
      authorization: `Bearer ${KEY}`,
      'mcp-protocol-version': version,
      ...(session === undefined ? {} : { 'mcp-session-id': session }),
    },
    body: { jsonrpc: '2.0', id: Number(MARK), method: 'tools/call', params: { name: tool, arguments: ARGUMENTS } },
  });
}

/** The same thing asked of the API itself. */
export function directCall(origin, size) {
  return rawRequest(origin, { method: 'GET', path: `/${size}/things/thing-${MARK}?limit=10`, headers: { accept: 'application/json' } });
}
