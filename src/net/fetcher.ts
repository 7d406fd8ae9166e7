import type { Readable } from 'node:stream';
import { rootCertificates } from 'node:tls';
import type { Dispatcher } from 'undici';
import { GatewayError } from '../model/index.js';
import { readCapped } from './capped-body.js';
import { describeUrl, type EgressGuard, refusedError } from './egress-guard.js';
import { createPinnedLookup, type Resolver, systemResolver } from './pinned-lookup.js';

export interface FetcherOptions {
  readonly guard: EgressGuard;
  readonly resolver?: Resolver;
  /** Milliseconds for one document, redirects and body included. Default 30,000. */
  readonly timeoutMs?: number;
  /** Redirects followed. Default 5. */
  readonly maxRedirects?: number;
  /** See `createUpstreamDispatcher`. */
  readonly proxy?: string;
  /** PEM text of certificate authorities that are trusted beside the usual ones. */
  readonly ca?: string;
}

export interface FetchRequest {
  /** Most bytes of the body after decompression. */
  readonly maxBytes: number;
  /** Sent to the first origin only. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `ETag` of the copy at hand: sent as `If-None-Match`. */
  readonly etag?: string;
  /** `Last-Modified` of the copy at hand: sent as `If-Modified-Since`. */
  readonly lastModified?: string;
  readonly signal?: AbortSignal;
}

export type FetchedDocument = FetchedBody | { readonly notModified: true; readonly url: string };

export interface FetchedBody {
  readonly notModified: false;
  /** Where the body came from after redirects, without user and password. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  readonly etag?: string;
  readonly lastModified?: string;
}

/** Reads one document. */
export type Fetcher = (url: string, request: FetchRequest) => Promise<FetchedDocument>;

/**
 * A capped GET for source documents. Every hop's URL and every resolved address is checked by the guard and
 * pinned; size (`source-limit`), time and redirects are bounded. Throws `source-refused` from the guard,
 * `source-not-found` for 404 and 410, else `source-unreadable` with what happened.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { timeoutMs = 30_000, maxRedirects = 5 } = options;
  return async (address, request) => {
    const typed = new URL(address);
    const deadline = AbortSignal.timeout(timeoutMs);
    const signal = request.signal === undefined ? deadline : AbortSignal.any([deadline, request.signal]);
    try {
      return await follow(typed, request, signal, maxRedirects, options);
    } catch (error) {
      throw describeFailure(error, typed, deadline.aborted ? timeoutMs : undefined);
    }
  };
}

async function follow(
  typed: URL,
  request: FetchRequest,
  signal: AbortSignal,
  maxRedirects: number,
  options: FetcherOptions,
): Promise<FetchedDocument> {
  let url = typed;
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const outcome = await fetchOnce(url, request, signal, options, url.origin === typed.origin);
    if (!(outcome instanceof URL)) return outcome;
    url = outcome;
  }
  throw new GatewayError('source-unreadable', `${describeUrl(typed)}: more than ${maxRedirects} redirects`);
}

/** The document, or the URL that the answer redirects to. */
async function fetchOnce(
  url: URL,
  request: FetchRequest,
  signal: AbortSignal,
  options: FetcherOptions,
  isTypedOrigin: boolean,
): Promise<FetchedDocument | URL> {
  const refusal = options.guard.refuseUrl(url);
  if (refusal !== undefined) throw refusedError(refusal);
  const connection = await connect(url, options);
  try {
    const response = await connection.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: requestHeaders(url, request, isTypedOrigin),
      signal,
    });
    const location = header(response, 'location');
    if (REDIRECTS.has(response.statusCode) && location !== undefined) {
      if (!URL.canParse(location, url.href)) {
        throw new GatewayError('source-unreadable', `${describeUrl(url)}: redirects to something that is no URL`);
      }
      return new URL(location, url.href);
    }
    if (response.statusCode === 304) return { notModified: true, url: withoutCredentials(url) };
    if (response.statusCode < 200 || response.statusCode > 299) throw statusError(url, response.statusCode);
    return await readBody(url, response, request.maxBytes);
  } finally {
    // Also ends a body that was not read to its end.
    void connection.destroy();
  }
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

async function connect(url: URL, options: FetcherOptions): Promise<Dispatcher> {
  const tls = options.ca === undefined ? {} : { ca: [...rootCertificates, options.ca] };
  if (options.proxy !== undefined) {
    const { createProxyAgent } = await import('./proxy-agent.js');
    return createProxyAgent({ proxy: options.proxy, tls });
  }
  const lookup = createPinnedLookup(url, options.guard, options.resolver ?? systemResolver);
  const { Client } = await import('./connections.js');
  return new Client(url.origin, { connect: { ...tls, lookup } });
}

function requestHeaders(url: URL, request: FetchRequest, isTypedOrigin: boolean): Record<string, string> {
  const credentials = `${percentDecode(url.username)}:${percentDecode(url.password)}`;
  return {
    accept: 'application/json, application/yaml, application/vnd.oai.openapi, text/yaml, application/graphql, text/plain;q=0.9, */*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': 'mcp-gateway',
    ...(credentials === ':' ? {} : { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` }),
    ...(request.etag === undefined ? {} : { 'if-none-match': request.etag }),
    ...(request.lastModified === undefined ? {} : { 'if-modified-since': request.lastModified }),
    ...(isTypedOrigin ? Object.fromEntries(Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])) : {}),
  };
}

function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a bare `%` in a password
  }
}

async function readBody(url: URL, response: Dispatcher.ResponseData, maxBytes: number): Promise<FetchedBody> {
  const contentType = header(response, 'content-type');
  const etag = header(response, 'etag');
  const lastModified = header(response, 'last-modified');
  const body: Readable = response.body;
  return {
    notModified: false,
    url: withoutCredentials(url),
    bytes: await readCapped(body, { encoding: header(response, 'content-encoding'), maxBytes, label: describeUrl(url) }),
    ...(contentType === undefined ? {} : { contentType }),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

function header(response: Dispatcher.ResponseData, name: string): string | undefined {
  const value = response.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function statusError(url: URL, status: number): GatewayError {
  const code = status === 404 || status === 410 ? 'source-not-found' : 'source-unreadable';
  const hint =
    status === 401 || status === 403
      ? {
          hint: 'Give the header that opens it with --spec-header (spec_headers in gateway.yaml), or download the document and give the file.',
        }
      : {};
  return new GatewayError(code, `${describeUrl(url)}: the server answered with status ${status}`, hint);
}

function withoutCredentials(url: URL): string {
  const copy = new URL(url);
  copy.username = '';
  copy.password = '';
  copy.hash = '';
  return copy.href;
}

function describeFailure(error: unknown, url: URL, timeoutMs: number | undefined): unknown {
  if (error instanceof GatewayError) return error;
  if (timeoutMs !== undefined) {
    return new GatewayError('source-unreadable', `${describeUrl(url)}: not read within ${timeoutMs / 1000} seconds`, { cause: error });
  }
  if (!(error instanceof Error)) return error;
  const reason = connectionReason(error);
  return new GatewayError('source-unreadable', `${describeUrl(url)}: ${reason}`, { cause: error });
}

function connectionReason(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'the host name does not resolve';
    case 'ECONNREFUSED':
      return 'nothing answers there (connection refused)';
    case 'ECONNRESET':
    case 'UND_ERR_SOCKET':
      return 'the server closed the connection before the answer was complete';
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'ETIMEDOUT':
      return 'no connection within 10 seconds';
    default:
      return error.message === '' ? (error.code ?? error.name) : error.message;
  }
}
