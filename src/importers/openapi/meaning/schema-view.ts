import { isJsonObject, type JsonObject, type JsonSchema } from '../../../model/index.js';

/** What a closed schema says of an object, through local references, `allOf` and what may also be null. */
export interface SchemaView {
  /** `array`, `object`, `string`…, the first that is not `null`; `undefined` when it does not say. */
  readonly type: string | undefined;
  readonly properties: ReadonlyMap<string, JsonSchema>;
}

/** Views of the schemas inside one closed schema. */
export function viewSchema(schema: JsonSchema | undefined, root: JsonSchema | undefined): SchemaView {
  const definitions = isJsonObject(root) && isJsonObject(root.$defs) ? root.$defs : {};
  const properties = new Map<string, JsonSchema>();
  let type: string | undefined;
  const visited = new Set<unknown>();
  const waiting: unknown[] = [schema];
  for (let part = waiting.pop(); part !== undefined && visited.size < MAX_PARTS; part = waiting.pop()) {
    if (!isJsonObject(part) || visited.has(part)) continue;
    visited.add(part);
    type ??= typeOf(part);
    if (isJsonObject(part.properties)) {
      for (const [name, property] of Object.entries(part.properties)) {
        if ((isJsonObject(property) || typeof property === 'boolean') && !properties.has(name)) properties.set(name, property);
      }
    }
    waiting.push(...partsOf(part, definitions));
  }
  return { type: type ?? (properties.size > 0 ? 'object' : undefined), properties };
}

const MAX_PARTS = 64;

/** What the schema also is: what it refers to, every branch of `allOf`, the only one of a choice that is not null. */
function partsOf(schema: JsonObject, definitions: JsonObject): readonly unknown[] {
  const parts: unknown[] = [];
  const name = typeof schema.$ref === 'string' && schema.$ref.startsWith(PREFIX) ? schema.$ref.slice(PREFIX.length) : undefined;
  if (name !== undefined && Object.hasOwn(definitions, name)) parts.push(definitions[name]);
  if (Array.isArray(schema.allOf)) parts.push(...schema.allOf);
  for (const choices of [schema.anyOf, schema.oneOf]) {
    const others = Array.isArray(choices) ? choices.filter((choice) => typeOf(choice) !== 'null') : [];
    if (others.length === 1) parts.push(...others);
  }
  return parts;
}

const PREFIX = '#/$defs/';

function typeOf(schema: unknown): string | undefined {
  if (!isJsonObject(schema)) return undefined;
  const { type } = schema;
  if (typeof type === 'string') return type;
  return Array.isArray(type) ? type.find((each): each is string => typeof each === 'string' && each !== 'null') : undefined;
}
