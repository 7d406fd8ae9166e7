import { isJsonObject, type Json } from '../../model/index.js';
import type { ResolvedReference } from '../reference.js';
import { below, enterResource, startPlace } from './place.js';
import type { PlacedSchema, Reading, Scope } from './reading.js';

/** A schema that another one applies to the same value, and by which keyword. */
export interface InPlaceEdge extends PlacedSchema {
  readonly by: 'reference' | 'allOf' | 'branch';
}

const BRANCH_LISTS = ['oneOf', 'anyOf'] as const;
const BRANCHES = ['not', 'if', 'then', 'else'] as const;
const BRANCH_MAPS = ['dependentSchemas', 'dependencies'] as const;

/** The schemas that this one applies to the same value: by reference, `allOf`, or as alternatives and conditions. */
export function inPlaceEdges(reading: Reading, scope: Scope, schema: PlacedSchema): InPlaceEdge[] {
  const { raw } = schema;
  const place = enterResource(reading.documents, schema.place, raw);
  const edges: InPlaceEdge[] = [];
  for (const target of referencesOf(reading, scope, schema)) {
    if (isJsonObject(target.value)) edges.push({ raw: target.value, place: startPlace(target), by: 'reference' });
  }
  for (const [index, element] of allOfElements(raw.allOf).entries()) {
    if (isJsonObject(element)) edges.push({ raw: element, place: below(place, 'allOf', index), by: 'allOf' });
  }
  for (const keyword of BRANCH_LISTS) {
    const branches = raw[keyword];
    if (!Array.isArray(branches)) continue;
    for (const [index, branch] of branches.entries()) {
      if (isJsonObject(branch)) edges.push({ raw: branch, place: below(place, keyword, index), by: 'branch' });
    }
  }
  for (const keyword of BRANCHES) {
    const branch = raw[keyword];
    if (isJsonObject(branch)) edges.push({ raw: branch, place: below(place, keyword), by: 'branch' });
  }
  for (const keyword of BRANCH_MAPS) {
    const branches = raw[keyword];
    if (!isJsonObject(branches)) continue;
    for (const [name, branch] of Object.entries(branches)) {
      if (isJsonObject(branch)) edges.push({ raw: branch, place: below(place, keyword, name), by: 'branch' });
    }
  }
  return edges;
}

/** What the schema's own `$ref`, `$dynamicRef` and `$recursiveRef` point at; those that point at nothing are reported and left out. */
export function referencesOf(reading: Reading, scope: Scope, { raw, place: outer }: PlacedSchema): ResolvedReference[] {
  const { $ref, $dynamicRef, $recursiveRef } = raw;
  if ($ref === undefined && $dynamicRef === undefined && $recursiveRef === undefined) return [];
  const place = enterResource(reading.documents, outer, raw);
  const targets: (ResolvedReference | undefined)[] = [];
  if (typeof $ref === 'string') targets.push(reading.resolver.resolve($ref, place));
  if (typeof $dynamicRef === 'string') {
    const target = reading.resolver.resolveDynamic($dynamicRef, place);
    const name = isJsonObject(target?.value) ? target.value.$dynamicAnchor : undefined;
    targets.push((typeof name === 'string' ? scope.bindings.get(name) : undefined) ?? target);
  }
  if (typeof $recursiveRef === 'string') targets.push(reading.resolver.resolve($recursiveRef, place));
  return targets.filter((target) => target !== undefined);
}

/** `allOf` as a list; a single schema in its place is read as a list of one. */
export function allOfElements(allOf: Json | undefined): readonly Json[] {
  if (Array.isArray(allOf)) return allOf;
  return isJsonObject(allOf) ? [allOf] : [];
}

/**
 * Whether a value checked against `from` comes to be checked against `goal` again without a step into the value:
 * a circle that no validator gets out of. `allOf` is followed only when asked for, because it is merged, not applied.
 */
export function reachesInPlace(reading: Reading, scope: Scope, from: PlacedSchema, goal: object, throughAllOf: boolean): boolean {
  const seen = new Set<object>();
  const open: PlacedSchema[] = [from];
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    if (schema.raw === goal) return true;
    if (seen.has(schema.raw)) continue;
    seen.add(schema.raw);
    for (const edge of inPlaceEdges(reading, scope, schema)) if (throughAllOf || edge.by !== 'allOf') open.push(edge);
  }
  return false;
}

/** Whether the schema carries the annotation (`readOnly: true`), itself or through a reference or `allOf`. */
export function isMarked(reading: Reading, scope: Scope, schema: PlacedSchema, annotation: 'readOnly' | 'writeOnly'): boolean {
  const { raw } = schema;
  if (raw[annotation] === true) return true;
  if (raw.$ref === undefined && raw.allOf === undefined) return false;
  const seen = new Set<object>();
  const open: PlacedSchema[] = [schema];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (seen.has(part.raw)) continue;
    seen.add(part.raw);
    if (part.raw[annotation] === true) return true;
    for (const edge of inPlaceEdges(reading, scope, part)) if (edge.by !== 'branch') open.push(edge);
  }
  return false;
}

/** One schema whose keywords take part in a merged `allOf`. */
export interface Part extends PlacedSchema {
  /** It was reached by a reference, so that its own name and examples are not the merged schema's. */
  readonly isReferenced: boolean;
}

/**
 * The schema and everything it takes in by `allOf` and references, innermost base first, the schema itself last, each
 * once. `onCycle` is told when a base leads back to a schema that it is a base of.
 */
export function flattenAllOf(reading: Reading, scope: Scope, schema: PlacedSchema, onCycle: () => void): Part[] {
  const parts: Part[] = [];
  const path = new Set<object>();
  const done = new Set<object>();
  const open: { readonly part: Part; readonly isLeaving: boolean }[] = [{ part: { ...schema, isReferenced: false }, isLeaving: false }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { part, isLeaving } = step;
    if (isLeaving) {
      path.delete(part.raw);
      done.add(part.raw);
      parts.push(part);
      continue;
    }
    if (path.has(part.raw)) onCycle();
    if (path.has(part.raw) || done.has(part.raw)) continue;
    path.add(part.raw);
    open.push({ part, isLeaving: true });
    const bases = inPlaceEdges(reading, scope, part).filter((edge) => edge.by !== 'branch');
    for (const base of bases.reverse()) {
      const isReferenced = part.isReferenced || base.by === 'reference';
      open.push({ part: { raw: base.raw, place: base.place, isReferenced }, isLeaving: false });
    }
  }
  return parts;
}
