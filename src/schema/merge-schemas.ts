import { isJsonObject, type Json, type JsonObject, type JsonSchema } from '../model/index.js';
import { jsonEquals, uniqueValues } from './json-value.js';
import { isSchema, objectOf, setOwn } from './keywords.js';

/** Told of each contradiction met: `type` (`string` and `integer`), `enum`, `const`. */
export type ConflictListener = (keyword: string, a: Json, b: Json) => void;

/**
 * One schema that accepts what all of them accept, as JSON Schema's `allOf` means it. Restrictions are intersected,
 * properties merged by name; of annotations the last schema's win. `additionalProperties: false` of one closes the union of the
 * properties of all, which is what documents that combine it with `allOf` mean. What cannot be said in one
 * schema stays under `allOf`; a contradiction does so too, and is told to `onConflict`.
 */
export function mergeSchemas(schemas: readonly JsonSchema[], onConflict: ConflictListener = () => {}): JsonSchema {
  let merged: JsonSchema = true;
  for (const schema of schemas) merged = mergePair(merged, schema, onConflict);
  return merged;
}

function mergePair(a: JsonSchema, b: JsonSchema, onConflict: ConflictListener): JsonSchema {
  if (a === b || b === true) return a;
  if (a === true) return b;
  if (a === false || b === false) return false;
  const contradiction = findContradiction(a, b);
  if (contradiction !== undefined) {
    onConflict(contradiction, a[contradiction] ?? null, b[contradiction] ?? null);
    return { allOf: [...asAllOf(a), b] };
  }
  return mergeObjects(a, b, onConflict);
}

/** The branches of a schema that is nothing but an `allOf`. */
function asAllOf(schema: JsonObject): readonly Json[] {
  const { allOf } = schema;
  return Array.isArray(allOf) && Object.keys(schema).length === 1 ? allOf : [schema];
}

function findContradiction(a: JsonObject, b: JsonObject): string | undefined {
  if (a.type !== undefined && b.type !== undefined && commonTypes(a.type, b.type).length === 0) return 'type';
  if (Array.isArray(a.enum) && Array.isArray(b.enum) && commonValues(a.enum, b.enum).length === 0) return 'enum';
  if (a.const !== undefined && b.const !== undefined && !jsonEquals(a.const, b.const)) return 'const';
  return undefined;
}

/** Keywords that mean something only together: they are kept or moved as one. */
const GROUPS: readonly (readonly string[])[] = [
  ['if', 'then', 'else'],
  ['items', 'prefixItems', 'unevaluatedItems'],
  ['contains', 'minContains', 'maxContains'],
];

function mergeObjects(a: JsonObject, b: JsonObject, onConflict: ConflictListener): JsonSchema {
  const result: Record<string, Json> = {};
  const apart: Record<string, Json> = {};
  for (const key of Object.keys(a)) {
    const value = a[key];
    if (value !== undefined) setOwn(result, key, value);
  }
  const moved = groupsToMove(a, b);
  for (const key of Object.keys(b)) {
    const theirs = b[key];
    const ours = Object.hasOwn(a, key) ? a[key] : undefined;
    if (theirs === undefined) continue;
    if (moved.has(key)) {
      setOwn(apart, key, theirs);
      continue;
    }
    if (ours === undefined || ours === theirs) {
      setOwn(result, key, theirs);
      continue;
    }
    const merged = mergeKeyword(key, ours, theirs, onConflict);
    setOwn(merged === undefined ? apart : result, key, merged ?? theirs);
  }
  if (Object.keys(apart).length > 0) {
    const already = result.allOf;
    result.allOf = [...(Array.isArray(already) ? already : []), apart];
  }
  return result;
}

function groupsToMove(a: JsonObject, b: JsonObject): ReadonlySet<string> {
  const moved = new Set<string>();
  for (const group of GROUPS) {
    const inBoth = group.some((key) => a[key] !== undefined) && group.some((key) => b[key] !== undefined);
    const isPlainItems = group[0] === 'items' && group.slice(1).every((key) => a[key] === undefined && b[key] === undefined);
    if (!inBoth || isPlainItems || group.every((key) => jsonEquals(a[key], b[key]))) continue;
    for (const key of group) moved.add(key);
  }
  return moved;
}

/** Both values said in one, or `undefined` when the keyword cannot say both. */
function mergeKeyword(key: string, a: Json, b: Json, onConflict: ConflictListener): Json | undefined {
  switch (key) {
    case 'type':
      return oneOrMany(commonTypes(a, b));
    case 'enum':
      return Array.isArray(a) && Array.isArray(b) ? commonValues(a, b) : b;
    case 'required':
      return Array.isArray(a) && Array.isArray(b) ? uniqueValues([...a, ...b]) : b;
    case 'allOf':
      return Array.isArray(a) && Array.isArray(b) ? [...a, ...b] : b;
    case 'properties':
    case 'patternProperties':
    case 'dependentSchemas':
      return isJsonObject(a) && isJsonObject(b) ? mergeMaps(a, b, onConflict) : b;
    case 'dependentRequired':
      return isJsonObject(a) && isJsonObject(b) ? mergeNameLists(a, b) : b;
    case 'items':
    case 'additionalProperties':
    case 'unevaluatedProperties':
    case 'propertyNames':
    case 'contentSchema':
      return isSchema(a) && isSchema(b) ? mergePair(a, b, onConflict) : b;
    case 'deprecated':
    case 'readOnly':
    case 'writeOnly':
    case 'uniqueItems':
      return a === true || b === true;
    case 'maximum':
    case 'exclusiveMaximum':
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return Math.min(Number(a), Number(b));
    case 'minimum':
    case 'exclusiveMinimum':
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return Math.max(Number(a), Number(b));
    case 'multipleOf':
      return commonMultiple(Number(a), Number(b));
    case '$ref':
    case 'pattern':
    case 'format':
    case 'oneOf':
    case 'anyOf':
    case 'not':
      return jsonEquals(a, b) ? a : undefined;
    default:
      return b;
  }
}

function mergeMaps(a: JsonObject, b: JsonObject, onConflict: ConflictListener): JsonObject {
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries(a)) if (value !== undefined) setOwn(result, key, value);
  for (const [key, theirs] of Object.entries(b)) {
    const ours = Object.hasOwn(a, key) ? a[key] : undefined;
    if (theirs === undefined) continue;
    setOwn(result, key, isSchema(ours) && isSchema(theirs) ? mergePair(ours, theirs, onConflict) : theirs);
  }
  return result;
}

function mergeNameLists(a: JsonObject, b: JsonObject): JsonObject {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return objectOf(keys.map((key) => [key, uniqueValues([...listAt(a, key), ...listAt(b, key)])] as const));
}

function listAt(map: JsonObject, key: string): readonly Json[] {
  const value = Object.hasOwn(map, key) ? map[key] : undefined;
  return Array.isArray(value) ? value : [];
}

/** Types that both allow; `integer` is within `number`. */
function commonTypes(a: Json, b: Json): readonly string[] {
  const ours = typeList(a);
  const theirs = typeList(b);
  const common = ours.filter((type) => theirs.includes(type) || (type === 'integer' && theirs.includes('number')));
  if (theirs.includes('integer') && ours.includes('number') && !common.includes('integer')) common.push('integer');
  return common;
}

/** `type` as a list. */
export function typeList(type: Json | undefined): readonly string[] {
  if (typeof type === 'string') return [type];
  return Array.isArray(type) ? type.filter((item) => typeof item === 'string') : [];
}

/** A list of types as `type` says it: one as a word. */
export function oneOrMany(types: readonly string[]): Json {
  return types.length === 1 && types[0] !== undefined ? types[0] : types;
}

function commonValues(a: readonly Json[], b: readonly Json[]): Json[] {
  return a.filter((value) => b.some((other) => jsonEquals(value, other)));
}

function commonMultiple(a: number, b: number): number | undefined {
  if (a % b === 0) return a;
  return b % a === 0 ? b : undefined;
}
