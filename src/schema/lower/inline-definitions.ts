import { isJsonObject, type Json, type JsonObject, type JsonSchema } from '../../model/index.js';
import {
  definitionName,
  definitionReference,
  definitionsOf,
  reachableDefinitions,
  referencedDefinitions,
  withoutDefinitions,
} from '../definitions.js';
import { forEachSubschema, isSchema, mapSubschemas, setOwn } from '../keywords.js';

/** Inlining stops where it would nest deeper than this. */
const MAX_DEPTH = 64;

/**
 * The schema with references to its `$defs` replaced by what they mean, for clients that read no references, save where
 * the definition recurses, where keywords stand beside the reference, and where the text would grow beyond `maxGrowth`
 * times its size: then those that add most stay. `$defs` keeps exactly what is still referred to.
 */
export function inlineDefinitions(schema: JsonObject, maxGrowth: number): JsonObject {
  const definitions = definitionsOf(schema);
  const root = withoutDefinitions(schema);
  if (!isJsonObject(root) || Object.keys(definitions).length === 0) return schema;
  const measures = measureAll(root, definitions);
  const limit = totalSize(measures, new Set()) * maxGrowth;
  const candidates = measures.order.filter((name) => !measures.recursive.has(name)).sort((a, b) => compareGrowth(measures, a, b));
  const inlined = new Set(
    candidates.slice(
      0,
      mostThatFit(candidates, (some) => totalSize(measures, some) <= limit),
    ),
  );
  return materialise(root, definitions, inlined);
}

interface Measure {
  /** Characters of its JSON text, references written out. */
  readonly size: number;
  /** Bare references in it, by name. */
  readonly bare: ReadonlyMap<string, number>;
  /** Names referred to with keywords beside the reference. */
  readonly fixed: ReadonlySet<string>;
  readonly depth: number;
}

interface Measures {
  readonly root: Measure;
  readonly byName: ReadonlyMap<string, Measure>;
  /** Every definition after those it refers to, circles aside. */
  readonly order: readonly string[];
  /** Definitions at which a circle of references closes. */
  readonly recursive: ReadonlySet<string>;
  /** How often each is referred to bare in root and definitions. */
  readonly uses: ReadonlyMap<string, number>;
}

function measureAll(root: JsonObject, definitions: JsonObject): Measures {
  const byName = new Map<string, Measure>();
  const uses = new Map<string, number>();
  const rootMeasure = measure(root);
  for (const name of reachableDefinitions(root, definitions)) {
    const definition = definitions[name];
    if (isSchema(definition)) byName.set(name, measure(definition));
  }
  for (const { bare } of [rootMeasure, ...byName.values()]) {
    for (const [name, count] of bare) uses.set(name, (uses.get(name) ?? 0) + count);
  }
  return { root: rootMeasure, byName, uses, ...sortDefinitions(root, definitions, byName) };
}

const measures = new WeakMap<JsonObject, Measure>();

function measure(schema: JsonSchema): Measure {
  if (!isJsonObject(schema)) return { size: 5, bare: new Map(), fixed: new Set(), depth: 0 };
  const known = measures.get(schema);
  if (known !== undefined) return known;
  const bare = new Map<string, number>();
  const fixed = new Set<string>();
  let deepest = 0;
  const visit = (part: JsonSchema, depth: number): void => {
    deepest = Math.max(deepest, depth);
    if (!isJsonObject(part)) return;
    const name = definitionName(part.$ref);
    if (name !== undefined && isBare(part)) bare.set(name, (bare.get(name) ?? 0) + 1);
    else if (name !== undefined) fixed.add(name);
    forEachSubschema(part, (child) => visit(child, depth + 1));
  };
  visit(schema, 0);
  const result = { size: JSON.stringify(schema).length, bare, fixed, depth: deepest };
  measures.set(schema, result);
  return result;
}

function isBare(schema: JsonObject): boolean {
  return Object.keys(schema).length === 1;
}

/** Depth first from the root, names in sorted order: definitions after what they need, and where circles close. */
function sortDefinitions(
  root: JsonObject,
  definitions: JsonObject,
  known: ReadonlyMap<string, Measure>,
): Pick<Measures, 'order' | 'recursive'> {
  const order: string[] = [];
  const recursive = new Set<string>();
  const state = new Map<string, 'open' | 'done'>();
  const stack: { readonly name: string; readonly isLeaving: boolean }[] = [];
  const push = (names: readonly string[]): void => {
    for (const name of [...names].sort().reverse()) if (known.has(name)) stack.push({ name, isLeaving: false });
  };
  push(referencedDefinitions(root));
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { name, isLeaving } = step;
    if (isLeaving) {
      state.set(name, 'done');
      order.push(name);
      continue;
    }
    if (state.get(name) === 'open') recursive.add(name);
    if (state.has(name)) continue;
    state.set(name, 'open');
    stack.push({ name, isLeaving: true });
    const definition = definitions[name];
    if (isSchema(definition)) push(referencedDefinitions(definition));
  }
  return { order, recursive };
}

/** What inlining adds at most: nothing for a definition that is used once. */
function growth({ byName, uses }: Measures, name: string): number {
  return (byName.get(name)?.size ?? 0) * ((uses.get(name) ?? 0) - 1);
}

function compareGrowth(all: Measures, a: string, b: string): number {
  const difference = growth(all, a) - growth(all, b);
  if (difference !== 0) return difference;
  return a < b ? -1 : 1;
}

/** How many of the candidates, from the first, pass together: all, or what halving finds. */
function mostThatFit(candidates: readonly string[], fits: (some: ReadonlySet<string>) => boolean): number {
  if (fits(new Set(candidates))) return candidates.length;
  let most = 0;
  let tooMany = candidates.length;
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (fits(new Set(candidates.slice(0, middle)))) most = middle;
    else tooMany = middle;
  }
  return most;
}

/** Characters of the whole when these are inlined; infinite when it would nest too deep. */
function totalSize({ root, byName, order }: Measures, inlined: ReadonlySet<string>): number {
  const expanded = new Map<string, { readonly size: number; readonly depth: number }>();
  const expand = ({ size, bare, depth }: Measure): { readonly size: number; readonly depth: number } => {
    let total = size;
    let deepest = depth;
    for (const [name, count] of bare) {
      const inner = inlined.has(name) ? expanded.get(name) : undefined;
      if (inner === undefined) continue;
      total += count * (inner.size - referenceSize(name));
      deepest = Math.max(deepest, depth + inner.depth);
    }
    return { size: total, depth: deepest };
  };
  for (const name of order) {
    const own = byName.get(name);
    if (own !== undefined) expanded.set(name, expand(own));
  }
  const kept = keptDefinitions(root, byName, inlined);
  const whole = expand(root);
  let total = whole.size;
  let deepest = whole.depth;
  for (const name of kept) {
    const inner = expanded.get(name);
    total += (inner?.size ?? 0) + name.length + 4;
    deepest = Math.max(deepest, inner?.depth ?? 0);
  }
  return deepest > MAX_DEPTH ? Number.POSITIVE_INFINITY : total;
}

function referenceSize(name: string): number {
  return definitionReference(name).length + '{"$ref":""}'.length;
}

/** Definitions that are still referred to when these are inlined. */
function keptDefinitions(root: Measure, byName: ReadonlyMap<string, Measure>, inlined: ReadonlySet<string>): ReadonlySet<string> {
  const kept = new Set<string>();
  const seen = new Set<Measure>();
  const open: Measure[] = [root];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (seen.has(item)) continue;
    seen.add(item);
    for (const name of [...item.bare.keys(), ...item.fixed]) {
      if (item.fixed.has(name) || !inlined.has(name)) kept.add(name);
      const next = byName.get(name);
      if (next !== undefined) open.push(next);
    }
  }
  return kept;
}

function materialise(root: JsonObject, definitions: JsonObject, inlined: ReadonlySet<string>): JsonObject {
  const done = new Map<JsonObject, JsonSchema>();
  const expand = (schema: JsonSchema): JsonSchema => {
    if (!isJsonObject(schema)) return schema;
    const known = done.get(schema);
    if (known !== undefined) return known;
    const name = isBare(schema) ? definitionName(schema.$ref) : undefined;
    const definition = name !== undefined && inlined.has(name) ? definitions[name] : undefined;
    const result = isSchema(definition) ? expand(definition) : mapSubschemas(schema, expand);
    done.set(schema, result);
    return result;
  };
  const expandedRoot = mapSubschemas(root, expand);
  const expanded: Record<string, Json> = {};
  for (const [name, definition] of Object.entries(definitions)) {
    if (isSchema(definition)) setOwn(expanded, name, isJsonObject(definition) ? mapSubschemas(definition, expand) : definition);
  }
  const kept = reachableDefinitions(expandedRoot, expanded);
  if (kept.length === 0) return expandedRoot;
  const $defs: Record<string, Json> = {};
  for (const name of kept) setOwn($defs, name, expanded[name] ?? true);
  return { ...expandedRoot, $defs };
}
