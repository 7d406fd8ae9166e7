import type { JsonObject } from '../../model/index.js';

/** The schema with a sentence behind its description: what a keyword said that a client does not take. */
export function addSentence(schema: JsonObject, sentence: string): JsonObject {
  const { description } = schema;
  if (typeof description !== 'string' || description === '') return { ...schema, description: sentence };
  return description.includes(sentence) ? schema : { ...schema, description: `${description.replace(/[.\s]*$/, '.')} ${sentence}` };
}

const MAX_SHOWN = 120;

/** Values as they stand in such a sentence, cut. */
export function spellValues(values: readonly unknown[]): string {
  const text = values.map((value) => JSON.stringify(value)).join(', ');
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN - 1)}…`;
}
