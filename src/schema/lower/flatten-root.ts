import { isJsonObject, type Json, type JsonObject, type JsonSchema } from '../../model/index.js';
import { definitionName, definitionsOf } from '../definitions.js';
import { jsonEquals } from '../json-value.js';
import { isSchema, objectOf, setOwn } from '../keywords.js';
import { mergeSchemas, typeList } from '../merge-schemas.js';

/** Unions within unions are followed this deep; deeper ones leave their alternatives out. */
const MAX_UNION_DEPTH = 6;
/** Alternatives put into words. */
const MAX_LISTED_ALTERNATIVES = 12;

/**
 * The root of a closed schema as one object schema (`type: object`) without `$ref`, `oneOf`, `anyOf`, `allOf`, `not` and
 * conditions: alternatives become optional properties, of which those that all alternatives require stay required, and
 * the description says what goes together. `undefined` when no object satisfies it. `$defs` are left out.
 */
export function flattenRoot(schema: JsonSchema): JsonObject | undefined {
  return flatten(schema, definitionsOf(schema), 0);
}

const COMBINATIONS: ReadonlySet<string> = new Set([
  'oneOf',
  'anyOf',
  'allOf',
  'not',
  'if',
  'then',
  'else',
  'dependentSchemas',
  'unevaluatedProperties',
  '$defs',
  '$schema',
]);

function flatten(schema: JsonSchema, definitions: JsonObject, depth: number): JsonObject | undefined {
  const root = combineAll(schema, definitions);
  if (root === undefined) return undefined;
  const types = typeList(root.type);
  const isObject = types.length === 0 || types.includes('object');
  if (!isObject) return undefined;
  let flat: Record<string, Json> = {};
  for (const [keyword, value] of Object.entries(root)) if (value !== undefined && !COMBINATIONS.has(keyword)) flat[keyword] = value;
  flat = { ...flat, type: 'object', properties: isJsonObject(root.properties) ? root.properties : {} };
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const branches = root[keyword];
    if (!Array.isArray(branches) || depth >= MAX_UNION_DEPTH) continue;
    const alternatives = branches
      .filter(isSchema)
      .map((branch) => flatten(branch, definitions, depth + 1))
      .filter((flat) => flat !== undefined);
    if (alternatives.length > 0) flat = joinAlternatives(flat, alternatives);
  }
  return addConditional(flat, root, definitions);
}

/** The schema with its own `$ref` and `allOf` merged into it; where parts contradict each other the last is taken. */
function combineAll(schema: JsonSchema, definitions: JsonObject): JsonObject | undefined {
  const passed = new Set<string>();
  let root = schema;
  for (let round = 0; round < 64; round++) {
    if (!isJsonObject(root)) return root ? {} : undefined;
    const { $ref, allOf, ...rest }: JsonObject = root;
    const name = definitionName($ref);
    if (name !== undefined) {
      const target = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
      const isUsable = !passed.has(name) && target !== undefined && isSchema(target);
      passed.add(name);
      root = mergeSchemas([isUsable ? target : true, { ...rest, ...(allOf === undefined ? {} : { allOf }) }]);
    } else if (Array.isArray(allOf)) {
      const merged = mergeSchemas([...allOf.filter(isSchema), rest]);
      root = isJsonObject(merged) && Array.isArray(merged.allOf) ? overlay(allOf, rest, definitions) : merged;
    } else {
      return root;
    }
  }
  return isJsonObject(root) ? root : {};
}

/** Parts that cannot be merged, laid over each other: enough to say which properties there are. */
function overlay(parts: readonly Json[], rest: JsonObject, definitions: JsonObject): JsonObject {
  let result: JsonObject = {};
  for (const part of [...parts, rest]) {
    const name = isJsonObject(part) ? definitionName(part.$ref) : undefined;
    const target = name !== undefined && Object.hasOwn(definitions, name) ? definitions[name] : part;
    if (!isJsonObject(target)) continue;
    const { allOf: _allOf, $ref: _ref, ...own } = target;
    const properties = {
      ...(isJsonObject(result.properties) ? result.properties : {}),
      ...(isJsonObject(own.properties) ? own.properties : {}),
    };
    result = { ...result, ...own, properties };
  }
  return result;
}

function joinAlternatives(root: JsonObject, alternatives: readonly JsonObject[]): Record<string, Json> {
  const ownProperties = isJsonObject(root.properties) ? root.properties : {};
  const variants = new Map<string, JsonSchema[]>();
  for (const { properties } of alternatives) {
    for (const [name, schema] of Object.entries(isJsonObject(properties) ? properties : {})) {
      if (schema === undefined || !isSchema(schema)) continue;
      const list = variants.get(name);
      if (list === undefined) variants.set(name, [schema]);
      else if (!list.some((other) => jsonEquals(other, schema))) list.push(schema);
    }
  }
  const properties: Record<string, Json> = {};
  for (const [name, schema] of Object.entries(ownProperties)) if (schema !== undefined) setOwn(properties, name, schema);
  for (const [name, list] of variants) {
    const own = Object.hasOwn(ownProperties, name) ? ownProperties[name] : undefined;
    const joined = joinVariants(list);
    setOwn(properties, name, own !== undefined && isSchema(own) ? mergeSchemas([own, joined]) : joined);
  }
  const required = [...new Set([...namesIn(root.required), ...commonNames(alternatives)])];
  const sentence = describeAlternatives(alternatives, new Set(required));
  const isClosed = root.additionalProperties === false || alternatives.every((alternative) => alternative.additionalProperties === false);
  const { additionalProperties: _additional, required: _required, ...rest } = root;
  return {
    ...definedOnly(rest),
    properties,
    ...(required.length === 0 ? {} : { required }),
    ...(isClosed ? { additionalProperties: false } : {}),
    ...(sentence === undefined
      ? {}
      : { description: typeof root.description === 'string' ? `${root.description}\n\n${sentence}` : sentence }),
  };
}

function definedOnly(value: JsonObject): Record<string, Json> {
  const result: Record<string, Json> = {};
  for (const [key, item] of Object.entries(value)) if (item !== undefined) setOwn(result, key, item);
  return result;
}

/** What a property may be, over the alternatives: fixed values become one `enum`. */
function joinVariants(variants: readonly JsonSchema[]): JsonSchema {
  const [first] = variants;
  if (variants.length === 1 && first !== undefined) return first;
  const values: Json[] = [];
  for (const variant of variants) {
    if (!isJsonObject(variant)) return { anyOf: variants };
    if (variant.const !== undefined) values.push(variant.const);
    else if (Array.isArray(variant.enum)) values.push(...variant.enum);
    else return { anyOf: variants };
  }
  const types = [...new Set(variants.flatMap((variant) => (isJsonObject(variant) ? typeList(variant.type) : [])))];
  const descriptions = variants.flatMap((variant) =>
    isJsonObject(variant) && typeof variant.description === 'string' ? [variant.description] : [],
  );
  return {
    ...(types.length === 0 ? {} : { type: types.length === 1 && types[0] !== undefined ? types[0] : types }),
    ...(descriptions[0] === undefined ? {} : { description: descriptions[0] }),
    enum: [...new Set(values)],
  };
}

function commonNames(alternatives: readonly JsonObject[]): string[] {
  const [first, ...others] = alternatives.map(({ required }) => namesIn(required));
  return (first ?? []).filter((name) => others.every((names) => names.includes(name)));
}

function namesIn(required: Json | undefined): readonly string[] {
  return Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [];
}

function describeAlternatives(alternatives: readonly JsonObject[], required: ReadonlySet<string>): string | undefined {
  if (alternatives.length < 2) return undefined;
  const texts = alternatives.map((alternative) => describeAlternative(alternative, required)).filter((text) => text !== '');
  const distinct = [...new Set(texts)];
  if (distinct.length < 2) return undefined;
  const listed = distinct.slice(0, MAX_LISTED_ALTERNATIVES).map((text, index) => `(${index + 1}) ${text}`);
  const more = distinct.length > listed.length ? `; and ${distinct.length - listed.length} more` : '';
  return `Give one of these alternatives: ${listed.join('; ')}${more}.`;
}

function describeAlternative({ title, properties, required }: JsonObject, common: ReadonlySet<string>): string {
  const fixed = Object.entries(isJsonObject(properties) ? properties : {}).flatMap(([name, schema]) =>
    isJsonObject(schema) && schema.const !== undefined ? [`${name} = ${JSON.stringify(schema.const)}`] : [],
  );
  const needed = namesIn(required).filter((name) => !common.has(name) && !fixed.some((text) => text.startsWith(`${name} = `)));
  const optional = Object.keys(isJsonObject(properties) ? properties : {}).filter(
    (name) => !namesIn(required).includes(name) && !common.has(name) && !fixed.some((text) => text.startsWith(`${name} = `)),
  );
  const parts = [
    ...fixed,
    ...(needed.length === 0 ? [] : [`with ${needed.sort().join(', ')}`]),
    ...(needed.length === 0 && fixed.length === 0 && optional.length > 0 ? [`with any of ${optional.sort().slice(0, 12).join(', ')}`] : []),
  ];
  const text = parts.join(', ');
  if (typeof title !== 'string') return text;
  return text === '' ? title : `${title}: ${text}`;
}

/** Properties that only a condition declares are there, optional. */
function addConditional(flat: Record<string, Json>, root: JsonObject, definitions: JsonObject): JsonObject {
  const dependent = isJsonObject(root.dependentSchemas) ? Object.values(root.dependentSchemas) : [];
  const branches = [root.then, root.else, ...dependent].filter(isSchema);
  const conditional = branches.map((branch) => combineAll(branch, definitions)).filter((branch) => branch !== undefined);
  const declared = conditional.flatMap(({ properties }) => (isJsonObject(properties) ? Object.entries(properties) : []));
  const own = isJsonObject(flat.properties) ? flat.properties : {};
  const added = declared.filter(([name]) => !Object.hasOwn(own, name));
  return added.length === 0 ? flat : { ...flat, properties: objectOf([...added, ...Object.entries(own)]) };
}
