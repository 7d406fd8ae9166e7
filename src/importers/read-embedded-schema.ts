import type { Diagnostic, DocumentSet, JsonObject, JsonSchema } from '../model/index.js';
import { createSchemaReader, type Direction, formatPointer } from '../schema/index.js';

/**
 * A JSON Schema 2020-12 that another document carries as a value, closed. `#/…` in it means the embedded schema itself, or
 * `within` where it is only a part of one (`property`). What is found is reported at `at`, its place in the source.
 */
export function readEmbeddedSchema(
  schema: JsonObject,
  at: readonly (string | number)[],
  direction: Direction,
  losses: Diagnostic[],
  property?: string,
): JsonSchema {
  const root = { uri: EMBEDDED, value: schema };
  const documents: DocumentSet = { root, documents: new Map([[EMBEDDED, root]]) };
  const reader = createSchemaReader(documents, '2020-12', (diagnostic) => losses.push({ ...diagnostic, pointer: formatPointer(at) }));
  if (property === undefined) return reader.read(schema, { uri: EMBEDDED, pointer: '#' }, direction);
  const properties = schema.properties as JsonObject; // the caller took the property's name from it
  return reader.read(properties[property], { uri: EMBEDDED, pointer: formatPointer(['properties', property]) }, direction);
}

const EMBEDDED = 'schema.json';
