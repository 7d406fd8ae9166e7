import { type Credentials, maskSecrets } from '../../credentials/index.js';
import type { CallEnding } from '../call-ending.js';
import type { LogMessage } from '../log-message.js';
import { parseRetryAfter } from '../resilience/index.js';
import {
  decodeWhole,
  kindOfMediaType,
  parseMediaType,
  type ResponsePlan,
  readLogMessage,
  readProgress,
  type UpstreamAnswer,
} from '../response/index.js';
import type { CallProgress } from '../upstream.js';
import type { UpstreamRequest } from '../upstream-request.js';
import { classifyFault } from './classify-fault.js';
import type { DispatcherPool } from './dispatcher-pool.js';
import { followRedirects, isRedirect, type RefusedRedirect } from './follow-redirects.js';
import { readStream } from './read-stream.js';
import { type Answer, type AnswerHead, type AnswerHeaders, type StreamingAnswer, sendRequest, type WholeAnswer } from './send-request.js';

/** What surrounds one exchange. */
export interface ExchangeContext {
  readonly dispatchers: DispatcherPool;
  readonly credentials: Credentials;
  /** Whether an origin may be called, be it private or plain http. */
  isApproved(origin: string): boolean;
  readonly followTo: ReadonlySet<string>;
  /** Masked in what is shown. */
  readonly secrets: readonly string[];
  readonly plan: ResponsePlan;
  /** Most bytes of a body that are read. */
  readonly maxBodyBytes: number;
  /** Most bytes of a stream that are kept. */
  readonly maxStreamBytes: number;
  readonly ending: CallEnding;
  onProgress(progress: CallProgress): void;
  onLog(message: LogMessage): void;
  /** Called for every request that goes out. */
  onRequest(): void;
}

/** A complete answer. */
export interface Exchanged extends UpstreamAnswer {
  /** Bytes of body read, decompressed. */
  readonly bytes: number;
  readonly retryAfterMs: number | undefined;
  readonly refusedRedirect: RefusedRedirect | undefined;
}

const MAX_ERROR_BODY_BYTES = 65_536;

/** Sends a request, follows its redirects and reads the answer to its end or its cap. Throws `CallFault` when there is no whole answer. */
export async function exchange(request: UpstreamRequest, context: ExchangeContext): Promise<Exchanged> {
  try {
    const first = await send(request, true, context);
    if (isRedirect(first)) return await exchangeFollowed(request, first, context);
    const read = 'stream' in first ? readAnswerStream(first, context) : readAnswerBody(first, context);
    return exchanged(first, read instanceof Promise ? await read : read, undefined);
  } catch (error) {
    throw classifyFault(error, request.origin, context.ending);
  }
}

async function exchangeFollowed(request: UpstreamRequest, first: Answer, context: ExchangeContext): Promise<Exchanged> {
  const { answer, refused } = await followRedirects(request, first, {
    ...context,
    send: (next, isApproved) => send(next, isApproved, context),
  });
  return exchanged(answer, await ('stream' in answer ? readAnswerStream(answer, context) : readAnswerBody(answer, context)), refused);
}

function send(request: UpstreamRequest, isApproved: boolean, context: ExchangeContext): Promise<Answer> {
  context.onRequest();
  const sending = { ending: context.ending, howToRead: (head: AnswerHead) => howToRead(head, context) };
  const dispatcher = context.dispatchers.dispatcherFor(request.origin, isApproved, request.clientCertificate);
  return dispatcher instanceof Promise
    ? dispatcher.then((opened) => sendRequest(opened, request, sending))
    : sendRequest(dispatcher, request, sending);
}

function exchanged({ status, headers }: Answer, { body, cut, bytes, stream }: ReadAnswer, refused: RefusedRedirect | undefined): Exchanged {
  return {
    status,
    headers,
    body,
    cut,
    bytes,
    stream,
    retryAfterMs: parseRetryAfter(firstValue(headers['retry-after']), Date.now()),
    refusedRedirect: refused,
  };
}

function howToRead({ status, headers }: AnswerHead, { plan, maxBodyBytes }: ExchangeContext): number | 'stream' {
  if (status >= 300) return MAX_ERROR_BODY_BYTES;
  return streamKind(headers, plan) === undefined ? maxBodyBytes : 'stream';
}

type ReadAnswer = Pick<Exchanged, 'body' | 'cut' | 'bytes' | 'stream'>;

function readAnswerBody(answer: WholeAnswer, context: ExchangeContext): ReadAnswer | Promise<ReadAnswer> {
  const { status, headers, body, cut } = answer;
  const encoding = encodingOf(headers);
  if (encoding === undefined) return { body, cut, bytes: body.length };
  return decodeWhole(answer, encoding, status < 300 ? context.maxBodyBytes : MAX_ERROR_BODY_BYTES).then((read) => ({
    body: read.bytes,
    cut: read.cut,
    bytes: read.bytes.length,
  }));
}

async function readAnswerStream({ headers, stream: source }: StreamingAnswer, context: ExchangeContext): Promise<ReadAnswer> {
  let reached = Number.NEGATIVE_INFINITY;
  const { stream, bytes } = await readStream(source, encodingOf(headers), streamKind(headers, context.plan) ?? 'ndjson', {
    maxBytes: context.maxStreamBytes,
    maxReadBytes: context.maxBodyBytes,
    ending: context.ending,
    mask: (text) => maskSecrets(text, context.secrets),
    events: context.plan.events ?? {},
    onProgress(data) {
      const progress = readProgress(data);
      // MCP: "The progress value MUST increase with each notification".
      if (progress === undefined || progress.progress <= reached) return;
      reached = progress.progress;
      context.onProgress(progress);
    },
    onLog: (data) => context.onLog(readLogMessage(data)),
    onItem(item, count) {
      if (context.plan.events?.progress !== undefined) return;
      const text = typeof item.data === 'string' ? item.data : JSON.stringify(item.data);
      context.onProgress({ progress: count, message: text.length > MAX_PROGRESS ? `${text.slice(0, MAX_PROGRESS)}…` : text });
    },
  });
  return { body: Buffer.alloc(0), cut: false, bytes, stream };
}

function encodingOf(headers: AnswerHeaders): string | undefined {
  const given = headers['content-encoding'];
  return Array.isArray(given) ? given.join(',') : given;
}

const MAX_PROGRESS = 500;

/** A stream by its media type; by the file's word where the type says nothing. */
function streamKind(headers: AnswerHeaders, plan: ResponsePlan): 'sse' | 'ndjson' | undefined {
  const mediaType = parseMediaType(firstValue(headers['content-type']));
  switch (kindOfMediaType(mediaType)) {
    case 'event_stream':
      return 'sse';
    case 'ndjson':
      return 'ndjson';
    case 'text':
      // A page is none: there would be nothing in it.
      return mediaType.essence === 'text/plain' ? plan.stream : undefined;
    case 'unknown':
      return plan.stream;
    default:
      return undefined;
  }
}

function firstValue(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
