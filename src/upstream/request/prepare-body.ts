import { bodyFormOf, jsonSequenceOf } from '../../capability/index.js';
import { GatewayError, type Json, type ProviderConfig } from '../../model/index.js';
import { ArgumentError } from './argument-error.js';
import { compileValue, joinTemplate, readArgument } from './compile-value.js';
import { decodeFile } from './decode-file.js';
import type { BuildBody } from './encoded-body.js';
import type { ExactJson } from './exact-json.js';
import { fileType } from './file-type.js';
import { isJsonArray } from './is-json-array.js';
import { prepareMultipart } from './multipart-body.js';
import { encodeFormField } from './percent-encode.js';
import { type ResolvedTemplate, resolveTemplate, type TemplateContext } from './resolve-template.js';
import { scalarText } from './serialize-parameter.js';
import { prepareUrlencoded } from './urlencoded-body.js';

/**
 * Prepares `config.body` in the form its content type asks for (src/capability/README.md, "Body"). An object template of which nothing is left sends no
 * body, or the empty one with `body_required`. `boundary` makes multipart boundaries.
 */
export function prepareBody(
  config: ProviderConfig,
  context: TemplateContext,
  exact: ExactJson,
  boundary?: () => string,
): BuildBody | undefined {
  const { body } = config;
  if (body === undefined) return undefined;
  const contentType = config.content_type ?? config.body_content_type ?? 'application/json';
  checkContentType(contentType, 'config.content_type');
  const form = bodyFormOf(contentType);
  switch (form) {
    case 'json':
      return prepareJson(body, contentType, config.body_required === true, context, exact);
    case 'urlencoded':
      return typeof body === 'string' && !isOnePlaceholder(body, context)
        ? prepareText(resolveTemplate(body, context), contentType, encodeFormField)
        : prepareUrlencoded(config, body, contentType, context);
    case 'multipart':
      return prepareMultipart(config, body, contentType, context, boundary);
    default:
      return prepareOpaque(config, body, contentType, form === 'binary', context);
  }
}

function checkContentType(contentType: string, place: string): void {
  if (/\p{Cc}/u.test(contentType)) throw new GatewayError('capability-invalid', `${place} holds a control character`);
}

function prepareJson(body: Json, contentType: string, required: boolean, context: TemplateContext, exact: ExactJson): BuildBody {
  if (typeof body === 'string') {
    const template = resolveTemplate(body, context);
    if (!isPlaceholder(template)) return prepareJsonText(template, contentType, exact);
  }
  const fill = compileValue(body, context);
  const empty = required && typeof body === 'object' ? (Array.isArray(body) ? '[]' : '{}') : undefined;
  return (args) => {
    const value = fill(exact.mark(args));
    const content = value === undefined ? empty : exact.stringify(value);
    return content === undefined ? undefined : { content, contentType };
  };
}

/** JSON text with placeholders between quotes or bare: strings go in escaped and without quotes, other values as JSON. */
function prepareJsonText(template: ResolvedTemplate, contentType: string, exact: ExactJson): BuildBody {
  return (given) => {
    const args = exact.mark(given);
    let content = '';
    for (const piece of template) {
      if (typeof piece === 'string') {
        content += piece;
        continue;
      }
      const value = readArgument(args, piece.argument);
      if (value === undefined)
        throw new ArgumentError(piece.argument, `argument "${piece.argument}" is needed for the body and is not given`);
      content += typeof value === 'string' ? exact.stringify(value).replace(/^"|"$/g, '') : exact.stringify(value);
    }
    return { content, contentType };
  };
}

/** Text, XML and bytes: one argument as it is, or a text around arguments. Bytes are sent as their own type where `encoding` has a range for it. */
function prepareOpaque(config: ProviderConfig, body: Json, contentType: string, isBinary: boolean, context: TemplateContext): BuildBody {
  if (typeof body !== 'string') {
    const fill = compileValue(body, context);
    return (args) => {
      const value = fill(args);
      return value === undefined || value === null ? undefined : { content: scalarText(value), contentType };
    };
  }
  const template = resolveTemplate(body, context);
  const [only] = template;
  if (template.length !== 1 || only === undefined || typeof only === 'string') {
    return prepareText(template, contentType, /[/+]xml\s*(;|$)/i.test(contentType) ? escapeXml : undefined);
  }
  const { argument } = only;
  const { file: asFile = isBinary, content_type: allowed } = config.encoding?.[argument] ?? {};
  checkContentType(allowed ?? '', `config.encoding.${argument}.content_type`);
  return (args) => {
    const value = readArgument(args, argument);
    if (value === undefined || value === null) return undefined;
    if (!asFile) return { content: opaqueText(value, contentType), contentType };
    const file = decodeFile(argument, value);
    return { content: file.bytes, contentType: allowed === undefined ? contentType : fileType(allowed, file.contentType, contentType) };
  };
}

/** A text as it is; a list as the media type has several values in one body. */
function opaqueText(value: Json, contentType: string): string {
  const sequence = isJsonArray(value) ? jsonSequenceOf(contentType) : undefined;
  if (!isJsonArray(value) || sequence === undefined) return scalarText(value);
  const before = sequence === 'sequence' ? '\u001e' : '';
  return value.map((item) => `${before}${JSON.stringify(item)}\n`).join('');
}

/** An absent argument leaves nothing in a text body. */
function prepareText(template: ResolvedTemplate, contentType: string, encode: ((text: string) => string) | undefined): BuildBody {
  return (args) => {
    const content = template.map((piece) => (typeof piece === 'string' ? piece : (joinTemplate([piece], args, encode) ?? ''))).join('');
    return { content, contentType };
  };
}

function isOnePlaceholder(text: string, context: TemplateContext): boolean {
  return isPlaceholder(resolveTemplate(text, context));
}

function isPlaceholder(template: ResolvedTemplate): boolean {
  return template.length === 1 && typeof template[0] === 'object';
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
}
