import { escapeTemplate } from '../../capability/index.js';
import type { Json, OperationHints } from '../../model/index.js';

export type ParameterHint = NonNullable<OperationHints['parameters']>[string];

/**
 * What is sent for a parameter that the source's author hides from the caller: its default as a constant template, or nothing
 * (`value` absent). `undefined` when it stays visible: not hidden, or required and without a default to send.
 */
export function hiddenConstant(hint: ParameterHint | undefined, isRequired: boolean): { readonly value?: Json } | undefined {
  if (hint?.hidden !== true || (isRequired && hint.default === undefined)) return undefined;
  return hint.default === undefined ? {} : { value: literal(hint.default as Json) }; // from a document, so it is JSON
}

/** A constant as a template: nothing in its texts is a placeholder. */
export function literal(value: Json): Json {
  if (typeof value === 'string') return escapeTemplate(value);
  if (Array.isArray(value)) return value.map((item: Json) => literal(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, member === undefined ? member : literal(member as Json)])); // of a JSON object
}
