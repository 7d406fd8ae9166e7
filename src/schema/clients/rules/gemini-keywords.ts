import { addSentence, spellValues } from '../add-sentence.js';
import type { ClientRule } from '../client-rule.js';

const FIELDS = new Set([
  ...['type', 'format', 'description', 'nullable', 'enum', 'anyOf', 'items', 'minItems', 'maxItems', 'properties', 'required'],
  ...['minProperties', 'maxProperties', 'minLength', 'maxLength', 'pattern', 'minimum', 'maximum'],
]);

/**
 * Only keywords that Gemini's `Schema` has a field for; a default becomes a sentence.
 *
 * The API reads declarations as protocol buffers and answers 400 ("Unknown name … Cannot find field") for the whole request when one tool has
 * another: `additionalProperties`, `$schema`, `default` on some endpoints, `examples`, `uniqueItems`, `multipleOf`, `propertyNames`, `readOnly`.
 */
export const geminiKeywords: ClientRule = {
  name: 'gemini-keywords',
  apply(schema) {
    const entries = Object.entries(schema).filter(([keyword]) => FIELDS.has(keyword));
    const kept = entries.length === Object.keys(schema).length ? schema : Object.fromEntries(entries);
    return schema.default === undefined ? kept : addSentence(kept, `Default: ${spellValues([schema.default])}.`);
  },
};
