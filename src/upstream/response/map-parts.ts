import { maskBytes } from '../../credentials/index.js';
import { isJsonObject } from '../../model/index.js';
import type { ContentBlock } from '../call-result.js';
import { maskText } from './describe-failure.js';
import { type MapContext, type MappedAnswer, noteBlocks } from './mapped-answer.js';
import type { ResponsePlan } from './prepare-response.js';
import { type AnswerContent, headerOf } from './read-answer.js';
import type { BodyPart } from './read-parts.js';

/** A part and what it says. */
export interface ReadPart {
  readonly part: BodyPart;
  readonly content: AnswerContent;
}

/**
 * A multipart answer as one content block a part, in their order: texts and JSON as text, images and audio as they are, other bytes as a resource. A part with a
 * `Content-Location` (RFC 2557 section 4) is a resource of that address. Whole parts are left out when the result is over budget.
 */
export function mapParts(parts: readonly ReadPart[], plan: ResponsePlan, context: MapContext): MappedAnswer {
  const maxBytes = plan.maxBytes ?? context.maxBytes;
  const content: ContentBlock[] = [];
  let bytes = 0;
  for (const { part, content: said } of parts) {
    bytes += part.body.length;
    if (bytes > maxBytes) break;
    content.push(blockOf(part, said, context));
  }
  const dropped = parts.length - content.length;
  const notes = dropped === 0 ? [] : [`${dropped} of ${parts.length} parts are left out, over the budget. ${context.howToGetTheRest()}`];
  return { isError: false, content: [...content, ...noteBlocks(notes)], ...structureOf(parts, plan) };
}

function blockOf(part: BodyPart, content: AnswerContent, context: MapContext): ContentBlock {
  const location = headerOf(part, 'content-location');
  const uri = location === undefined ? undefined : maskText(location, context.secrets);
  const base64 = () => maskBytes(part.body, context.secrets).toString('base64');
  switch (content.kind) {
    case 'image':
    case 'audio':
      if (uri === undefined) return { type: content.kind, data: base64(), mimeType: content.mimeType };
      break;
    case 'json':
    case 'text': {
      const text = content.kind === 'text' ? content.text : (content.text ?? JSON.stringify(content.value));
      const mimeType = content.kind === 'text' ? content.mimeType : 'application/json';
      return uri === undefined ? { type: 'text', text } : { type: 'resource', resource: { uri, mimeType, text } };
    }
    case 'empty':
      return { type: 'text', text: '' };
  }
  const mimeType = 'mimeType' in content ? content.mimeType : 'application/octet-stream';
  return { type: 'resource', resource: { uri: uri ?? context.url(), mimeType, blob: base64() } };
}

/** An advertised output schema makes clients insist on structured content: the first JSON object is it. */
function structureOf(parts: readonly ReadPart[], plan: ResponsePlan): Pick<MappedAnswer, 'structuredContent'> {
  if (!plan.hasOutputSchema) return {};
  for (const { content } of parts) if (content.kind === 'json' && isJsonObject(content.value)) return { structuredContent: content.value };
  return { structuredContent: {} };
}
