import { isJsonObject, type Json, type JsonObject } from '../../model/index.js';
import { formatPointer, parsePointer } from '../pointer.js';
import { type ResolvedReference, resolveReference } from '../reference.js';
import { allOfElements } from './in-place.js';
import { type Place, startPlace } from './place.js';
import type { PlacedSchema, Reading } from './reading.js';
import { CONTAINERS } from './resolver.js';

/** The property that tells the kinds of a schema apart. */
export interface Discriminator {
  readonly property: string;
  /** Value → schema, as written. */
  readonly mapping: readonly (readonly [value: string, target: ResolvedReference])[];
  /** The schema of values that no other one is for, and of objects without the property (OpenAPI 3.2, `defaultMapping`). */
  readonly fallback?: ResolvedReference;
}

/** A schema by the value that chooses it. */
export interface Kind {
  readonly value: string;
  readonly target: ResolvedReference;
}

/**
 * What `discriminator` says here, the word of 2.0 or the object of 3.x; a mapping that points at nothing is reported. Each is read once: a base
 * of a thousand kinds is asked for by every one of them.
 */
export function readDiscriminator(reading: Reading, { raw, place }: PlacedSchema): Discriminator | undefined {
  const { discriminator } = raw;
  if (typeof discriminator === 'string' && discriminator !== '') return { property: discriminator, mapping: [] };
  if (!isJsonObject(discriminator)) return undefined;
  const { propertyName } = discriminator;
  if (typeof propertyName !== 'string') return undefined;
  const known = knownDiscriminators.get(reading) ?? new Map<JsonObject, Discriminator>();
  knownDiscriminators.set(reading, known);
  const read = known.get(discriminator) ?? { property: propertyName, ...readMapping(reading, discriminator, place) };
  known.set(discriminator, read);
  return read;
}

const knownDiscriminators = new WeakMap<Reading, Map<JsonObject, Discriminator>>();

function readMapping(reading: Reading, discriminator: JsonObject, place: Place): Omit<Discriminator, 'property'> {
  const find = (reference: Json | undefined, what: string): ResolvedReference | undefined => {
    if (typeof reference !== 'string') return undefined;
    const target = findMapped(reading, reference, place);
    if (target === undefined) {
      reading.findings.report(place, {
        severity: 'warning',
        code: 'unresolved-reference',
        summary: `discriminator ${what} points at nothing: ${JSON.stringify(reference.slice(0, 100))}`,
      });
    }
    return target;
  };
  const mapping: (readonly [string, ResolvedReference])[] = [];
  for (const [value, reference] of Object.entries(isJsonObject(discriminator.mapping) ? discriminator.mapping : {})) {
    const target = find(reference, `mapping ${JSON.stringify(value.slice(0, 60))}`);
    if (target !== undefined) mapping.push([value, target]);
  }
  const fallback = find(discriminator.defaultMapping, 'defaultMapping');
  return { mapping, ...(fallback === undefined ? {} : { fallback }) };
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

/** The values that choose the schema: those mapped to it, else its own. */
export function valuesFor(discriminator: Discriminator, target: ResolvedReference): string[] {
  const mapped = discriminator.mapping.filter(([, mappedTo]) => mappedTo.value === target.value).map(([value]) => value);
  const name = isJsonObject(target.value) ? implicitValue({ raw: target.value, place: startPlace(target) }) : undefined;
  return mapped.length > 0 || name === undefined ? mapped : [name];
}

/** The value that chooses a schema which no mapping names: what a vendor key says (AutoRest, Swagger Codegen), else its name. */
export function implicitValue({ raw, place }: PlacedSchema): string | undefined {
  return saidValue(raw) ?? implicitName(place);
}

function saidValue(raw: JsonObject): string | undefined {
  const said = raw['x-ms-discriminator-value'] ?? raw['x-discriminator-value'];
  return typeof said === 'string' && said !== '' ? said : undefined;
}

/** The name under which a schema stands among named ones. */
export function implicitName(place: Place): string | undefined {
  if (place.parent !== undefined) return undefined;
  const segments = parsePointer(place.base);
  const isNamed = CONTAINERS.some(
    (container) => segments.length === container.length + 1 && container.every((part, index) => segments[index] === part),
  );
  return isNamed ? segments.at(-1) : undefined;
}

/**
 * What the mapping names, and the named schemas that take the base in by `allOf`, directly or through one another. Kinds of a kind
 * that is told by another property are not told by this one.
 */
export function kindsBelow(reading: Reading, base: JsonObject, { property, mapping }: Discriminator): Kind[] {
  const kinds: Kind[] = mapping.map(([value, target]) => ({ value, target }));
  const mapped = new Set(kinds.map(({ target }) => target.value));
  const seen = new Set<Json>([base]);
  const open: Json[] = [base];
  for (let above = open.pop(); above !== undefined; above = open.pop()) {
    for (const kind of kindsOf(reading).get(above) ?? []) {
      const { value } = kind.target;
      if (seen.has(value) || !isJsonObject(value)) continue;
      seen.add(value);
      if (!mapped.has(value)) kinds.push(kind);
      const own = propertyOfDiscriminator(value);
      if (own === undefined || own === property) open.push(value);
    }
  }
  return kinds;
}

function propertyOfDiscriminator({ discriminator }: JsonObject): Json | undefined {
  return isJsonObject(discriminator) ? discriminator.propertyName : discriminator;
}

const knownKinds = new WeakMap<Reading, ReadonlyMap<Json, readonly Kind[]>>();

/** Base schema → the named schemas of the root document that take it in by `allOf` directly. */
export function kindsOf(reading: Reading): ReadonlyMap<Json, readonly Kind[]> {
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
    for (const [name, schema] of Object.entries(schemas)) {
      if (!isJsonObject(schema)) continue;
      const target = { uri, pointer: formatPointer([...container, name]), value: schema };
      const value = saidValue(schema) ?? name;
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
