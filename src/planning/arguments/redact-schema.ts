import { findCredentialLiterals, redactCredentials } from '../../capability/index.js';
import { isJsonObject, type Json, type JsonObject, type JsonSchema } from '../../model/index.js';
import { isSchema, mapMembers, replaceSubschemas } from '../../schema/index.js';

/** A credential-shaped literal that was taken out: what and where, never the value. */
export interface Redaction {
  readonly kind: string;
  readonly length: number;
  /** Dotted, below the schema: `properties.key.examples.0`. */
  readonly path: string;
}

export interface RedactedSchema {
  readonly schema: JsonSchema;
  readonly redactions: readonly Redaction[];
}

/**
 * The schema with credential-shaped literals in `default`, `examples`, `title` and `description` replaced by `<redacted>`. What holds none
 * is passed on by identity; results are memoised by identity, so that shared definitions stay shared.
 */
export function redactSchema(schema: JsonSchema, name?: string): RedactedSchema {
  if (!isJsonObject(schema)) return { schema, redactions: NONE };
  const known = memory.get(schema);
  if (known !== undefined && known.name === name) return known.result;
  const redactions: Redaction[] = [];
  const redacted = mapMembers(schema, (value, keyword) => redactKeyword(keyword, value, name, redactions));
  const result = redactions.length === 0 ? { schema, redactions: NONE } : { schema: redacted, redactions };
  memory.set(schema, { name, result });
  return result;
}

/** The text with credential-shaped literals replaced, each added to `redactions` with that path. */
export function redactText(text: string, path: string, redactions: Redaction[], name?: string): string {
  const context = name === undefined ? {} : { name };
  const found = findCredentialLiterals(text, context);
  for (const { kind, length } of found) redactions.push({ kind, length, path });
  return found.length === 0 ? text : redactCredentials(text, context);
}

const NONE: readonly Redaction[] = [];
const memory = new WeakMap<JsonObject, { readonly name: string | undefined; readonly result: RedactedSchema }>();

function redactKeyword(keyword: string, value: Json, name: string | undefined, redactions: Redaction[]): Json | undefined {
  if ((keyword === 'description' || keyword === 'title') && typeof value === 'string') return redactText(value, keyword, redactions);
  if (keyword === 'default' || keyword === 'examples') return redactValue(value, keyword, name, redactions);
  const below = (subschema: JsonSchema, path: string, property?: string): JsonSchema => {
    const result = redactSchema(subschema, property);
    for (const redaction of result.redactions) redactions.push({ ...redaction, path: `${path}.${redaction.path}` });
    return result.schema;
  };
  if (keyword === '$defs' && isJsonObject(value)) {
    return mapMembers(value, (definition, key) => (isSchema(definition) ? below(definition, `$defs.${key}`) : definition));
  }
  return replaceSubschemas(keyword, value, (subschema, _, key) =>
    below(subschema, key === undefined ? keyword : `${keyword}.${key}`, keyword === 'properties' ? key : name),
  );
}

function redactValue(value: Json, path: string, name: string | undefined, redactions: Redaction[]): Json {
  if (typeof value === 'string') return redactText(value, path, redactions, name);
  if (Array.isArray(value)) return value.map((item: Json, index) => redactValue(item, `${path}.${index}`, name, redactions));
  if (!isJsonObject(value)) return value;
  return mapMembers(value, (member, key) => redactValue(member, `${path}.${key}`, key, redactions));
}
