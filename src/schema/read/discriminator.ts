import { isJsonObject, type Json, type JsonObject, type JsonSchema } from '../../model/index.js';
import { mergeSchemas } from '../merge-schemas.js';
import type { ResolvedReference } from '../reference.js';
import {
  type Discriminator,
  implicitName,
  implicitValue,
  type Kind,
  kindsBelow,
  kindsOf,
  readDiscriminator,
  valuesFor,
} from './discriminator-kinds.js';
import { flattenAllOf, inPlaceEdges, type Part } from './in-place.js';
import { type Place, startPlace } from './place.js';
import type { PlacedSchema, Reading, Scope } from './reading.js';
import { findSoleReference } from './sole-reference.js';

/** Base schemas with more kinds than this name them, but do not spell them out. */
const MAX_SPELT_KINDS = 12;
/** Values listed in a description. */
const MAX_LISTED_VALUES = 20;

/**
 * The alternative with its discriminator property fixed to the values that choose it (OpenAPI 3.1 section 4.8.25), from
 * the mapping or, without one, the schema's name; unchanged where the alternative fixes it itself. The default alternative
 * takes what the others do not.
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
  const { property } = discriminator;
  const fixed = fixedValues(reading, parts, property);
  if (target.value === discriminator.fallback?.value) {
    const others = valuesBesideDefault(discriminator, target, unionKinds(reading, site, discriminator), fixed);
    return others.length === 0 ? converted : mergeSchemas([converted, { properties: propertyOf(property, noneOf(others)) }]);
  }
  // A branch that does not know the property cannot be told by it: the union's author put the discriminator in the wrong place.
  if (![...parts, site].some(({ raw }) => isJsonObject(raw.properties) && Object.hasOwn(raw.properties, property))) return converted;
  const values = narrow(valuesFor(discriminator, target), fixed);
  if (values.length === 0) return converted;
  return mergeSchemas([converted, { properties: propertyOf(property, fixedTo(values)), required: [property] }]);
}

/**
 * What a schema that takes in a base with a discriminator by `allOf` says of that property: the values that choose it.
 * One with kinds of its own takes their values too, and is left open where no mapping names it. `undefined`: nothing.
 */
export function inheritedDiscriminator(reading: Reading, schema: PlacedSchema, parts: readonly Part[]): JsonSchema | undefined {
  const pins: JsonSchema[] = [];
  for (const part of parts) {
    const discriminator = part.raw === schema.raw ? undefined : readDiscriminator(reading, part);
    if (discriminator === undefined) continue;
    const { property, mapping, fallback } = discriminator;
    const fixed = fixedValues(reading, parts, property);
    const ownKinds = kindsBelow(reading, schema.raw, { property, mapping: [] }).map(({ target }) => target);
    if (fallback?.value === schema.raw) {
      const kinds = kindsBelow(reading, part.raw, discriminator).filter(
        ({ target }) => !ownKinds.some(({ value }) => value === target.value),
      );
      const others = valuesBesideDefault(discriminator, fallback, kinds, fixed);
      if (others.length > 0) pins.push({ properties: propertyOf(property, noneOf(others)) });
      continue;
    }
    const mapped = mapping.filter(([, target]) => target.value === schema.raw).map(([value]) => value);
    const name = kindsOf(reading).has(schema.raw) ? undefined : implicitValue(schema);
    const ofOwnKinds = ownKinds.flatMap((target) => valuesFor(discriminator, target));
    const values = mapped.length > 0 ? [...new Set([...mapped, ...ofOwnKinds])] : name === undefined ? [] : [name];
    const narrowed = narrow(values, fixed);
    if (narrowed.length > 0) pins.push({ properties: propertyOf(property, { type: 'string', ...fixedTo(narrowed) }) });
  }
  return pins.length === 0 ? undefined : mergeSchemas(pins);
}

/**
 * A base schema without its word on further properties: its kinds have properties of their own, which the author that closed the base meant to be
 * taken as where a kind is merged with it. The same schema where it has no kinds.
 */
export function openToKinds(reading: Reading, schema: PlacedSchema, parts: readonly Part[], merged: JsonObject): JsonObject {
  const hasKinds = parts.some((part) => {
    const discriminator = part.raw === schema.raw ? undefined : readDiscriminator(reading, part);
    return discriminator !== undefined && kindsBelow(reading, schema.raw, { ...discriminator, mapping: [] }).length > 0;
  });
  return hasKinds ? withoutClosing(merged) : merged;
}

function withoutClosing(schema: JsonObject): JsonObject {
  const { additionalProperties, unevaluatedProperties, ...open } = schema;
  return additionalProperties === undefined && unevaluatedProperties === undefined ? schema : open;
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
  const values = isUnion ? unionValues(reading, schema, discriminator) : [...new Set(kinds.map(({ value }) => value))];
  if (values.length === 0) return converted;
  const listed = values.slice(0, MAX_LISTED_VALUES).map((value) => JSON.stringify(value));
  const more = values.length > listed.length ? ` and ${values.length - listed.length} more` : '';
  const sentence = `${JSON.stringify(discriminator.property)} says which kind it is: ${listed.join(', ')}${more}.${describeFallback(discriminator)}`;
  const { description } = converted;
  const open = kinds.length === 0 ? converted : withoutClosing(converted);
  const described = { ...open, description: typeof description === 'string' ? `${description}\n\n${sentence}` : sentence };
  if (isUnion || scope.direction === 'output' || kinds.length > MAX_SPELT_KINDS) return described;
  const targets = [...new Set(kinds.map(({ target }) => target))];
  return { ...described, anyOf: [...targets.map((target) => reading.define(target, scope)), { description: 'Another kind.' }] };
}

function describeFallback({ fallback }: Discriminator): string {
  const name = fallback === undefined ? undefined : implicitName(startPlace(fallback));
  return name === undefined ? '' : ` Without it or with any other value it is ${JSON.stringify(name)}.`;
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

function noneOf(values: readonly string[]): JsonObject {
  return { not: { enum: values } };
}

function propertyOf(name: string, schema: JsonObject): JsonObject {
  return Object.fromEntries([[name, schema]]);
}

function unionValues(reading: Reading, schema: PlacedSchema, discriminator: Discriminator): string[] {
  const values = discriminator.mapping.map(([value]) => value);
  if (values.length > 0) return values.sort();
  return [...new Set(unionKinds(reading, schema, discriminator).map(({ value }) => value))].sort();
}

/** The alternatives of a union by their values. */
function unionKinds(reading: Reading, { raw, place }: PlacedSchema, discriminator: Discriminator): Kind[] {
  const branches = [raw.oneOf, raw.anyOf].flatMap((list) => (Array.isArray(list) ? list : []));
  return branches.flatMap((branch: Json): Kind[] => {
    if (!isJsonObject(branch) || typeof branch.$ref !== 'string') return [];
    const target = reading.resolver.resolve(branch.$ref, place);
    if (target === undefined) return [];
    const parts = isJsonObject(target.value) ? [{ raw: target.value, place: startPlace(target), isReferenced: true }] : [];
    const fixed = fixedValues(reading, parts, discriminator.property)?.filter((value) => typeof value === 'string');
    return (fixed ?? valuesFor(discriminator, target)).map((value) => ({ value, target }));
  });
}

/** The values of all kinds but the default one, as far as its schema allows them, sorted. */
function valuesBesideDefault(
  discriminator: Discriminator,
  fallback: ResolvedReference,
  kinds: readonly Kind[],
  fixed: readonly Json[] | undefined,
): string[] {
  const ours = valuesFor(discriminator, fallback);
  const others = new Set(kinds.filter(({ target }) => target.value !== fallback.value).map(({ value }) => value));
  return [...others].filter((value) => !ours.includes(value) && (fixed === undefined || fixed.includes(value))).sort();
}

function baseKinds(reading: Reading, scope: Scope, schema: PlacedSchema, discriminator: Discriminator): Kind[] {
  return kindsBelow(reading, schema.raw, discriminator)
    .filter(({ target }) => {
      if (!isJsonObject(target.value) || target.value === schema.raw) return false;
      return !leadsToBase(reading, scope, { raw: target.value, place: startPlace(target) }, schema.raw);
    })
    .sort((a, b) => (a.value < b.value ? -1 : 1));
}

/**
 * Whether a value checked against the kind, as it is written here, comes to be checked against its base again. What `allOf` takes in is
 * merged and gives its alternatives only; a base on the way gives its kinds as well.
 */
function leadsToBase(reading: Reading, scope: Scope, kind: PlacedSchema, base: JsonObject): boolean {
  const seen = new Set<object>();
  const open: PlacedSchema[] = [kind];
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    if (schema.raw === base) return true;
    if (seen.has(schema.raw)) continue;
    seen.add(schema.raw);
    const alias = findSoleReference(reading, scope, schema);
    if (alias !== undefined && isJsonObject(alias.value)) open.push({ raw: alias.value, place: startPlace(alias) });
    const parts = alias === undefined ? flattenAllOf(reading, scope, schema, () => {}) : [schema];
    const branches = parts.flatMap((part) => inPlaceEdges(reading, scope, part).filter(({ by }) => by === 'branch'));
    open.push(...branches);
    const discriminator = readDiscriminator(reading, schema);
    if (discriminator === undefined || scope.direction === 'output') continue;
    for (const { target } of kindsBelow(reading, schema.raw, discriminator)) {
      if (isJsonObject(target.value)) open.push({ raw: target.value, place: startPlace(target) });
    }
  }
  return false;
}
