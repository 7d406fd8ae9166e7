import { isJsonObject, type Json, type JsonObject } from '../../model/index.js';
import { jsonEquals, uniqueValues } from '../json-value.js';
import { mapMembers, objectOf } from '../keywords.js';
import { typeList } from '../merge-schemas.js';
import { compileLinearPattern } from '../validate/linear-pattern.js';
import type { Place } from './place.js';
import type { PlacedSchema, Reading } from './reading.js';
import { asType, fitsType } from './settle.js';

/**
 * The schema with its `default` and `examples` of the type that `shape` says (the schema itself, or what it refers to), read as that type where they
 * plainly mean one of it, as values of `enum` are; what the schema would refuse is left out. `null` where there is none means that there is no value.
 */
export function settleSamples(reading: Reading, { place }: PlacedSchema, schema: JsonObject, shape: JsonObject): JsonObject {
  const settled = mapMembers(schema, (value, keyword) => {
    if (keyword === 'default') return settleDefault(reading, place, value, shape);
    return keyword === 'examples' && Array.isArray(value) ? settleExamples(reading, place, value, shape) : value;
  });
  return withoutContradicted(reading, place, settled);
}

/** A bound that every text given as a sample of it breaks (`pattern: YYYY-MM`, `maxLength: 0`) is not what the API takes, and would refuse all calls. */
function withoutContradicted(reading: Reading, place: Place, schema: JsonObject): JsonObject {
  const samples = [schema.default, ...(Array.isArray(schema.examples) ? schema.examples : [])];
  const texts = samples.filter((sample) => typeof sample === 'string' && sample !== '');
  const [first] = texts;
  if (typeof first !== 'string') return schema;
  return mapMembers(schema, (bound, keyword) => {
    if (texts.some((text) => keepsBound(String(text), keyword, bound))) return bound;
    reading.findings.report(place, {
      severity: 'warning',
      code: 'contradicted-bound',
      summary: `"${keyword}" is ${brief(bound)}, which its own sample ${brief(first)} breaks; left out`,
    });
    return undefined;
  });
}

function keepsBound(text: string, keyword: string, bound: Json): boolean {
  if (keyword === 'pattern' && typeof bound === 'string') return compileLinearPattern(bound)?.test(text) ?? true;
  if (keyword === 'maxLength' && typeof bound === 'number') return [...text].length <= bound;
  return keyword !== 'minLength' || typeof bound !== 'number' || [...text].length >= bound;
}

function settleDefault(reading: Reading, place: Place, value: Json, shape: JsonObject): Json | undefined {
  const settled = settleSample(value, shape);
  if (settled !== value && value !== null) {
    reading.findings.report(place, {
      severity: 'warning',
      code: 'default-type',
      summary: `"default" is ${brief(value)}, which the schema refuses; ${settled === undefined ? 'left out' : `read as ${brief(settled)}`}`,
    });
  }
  return settled;
}

function settleExamples(reading: Reading, place: Place, examples: readonly Json[], shape: JsonObject): Json | undefined {
  const settled = examples.map((example) => settleSample(example, shape));
  if (settled.every((example, index) => example === examples[index])) return examples;
  if (settled.some((example, index) => example !== examples[index] && examples[index] !== null)) {
    reading.findings.reportOnce('example-type', place, {
      severity: 'info',
      code: 'example-type',
      summary: 'an example is of another type than its schema; read as of that type, or left out, here and everywhere',
    });
  }
  const kept = settled.filter((example) => example !== undefined);
  return kept.length === 0 ? undefined : uniqueValues(kept);
}

/** The value as the schema takes it, the same one where it does already; `undefined`: not at all. */
export function settleSample(value: Json, schema: Json | undefined): Json | undefined {
  if (!isJsonObject(schema)) return value;
  const types = typeList(schema.type);
  if (value === null && types.includes('null')) return value;
  const read = types.length === 0 || fitsType(value, types) ? value : asType(value, types);
  if (types.length > 0 && !fitsType(read, types)) return undefined;
  if (Array.isArray(schema.enum) && !schema.enum.some((allowed) => jsonEquals(allowed, read))) return undefined;
  if (Array.isArray(read)) {
    const items = read.map((item) => settleSample(item, schema.items));
    if (items.every((item, index) => item === read[index])) return read;
    return items.includes(undefined) ? undefined : items.filter((item) => item !== undefined);
  }
  const { properties } = schema;
  if (!isJsonObject(read) || !isJsonObject(properties)) return read;
  const members = Object.entries(read).map(([name, member]) => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return [name, member === undefined ? undefined : settleSample(member, property)] as const;
  });
  if (members.every(([name, member]) => member === read[name])) return read;
  return members.some(([, member]) => member === undefined) ? undefined : objectOf(members);
}

function brief(value: Json): string {
  return JSON.stringify(value).slice(0, 60);
}
