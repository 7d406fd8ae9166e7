import { maskBytes } from '../../credentials/index.js';
import type { ContentBlock } from '../call-result.js';
import { statusLine } from './advise.js';
import { maskText } from './describe-failure.js';
import { mapJson } from './map-json.js';
import { mapParts } from './map-parts.js';
import { mapText } from './map-text.js';
import type { MapContext, MappedAnswer } from './mapped-answer.js';
import type { ResponsePlan } from './prepare-response.js';
import { type AnswerContent, headerOf, type UpstreamAnswer } from './read-answer.js';

/**
 * The result of a successful status (DESIGN section 9, "Results"): JSON becomes structured content and text, images and audio their own blocks, other bytes an
 * embedded resource, text a text. Only an expression takes time; its `ExpressionError` passes through.
 */
export function mapAnswer(
  answer: UpstreamAnswer,
  content: AnswerContent,
  plan: ResponsePlan,
  context: MapContext,
): MappedAnswer | Promise<MappedAnswer> {
  switch (content.kind) {
    case 'empty':
      return mapEmpty(answer, plan, context);
    case 'json':
      return mapJson(answer, content, plan, context);
    case 'parts':
      return mapParts(content.parts, plan, context);
    case 'text':
      return mapText(content.text, answer.cut, content.note, plan, context);
    default:
      return mapBytes(answer, content.kind, content.mimeType, plan, context);
  }
}

function mapBytes(
  answer: UpstreamAnswer,
  kind: 'image' | 'audio' | 'binary',
  mimeType: string,
  plan: ResponsePlan,
  context: MapContext,
): MappedAnswer {
  const maxBytes = plan.maxBytes ?? context.maxBytes;
  if (answer.cut || answer.body.length > maxBytes) {
    const size = headerOf(answer, 'content-length');
    const text = `The answer is ${mimeType} of ${size === undefined ? `more than ${maxBytes}` : size} bytes, over the budget of ${maxBytes}, and cannot be shortened. ${context.howToGetTheRest()}`;
    return { isError: true, failure: 'status', content: [{ type: 'text', text }] };
  }
  const data = maskBytes(answer.body, context.secrets).toString('base64');
  const block: ContentBlock =
    kind === 'binary' ? { type: 'resource', resource: { uri: context.url(), mimeType, blob: data } } : { type: kind, data, mimeType };
  return { isError: false, content: [block], ...(plan.hasOutputSchema ? { structuredContent: {} } : {}) };
}

/** 204, an empty 2xx, and HEAD: what the status line and a few headers say. */
function mapEmpty(answer: UpstreamAnswer, plan: ResponsePlan, context: MapContext): MappedAnswer {
  const told = (context.method === 'HEAD' ? HEAD_HEADERS : ['location']).flatMap((name) => {
    const value = headerOf(answer, name);
    return value === undefined ? [] : [`${name}: ${maskText(value, context.secrets)}`];
  });
  const text = [`${statusLine(answer.status)} (no content)`, ...told].join('\n');
  return {
    isError: false,
    content: [{ type: 'text', text }],
    ...(plan.hasOutputSchema ? { structuredContent: plan.wrapsResult ? { result: null } : {} } : {}),
  };
}

const HEAD_HEADERS = ['content-type', 'content-length', 'last-modified', 'etag', 'location'];
