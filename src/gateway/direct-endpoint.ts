import { McpFault, renderedPage, structureText } from '../mcp/index.js';
import { isJsonObject, type Json, type JsonObject } from '../model/index.js';
import type { AdapterParts } from './adapter-parts.js';
import { answerRefusal } from './answer.js';
import { askCore } from './ask-core.js';
import type { Caller } from './caller.js';
import { clientFacts } from './client-facts.js';
import { goneSignal } from './gone-signal.js';
import type { HttpExchange } from './http-exchange.js';
import { keepAlive } from './keep-alive.js';
import { type Greeting, hasOnly, type PlainRequest } from './plain-request.js';
import { SERVER_INFO_META_KEY } from './protocol.js';
import { capabilitiesOf } from './server-capabilities.js';

/** Answers plain requests on `node:http`, byte for byte as the SDK endpoint beside it would. */
export interface DirectEndpoint {
  /** Whether the request can be answered without a way back to the client. */
  takes(request: PlainRequest): boolean;
  answer(request: PlainRequest, caller: Caller, exchange: HttpExchange): Promise<void>;
  /** Where there are no sessions. */
  greet(greeting: Greeting, exchange: HttpExchange): void;
}

/** The text of an answer, or what it is put together from. */
type Pieces = string | readonly (string | Buffer)[];

/** The second adapter over the core: no objects of the SDK or of Fetch are made, lists are rendered once, and each answer is serialised once and sent whole. */
export function createDirectEndpoint(parts: AdapterParts): DirectEndpoint {
  const serverInfo = { name: parts.name, version: parts.version };
  const meta = { [SERVER_INFO_META_KEY]: serverInfo };
  const modernEnd = `,"resultType":"complete","_meta":${JSON.stringify(meta)}`;

  function answerOf({ era, id, method }: PlainRequest, result: JsonObject): Pieces {
    const structure = method === 'tools/call' ? structureText(result) : undefined;
    if (structure !== undefined && (era === 'modern' || !holdsPrototype(result.structuredContent))) {
      const end = era === 'modern' ? modernEnd : '';
      return `{"result":{"content":${JSON.stringify(result.content)},"structuredContent":${structure}${end}},"jsonrpc":"2.0","id":${JSON.stringify(id)}}`;
    }
    const page = method === 'tools/list' ? renderedPage(result) : undefined;
    if (page === undefined) {
      return JSON.stringify({ result: era === 'modern' ? modernResult(result) : legacyResult(result), jsonrpc: '2.0', id });
    }
    const rest = era === 'modern' ? { ...page.rest, resultType: 'complete', ttlMs: 0, cacheScope: 'private', _meta: meta } : page.rest;
    const members = JSON.stringify(rest).slice(1, -1);
    return ['{"result":{"tools":', page.entries, `${members === '' ? '' : `,${members}`}},"jsonrpc":"2.0","id":${JSON.stringify(id)}}`];
  }

  /** Members in the order in which the SDK's schema of a call's result has them. */
  function modernResult(result: JsonObject): JsonObject {
    if (hasOnly(result, CALL_RESULT)) {
      const { content, structuredContent, isError } = result;
      return { content, structuredContent, isError, resultType: 'complete', _meta: meta };
    }
    const { content, structuredContent, isError, resultType = 'complete', ...rest } = result;
    return { content, structuredContent, isError, ...rest, resultType, _meta: meta };
  }

  return {
    takes: ({ method, params }) => method !== 'tools/call' || !parts.core().isInteractive(params ?? {}),
    async answer(request, caller, exchange) {
      const { res } = exchange;
      const isModern = request.era === 'modern';
      const stop = isModern ? undefined : keepAlive(res, () => exchange.writeHead(EVENT_HEADERS));
      const { clientName, clientCapabilities } = clientFacts(request.params?._meta);
      const asking = { sender: caller, signal: goneSignal(res), clientName, clientCapabilities };
      let pieces: Pieces;
      try {
        pieces = answerOf(request, await askCore(parts, request.method, request.params, asking));
      } catch (error) {
        if (error instanceof McpFault) pieces = faultText(request.id, error);
        else if (asking.signal.aborted) return;
        else throw error;
      } finally {
        stop?.();
      }
      if (res.destroyed) return;
      if (isModern) send(exchange, JSON_HEADERS, pieces);
      else send(exchange, EVENT_HEADERS, asEvent(pieces));
    },
    greet(greeting, exchange) {
      if (greeting.kind === 'initialized') return void exchange.open().writeHead(202).end();
      if (greeting.kind === 'listen') return answerRefusal(exchange.open(), 405, 'Method not allowed.', { Allow: 'POST' });
      const { id, protocolVersion } = greeting;
      const { instructions, offers } = parts.core();
      const capabilities = capabilitiesOf(offers, { tells: false, watches: false });
      const result = { protocolVersion, capabilities, serverInfo, ...(instructions === undefined ? {} : { instructions }) };
      send(exchange, EVENT_HEADERS, asEvent(JSON.stringify({ result, jsonrpc: '2.0', id })));
    },
  };
}

function asEvent(pieces: Pieces): Pieces {
  return typeof pieces === 'string' ? `event: message\ndata: ${pieces}\n\n` : ['event: message\ndata: ', ...pieces, '\n\n'];
}

/** Older revisions have no `resultType`, and structured content only of members that their schema keeps. */
function legacyResult({ content, structuredContent, isError, ...rest }: JsonObject): JsonObject {
  return { content, structuredContent: withoutPrototype(structuredContent), isError, ...rest };
}

/** What most results have, and nothing more. */
const CALL_RESULT: ReadonlySet<string> = new Set(['content', 'structuredContent', 'isError']);

function withoutPrototype(value: Json | undefined): Json | undefined {
  if (!holdsPrototype(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== PROTOTYPE));
}

function holdsPrototype(value: Json | undefined): value is JsonObject {
  return isJsonObject(value) && Object.hasOwn(value, PROTOTYPE);
}

const PROTOTYPE = '__proto__';

function faultText(id: string | number, { code, message, data }: McpFault): string {
  return JSON.stringify({ jsonrpc: '2.0', id, error: { code, message, data } });
}

const JSON_HEADERS = ['content-type', 'application/json'];
const EVENT_HEADERS = [
  'cache-control',
  'no-cache, no-transform',
  'connection',
  'keep-alive',
  'content-type',
  'text/event-stream',
  'x-accel-buffering',
  'no',
];

/** Sends an answer whole, with its length; behind comments that are on the way already, as the rest of the stream. */
function send(exchange: HttpExchange, headers: readonly string[], pieces: Pieces): void {
  const { res } = exchange;
  const parts = typeof pieces === 'string' ? [Buffer.from(pieces)] : pieces;
  let total = 0;
  for (const part of parts) total += Buffer.byteLength(part);
  if (!res.headersSent) exchange.writeHead([...headers, 'content-length', String(total)]);
  if (parts.length === 1) {
    res.end(parts[0]);
    return;
  }
  res.cork();
  for (const part of parts) res.write(part);
  res.end();
}
