import { isJsonObject, type Json, type JsonObject, type JsonSchema } from '../../model/index.js';
import { mapDefinitions, mapMembers, mapSubschemas, objectOf } from '../keywords.js';
import { compileLinearPattern } from './linear-pattern.js';
import { mayMeetFormat } from './meets-format.js';

/**
 * The schema as arguments are held to it: whoever is refused here cannot make the call at all, and the API can still refuse. It stays advertised as it is. The
 * same object when all of it holds.
 *
 * - Patterns that the linear-time engine cannot run are left out; where such a pattern chooses properties, the others are no longer closed.
 * - Of `oneOf` one alternative at least is met: descriptions use it for alternatives that overlap, or that only a format tells apart. Those that only name
 *   what is required exclude each other.
 * - `additionalProperties: false` beside alternatives leaves theirs in: by the letter none of them could be met.
 * - A name that a closed object requires and does not declare is not asked for.
 * - Texts that are listed (`enum`, `const`) are taken whatever length, format or pattern is said beside them.
 * - A `format` and a `pattern` that no text meets both of are both left out: which one is meant cannot be told.
 * - What is left out within `not` and `if` would refuse more: they are left out with it.
 */
export function enforceableSchema(schema: JsonSchema): JsonSchema {
  if (!isJsonObject(schema)) return schema;
  const known = enforceable.get(schema);
  if (known !== undefined) return known;
  enforceable.set(schema, schema); // a schema that contains itself ends here
  const inner = mapSubschemas(schema, enforceableSchema);
  const result = LOOSENED.reduce((loosened, loosen) => loosen(loosened), withoutLoosened(inner, schema));
  enforceable.set(schema, result);
  return result;
}

const enforceable = new WeakMap<JsonObject, JsonObject>();

function withoutUnrunnable(schema: JsonObject): JsonObject {
  let result = schema;
  const { pattern, patternProperties } = schema;
  if (typeof pattern === 'string' && compileLinearPattern(pattern) === undefined) {
    const { pattern: _pattern, ...rest } = result;
    result = rest;
  }
  if (!isJsonObject(patternProperties)) return result;
  const entries = Object.entries(patternProperties);
  const runnable = entries.filter(([name]) => compileLinearPattern(name) !== undefined);
  if (runnable.length === entries.length) return result;
  const { additionalProperties: _additional, unevaluatedProperties: _unevaluated, ...open } = result;
  return { ...open, patternProperties: objectOf(runnable) };
}

function withoutLoosened(inner: JsonObject, schema: JsonObject): JsonObject {
  const loosened = new Set<string>([
    ...(inner.not === schema.not ? [] : ['not']),
    ...(inner.if === schema.if ? [] : ['if', 'then', 'else']),
  ]);
  return loosened.size === 0 ? inner : mapMembers(inner, (member, keyword) => (loosened.has(keyword) ? undefined : member));
}

function withoutTextBounds(schema: JsonObject): JsonObject {
  if (!Array.isArray(schema.enum) && schema.const === undefined) return schema;
  return mapMembers(schema, (member, keyword) => (TEXT_BOUNDS.has(keyword) ? undefined : member));
}

const TEXT_BOUNDS: ReadonlySet<string> = new Set(['format', 'pattern', 'minLength', 'maxLength']);

function withoutContradiction(schema: JsonObject): JsonObject {
  const { format, pattern, ...rest } = schema;
  const runnable = typeof pattern === 'string' && format !== undefined ? compileLinearPattern(pattern) : undefined;
  return runnable === undefined || mayMeetFormat(format, (text) => runnable.test(text)) ? schema : rest;
}

function withoutUndeclared(schema: JsonObject): JsonObject {
  const { required, properties, additionalProperties } = schema;
  if (additionalProperties !== false || !Array.isArray(required) || !isJsonObject(properties)) return schema;
  if (NAMING_OTHERS.some((keyword) => schema[keyword] !== undefined)) return schema;
  const declared = required.filter((name) => typeof name === 'string' && Object.hasOwn(properties, name));
  return declared.length === required.length ? schema : { ...schema, required: declared };
}

/** Beside these an object may have names that are not among its properties. */
const NAMING_OTHERS = ['patternProperties', 'allOf', 'anyOf', 'oneOf', '$ref', '$dynamicRef'];

function withPropertiesOfAlternatives(schema: JsonObject): JsonObject {
  if (schema.additionalProperties !== false || (schema.oneOf === undefined && schema.anyOf === undefined)) return schema;
  const { additionalProperties, ...rest } = schema;
  return { ...rest, unevaluatedProperties: additionalProperties };
}

function withOpenAlternatives(schema: JsonObject): JsonObject {
  const { oneOf, ...rest } = schema;
  if (!Array.isArray(oneOf) || oneOf.every(namesRequired)) return schema;
  if (rest.anyOf === undefined) return { ...rest, anyOf: oneOf };
  return { ...rest, allOf: [...(Array.isArray(rest.allOf) ? rest.allOf : []), { anyOf: oneOf }] };
}

function namesRequired(alternative: Json): boolean {
  return (
    isJsonObject(alternative) &&
    alternative.required !== undefined &&
    Object.keys(alternative).every((keyword) => NAMING_REQUIRED.has(keyword))
  );
}

const NAMING_REQUIRED: ReadonlySet<string> = new Set(['required', 'not', 'type', 'title', 'description']);

/** What is done to each schema, one after the other. */
const LOOSENED: readonly ((schema: JsonObject) => JsonObject)[] = [
  withoutUnrunnable,
  withoutTextBounds,
  withoutContradiction,
  withoutUndeclared,
  withPropertiesOfAlternatives,
  withOpenAlternatives,
  (schema) => mapDefinitions(schema, enforceableSchema),
];
