import { isJsonObject, type Json, type JsonObject } from '../../model/index.js';
import { ANNOTATIONS } from '../keywords.js';
import type { ResolvedReference } from '../reference.js';
import { implicitName, readDiscriminator } from './discriminator-kinds.js';
import { allOfElements, flattenAllOf, reachesInPlace, referencesOf } from './in-place.js';
import { startPlace } from './place.js';
import type { PlacedSchema, Reading, Scope } from './reading.js';

/**
 * The one schema that this one is but another name for: by its `$ref`, or by an `allOf` of one reference beside which only
 * annotations stand (how 3.0 documents describe a reference). `undefined` also where a reference would never end.
 */
export function findSoleReference(reading: Reading, scope: Scope, schema: PlacedSchema): ResolvedReference | undefined {
  const { raw } = schema;
  const elements = allOfElements(raw.allOf).filter((element) => !isEmpty(element));
  let target: ResolvedReference | undefined;
  if (hasReference(raw)) {
    const targets = elements.length === 0 ? referencesOf(reading, scope, schema) : [];
    target = targets.length === 1 ? targets[0] : undefined;
  } else {
    const [element] = elements;
    if (elements.length !== 1 || !isJsonObject(element) || !isAnnotated(raw) || Object.keys(element).length !== 1) return undefined;
    const targets = referencesOf(reading, scope, { raw: element, place: schema.place });
    target = targets.length === 1 && !isKind(reading, scope, schema) ? targets[0] : undefined;
  }
  if (target === undefined || !isJsonObject(target.value)) return undefined;
  const isCircle = reachesInPlace(reading, scope, { raw: target.value, place: startPlace(target) }, raw, true);
  return isCircle ? undefined : target;
}

/** Whether the schema refers to another one itself, not by `allOf`. */
export function hasReference(raw: JsonObject): boolean {
  return typeof raw.$ref === 'string' || typeof raw.$dynamicRef === 'string' || typeof raw.$recursiveRef === 'string';
}

function isEmpty(element: Json): boolean {
  return element === true || element === null || (isJsonObject(element) && Object.keys(element).length === 0);
}

/** Whether the schema restricts nothing besides its `allOf`. */
function isAnnotated(raw: JsonObject): boolean {
  return Object.keys(raw).every(
    (keyword) =>
      keyword === 'allOf' || keyword === 'nullable' || keyword === 'example' || keyword.startsWith('x-') || ANNOTATIONS.has(keyword),
  );
}

/**
 * Whether the schema is one of the kinds of a base that it takes in, and so another schema than the base although it adds nothing: the
 * mapping says so or, where there is none, its name.
 */
function isKind(reading: Reading, scope: Scope, schema: PlacedSchema): boolean {
  const isNamed = implicitName(schema.place) !== undefined;
  return flattenAllOf(reading, scope, schema, () => {}).some((part) => {
    const discriminator = part.raw === schema.raw ? undefined : readDiscriminator(reading, part);
    if (discriminator === undefined) return false;
    const { mapping, fallback } = discriminator;
    const isMapped = fallback?.value === schema.raw || mapping.some(([, target]) => target.value === schema.raw);
    return isMapped || (mapping.length === 0 && isNamed);
  });
}
