import { isJsonObject, type Json, type JsonObject } from '../../../model/index.js';

/**
 * The target with the update merged in, as an overlay action does: objects member by member, arrays one behind the other, anything
 * else replaced (Overlay 1.0.0 section 4.4.3). Neither is changed.
 */
export function mergeValue(target: Json | undefined, update: Json): Json {
  if (Array.isArray(target)) return Array.isArray(update) ? [...target, ...update] : [...target, update];
  if (!isJsonObject(target) || !isJsonObject(update)) return update;
  const merged = new Map<string, Json | undefined>(Object.entries(target));
  for (const [key, value] of Object.entries(update)) {
    if (value === undefined) continue;
    const own = merged.get(key);
    // An array below the target is joined with an array only; another value replaces it.
    merged.set(key, Array.isArray(own) && !Array.isArray(value) ? value : mergeValue(own, value));
  }
  return Object.fromEntries(merged);
}

/** The root with the value at `path` changed by `change`; `undefined` removes it. Only the objects on the way are copied. */
export function changeAt(root: Json, path: readonly (string | number)[], change: (value: Json) => Json | undefined): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return change(root);
  if (Array.isArray(root)) {
    const index = Number(key);
    const item: Json | undefined = root[index];
    if (item === undefined) return root;
    const changed = changeAt(item, rest, change);
    return changed === undefined
      ? [...root.slice(0, index), ...root.slice(index + 1)]
      : [...root.slice(0, index), changed, ...root.slice(index + 1)];
  }
  if (!isJsonObject(root)) return root;
  return changeMember(root, String(key), rest, change);
}

function changeMember(root: JsonObject, key: string, rest: readonly (string | number)[], change: (value: Json) => Json | undefined): Json {
  const member = Object.hasOwn(root, key) ? root[key] : undefined;
  if (member === undefined) return root;
  const changed = changeAt(member, rest, change);
  const entries = Object.entries(root);
  if (changed === undefined) return Object.fromEntries(entries.filter(([name]) => name !== key));
  return Object.fromEntries(entries.map(([name, value]) => [name, name === key ? changed : value]));
}
