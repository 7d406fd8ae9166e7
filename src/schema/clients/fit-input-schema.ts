import { isJsonObject, type JsonObject } from '../../model/index.js';
import { orderSchema } from '../order-schema.js';
import { applyRules } from './apply-rules.js';
import { inlineAll } from './inline-all.js';
import { limitSize } from './limit-size.js';
import { mergeAll } from './merge-all.js';
import { alwaysTyped } from './rules/always-typed.js';
import { anyOfUnions } from './rules/any-of-unions.js';
import { constAsEnum } from './rules/const-as-enum.js';
import { definedRequired } from './rules/defined-required.js';
import { geminiKeywords } from './rules/gemini-keywords.js';
import { inclusiveBounds } from './rules/inclusive-bounds.js';
import { knownFormats } from './rules/known-formats.js';
import { noConditions } from './rules/no-conditions.js';
import { objectProperties } from './rules/object-properties.js';
import { singleTypes } from './rules/single-types.js';
import { stringEnums } from './rules/string-enums.js';

/** Models whose APIs take less than what `lowerInputSchema` gives. */
export type SchemaDialect = 'openai' | 'gemini';

const OPENAI = [anyOfUnions, noConditions, objectProperties];
const GEMINI = [
  anyOfUnions,
  constAsEnum,
  singleTypes,
  stringEnums,
  inclusiveBounds,
  knownFormats,
  alwaysTyped,
  definedRequired,
  geminiKeywords,
];

/**
 * A lowered input schema as the API of that model takes it. It is advertised only: calls are checked against the full one, so that what could
 * not be said is found out there. Keywords are in order.
 */
export function fitInputSchema(schema: JsonObject, dialect: SchemaDialect): JsonObject {
  const fitted = dialect === 'openai' ? limitSize(applyRules(mergeAll(schema), OPENAI)) : applyRules(mergeAll(inlineAll(schema)), GEMINI);
  const ordered = orderSchema(fitted);
  return isJsonObject(ordered) ? ordered : fitted;
}
