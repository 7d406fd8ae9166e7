import { isJsonObject, type Json, type JsonObject, type JsonSchema } from '../model/index.js';
import { forEachSubschema, isSchema, setOwn } from './keywords.js';

/** How a reference to a definition of the same schema begins. */
const PREFIX = '#/$defs/';

/** `#/$defs/Name`; the reader's names need no escaping. */
export function definitionReference(name: string): string {
  return PREFIX + name;
}

/** The name in `#/$defs/Name`; `undefined` for any other reference. */
export function definitionName(reference: Json | undefined): string | undefined {
  if (typeof reference !== 'string' || !reference.startsWith(PREFIX)) return undefined;
  const name = reference.slice(PREFIX.length);
  return name.includes('/') ? undefined : name.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The schema's `$defs`, empty when it has none. */
export function definitionsOf(schema: JsonSchema): JsonObject {
  return isJsonObject(schema) && isJsonObject(schema.$defs) ? schema.$defs : {};
}

/** The definition of `root` that the schema refers to; `undefined` when it refers to none. */
export function referencedDefinition(schema: JsonObject, root: JsonSchema): JsonSchema | undefined {
  const name = definitionName(schema.$ref);
  const definitions = definitionsOf(root);
  const definition = name !== undefined && Object.hasOwn(definitions, name) ? definitions[name] : undefined;
  return isSchema(definition) ? definition : undefined;
}

/**
 * The union of the schemas' root `$defs`, by name; of two definitions with one name the first is kept (schemas read
 * by one reader in one direction have the same one). `undefined` when there are none.
 */
export function mergeDefinitions(schemas: readonly JsonSchema[]): JsonObject | undefined {
  const merged: Record<string, Json> = {};
  let isEmpty = true;
  for (const schema of schemas) {
    const definitions = definitionsOf(schema);
    for (const name of Object.keys(definitions)) {
      const definition = definitions[name];
      if (definition === undefined || Object.hasOwn(merged, name)) continue;
      setOwn(merged, name, definition);
      isEmpty = false;
    }
  }
  return isEmpty ? undefined : merged;
}

/** The schema without its root `$defs`; the references to them stay. */
export function withoutDefinitions(schema: JsonSchema): JsonSchema {
  if (!isJsonObject(schema) || schema.$defs === undefined) return schema;
  const { $defs: _definitions, ...rest } = schema;
  return rest;
}

/** Names of the definitions that the schema refers to directly, in order of appearance; its `$defs` are not looked into. */
export function referencedDefinitions(schema: JsonSchema): readonly string[] {
  if (!isJsonObject(schema)) return [];
  const known = references.get(schema);
  if (known !== undefined) return known;
  const names = new Set<string>();
  const seen = new Set<JsonSchema>();
  const visit = (subschema: JsonSchema): void => {
    if (!isJsonObject(subschema) || seen.has(subschema)) return;
    seen.add(subschema);
    const name = definitionName(subschema.$ref);
    if (name !== undefined) names.add(name);
    forEachSubschema(subschema, visit);
  };
  visit(schema);
  const list = [...names];
  references.set(schema, list);
  return list;
}

const references = new WeakMap<JsonObject, readonly string[]>();

/** Names of all definitions reachable from the schema through those in `definitions`, sorted; names that are not there are left out. */
export function reachableDefinitions(schema: JsonSchema, definitions: JsonObject): string[] {
  const reached = new Set<string>();
  const open = [...referencedDefinitions(schema)];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    if (reached.has(name) || !isSchema(definition)) continue;
    reached.add(name);
    open.push(...referencedDefinitions(definition));
  }
  return [...reached].sort();
}
