import { addSentence } from '../add-sentence.js';
import type { ClientRule } from '../client-rule.js';

const KNOWN = new Map([
  ['string', new Set(['enum', 'date-time'])],
  ['integer', new Set(['int32', 'int64'])],
  ['number', new Set(['float', 'double'])],
]);

/**
 * A `format` that is not known becomes a sentence.
 *
 * The Gemini API answers 400 ("only 'enum' and 'date-time' are supported for STRING type") for `uri`, `email`, `uuid` and the like.
 */
export const knownFormats: ClientRule = {
  name: 'known-formats',
  apply(schema) {
    const { format, ...rest } = schema;
    if (typeof format !== 'string' || KNOWN.get(String(schema.type))?.has(format) === true) return schema;
    return addSentence(rest, `Format: ${format}.`);
  },
};
