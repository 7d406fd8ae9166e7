import { findCredentialLiterals, redactCredentials } from '../../capability/index.js';
import type { Json, JsonObject } from '../../model/index.js';
import { describeDynamic, displayText, literalOf, onlyArgument, type TextPart } from './variables.js';

/**
 * The schema of an argument that travels as text (path, query, header, form field), from the value in the collection: a
 * number, a boolean or text, with the value as example. Text is always accepted besides, because an example proves
 * little; nothing known accepts text, numbers and booleans. `<integer>` and the like are types that converters write.
 */
export function textArgumentSchema(parts: readonly TextPart[], name: string): JsonObject {
  const literal = literalOf(parts);
  if (literal === undefined) return { type: ANY_TEXT, ...exampleOf(displayText(parts), parts) };
  if (literal === '') return { type: ANY_TEXT };
  const placeholder = PLACEHOLDER_TYPES.get(literal.trim().toLowerCase());
  if (placeholder !== undefined) return { type: withText(placeholder) };
  if (findCredentialLiterals(literal, { name }).length > 0) return { type: 'string' };
  const value = scalarOf(literal);
  return { type: withText(typeName(value)), examples: [value] };
}

const ANY_TEXT = ['string', 'number', 'boolean'];
const MAX_EXAMPLE = 200;

/** Variables inside other text are shown; one by itself says nothing that its name does not. */
function exampleOf(shown: string, parts: readonly TextPart[]): JsonObject {
  const only = onlyArgument(parts);
  if (only === undefined) return { examples: [redactCredentials(shown).slice(0, MAX_EXAMPLE)] };
  return only.isDynamic ? { description: describeDynamic(only.name) } : {};
}

/** A type that openapi-to-postman and Postman itself write in place of a value (`<string>`, `<long>`); `undefined`: a value. */
export function placeholderType(text: string): string | undefined {
  return PLACEHOLDER_TYPES.get(text.trim().toLowerCase());
}

const PLACEHOLDER_TYPES: ReadonlyMap<string, string> = new Map([
  ['<string>', 'string'],
  ['<uuid>', 'string'],
  ['<date>', 'string'],
  ['<datetime>', 'string'],
  ['<date-time>', 'string'],
  ['<email>', 'string'],
  ['<uri>', 'string'],
  ['<url>', 'string'],
  ['<integer>', 'integer'],
  ['<long>', 'integer'],
  ['<int32>', 'integer'],
  ['<int64>', 'integer'],
  ['<number>', 'number'],
  ['<double>', 'number'],
  ['<float>', 'number'],
  ['<boolean>', 'boolean'],
]);

/** The number or boolean that a text plainly is, else the text. Numbers that would change when written again stay text. */
export function scalarOf(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^-?\d{1,15}(?:\.\d{1,10})?$/.test(text) && String(Number(text)) === text) return Number(text);
  return text.slice(0, MAX_EXAMPLE);
}

function typeName(value: Json): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

function withText(type: string): Json {
  return type === 'string' ? ['string', 'number', 'boolean'] : [type, 'string'];
}
