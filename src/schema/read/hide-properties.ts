import { isJsonObject, type Json, type JsonObject, type JsonSchema } from '../../model/index.js';
import { objectOf } from '../keywords.js';
import { inPlaceEdges, isMarked } from './in-place.js';
import { below } from './place.js';
import type { PlacedSchema, Reading, Scope } from './reading.js';

/**
 * The schema without the properties that its direction hides (`readOnly` in input, `writeOnly` in output; OpenAPI 3.0
 * section 4.7.24.1), and without their names in `required`, its own and its alternatives'.
 */
export function hideProperties(reading: Reading, scope: Scope, source: PlacedSchema, schema: JsonObject): JsonObject {
  const hidden = new Set<string>();
  const { properties } = schema;
  if (isJsonObject(properties)) {
    for (const [name, property] of Object.entries(properties))
      if (isJsonObject(property) && property[scope.hiddenBy] === true) hidden.add(name);
  }
  if (Array.isArray(schema.required)) {
    for (const name of schema.required) {
      if (typeof name === 'string' && !isDeclared(properties, name) && isHiddenElsewhere(reading, scope, source, name)) hidden.add(name);
    }
  }
  const apart = schema.allOf;
  const visible = hidden.size === 0 ? schema : withoutNames(schema, hidden);
  if (!Array.isArray(apart)) return visible;
  return {
    ...visible,
    allOf: apart.map((part) => (isJsonObject(part) ? hideProperties(reading, scope, source, withoutNames(part, hidden)) : part)),
  };
}

function isDeclared(properties: Json | undefined, name: string): boolean {
  return isJsonObject(properties) && Object.hasOwn(properties, name);
}

/** Whether the name is hidden in what the schema refers to or in its alternatives, and visible in none of them. */
function isHiddenElsewhere(reading: Reading, scope: Scope, source: PlacedSchema, name: string): boolean {
  const seen = new Set<object>();
  const open: PlacedSchema[] = [source];
  let isHidden = false;
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    if (seen.has(schema.raw)) continue;
    seen.add(schema.raw);
    const { properties } = schema.raw;
    const property = isJsonObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (isJsonObject(property)) {
      if (!isMarked(reading, scope, { raw: property, place: below(schema.place, 'properties', name) }, scope.hiddenBy)) return false;
      isHidden = true;
    }
    open.push(...inPlaceEdges(reading, scope, schema));
  }
  return isHidden;
}

/** The schema without these properties; an alternative that only required them says nothing more, and its list goes with it. */
function withoutNames(schema: JsonObject, names: ReadonlySet<string>): JsonObject {
  const result: Record<string, Json> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    const kept = value === undefined ? undefined : keepIn(keyword, value, names);
    if (kept !== undefined) result[keyword] = kept;
  }
  return result;
}

function keepIn(keyword: string, value: Json, names: ReadonlySet<string>): Json | undefined {
  if (keyword === 'required' && Array.isArray(value)) {
    const kept = value.filter((name) => typeof name !== 'string' || !names.has(name));
    return kept.length === 0 ? undefined : kept;
  }
  if (keyword === 'properties' && isJsonObject(value)) return objectOf(Object.entries(value).filter(([name]) => !names.has(name)));
  if (keyword === 'dependentRequired' && isJsonObject(value)) {
    const kept = Object.entries(value).flatMap(([name, others]) => {
      const left = Array.isArray(others) ? others.filter((other) => typeof other !== 'string' || !names.has(other)) : [];
      return names.has(name) || left.length === 0 ? [] : [[name, left] as const];
    });
    return kept.length === 0 ? undefined : objectOf(kept);
  }
  if ((keyword === 'oneOf' || keyword === 'anyOf') && Array.isArray(value)) {
    const branches = value.map((branch) => withoutRequired(branch, names));
    const saysNothing = branches.some(
      (branch, index) => branch !== value[index] && isJsonObject(branch) && Object.keys(branch).length === 0,
    );
    return saysNothing ? undefined : branches;
  }
  if (['then', 'else', 'if', 'not'].includes(keyword) && isJsonObject(value)) {
    const kept = withoutRequired(value, names);
    return isJsonObject(kept) && Object.keys(kept).length === 0 && kept !== value ? undefined : kept;
  }
  return value;
}

/** An inline alternative that requires a hidden name without declaring it, no longer requiring it. */
function withoutRequired(branch: Json, names: ReadonlySet<string>): JsonSchema | Json {
  if (!isJsonObject(branch) || !Array.isArray(branch.required)) return branch;
  const kept = branch.required.filter((name) => typeof name !== 'string' || !names.has(name) || isDeclared(branch.properties, name));
  if (kept.length === branch.required.length) return branch;
  const { required: _required, ...rest } = branch;
  return kept.length === 0 ? rest : { ...rest, required: kept };
}
