import { isJsonObject, type Json } from '../../model/index.js';
import { readPath } from '../transform/index.js';
import { describeFailure } from './describe-failure.js';
import { mapText } from './map-text.js';
import { type MapContext, type MappedAnswer, noteBlocks } from './mapped-answer.js';
import type { ResponsePlan } from './prepare-response.js';
import type { AnswerContent, UpstreamAnswer } from './read-answer.js';
import { noteRounded, type RoundedIntegers } from './rounded-integers.js';
import { truncateJson } from './truncate-json.js';

/**
 * A JSON answer as a result: what the service wraps around it taken off, `response_path`, `transform`, then the budget. GraphQL errors without data and JSON-RPC
 * errors are tool errors. `ExpressionError` passes through.
 */
export function mapJson(
  answer: UpstreamAnswer,
  content: Extract<AnswerContent, { kind: 'json' }>,
  plan: ResponsePlan,
  context: MapContext,
): MappedAnswer | Promise<MappedAnswer> {
  const notes: string[] = content.note === undefined ? [] : [content.note];
  const unpacked = unpackService(content.value, plan, context);
  if ('refused' in unpacked) return unpacked.refused;
  let { value } = unpacked;
  const { rounded } = content;
  if (unpacked.note !== undefined) notes.push(unpacked.note);
  if (plan.path !== undefined) {
    const found = readPath(value, plan.path);
    if (found === undefined) notes.push(`The answer has nothing at response_path "${plan.pathText ?? ''}"; this is the whole answer.`);
    else value = found;
  }
  if (plan.reshape !== undefined) value = plan.reshape(value);
  if (answer.stream?.stopped !== undefined) notes.push(describeStop(answer.stream.stopped, answer.stream.items.length));
  if (plan.expression !== undefined) {
    const evaluated = context.expressions.evaluate(plan.expression, JSON.stringify(value));
    return evaluated.then((made) => shapeJson(made, undefined, { notes, rounded }, plan, context));
  }
  return shapeJson(value, value === content.value ? content.text : undefined, { notes, rounded }, plan, context);
}

type UnpackedValue = { readonly value: Json; readonly note?: string } | { readonly refused: MappedAnswer };

/** What travels inside a GraphQL or JSON-RPC answer, or the error it is. */
function unpackService(value: Json, plan: ResponsePlan, context: MapContext): UnpackedValue {
  if (!isJsonObject(value)) return { value };
  if (plan.service === 'jsonrpc') {
    if (value.error !== undefined && value.error !== null) return { refused: upstreamError('JSON-RPC error', value.error, context) };
    return { value: value.result ?? null };
  }
  if (plan.service !== 'graphql' || !Array.isArray(value.errors) || value.errors.length === 0) return { value };
  if (value.data === undefined || value.data === null) return { refused: upstreamError('GraphQL errors', value.errors, context) };
  return {
    value,
    note: `Part of the data is missing. GraphQL errors: ${describeFailure({ kind: 'json', value: value.errors }, context.secrets)}`,
  };
}

function upstreamError(what: string, error: Json, context: MapContext): MappedAnswer {
  const text = `${what} from the upstream: ${describeFailure({ kind: 'json', value: error }, context.secrets)}\nCorrect the arguments if they are named; else a retry is unlikely to help.`;
  return { isError: true, failure: 'upstream_error', content: [{ type: 'text', text }] };
}

/** What the result says besides the value. */
interface Said {
  readonly notes: readonly string[];
  readonly rounded: RoundedIntegers | undefined;
}

function withRounded({ notes, rounded }: Said, text: string, isTextExact: boolean): readonly string[] {
  return rounded === undefined ? notes : [...notes, ...noteRounded(rounded, text, isTextExact)];
}

function shapeJson(value: Json, ownText: string | undefined, said: Said, plan: ResponsePlan, context: MapContext): MappedAnswer {
  const maxBytes = plan.maxBytes ?? context.maxBytes;
  const text = ownText ?? JSON.stringify(value);
  if (Buffer.byteLength(text) <= maxBytes) return structured(value, text, said, withRounded(said, text, ownText !== undefined), plan);
  const shorter = plan.truncate ? truncateJson(value, maxBytes) : undefined;
  if (shorter === undefined) {
    const size = `The result is ${Buffer.byteLength(text)} bytes, over the budget of ${maxBytes}`;
    if (!plan.truncate)
      return { isError: true, failure: 'status', content: [{ type: 'text', text: `${size}. ${context.howToGetTheRest()}` }] };
    return mapText(text, false, [...said.notes, `${size}, and has no list to shorten.`].join('\n'), plan, context);
  }
  const dropped = shorter.dropped.map(({ path, kept, total }) => `${kept} of ${total} items${path === '' ? '' : ` of "${path}"`}`);
  const note =
    dropped.length === 0 ? [] : [`Truncated to ${maxBytes} bytes: ${dropped.join(', ')} are shown. ${context.howToGetTheRest()}`];
  return structured(shorter.value, shorter.text, said, [...withRounded(said, shorter.text, false), ...note], plan);
}

function structured(value: Json, text: string, { rounded }: Said, notes: readonly string[], plan: ResponsePlan): MappedAnswer {
  const isWhole = isJsonObject(value) && !plan.wrapsResult;
  const isLine = !text.includes('\n') && !text.includes('\r');
  return {
    isError: false,
    content: [{ type: 'text', text }, ...noteBlocks(notes)],
    structuredContent: isWhole ? value : { result: value },
    ...(rounded === undefined && isLine ? { spelling: isWhole ? 'structure' : 'result' } : {}),
  };
}

function describeStop(stopped: 'budget' | 'timeout', count: number): string {
  return stopped === 'budget'
    ? `The stream was stopped after ${count} items: the budget of the result is used up.`
    : `The stream was stopped after ${count} items: the time of the call is used up.`;
}
