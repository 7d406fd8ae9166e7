import { cacheLifetimeMs } from './cache/index.js';
import { describeRefusal } from './describe-refusal.js';
import { describeRest } from './describe-rest.js';
import { readInputRequired } from './input-required.js';
import type { NextPage } from './next-page.js';
import { prepareSending, type Sending } from './prepare-sending.js';
import type { ProviderCall } from './provider-call.js';
import { failureOf, type Page, readPages } from './read-pages.js';
import {
  type AnswerContent,
  describeFailure,
  type MapContext,
  type MappedAnswer,
  mapAnswer,
  readAnswer,
  statusLine,
} from './response/index.js';
import type { UpstreamParts } from './upstream-parts.js';

export interface ProviderOutcome extends MappedAnswer {
  /** Milliseconds for which the upstream lets the answer be reused, before the file's own `ttl`. */
  lifetimeMs(): number;
}

/**
 * One call of one provider: credentials on, sent, a 401 renewed once, pages followed, mapped. Throws `ArgumentError`, `CallFault` and
 * `ExpressionError`.
 */
export async function callProvider(call: ProviderCall, parts: UpstreamParts): Promise<ProviderOutcome> {
  const { prepared, provider, tally } = call;
  const sending = prepareSending(call, parts);
  const first = await sending.send(call.args);
  const secrets = sending.secrets;
  const content = readAnswer(first.exchanged, provider.response, secrets);
  const inputRequired = readInputRequired(first.exchanged.status, content, provider.provider.config.input_required);
  if (inputRequired !== undefined) return { isError: false, content: [], inputRequired, lifetimeMs: () => 0 };
  const isSuccess = first.exchanged.status >= 200 && first.exchanged.status < 300;
  if (!isSuccess || first.exchanged.refusedRedirect !== undefined) {
    return { ...describeRefusal(first.exchanged, content, call, secrets), lifetimeMs: () => 0 };
  }
  const context: MapContext = {
    expressions: parts.expressions,
    maxBytes: parts.maxResultBytes,
    method: provider.method,
    secrets,
    howToGetTheRest: () => describeRest(prepared, provider, call.context.givable),
    url: () => first.request.masked().url,
  };
  const receivedAt = Date.now();
  const lifetimeMs = () => cacheLifetimeMs(first.exchanged.headers, Number.POSITIVE_INFINITY, receivedAt);
  if (content.kind !== 'json' || provider.pagination === undefined) {
    const mapping = mapAnswer(first.exchanged, content, provider.response, context);
    const { isError, content: blocks, structuredContent, spelling, failure } = mapping instanceof Promise ? await mapping : mapping;
    return { isError, content: blocks, structuredContent, spelling, failure, lifetimeMs };
  }
  const { value, rounded, notes } = await readPages({
    first: {
      value: content.value,
      rounded: content.rounded,
      answer: first.exchanged,
      args: call.args,
      url: first.request.origin + first.request.path,
    },
    provider,
    input: prepared.capability.schema.input,
    budget: call.budget,
    maxBytes: provider.response.maxBytes ?? parts.maxResultBytes,
    context: call.context,
    readPage: (next, previous) => readPage(next, previous, call, sending),
  });
  const whole: AnswerContent = value === content.value ? content : { kind: 'json', value, rounded };
  const mapped = await mapAnswer(first.exchanged, whole, provider.response, context);
  const noted =
    notes.length === 0 || mapped.isError ? mapped.content : [...mapped.content, { type: 'text', text: notes.join('\n') } as const];
  if (tally.status === undefined) tally.status = first.exchanged.status;
  return { ...mapped, content: noted, lifetimeMs };
}

async function readPage(next: NextPage, previous: Page, { provider }: ProviderCall, sending: Sending): Promise<Page | { failed: string }> {
  const args = 'args' in next ? { ...previous.args, ...next.args } : previous.args;
  try {
    const { exchanged, request } = await sending.send(args, 'path' in next ? next.path : undefined);
    const content = readAnswer(exchanged, provider.response, sending.secrets);
    if (exchanged.status >= 300) {
      return { failed: `${statusLine(exchanged.status)} ${describeFailure(content, sending.secrets)}`.trim() };
    }
    if (content.kind !== 'json') return { failed: 'it is not JSON.' };
    return { value: content.value, rounded: content.rounded, answer: exchanged, args, url: request.origin + request.path };
  } catch (error) {
    return { failed: failureOf(error) };
  }
}
