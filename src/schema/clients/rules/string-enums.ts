import { addSentence, spellValues } from '../add-sentence.js';
import type { ClientRule } from '../client-rule.js';

/**
 * An `enum` with anything but texts, or of a type that is no text, is said in the description; `null` is dropped from one of texts.
 *
 * Gemini's `enum` is a list of strings and only for strings: a number in it is "Invalid value … (TYPE_STRING)".
 */
export const stringEnums: ClientRule = {
  name: 'string-enums',
  apply(schema) {
    const { enum: values, ...rest } = schema;
    if (!Array.isArray(values)) return schema;
    const texts = values.filter((value) => typeof value === 'string' && value !== '');
    const others = values.filter((value) => value !== null && value !== '');
    const isOfTexts = texts.length > 0 && texts.length === others.length && (rest.type === undefined || rest.type === 'string');
    if (isOfTexts) return { ...rest, type: 'string', enum: texts };
    return addSentence(rest, `${values.length === 1 ? 'Must be' : 'One of:'} ${spellValues(values)}.`);
  },
};
