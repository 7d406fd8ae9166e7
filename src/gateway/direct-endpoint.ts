import type { ServerResponse } from 'node:http';
import { SERVER_INFO_META_KEY } from '@modelcontextprotocol/server';
import { McpFault } from '../mcp/index.js';
import type { Json, JsonObject } from '../model/index.js';
import type { AdapterParts } from './adapter-parts.js';
import { type Asking, askCore } from './ask-core.js';
import type { Caller } from './caller.js';
import { clientFacts } from './client-facts.js';
import { goneSignal } from './gone-signal.js';
import { createListRenderer } from './list-renderer.js';
import type { PlainRequest } from './plain-request.js';

/** Answers plain requests on `node:http`, byte for byte as the SDK endpoint beside it would. */
export interface DirectEndpoint {
  /** Whether the request can be answered without a way back to the client. */
  takes(request: PlainRequest): boolean;
  answer(request: PlainRequest, caller: Caller, res: ServerResponse): Promise<void>;
}

/** The second adapter over the core: no objects of the SDK or of Fetch are made, lists are rendered once, and each answer is serialised once and sent whole. */
export function createDirectEndpoint(parts: AdapterParts): DirectEndpoint {
  const meta = { [SERVER_INFO_META_KEY]: { name: parts.name, version: parts.version } };
  const renderList = {
    modern: createListRenderer((list) => ({ ...list, resultType: 'complete', ttlMs: 0, cacheScope: 'private', _meta: meta })),
    legacy: createListRenderer((list) => list),
  };

  async function answerList({ era, id, params }: PlainRequest, asking: Asking): Promise<readonly (string | Buffer)[]> {
    const list = await askCore(parts, 'tools/list', params, asking);
    return ['{"result":', renderList[era](list), `,"jsonrpc":"2.0","id":${JSON.stringify(id)}}`];
  }

  async function answerCall({ era, id, params }: PlainRequest, asking: Asking): Promise<readonly string[]> {
    const result = await askCore(parts, 'tools/call', params, asking);
    return [JSON.stringify({ result: era === 'modern' ? modernResult(result) : legacyResult(result), jsonrpc: '2.0', id })];
  }

  /** Members in the order in which the SDK's schema of a call's result has them. */
  function modernResult({ content, structuredContent, isError, resultType = 'complete', ...rest }: JsonObject): JsonObject {
    return { content, structuredContent, isError, ...rest, resultType, _meta: meta };
  }

  /** `undefined` when the client is gone. */
  async function piecesOf(request: PlainRequest, asking: Asking): Promise<readonly (string | Buffer)[] | undefined> {
    try {
      return await (request.method === 'tools/list' ? answerList(request, asking) : answerCall(request, asking));
    } catch (error) {
      if (error instanceof McpFault) return [faultText(request.id, error)];
      if (asking.signal.aborted) return undefined;
      throw error;
    }
  }

  return {
    takes: ({ method, params }) => method !== 'tools/call' || !parts.core().isInteractive(params ?? {}),
    async answer(request, caller, res) {
      const stop = request.era === 'legacy' ? keepAlive(res) : undefined;
      const asking = { sender: caller, signal: goneSignal(res), ...clientFacts(request.params?._meta) };
      const pieces = await piecesOf(request, asking).finally(stop);
      if (pieces === undefined || res.destroyed) return;
      if (request.era === 'modern') send(res, JSON_HEADERS, pieces);
      else send(res, EVENT_HEADERS, ['event: message\ndata: ', ...pieces, '\n\n']);
    },
  };
}

/** Older revisions have no `resultType`, and structured content only of members that their schema keeps. */
function legacyResult({ content, structuredContent, isError, ...rest }: JsonObject): JsonObject {
  return { content, structuredContent: withoutPrototype(structuredContent), isError, ...rest };
}

function withoutPrototype(value: Json | undefined): Json | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '__proto__')) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== '__proto__'));
}

function faultText(id: string | number, { code, message, data }: McpFault): string {
  return JSON.stringify({ jsonrpc: '2.0', id, error: { code, message, data } });
}

const JSON_HEADERS = { 'content-type': 'application/json' };
const EVENT_HEADERS = {
  'cache-control': 'no-cache, no-transform',
  connection: 'keep-alive',
  'content-type': 'text/event-stream',
  'x-accel-buffering': 'no',
};

/** Sends an answer whole, with its length; behind comments that are on the way already, as the rest of the stream. */
function send(res: ServerResponse, headers: Readonly<Record<string, string>>, pieces: readonly (string | Buffer)[]): void {
  if (!res.headersSent)
    res.writeHead(200, { ...headers, 'content-length': pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0) });
  const last = pieces.length - 1;
  if (last > 0) res.cork();
  for (const piece of pieces.slice(0, last)) res.write(piece);
  res.end(pieces[last]);
}

/** Comments while an answer is awaited, as the SDK sends them: proxies end connections on which nothing happens. Returns how to stop. */
function keepAlive(res: ServerResponse): () => void {
  const timer = setInterval(() => {
    if (!res.headersSent) res.writeHead(200, EVENT_HEADERS);
    res.write(': keepalive\n\n');
  }, KEEP_ALIVE_MS);
  return () => clearInterval(timer);
}

const KEEP_ALIVE_MS = 15_000;
