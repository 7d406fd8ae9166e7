/** A JSON value. Everything read from a source document or sent on the wire is one. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object; a key may be absent, so a look-up can be `undefined`. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** A JSON Schema 2020-12: an object of keywords, or `true` / `false`. */
export type JsonSchema = boolean | JsonObject;

/** Whether the value is a JSON object: not an array, not null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
