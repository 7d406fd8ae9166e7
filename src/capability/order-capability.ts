import { type Capability, isJsonObject, type Json, type JsonObject } from '../model/index.js';
import { FILE_SHAPE, type Shape } from './file-shape.js';

/**
 * The capability with its keys in the order of the file format; `undefined` members are left out. Maps of the author's own
 * names (parameters, properties) and unknown `metadata` keys keep their order. Schemas are passed on by identity.
 */
export function orderCapability(capability: Capability): JsonObject {
  return order(capability as unknown as JsonObject, FILE_SHAPE); // a Capability is JSON; zod types its schemas as unknown
}

function order(value: JsonObject, shape: Shape): JsonObject {
  const known = shape.keys.filter((key) => Object.hasOwn(value, key));
  const others = Object.keys(value).filter((key) => !shape.keys.includes(key));
  const entries: (readonly [string, Json])[] = [];
  for (const key of [...known, ...others]) {
    const member = value[key];
    if (member !== undefined) entries.push([key, orderMember(member, shape.each ?? shape.members?.[key])]);
  }
  return Object.fromEntries(entries);
}

function orderMember(member: Json, shape: Shape | undefined): Json {
  if (shape === undefined) return member;
  if (Array.isArray(member)) return member.map((item) => orderMember(item, shape.each));
  return isJsonObject(member) ? order(member, shape) : member;
}
