import { bodyFormOf } from '../../capability/index.js';
import { type FieldEncoding, isJsonObject, type Json, type JsonObject, type ProviderConfig } from '../../model/index.js';
import { ArgumentError } from './argument-error.js';
import { compileValue } from './compile-value.js';
import type { BuildBody } from './encoded-body.js';
import { fixedFields, refuseFixedNames } from './fixed-names.js';
import { encodeFormField, encodeReserved } from './percent-encode.js';
import type { TemplateContext } from './resolve-template.js';
import { scalarText, serializePairs } from './serialize-parameter.js';

/**
 * An application/x-www-form-urlencoded body: a pair per member, in template order. `encoding.<field>` gives style and explode, or a content type whose
 * text is the value; without it scalars are text, arrays repeat the name and objects are JSON text. Spaces are `+`.
 * An argument of text that is the whole body is sent as it is.
 */
export function prepareUrlencoded(config: ProviderConfig, body: Json, contentType: string, context: TemplateContext): BuildBody {
  const fill = compileValue(body, context);
  const fixed = new Set(fixedFields(body, context));
  return (args) => {
    const value = fill(args);
    if (value === undefined || value === null) return config.body_required === true ? { content: '', contentType } : undefined;
    if (typeof value === 'string') return { content: value, contentType };
    return { content: formText(value, config.encoding, fixed), contentType };
  };
}

/** The form as text; throws `ArgumentError` for what is no object. */
function formText(
  value: Json,
  encoding: Readonly<Record<string, FieldEncoding>> = {},
  fixed: ReadonlySet<string> = new Set<string>(),
): string {
  return formPairs(formMembers(value), encoding, fixed).join('&');
}

/** The members of a form; throws `ArgumentError` for a body argument that is no object. */
export function formMembers(value: Json): [string, Json][] {
  if (!isJsonObject(value)) throw new ArgumentError('', 'the form body must be an object with a member per field');
  return definedMembers(value);
}

function formPairs(
  members: readonly [string, Json][],
  encoding: Readonly<Record<string, FieldEncoding>>,
  fixed: ReadonlySet<string>,
): string[] {
  return members.flatMap(([name, value]) => {
    const field = Object.hasOwn(encoding, name) ? encoding[name] : undefined;
    const encodeValue = field?.allow_reserved === true ? (text: string) => encodeReserved(text, 'query') : encodeFormField;
    const shape = {
      name,
      encodeName: encodeFormField,
      encodeValue,
      style: field?.style ?? 'form',
      explode: field?.explode ?? (field?.style ?? 'form') === 'form',
    };
    if (field?.content_type !== undefined && value !== null) return serializePairs(shape, asText(value, field.content_type));
    // Without an entry an object is one JSON text, not a pair per member.
    const pairs = serializePairs(
      shape,
      isJsonObject(value) && field?.style === undefined && field?.explode === undefined ? JSON.stringify(value) : value,
    );
    refuseFixedNames(pairs, value, name, fixed);
    return pairs;
  });
}

/** A value as the text of a media type: JSON, the pairs of a form, the value's own text for others. */
export function asText(value: Json, contentType: string): string {
  const form = bodyFormOf(contentType);
  if (form === 'json') return JSON.stringify(value);
  return form === 'urlencoded' && isJsonObject(value) ? formText(value) : scalarText(value);
}

function definedMembers(value: JsonObject): [string, Json][] {
  return Object.entries(value).filter((entry): entry is [string, Json] => entry[1] !== undefined);
}
