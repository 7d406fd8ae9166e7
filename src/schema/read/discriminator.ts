import { isJsonObject, type Json, type JsonObject, type JsonSchema } from '../../model/index.js';
import { mergeSchemas } from '../merge-schemas.js';
import { formatPointer, parsePointer } from '../pointer.js';
import { type ResolvedReference, resolveReference } from '../reference.js';
import { allOfElements, flattenAllOf, type Part, reachesInPlace } from './in-place.js';
import { type Place, startPlace } from './place.js';
import type { PlacedSchema, Reading, Scope } from './reading.js';
import { CONTAINERS } from './resolver.js';

/** Base schemas with more kinds than this name them, but do not spell them out. */
const MAX_SPELT_KINDS = 12;
/** Values listed in a description. */
const MAX_LISTED_VALUES = 20;

interface Discriminator {
  readonly property: string;
  /** Value → schema, as written. */
  readonly mapping: readonly (readonly [value: string, target: ResolvedReference])[];
}

/** A schema by the value that chooses it. */
interface Kind {
  readonly value: string;
  readonly target: ResolvedReference;
}

/**
 * The alternative with its discriminator property fixed to the values that choose it (OpenAPI 3.1 section 4.8.25), from
 * the mapping or, without one, the schema's name; unchanged where the alternative fixes it itself.
 */
export function discriminate(
  site: PlacedSchema & { reading: Reading; scope: Scope },
  branch: Json,
  at: Place,
  converted: JsonSchema,
): JsonSchema {
  const { reading, scope } = site;
  const discriminator = readDiscriminator(reading, site);
  if (discriminator === undefined || !isJsonObject(branch) || typeof branch.$ref !== 'string' || !isJsonObject(converted)) return converted;
  const target = reading.resolver.resolve(branch.$ref, at);
  if (target === undefined || !isJsonObject(target.value) || converted.$ref === undefined) return converted;
  const parts = flattenAllOf(reading, scope, { raw: target.value, place: startPlace(target) }, () => {});
  const inherits = parts.some((part) => part.raw !== target.value && readDiscriminator(reading, part)?.property === discriminator.property);
  if (inherits) return converted;
  // A branch that does not know the property cannot be told by it: the union's author put the discriminator in the wrong place.
  if (![...parts, site].some(({ raw }) => isJsonObject(raw.properties) && Object.hasOwn(raw.properties, discriminator.property)))
    return converted;
  const values = narrow(valuesFor(discriminator, target), fixedValues(reading, parts, discriminator.property));
  if (values.length === 0) return converted;
  const { property } = discriminator;
  return mergeSchemas([converted, { properties: Object.fromEntries([[property, fixedTo(values)]]), required: [property] }]);
}

/**
 * What a schema that takes in a base with a discriminator by `allOf` says of that property: the values that choose it.
 * A schema that is a base itself is left open, for its own kinds have other values. `undefined`: nothing.
 */
export function inheritedDiscriminator(reading: Reading, schema: PlacedSchema, parts: readonly Part[]): JsonSchema | undefined {
  const pins: JsonSchema[] = [];
  for (const part of parts) {
    const discriminator = part.raw === schema.raw ? undefined : readDiscriminator(reading, part);
    if (discriminator === undefined) continue;
    const mapped = discriminator.mapping.filter(([, target]) => target.value === schema.raw).map(([value]) => value);
    const name = kindsOf(reading).has(schema.raw) ? undefined : implicitName(schema.place);
    const values = mapped.length > 0 ? mapped : name === undefined ? [] : [name];
    const fixed = fixedValues(reading, parts, discriminator.property);
    const narrowed = narrow(values, fixed);
    if (narrowed.length === 0) continue;
    pins.push({ properties: Object.fromEntries([[discriminator.property, { type: 'string', ...fixedTo(narrowed) }]]) });
  }
  return pins.length === 0 ? undefined : mergeSchemas(pins);
}

/**
 * The schema with its discriminator put into words, and for input a base schema's kinds spelt out as alternatives beside
 * "another kind", so that a caller knows what each takes.
 */
export function describeDiscriminator(reading: Reading, scope: Scope, schema: PlacedSchema, converted: JsonObject): JsonObject {
  const discriminator = readDiscriminator(reading, schema);
  if (discriminator === undefined) return converted;
  const isUnion = converted.oneOf !== undefined || converted.anyOf !== undefined;
  const kinds = isUnion ? [] : baseKinds(reading, scope, schema, discriminator);
  const values = isUnion ? unionValues(reading, schema, discriminator) : kinds.map(({ value }) => value);
  if (values.length === 0) return converted;
  const listed = values.slice(0, MAX_LISTED_VALUES).map((value) => JSON.stringify(value));
  const more = values.length > listed.length ? ` and ${values.length - listed.length} more` : '';
  const sentence = `${JSON.stringify(discriminator.property)} says which kind it is: ${listed.join(', ')}${more}.`;
  const { description } = converted;
  const described = { ...converted, description: typeof description === 'string' ? `${description}\n\n${sentence}` : sentence };
  if (isUnion || scope.direction === 'output' || kinds.length > MAX_SPELT_KINDS) return described;
  const targets = [...new Set(kinds.map(({ target }) => target))];
  return { ...described, anyOf: [...targets.map((target) => reading.define(target, scope)), { description: 'Another kind.' }] };
}

function readDiscriminator(reading: Reading, { raw, place }: PlacedSchema): Discriminator | undefined {
  const { discriminator } = raw;
  if (typeof discriminator === 'string' && discriminator !== '') return { property: discriminator, mapping: [] };
  if (!isJsonObject(discriminator) || typeof discriminator.propertyName !== 'string') return undefined;
  const mapping: (readonly [string, ResolvedReference])[] = [];
  for (const [value, reference] of Object.entries(isJsonObject(discriminator.mapping) ? discriminator.mapping : {})) {
    if (typeof reference !== 'string') continue;
    const target = findMapped(reading, reference, place);
    if (target !== undefined) mapping.push([value, target]);
    else {
      reading.findings.report(place, {
        severity: 'warning',
        code: 'unresolved-reference',
        summary: `discriminator mapping ${JSON.stringify(value.slice(0, 60))} points at nothing: ${JSON.stringify(reference.slice(0, 100))}`,
      });
    }
  }
  return { property: discriminator.propertyName, mapping };
}

/** A mapping names a schema or refers to one; the name is tried first (OpenAPI 3.2 section 4.24.3). */
function findMapped(reading: Reading, reference: string, place: Place): ResolvedReference | undefined {
  const { documents, resolver } = reading;
  const exists = (ref: string): boolean => resolveReference(documents, place.uri, ref) !== undefined;
  if (/^[\w.-]+$/.test(reference)) {
    const pointer = formatPointer(['components', 'schemas', reference]);
    if (exists(pointer)) return resolver.resolve(pointer, place);
    const inRoot = resolveReference(documents, documents.root.uri, pointer);
    if (inRoot !== undefined) return inRoot;
  }
  return exists(reference) ? resolver.resolve(reference, place) : undefined;
}

function valuesFor(discriminator: Discriminator, target: ResolvedReference): string[] {
  const mapped = discriminator.mapping.filter(([, mappedTo]) => mappedTo.value === target.value).map(([value]) => value);
  const name = implicitName(startPlace(target));
  return mapped.length > 0 || name === undefined ? mapped : [name];
}

/** The name under which a schema stands among named ones. */
function implicitName(place: Place): string | undefined {
  if (place.parent !== undefined) return undefined;
  const segments = parsePointer(place.base);
  const isNamed = CONTAINERS.some(
    (container) => segments.length === container.length + 1 && container.every((part, index) => segments[index] === part),
  );
  return isNamed ? segments.at(-1) : undefined;
}

/** Values that the schemas themselves allow for the property, those with a discriminator of their own left out. */
function fixedValues(reading: Reading, parts: readonly Part[], property: string): readonly Json[] | undefined {
  for (const part of [...parts].reverse()) {
    const { properties } = part.raw;
    const own = isJsonObject(properties) && Object.hasOwn(properties, property) ? properties[property] : undefined;
    const schema = isJsonObject(own) && typeof own.$ref === 'string' ? reading.resolver.resolve(own.$ref, part.place)?.value : own;
    if (!isJsonObject(schema)) continue;
    if (schema.const !== undefined) return [schema.const];
    if (Array.isArray(schema.enum)) return schema.enum;
  }
  return undefined;
}

/** The values, as far as the schema allows them; none when it fixes the property to as few by itself, or to others. */
function narrow(values: readonly string[], fixed: readonly Json[] | undefined): readonly string[] {
  if (fixed === undefined) return values;
  const both = values.filter((value) => fixed.includes(value));
  return both.length < fixed.length ? both : [];
}

function fixedTo(values: readonly string[]): JsonObject {
  const [first] = values;
  return values.length === 1 && first !== undefined ? { const: first } : { enum: values };
}

function unionValues(reading: Reading, { raw, place }: PlacedSchema, discriminator: Discriminator): string[] {
  const values = discriminator.mapping.map(([value]) => value);
  if (values.length > 0) return values.sort();
  const branches = [raw.oneOf, raw.anyOf].flatMap((list) => (Array.isArray(list) ? list : []));
  for (const branch of branches) {
    if (!isJsonObject(branch) || typeof branch.$ref !== 'string') continue;
    const target = reading.resolver.resolve(branch.$ref, place);
    const parts = isJsonObject(target?.value) ? [{ raw: target.value, place: startPlace(target), isReferenced: true }] : [];
    const fixed = fixedValues(reading, parts, discriminator.property)?.filter((value) => typeof value === 'string');
    values.push(...(fixed ?? (target === undefined ? [] : valuesFor(discriminator, target))));
  }
  return [...new Set(values)].sort();
}

function baseKinds(reading: Reading, scope: Scope, schema: PlacedSchema, discriminator: Discriminator): Kind[] {
  const kinds: Kind[] = discriminator.mapping.map(([value, target]) => ({ value, target }));
  const mapped = new Set(kinds.map(({ target }) => target.value));
  for (const kind of kindsOf(reading).get(schema.raw) ?? []) if (!mapped.has(kind.target.value)) kinds.push(kind);
  return kinds
    .filter(({ target }) => {
      if (!isJsonObject(target.value) || target.value === schema.raw) return false;
      return !reachesInPlace(reading, scope, { raw: target.value, place: startPlace(target) }, schema.raw, false);
    })
    .sort((a, b) => (a.value < b.value ? -1 : 1));
}

const knownKinds = new WeakMap<Reading, ReadonlyMap<Json, readonly Kind[]>>();

/** Base schema → the named schemas of the root document that take it in by `allOf` directly. */
function kindsOf(reading: Reading): ReadonlyMap<Json, readonly Kind[]> {
  let kinds = knownKinds.get(reading);
  if (kinds === undefined) {
    kinds = findKinds(reading);
    knownKinds.set(reading, kinds);
  }
  return kinds;
}

function findKinds({ documents }: Reading): ReadonlyMap<Json, readonly Kind[]> {
  const kinds = new Map<Json, Kind[]>();
  const { uri } = documents.root;
  for (const container of CONTAINERS) {
    const schemas = resolveReference(documents, uri, formatPointer(container))?.value;
    if (!isJsonObject(schemas)) continue;
    for (const [value, schema] of Object.entries(schemas)) {
      if (!isJsonObject(schema)) continue;
      const target = { uri, pointer: formatPointer([...container, value]), value: schema };
      for (const element of allOfElements(schema.allOf)) {
        const base = isJsonObject(element) && typeof element.$ref === 'string' ? resolveReference(documents, uri, element.$ref) : undefined;
        if (base === undefined) continue;
        const list = kinds.get(base.value);
        if (list === undefined) kinds.set(base.value, [{ value, target }]);
        else list.push({ value, target });
      }
    }
  }
  return kinds;
}
