import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
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
    if (jsonrpc !== '2.0' || !isId(id)) return undefined;
    if (method !== 'tools/call' && method !== 'tools/list') return undefined;
    if (!JSON_TYPES.has(headers['content-type'] ?? '') || !areParams(method, params)) return undefined;
    const era = eraOf(headers, method, params, isKnownEnvelope);
    return era === undefined ? undefined : { era, id, method, params };
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
  return takesEvents(headers) && isOlder(headers) && (meta === undefined || (isJsonObject(meta) && !Object.keys(meta).some(isReserved)))
    ? 'legacy'
    : undefined;
}

/** Older revisions have clients accept both kinds of answers. */
function takesEvents({ accept }: IncomingHttpHeaders): boolean {
  return accept?.includes('application/json') === true && accept.includes('text/event-stream');
}

function isOlder({ 'mcp-protocol-version': version }: IncomingHttpHeaders): boolean {
  return version === undefined || (typeof version === 'string' && OLDER_REVISIONS.includes(version));
}

/**
 * How a client of an older revision begins with a server that keeps no sessions: `initialize`, the notification that it has read the answer, and a GET for a
 * stream of events that is refused.
 */
export type Greeting =
  | { readonly kind: 'initialize'; readonly id: string | number; readonly protocolVersion: string }
  | { readonly kind: 'initialized' }
  | { readonly kind: 'listen' };

/** Recognises what is beyond doubt a greeting; `undefined` is no verdict. */
export function readGreeting({ method: httpMethod, headers }: IncomingMessage, body: Json | undefined): Greeting | undefined {
  if (!isOlder(headers)) return undefined;
  if (httpMethod === 'GET') return { kind: 'listen' };
  if (!isJsonObject(body) || body.jsonrpc !== '2.0' || !JSON_TYPES.has(headers['content-type'] ?? '') || !takesEvents(headers))
    return undefined;
  const { id, method, params } = body;
  if (method === 'notifications/initialized' && hasOnly(body, NOTIFICATION_MEMBERS)) return { kind: 'initialized' };
  if (method !== 'initialize' || !hasOnly(body, MESSAGE_MEMBERS) || !isId(id)) return undefined;
  if (!isJsonObject(params) || !hasOnly(params, INITIALIZE_MEMBERS)) return undefined;
  const { protocolVersion, capabilities, clientInfo } = params;
  if (typeof protocolVersion !== 'string' || !OLDER_REVISIONS.includes(protocolVersion)) return undefined;
  return isPlainClient(clientInfo) && arePlainCapabilities(capabilities) ? { kind: 'initialize', id, protocolVersion } : undefined;
}

const NOTIFICATION_MEMBERS: ReadonlySet<string> = new Set(['jsonrpc', 'method']);
const INITIALIZE_MEMBERS: ReadonlySet<string> = new Set(['protocolVersion', 'capabilities', 'clientInfo']);
const CLIENT_MEMBERS: ReadonlySet<string> = new Set(['name', 'version', 'title']);

function isPlainClient(info: Json | undefined): boolean {
  if (!isJsonObject(info) || !hasOnly(info, CLIENT_MEMBERS)) return false;
  const { name, version, title = '' } = info;
  return typeof name === 'string' && typeof version === 'string' && typeof title === 'string';
}

/** What clients commonly can do, in its simplest forms. */
function arePlainCapabilities(capabilities: Json | undefined): boolean {
  if (!isJsonObject(capabilities)) return false;
  return Object.entries(capabilities).every(([name, value]) => {
    if (!isJsonObject(value)) return false;
    if (name === 'roots') return Object.entries(value).every(([key, says]) => key === 'listChanged' && typeof says === 'boolean');
    return (name === 'sampling' || name === 'elicitation') && Object.keys(value).length === 0;
  });
}

function isId(id: Json | undefined): id is string | number {
  return typeof id === 'string' || Number.isSafeInteger(id);
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
