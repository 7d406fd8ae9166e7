import { isJsonObject, type Json, type JsonObject } from '../../model/index.js';
import { objectOf } from '../keywords.js';
import { typeList } from '../merge-schemas.js';

export interface FittedOutput {
  readonly value: JsonObject;
  /** Where something other than `null` was left out, as the schema names it: `items[].price`, `*` for a property that it does not name. */
  readonly leftOut: readonly string[];
}

/**
 * Makes a value what an advertised output schema (from `lowerOutputSchema`) promises: an object's properties whose type is another than promised are
 * left out, an array with an item of another type too, so that a client that validates never fails a call because the upstream deviates. The
 * function returns the identical value when all fits, as is usual, and then only looks at it.
 */
export function compileOutputFit(schema: JsonObject): (value: JsonObject) => FittedOutput {
  const shape = shapeOf(schema);
  return (value) => {
    if (shape === undefined || fits(shape, value)) return { value, leftOut: NOTHING };
    const leftOut = new Set<string>();
    const kept = keepFitting(shape, value, '', leftOut);
    return { value: isJsonObject(kept) ? kept : {}, leftOut: [...leftOut] };
  };
}

const NOTHING: readonly string[] = [];

/** What a lowered schema demands; places where it demands nothing have none. */
interface Shape {
  /** Bits of the types that may be here; 0: any. */
  readonly types: number;
  readonly properties: ReadonlyMap<string, Shape | undefined>;
  /** Of properties that are not named. */
  readonly others: Shape | undefined;
  readonly items: Shape | undefined;
}

const BITS: Readonly<Record<string, number>> = { string: 1, number: 2, integer: 4, boolean: 8, null: 16, array: 32, object: 64 };

function shapeOf(schema: Json | undefined): Shape | undefined {
  if (!isJsonObject(schema)) return undefined;
  const types = typeList(schema.type).reduce((bits, type) => bits | (BITS[type] ?? 0), 0);
  const named = Object.entries(isJsonObject(schema.properties) ? schema.properties : {});
  const properties = new Map(named.map(([name, property]) => [name, shapeOf(property)]));
  const others = shapeOf(schema.additionalProperties);
  const items = shapeOf(schema.items);
  const isOpen = types === 0 && others === undefined && items === undefined && [...properties.values()].every((one) => one === undefined);
  return isOpen ? undefined : { types, properties, others, items };
}

/** A whole number is a `number` and an `integer`. */
function bitsOf(value: Json): number {
  switch (typeof value) {
    case 'string':
      return 1;
    case 'number':
      return Number.isInteger(value) ? 6 : 2;
    case 'boolean':
      return 8;
    default:
      return value === null ? 16 : Array.isArray(value) ? 32 : 64;
  }
}

function fits(shape: Shape, value: Json): boolean {
  if (shape.types !== 0 && (shape.types & bitsOf(value)) === 0) return false;
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) {
    const { items } = shape;
    if (items !== undefined) for (const item of value) if (!fits(items, item)) return false;
    return true;
  }
  for (const name in value) {
    const inner = memberShape(shape, name);
    if (inner !== undefined && !fits(inner, (value as JsonObject)[name] ?? null)) return false;
  }
  return true;
}

function memberShape({ properties, others }: Shape, name: string): Shape | undefined {
  const known = properties.get(name);
  return known === undefined && others !== undefined && !properties.has(name) ? others : known;
}

/** `undefined`: does not fit. */
function keepFitting(shape: Shape | undefined, value: Json, place: string, leftOut: Set<string>): Json | undefined {
  if (shape === undefined || fits(shape, value)) return value;
  if (shape.types !== 0 && (shape.types & bitsOf(value)) === 0) {
    if (value !== null) leftOut.add(place);
    return undefined;
  }
  if (Array.isArray(value)) {
    const kept = value.map((item) => keepFitting(shape.items, item, `${place}[]`, leftOut));
    if (kept.every((item) => item !== undefined)) return kept;
    leftOut.delete(`${place}[]`);
    leftOut.add(place);
    return undefined;
  }
  if (!isJsonObject(value)) return value;
  return objectOf(
    Object.entries(value).map(([name, member]) => {
      const where = `${place === '' ? '' : `${place}.`}${shape.properties.has(name) ? name : '*'}`;
      return [name, member === undefined ? undefined : keepFitting(memberShape(shape, name), member, where, leftOut)];
    }),
  );
}
