import type { IncomingHttpHeaders } from 'node:http';
import { isJsonObject, type Json, type JsonObject } from '../model/index.js';
import {
  CLIENT_CAPABILITIES_META_KEY,
  CLIENT_INFO_META_KEY,
  CURRENT_REVISION,
  OLDER_REVISIONS,
  PROTOCOL_VERSION_META_KEY,
} from './protocol.js';

/** One of the requests that make up nearly all traffic, in the form that clients send it. */
export interface PlainRequest {
  /** `modern`: revision 2026-07-28, answered with JSON. `legacy`: an older one without a session, answered with one event. */
  readonly era: 'modern' | 'legacy';
  readonly id: string | number;
  readonly method: 'tools/call' | 'tools/list';
  readonly params: JsonObject | undefined;
}

/** Reads a POSTed body; `undefined` is no verdict, only says that the SDK has to look at it. */
export type PlainRequestReader = (headers: IncomingHttpHeaders, body: Json) => PlainRequest | undefined;

/**
 * Recognises `tools/call` and `tools/list` that are beyond doubt what the protocol asks for, down to the last member. Everything else belongs to the SDK: batches,
 * notifications, other methods, progress, retries with input, members that are not known here, and whatever might be malformed.
 */
export function createPlainRequestReader(): PlainRequestReader {
  const isKnownEnvelope = createEnvelopeCheck();
  return (headers, body) => {
    if (!isJsonObject(body) || !hasOnly(body, MESSAGE_MEMBERS)) return undefined;
    const { jsonrpc, id, method, params } = body;
    if (jsonrpc !== '2.0' || !(typeof id === 'string' || Number.isSafeInteger(id))) return undefined;
    if (method !== 'tools/call' && method !== 'tools/list') return undefined;
    if (!JSON_TYPES.has(headers['content-type'] ?? '') || !areParams(method, params)) return undefined;
    const era = eraOf(headers, method, params, isKnownEnvelope);
    // A JSON-RPC id is a text or an integer, as was just seen.
    return era === undefined ? undefined : { era, id: id as string | number, method, params };
  };
}

const MESSAGE_MEMBERS: ReadonlySet<string> = new Set(['jsonrpc', 'id', 'method', 'params']);
const CALL_MEMBERS: ReadonlySet<string> = new Set(['name', 'arguments', '_meta']);
const LIST_MEMBERS: ReadonlySet<string> = new Set(['cursor', '_meta']);
const JSON_TYPES: ReadonlySet<string> = new Set(['application/json', 'application/json; charset=utf-8', 'application/json;charset=utf-8']);

function areParams(method: 'tools/call' | 'tools/list', params: Json | undefined): params is JsonObject | undefined {
  if (params === undefined) return method === 'tools/list';
  if (!isJsonObject(params) || !(params._meta === undefined || isJsonObject(params._meta))) return false;
  if (method === 'tools/list') return hasOnly(params, LIST_MEMBERS) && (params.cursor === undefined || typeof params.cursor === 'string');
  const { name, arguments: args } = params;
  if (!hasOnly(params, CALL_MEMBERS) || typeof name !== 'string') return false;
  return args === undefined || (isJsonObject(args) && !Object.hasOwn(args, '__proto__'));
}

function eraOf(
  headers: IncomingHttpHeaders,
  method: 'tools/call' | 'tools/list',
  params: JsonObject | undefined,
  isKnownEnvelope: (body: JsonObject, meta: JsonObject) => boolean,
): PlainRequest['era'] | undefined {
  const version = headers['mcp-protocol-version'];
  const meta = params?._meta;
  if (version === CURRENT_REVISION) {
    const isAddressed = headers['mcp-method'] === method && (method === 'tools/list' || isName(headers['mcp-name'], params?.name));
    return isAddressed && params !== undefined && isJsonObject(meta) && isKnownEnvelope(params, meta) ? 'modern' : undefined;
  }
  const isAcceptable = headers.accept?.includes('application/json') === true && headers.accept.includes('text/event-stream');
  const isServed = version === undefined || (typeof version === 'string' && OLDER_REVISIONS.includes(version));
  return isAcceptable && isServed && (meta === undefined || (isJsonObject(meta) && !Object.keys(meta).some(isReserved)))
    ? 'legacy'
    : undefined;
}

/** Names beyond ASCII travel encoded (`=?base64?…?=`); decoding them is left to the SDK. */
function isName(header: string | readonly string[] | undefined, name: Json | undefined): boolean {
  return header === name && typeof name === 'string' && !name.startsWith('=?');
}

function isReserved(key: string): boolean {
  return key === 'progressToken' || key.startsWith('io.modelcontextprotocol/');
}

/**
 * Envelopes (revision, client and its capabilities) are the same in all requests of a client, and the SDK is asked once about each: what it found good is good
 * again. The first of all loads the SDK, and is left to it.
 */
function createEnvelopeCheck(): (params: JsonObject, meta: JsonObject) => boolean {
  const good = new Set<string>();
  let sdk: typeof import('@modelcontextprotocol/server') | undefined;
  return (params, meta) => {
    for (const key of Object.keys(meta)) if (!ENVELOPE_KEYS.has(key) && isReserved(key)) return false;
    const envelope = JSON.stringify([meta[PROTOCOL_VERSION_META_KEY], meta[CLIENT_INFO_META_KEY], meta[CLIENT_CAPABILITIES_META_KEY]]);
    if (good.has(envelope)) return true;
    if (sdk === undefined) {
      void import('@modelcontextprotocol/server').then((module) => {
        sdk = module;
      });
      return false;
    }
    const body = { jsonrpc: '2.0', id: 0, method: 'tools/list', params };
    const outcome = sdk.classifyInboundRequest({ httpMethod: 'POST', protocolVersionHeader: CURRENT_REVISION, body });
    if (outcome.kind !== 'modern' || outcome.classification.revision !== CURRENT_REVISION) return false;
    if (good.size >= MOST_ENVELOPES) good.clear();
    if (envelope.length <= LONGEST_ENVELOPE) good.add(envelope);
    return true;
  };
}

const ENVELOPE_KEYS: ReadonlySet<string> = new Set([PROTOCOL_VERSION_META_KEY, CLIENT_INFO_META_KEY, CLIENT_CAPABILITIES_META_KEY]);
const MOST_ENVELOPES = 1000;
const LONGEST_ENVELOPE = 4096;

/** Whether the object has no member but these. */
export function hasOnly(object: JsonObject, members: ReadonlySet<string>): boolean {
  for (const name of Object.keys(object)) if (!members.has(name)) return false;
  return true;
}
