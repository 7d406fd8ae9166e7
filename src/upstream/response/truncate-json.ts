import { isJsonObject, type Json } from '../../model/index.js';

/** One array that was shortened: where (dotted, empty for the root) and by how much. */
interface DroppedItems {
  readonly path: string;
  readonly kept: number;
  readonly total: number;
}

export interface TruncatedJson {
  readonly value: Json;
  readonly text: string;
  readonly dropped: readonly DroppedItems[];
}

/**
 * The value in at most `maxBytes` of compact JSON, by dropping whole items from the end of its largest arrays.
 * An array keeps at least one item while a smaller array inside that item can still give way.
 * `undefined` when arrays cannot make it small enough (a huge text, say).
 */
export function truncateJson(value: Json, maxBytes: number): TruncatedJson | undefined {
  let current = value;
  const dropped = new Map<string, DroppedItems>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const text = JSON.stringify(current);
    const excess = Buffer.byteLength(text) - maxBytes;
    if (excess <= 0) return { value: current, text, dropped: [...dropped.values()] };
    const largest = largestArray(current);
    if (largest === undefined) return undefined;
    const kept = keepPrefix(largest.sizes, excess);
    if (kept === largest.items.length) return undefined;
    const path = largest.path.join('.');
    dropped.set(path, { path, kept, total: dropped.get(path)?.total ?? largest.items.length });
    current = replaceAt(current, largest.path, largest.items.slice(0, kept));
  }
  return undefined;
}

const MAX_ROUNDS = 8;

interface LargeArray {
  readonly path: readonly string[];
  readonly items: readonly Json[];
  readonly sizes: readonly number[];
  readonly bytes: number;
}

/** The array whose items take most bytes; of an array of one item, the arrays inside it come first. */
function largestArray(value: Json, path: readonly string[] = []): LargeArray | undefined {
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    if (items.length === 0) return undefined;
    const [only] = items;
    const inner = items.length === 1 && only !== undefined ? largestArray(only, [...path, '0']) : undefined;
    if (inner !== undefined) return inner;
    const sizes = items.map((item) => Buffer.byteLength(JSON.stringify(item)) + 1);
    return { path, items, sizes, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  }
  if (!isJsonObject(value)) return undefined;
  let largest: LargeArray | undefined;
  for (const [key, member] of Object.entries(value)) {
    const candidate = typeof member === 'object' && member !== null ? largestArray(member, [...path, key]) : undefined;
    if (candidate !== undefined && candidate.bytes > (largest?.bytes ?? 0)) largest = candidate;
  }
  return largest;
}

/** How many items stay when at least `excess` bytes must go: one at least, unless there is but one. */
function keepPrefix(sizes: readonly number[], excess: number): number {
  let freed = 0;
  let kept = sizes.length;
  while (kept > 0 && freed < excess) {
    kept--;
    freed += sizes[kept] ?? 0;
  }
  return kept === 0 && sizes.length > 1 ? 1 : kept;
}

function replaceAt(value: Json, path: readonly string[], replacement: Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  if (Array.isArray(value)) {
    return value.map((item: Json, index) => (String(index) === key ? replaceAt(item, rest, replacement) : item));
  }
  if (!isJsonObject(value)) return value;
  // fromEntries, not assignment: a key of an upstream answer may be `__proto__`
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      name === key && member !== undefined ? replaceAt(member, rest, replacement) : member,
    ]),
  );
}
