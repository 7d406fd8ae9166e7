import type { Json, JsonObject } from '../model/index.js';

/** What the operator says about an argument: `isFixed` whatever the caller gives, else when the caller gives nothing. Without `value` none is sent. */
export interface OwnArgument {
  readonly value?: Json;
  readonly isFixed: boolean;
}

/** The arguments of a call with those that the operator gives, by name. */
export function withOwnArguments(args: JsonObject, own: ReadonlyMap<string, OwnArgument>): JsonObject {
  if (own.size === 0) return args;
  const merged = new Map(Object.entries(args));
  for (const [name, { value, isFixed }] of own) {
    if (isFixed) merged.delete(name);
    if (value !== undefined && !merged.has(name)) merged.set(name, value);
  }
  return Object.fromEntries(merged);
}
