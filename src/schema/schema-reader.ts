import { type Diagnostic, type DocumentSet, isJsonObject, type Json, type JsonObject, type JsonSchema } from '../model/index.js';
import { definitionName, definitionReference, referencedDefinitions } from './definitions.js';
import type { Dialect, Direction } from './dialect.js';
import { setOwn } from './keywords.js';
import { mergeSchemas } from './merge-schemas.js';
import { convertSchema } from './read/convert-schema.js';
import { createDefinitionNamer } from './read/definition-names.js';
import { createFindings } from './read/findings.js';
import { startPlace } from './read/place.js';
import type { Reading, Scope } from './read/reading.js';
import { createResolver } from './read/resolver.js';
import { createScopes } from './read/scopes.js';
import type { ResolvedReference } from './reference.js';

/** Where a schema stands: its document, and its JSON Pointer fragment in it (`#/paths/~1pets/get/…`). */
export interface SchemaLocation {
  readonly uri: string;
  readonly pointer: string;
}

export interface SchemaReader {
  /**
   * The schema in JSON Schema 2020-12, closed: a `$ref` at its root replaced by what it means, `allOf` merged, every other
   * reference `#/$defs/Name`, and `$defs` holding exactly what is reachable, sorted by name. Properties that the direction
   * hides are out. An absent schema is `true`. The result is shared, also with other results: never mutate it.
   */
  read(schema: Json | undefined, at: SchemaLocation, direction: Direction): JsonSchema;
}

interface Definition {
  readonly name: string;
  readonly target: ResolvedReference;
  readonly scope: Scope;
  schema: JsonSchema | undefined;
}

/**
 * A reader of the schemas in these documents. Whatever is wrong with one is reported and read as the nearest valid
 * thing; reading never throws and never expands a reference. Each definition is converted once per direction.
 */
export function createSchemaReader(documents: DocumentSet, dialect: Dialect, report: (diagnostic: Diagnostic) => void): SchemaReader {
  const findings = createFindings(documents, report);
  const resolver = createResolver(documents, findings);
  const nameDefinition = createDefinitionNamer(documents);
  const scopes = createScopes(documents, dialect);
  const definitions = new Map<string, Definition>();
  const references = new Map<string, JsonObject>();
  const pending: Definition[] = [];
  const closed = new Map<JsonObject, JsonSchema>();

  const define = (target: ResolvedReference, outer: Scope): JsonObject => {
    const scope = scopes.entering(outer, target);
    const key = `${scope.direction}\n${scope.key}\n${target.uri}${target.pointer}`;
    const known = references.get(key);
    if (known !== undefined) return known;
    const plain = nameDefinition(target.uri, target.pointer);
    const name = scope === scopes.outermost(scope.direction, target) ? plain : `${plain}_${scope.key}`;
    const definition: Definition = { name, target, scope, schema: undefined };
    const reference = { $ref: definitionReference(name) };
    definitions.set(`${scope.direction}\n${name}`, definition);
    references.set(key, reference);
    pending.push(definition);
    return reference;
  };

  const reading: Reading = {
    documents,
    dialect,
    findings,
    resolver,
    define,
    convert: (value, place, scope) => convertSchema(reading, scope, value, place),
  };

  const convertPending = (): void => {
    for (let definition = pending.pop(); definition !== undefined; definition = pending.pop()) {
      definition.schema = convertSchema(reading, definition.scope, definition.target.value, startPlace(definition.target));
    }
  };

  const find = (direction: Direction, name: string): JsonSchema => definitions.get(`${direction}\n${name}`)?.schema ?? true;

  const close = (schema: JsonObject, direction: Direction): JsonSchema => {
    const known = closed.get(schema);
    if (known !== undefined) return known;
    const root = inlineRoot(schema, (name) => find(direction, name));
    const names = reachable(root, (name) => find(direction, name));
    let result = root;
    if (isJsonObject(root) && names.length > 0) {
      const $defs: Record<string, Json> = {};
      for (const name of names) setOwn($defs, name, find(direction, name));
      result = { ...root, $defs };
    }
    closed.set(schema, result);
    return result;
  };

  return {
    read(schema, at, direction) {
      if (schema === undefined) return true;
      const target = { uri: at.uri, pointer: at.pointer, value: schema };
      const scope = scopes.outermost(direction, target);
      const converted = convertSchema(reading, scope, schema, startPlace(target));
      convertPending();
      return isJsonObject(converted) ? close(converted, direction) : converted;
    },
  };
}

/** The schema with a reference at its root replaced by what it points at; what stood beside the reference is merged over it. */
function inlineRoot(schema: JsonObject, find: (name: string) => JsonSchema): JsonSchema {
  let root: JsonSchema = schema;
  const passed = new Set<string>();
  for (;;) {
    if (!isJsonObject(root)) return root;
    const name = definitionName(root.$ref);
    if (name === undefined || passed.has(name)) return root;
    passed.add(name);
    const { $ref: _reference, ...siblings }: JsonObject = root;
    const target = find(name);
    root = Object.keys(siblings).length === 0 ? target : mergeSchemas([target, siblings]);
  }
}

function reachable(schema: JsonSchema, find: (name: string) => JsonSchema): string[] {
  const reached = new Set<string>();
  const open = [...referencedDefinitions(schema)];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    for (const next of referencedDefinitions(find(name))) if (!reached.has(next)) open.push(next);
  }
  return [...reached].sort();
}
