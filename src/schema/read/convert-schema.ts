import { isJsonObject, type Json, type JsonObject, type JsonSchema } from '../../model/index.js';
import { allowNull } from '../allow-null.js';
import { definitionName, referencedDefinitions } from '../definitions.js';
import { ANNOTATIONS } from '../keywords.js';
import { mergeSchemas, typeList } from '../merge-schemas.js';
import type { ResolvedReference } from '../reference.js';
import { describeDiscriminator, inheritedDiscriminator, openToKinds } from './discriminator.js';
import { isBefore31 } from './foreign-keywords.js';
import { hideProperties } from './hide-properties.js';
import { allOfElements, flattenAllOf, type Part, reachesInPlace } from './in-place.js';
import type { CyclicSchema } from './inline-cycles.js';
import { readOwnKeywords } from './own-keywords.js';
import { enterResource, type Place, pointerOf } from './place.js';
import { readType } from './read-type.js';
import type { PlacedSchema, Reading, Scope } from './reading.js';
import { settleSamples } from './settle-samples.js';
import { findSoleReference, hasReference } from './sole-reference.js';

/** A schema nested deeper than this becomes a definition, so that no reader of the result needs a deep stack. */
const MAX_INLINE_DEPTH = 48;

/**
 * The schema in JSON Schema 2020-12 with `$ref: '#/$defs/Name'` for what it refers to. Every source object is converted
 * once per scope, so that what the source shares stays shared; one that contains itself becomes a definition, wherever it stands and
 * whatever was converted before.
 */
export function convertSchema(reading: Reading, scope: Scope, value: Json, place: Place): JsonSchema {
  if (typeof value === 'boolean') return value;
  if (!isJsonObject(value)) return readNoSchema(reading, value, place);
  const { cycles, converted, cyclic } = scope;
  const ofCycle = cyclic.get(value);
  if (ofCycle !== undefined && cycles.isNested) return defineAt(reading, scope, value, ofCycle);
  const open = cycles.meet(value);
  const known = converted.get(value);
  if (known !== undefined) return known;
  if (open !== undefined) return cycles.cut(value, defineAt(reading, scope, value, open)); // until the first schema of the circle is done
  if (place.depth > MAX_INLINE_DEPTH) return defineAt(reading, scope, value, place);
  cycles.enter(value, place);
  const schema = convertObject(reading, scope, { raw: value, place: enterResource(reading.documents, place, value) });
  converted.set(value, schema);
  const cycle = cycles.leave();
  if (!isWritten(cycle, scope)) return schema;
  for (const member of cycle) {
    cyclic.set(member.schema, member.place);
    converted.delete(member.schema);
  }
  return convertSchema(reading, scope, value, place);
}

function defineAt(reading: Reading, scope: Scope, value: JsonObject, place: Place): JsonObject {
  return reading.define({ uri: place.uri, pointer: pointerOf(place), value }, scope);
}

/** Whether the circle is one in what was made of it: a base's alternatives that lead back to what is built on it are left out. */
function isWritten(cycle: readonly CyclicSchema[], { converted }: Scope): boolean {
  if (cycle.length === 0) return false;
  const cuts = cycle.map(({ cut }) => definitionName(cut?.$ref));
  return cycle.some(({ schema }) => referencedDefinitions(converted.get(schema) ?? true).some((name) => cuts.includes(name)));
}

/** Something in a schema's place that is none: a bare type word is read as that type, anything else as any value. */
function readNoSchema(reading: Reading, value: Exclude<Json, JsonObject>, place: Place): JsonSchema {
  const { types } = typeof value === 'string' ? readType(value, reading.dialect) : { types: [] };
  const [type] = types;
  reading.findings.report(place, {
    severity: 'warning',
    code: 'invalid-schema',
    summary: `a schema is an object or a boolean, not ${nameOf(value)}; read as ${type ?? 'any value'}`,
  });
  return type === undefined ? true : { type };
}

function nameOf(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

function convertObject(reading: Reading, scope: Scope, schema: PlacedSchema): JsonSchema {
  const { raw } = schema;
  const reference = findSoleReference(reading, scope, schema);
  const isCombined = raw.allOf !== undefined || hasReference(raw);
  const combined =
    reference !== undefined
      ? referTo(reading, scope, schema, reference)
      : isCombined
        ? mergeParts(reading, scope, schema)
        : readOwnKeywords(reading, scope, schema);
  const visible = hideProperties(reading, scope, schema, combined);
  const typed = inferType(visible);
  const hasSamples = typed.default !== undefined || typed.examples !== undefined;
  const settled = hasSamples ? settleSamples(reading, schema, typed, shapeOf(reading, raw, reference?.value, typed)) : typed;
  const described = describeDiscriminator(reading, scope, schema, settled);
  return isNullable(raw) ? allowNull(described) : described;
}

/** What samples of the schema are held to: itself or, where it is another name, the type of what it stands for. */
function shapeOf(reading: Reading, raw: JsonObject, target: Json | undefined, typed: JsonObject): JsonObject {
  if (!isJsonObject(target))
    return isNullable(raw) && typed.type !== undefined ? { ...typed, type: [...typeList(typed.type), 'null'] } : typed;
  if (target.type === undefined || target.enum !== undefined) return {};
  const { types, repairs } = readType(target.type, reading.dialect);
  if (types.length === 0 || repairs.some(({ readAs }) => readAs === undefined)) return {};
  return { type: isNullable(raw) || isNullable(target) ? [...types, 'null'] : types };
}

/** Before 3.1 what stands beside `$ref` is ignored by the letter; what restates the target's form is, the rest plainly adds to it. */
const RESTATED = ['type', 'format', 'items', 'xml'];

function referTo(reading: Reading, scope: Scope, schema: PlacedSchema, target: ResolvedReference): JsonObject {
  const own = readOwnKeywords(reading, scope, schema);
  const reference = reading.define(target, scope);
  if (!isBefore31(reading.dialect) || !hasReference(schema.raw)) return { ...reference, ...own };
  const added = Object.entries(own).filter(([keyword]) => !RESTATED.includes(keyword));
  if (added.some(([keyword]) => !ANNOTATIONS.has(keyword))) {
    reading.findings.reportOnce('siblings', schema.place, {
      severity: 'info',
      code: 'reference-siblings',
      summary: `keywords beside "$ref" mean nothing in version ${reading.dialect}; read as adding to what it points at, here and everywhere`,
    });
  }
  return { ...reference, ...Object.fromEntries(added) };
}

/** Of a base, these are its own and not those of what is built on it. */
const OF_BASE_ONLY = ['title', 'examples', 'default', 'deprecated'];

function mergeParts(reading: Reading, scope: Scope, schema: PlacedSchema): JsonObject {
  const { raw, place } = schema;
  const parts = flattenAllOf(reading, scope, schema, () => {
    reading.findings.report(place, {
      severity: 'warning',
      code: 'circular-reference',
      summary: '"allOf" leads back to the schema itself; that part adds nothing and is left out',
    });
  });
  const contributions = parts.map((part) => contribution(reading, scope, schema, part));
  const isBuilt = contributions.filter((part) => Object.keys(part).length > 0).length > 1;
  const schemas: JsonSchema[] = contributions.map((part, index) =>
    isBuilt && parts[index]?.isReferenced === true ? without(part, OF_BASE_ONLY) : part,
  );
  for (const element of allOfElements(raw.allOf)) if (element === false) schemas.push(false);
  const pin = inheritedDiscriminator(reading, schema, parts);
  const merged = mergeSchemas(pin === undefined ? schemas : [...schemas, pin], (keyword, a, b) => {
    reading.findings.report(place, {
      severity: 'warning',
      code: 'contradictory-all-of',
      summary: `parts of "allOf" contradict each other: "${keyword}" is ${brief(a)} and ${brief(b)}; both are kept, no value satisfies them`,
    });
  });
  if (!isJsonObject(merged)) return merged ? {} : { not: {} };
  if (Object.keys(merged).length > 0 || parts.length > 1) return openToKinds(reading, schema, parts, merged);
  return { description: 'The source says what this is only by a reference that leads nowhere.' };
}

/** What a part says by itself; alternatives of a base that lead back to the schema built on it are about the base alone. */
function contribution(reading: Reading, scope: Scope, schema: PlacedSchema, part: Part): JsonObject {
  const own = readOwnKeywords(reading, scope, part);
  if (part.raw === schema.raw) return own;
  const circular = ['oneOf', 'anyOf', 'not', 'if', 'dependentSchemas'].filter(
    (keyword) => own[keyword] !== undefined && leadsBack(reading, scope, schema, part, keyword),
  );
  const kept = circular.length === 0 ? own : without(own, circular.includes('if') ? [...circular, 'then', 'else'] : circular);
  if (!isNullable(part.raw) || kept.type === undefined) return kept;
  const nullable = allowNull(kept);
  return isJsonObject(nullable) ? nullable : kept;
}

/** Keywords of the source that say together what one of the result does. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  if: ['if', 'then', 'else'],
  dependentSchemas: ['dependentSchemas', 'dependencies'],
};

function leadsBack(reading: Reading, scope: Scope, schema: PlacedSchema, part: Part, keyword: string): boolean {
  const keywords = TOGETHER[keyword] ?? [keyword];
  const only = Object.fromEntries(keywords.map((name) => [name, part.raw[name]]));
  return reachesInPlace(reading, scope, { raw: only, place: part.place }, schema.raw, true);
}

/** The object without those keywords. */
function without(schema: JsonObject, keywords: readonly string[]): JsonObject {
  if (!keywords.some((keyword) => schema[keyword] !== undefined)) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)));
}

function brief(value: Json): string {
  return (JSON.stringify(value) ?? '').slice(0, 60);
}

function isNullable(raw: JsonObject): boolean {
  return raw.nullable === true || raw.nullable === 'true' || raw['x-nullable'] === true;
}

/** A schema with properties is an object, one with items an array, whether or not its author said so. */
function inferType(schema: JsonObject): JsonObject {
  if (schema.type !== undefined || schema.$ref !== undefined || schema.enum !== undefined || schema.const !== undefined) return schema;
  const inferred =
    isJsonObject(schema.properties) || isJsonObject(schema.additionalProperties)
      ? 'object'
      : schema.items !== undefined
        ? 'array'
        : undefined;
  if (inferred === undefined || (inferred === 'object' && schema.items !== undefined)) return schema;
  return allowsOther(schema, inferred) ? schema : { ...schema, type: inferred };
}

function allowsOther(schema: JsonObject, type: string): boolean {
  return [schema.oneOf, schema.anyOf, schema.allOf].some(
    (branches) =>
      Array.isArray(branches) &&
      branches.some((branch) => isJsonObject(branch) && branch.type !== undefined && !typeList(branch.type).includes(type)),
  );
}
