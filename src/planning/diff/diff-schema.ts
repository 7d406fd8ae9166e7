import { isJsonObject, type JsonObject, type JsonSchema } from '../../model/index.js';
import { isSchema } from '../../schema/index.js';
import { canonicalJson } from '../canonical-json.js';
import { type FieldChange, showValue } from './field-change.js';

type Impact = FieldChange['impact'];
type Direction = 'input' | 'output';

/**
 * The differences of two schemas, property by property and definition by definition. For an input, what accepts less is
 * breaking; for an output, what promises less is. Definitions are compared by name, so a recursive schema is no loop.
 */
export function diffSchema(
  before: JsonSchema | undefined,
  after: JsonSchema | undefined,
  path: string,
  direction: Direction,
): FieldChange[] {
  if (before === after) return [];
  if (before === undefined || after === undefined || !isJsonObject(before) || !isJsonObject(after)) {
    if (canonicalJson(before ?? null) === canonicalJson(after ?? null)) return [];
    const impact: Impact = direction === 'input' ? 'breaking' : before === undefined ? 'harmless' : 'breaking';
    return [{ field: path, impact, before: summarize(before), after: summarize(after) }];
  }
  const keywords = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keywords.flatMap((keyword) => diffKeyword(keyword, before, after, path, direction));
}

function diffKeyword(keyword: string, before: JsonObject, after: JsonObject, path: string, direction: Direction): FieldChange[] {
  const old = before[keyword];
  const fresh = after[keyword];
  if (old === fresh || canonicalJson(old ?? null) === canonicalJson(fresh ?? null)) return [];
  const field = `${path}.${keyword}`;
  const change = (impact: Impact): FieldChange[] => [{ field, impact, before: showValue(old), after: showValue(fresh) }];
  switch (keyword) {
    case 'properties':
      return diffNamed(old, fresh, field, direction, (name) => ({
        added: direction === 'input' && listOf(after.required).includes(name) ? 'breaking' : 'harmless',
        removed: 'breaking',
      }));
    case '$defs':
    case 'patternProperties':
    case 'dependentSchemas':
      return diffNamed(old, fresh, field, direction, () => ({ added: 'harmless', removed: 'harmless' }));
    case 'required':
      return diffRequired(listOf(old), listOf(fresh), before, after, field, direction);
    case 'items':
    case 'additionalProperties':
    case 'not':
      if (isSchema(old) && isSchema(fresh)) return diffSchema(old, fresh, field, direction);
      return change('risky');
    case 'enum':
    case 'type':
      return change(diffSet(listOf(old), listOf(fresh), direction));
    case 'title':
    case 'description':
    case 'examples':
    case 'deprecated':
    case '$comment':
      return change('harmless');
    default:
      return change(keyword.startsWith('x-') ? 'harmless' : direction === 'input' ? 'risky' : 'harmless');
  }
}

function diffNamed(
  before: unknown,
  after: unknown,
  path: string,
  direction: Direction,
  impacts: (name: string) => { readonly added: Impact; readonly removed: Impact },
): FieldChange[] {
  const old = new Map(isJsonObject(before) ? Object.entries(before) : []);
  const fresh = new Map(isJsonObject(after) ? Object.entries(after) : []);
  return [...new Set([...old.keys(), ...fresh.keys()])].sort().flatMap((name): FieldChange[] => {
    const [a, b] = [old.get(name), fresh.get(name)];
    const field = `${path}.${name}`;
    if (a === undefined) return [{ field, impact: impacts(name).added, before: null, after: summarize(b) }];
    if (b === undefined) return [{ field, impact: impacts(name).removed, before: summarize(a), after: null }];
    return isSchema(a) && isSchema(b) ? diffSchema(a, b, field, direction) : [];
  });
}

/** A property that is new altogether was reported with its own name. */
function diffRequired(
  old: readonly unknown[],
  fresh: readonly unknown[],
  before: JsonObject,
  after: JsonObject,
  field: string,
  direction: Direction,
): FieldChange[] {
  const isNew = (name: unknown) => typeof name === 'string' && !hasProperty(before, name);
  const isGone = (name: unknown) => typeof name === 'string' && !hasProperty(after, name);
  const added = fresh.filter((name) => !old.includes(name) && !isNew(name));
  const removed = old.filter((name) => !fresh.includes(name) && !isGone(name));
  return [
    ...added.map(
      (name): FieldChange => ({ field, impact: direction === 'input' ? 'breaking' : 'harmless', before: null, after: showValue(name) }),
    ),
    ...removed.map(
      (name): FieldChange => ({ field, impact: direction === 'input' ? 'harmless' : 'risky', before: showValue(name), after: null }),
    ),
  ];
}

function diffSet(old: readonly unknown[], fresh: readonly unknown[], direction: Direction): Impact {
  const isMissing = (from: readonly unknown[], value: unknown) => !from.some((one) => canonicalJson(one) === canonicalJson(value));
  const loses = old.length === 0 ? fresh.length > 0 : old.some((value) => isMissing(fresh, value)) && fresh.length > 0;
  const gains = fresh.length === 0 || fresh.some((value) => isMissing(old, value));
  if (direction === 'input') return loses ? 'breaking' : 'harmless';
  return gains ? 'risky' : 'harmless';
}

function hasProperty(schema: JsonObject, name: string): boolean {
  return isJsonObject(schema.properties) && Object.hasOwn(schema.properties, name);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function summarize(schema: unknown): string | null {
  if (!isJsonObject(schema)) return showValue(schema);
  const { type, $ref } = schema;
  return showValue($ref ?? type ?? schema);
}
