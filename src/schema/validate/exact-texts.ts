import { isJsonObject, type Json, type JsonObject, type JsonSchema } from '../../model/index.js';
import { referencedDefinition } from '../definitions.js';
import { typeList } from '../merge-schemas.js';

/** The value with `replace(digits)` in place of each text that gives an integer beyond 2^53; the same value where there is none. */
export type MapExactTexts = (value: Json, replace: (digits: string) => Json) => Json;

/**
 * Finds texts such as `"9007199254740993"` that stand where the schema takes an integer and no text: the only way to give one that JSON numbers
 * cannot hold (RFC 8259 section 6; protobuf's JSON does the same for 64-bit integers). Texts of smaller integers are none, nor is what only some of several
 * alternatives take. `undefined`: the schema has no such place.
 */
export function prepareExactTexts(schema: JsonSchema): MapExactTexts | undefined {
  return prepare(schema, { root: schema, known: new Map() });
}

interface Preparing {
  readonly root: JsonSchema;
  /** Each schema is prepared once; one that contains itself is asked for its walk when it is called. */
  readonly known: Map<JsonObject, { isReady: boolean; map?: MapExactTexts | undefined }>;
}

function prepare(schema: unknown, preparing: Preparing): MapExactTexts | undefined {
  if (!isJsonObject(schema)) return undefined;
  const known = preparing.known.get(schema);
  if (known?.isReady === true) return known.map;
  if (known !== undefined) return (value, replace) => known.map?.(value, replace) ?? value;
  const own: { isReady: boolean; map?: MapExactTexts | undefined } = { isReady: false };
  preparing.known.set(schema, own);
  own.map = prepareOwn(schema, preparing);
  own.isReady = true;
  return own.map;
}

function prepareOwn(schema: JsonObject, preparing: Preparing): MapExactTexts | undefined {
  if (takesIntegersOnly(schema)) return (value, replace) => (isExactText(value, schema) ? replace(value) : value);
  const referred = referencedDefinition(schema, preparing.root);
  if (referred !== undefined) return prepare(referred, preparing);
  const items = schema.prefixItems === undefined ? prepare(schema.items, preparing) : undefined;
  const properties = new Map<string, MapExactTexts>();
  for (const [name, member] of Object.entries(isJsonObject(schema.properties) ? schema.properties : {})) {
    const map = prepare(member, preparing);
    if (map !== undefined) properties.set(name, map);
  }
  if (items === undefined && properties.size === 0) return undefined;
  return (value, replace) => {
    if (Array.isArray(value)) return items === undefined ? value : mapItems(value, items, replace);
    return isJsonObject(value) ? mapMembers(value, properties, replace) : value;
  };
}

function mapItems(list: readonly Json[], items: MapExactTexts, replace: (digits: string) => Json): Json {
  const mapped = list.map((item) => items(item, replace));
  return mapped.every((item, index) => item === list[index]) ? list : mapped;
}

function mapMembers(object: JsonObject, properties: ReadonlyMap<string, MapExactTexts>, replace: (digits: string) => Json): Json {
  const changed = Object.entries(object).flatMap(([name, member]): [string, Json][] => {
    const mapped = member === undefined ? undefined : properties.get(name)?.(member, replace);
    return mapped === undefined || mapped === member ? [] : [[name, mapped]];
  });
  if (changed.length === 0) return object;
  const replaced = new Map(changed);
  // fromEntries, not assignment: a member may be called `__proto__`
  return Object.fromEntries(Object.entries(object).map(([name, member]) => [name, replaced.get(name) ?? member]));
}

/** A type of integers, and nothing that could take a text or asks more of the number than bounds. */
function takesIntegersOnly(schema: JsonObject): boolean {
  const types = typeList(schema.type);
  const isInteger = types.includes('number') ? WIDE.has(schema.format) : types.includes('integer');
  return isInteger && !types.includes('string') && !ASKING_MORE.some((keyword) => schema[keyword] !== undefined);
}

const WIDE: ReadonlySet<unknown> = new Set(['int64', 'uint64']);
const ASKING_MORE = ['const', 'enum', 'multipleOf', 'allOf', 'anyOf', 'oneOf', 'not', 'if', '$ref'];

function isExactText(value: Json, { format, minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonObject): value is string {
  if (typeof value !== 'string' || !DIGITS.test(value) || Number.isSafeInteger(Number(value))) return false;
  const integer = BigInt(value);
  if (format === 'int64' && BigInt.asIntN(64, integer) !== integer) return false;
  if (format === 'uint64' && BigInt.asUintN(64, integer) !== integer) return false;
  if (typeof exclusiveMinimum === 'number' && integer <= exclusiveMinimum) return false;
  if (typeof exclusiveMaximum === 'number' && integer >= exclusiveMaximum) return false;
  return !(typeof minimum === 'number' && integer < minimum) && !(typeof maximum === 'number' && integer > maximum);
}

const DIGITS = /^-?[1-9][0-9]{15,99}$/;
