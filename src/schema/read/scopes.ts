import { createHash } from 'node:crypto';
import { type DocumentSet, isJsonObject, type Json } from '../../model/index.js';
import { dynamicAnchorsBelow, resourceAround, usesDynamicReferences } from '../anchors.js';
import type { Dialect, Direction } from '../dialect.js';
import { type ResolvedReference, resolveReferenceIn } from '../reference.js';
import { InlineCycles } from './inline-cycles.js';
import type { Scope } from './reading.js';

export interface Scopes {
  /** The scope of a schema that is read by itself. */
  outermost(direction: Direction, target: ResolvedReference): Scope;
  /** The scope inside what a schema refers to. */
  entering(outer: Scope, target: ResolvedReference): Scope;
}

/**
 * The scopes of one reader: one for each direction, and one more for each different way in which `$dynamicRef`s come out
 * (JSON Schema 2020-12 core section 7.1). The outermost schema that declares a `$dynamicAnchor` decides what it means; what a
 * schema never asks for does not tell scopes apart. Each named schema counts as a resource, with or without `$id`.
 */
export function createScopes(documents: DocumentSet, dialect: Dialect): Scopes {
  const scopes = new Map<string, Scope>();
  const isDynamic = dialect !== '2.0' && dialect !== '3.0' && usesDynamicReferences(documents);
  const namesUsed = new Map<Json, ReadonlySet<string>>();

  const scopeOf = (direction: Direction, bindings: ReadonlyMap<string, ResolvedReference>): Scope => {
    const key = keyOf(bindings);
    const known = scopes.get(`${direction} ${key}`);
    if (known !== undefined) return known;
    const hiddenBy = direction === 'input' ? 'readOnly' : 'writeOnly';
    const scope: Scope = {
      direction,
      hiddenBy,
      bindings,
      key,
      converted: new Map(),
      own: new Map(),
      cycles: new InlineCycles(),
      cyclic: new Map(),
    };
    scopes.set(`${direction} ${key}`, scope);
    return scope;
  };

  const bind = (direction: Direction, bindings: ReadonlyMap<string, ResolvedReference>, target: ResolvedReference): Scope => {
    if (!isDynamic) return scopeOf(direction, NO_BINDINGS);
    let used = namesUsed.get(target.value);
    if (used === undefined) {
      used = dynamicNamesUsed(documents, target);
      namesUsed.set(target.value, used);
    }
    const bound = new Map<string, ResolvedReference>();
    for (const name of used) {
      const anchor = bindings.get(name) ?? dynamicAnchorsBelow(documents, target.uri, target.pointer).find((below) => below.name === name);
      if (anchor !== undefined) bound.set(name, anchor);
    }
    return scopeOf(direction, bound);
  };

  return {
    outermost: (direction, target) => bind(direction, NO_BINDINGS, target),
    entering: (outer, target) => bind(outer.direction, outer.bindings, target),
  };
}

const NO_BINDINGS: ReadonlyMap<string, ResolvedReference> = new Map();

function keyOf(bindings: ReadonlyMap<string, ResolvedReference>): string {
  if (bindings.size === 0) return '';
  const lines = [...bindings].map(([name, { uri, pointer }]) => `${name} ${uri}${pointer}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 6);
}

/** The anchors that a `$dynamicRef` asks for in the target or in anything it refers to. */
function dynamicNamesUsed(documents: DocumentSet, target: ResolvedReference): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<object>();
  const open: { readonly uri: string; readonly value: Json | undefined }[] = [target];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { uri, value } = item;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (isJsonObject(value)) {
      const { $ref, $dynamicRef } = value;
      if (typeof $dynamicRef === 'string') names.add($dynamicRef.slice($dynamicRef.indexOf('#') + 1));
      for (const reference of [$ref, $dynamicRef]) {
        if (typeof reference !== 'string') continue;
        const found = resolveReferenceIn(documents, uri, resourceAround(documents, uri, value), reference);
        if (found !== undefined) open.push(found);
      }
    }
    for (const child of Object.values(value)) open.push({ uri, value: child });
  }
  return names;
}
