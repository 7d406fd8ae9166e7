import { isJsonObject, type Json, type JsonObject, type JsonSchema } from '../../model/index.js';
import { isSchema, objectOf } from '../keywords.js';
import { discriminate } from './discriminator.js';
import { isMarked, reachesInPlace } from './in-place.js';
import { below, type Place } from './place.js';
import type { Reading, Scope } from './reading.js';
import { type FaultListener, VALUE_KEYWORDS } from './value-keywords.js';

/** The schema whose keyword is read. */
export interface KeywordSite {
  readonly reading: Reading;
  readonly scope: Scope;
  readonly raw: JsonObject;
  readonly place: Place;
  readonly onFault: FaultListener;
}

type Keywords = readonly (readonly [keyword: string, value: Json])[];

/** Reads a keyword that holds schemas; what it means in 2020-12 may be said by other keywords. */
type SubschemaReader = (site: KeywordSite, value: Json) => Keywords;

/** Readers of the keywords that hold schemas, `allOf` aside. */
export const SUBSCHEMA_READERS: ReadonlyMap<string, SubschemaReader> = new Map<string, SubschemaReader>([
  ['properties', readProperties],
  ['patternProperties', readPatternProperties],
  ['additionalProperties', (site, value) => readOne(site, 'additionalProperties', readBoolean(value))],
  ['unevaluatedProperties', (site, value) => readOne(site, 'unevaluatedProperties', readBoolean(value))],
  ['propertyNames', (site, value) => readOne(site, 'propertyNames', value)],
  ['dependentSchemas', readDependentSchemas],
  ['dependencies', readDependencies],
  ['items', readItems],
  ['additionalItems', () => []], // read with `items`
  ['prefixItems', (site, value) => readList(site, 'prefixItems', value)],
  ['unevaluatedItems', (site, value) => readOne(site, 'unevaluatedItems', value)],
  ['contains', (site, value) => readOne(site, 'contains', value)],
  ['contentSchema', (site, value) => readOne(site, 'contentSchema', value)],
  ['oneOf', (site, value) => readBranches(site, 'oneOf', value)],
  ['anyOf', (site, value) => readBranches(site, 'anyOf', value)],
  ['not', (site, value) => readBranch(site, 'not', value)],
  ['if', (site, value) => readBranch(site, 'if', value)],
  ['then', (site, value) => readBranch(site, 'then', value)],
  ['else', (site, value) => readBranch(site, 'else', value)],
]);

function readOne(site: KeywordSite, keyword: string, value: Json): Keywords {
  if (value === null) return [];
  return [[keyword, site.reading.convert(value, below(site.place, keyword), site.scope)]];
}

function readList(site: KeywordSite, keyword: string, value: Json): Keywords {
  if (!Array.isArray(value)) {
    site.onFault('invalid-keyword', 'is no list; left out');
    return [];
  }
  if (value.length === 0) return [];
  return [[keyword, value.map((item, index) => site.reading.convert(item, below(site.place, keyword, index), site.scope))]];
}

function readMap(site: KeywordSite, keyword: string, value: Json): Keywords {
  if (!isJsonObject(value)) {
    if (value !== null) site.onFault('invalid-keyword', 'is no object; left out');
    return [];
  }
  const entries = Object.entries(value).map(([key, item]) => {
    const schema = site.reading.convert(item ?? null, below(site.place, keyword, key), site.scope);
    return [key, schema] as const;
  });
  return [[keyword, objectOf(entries)]];
}

/** Properties hidden in this direction are left unread and marked, so that an `allOf` around them can take them out as a whole. */
function readProperties(site: KeywordSite, value: Json): Keywords {
  const { reading, scope, place } = site;
  const map = readPropertyMap(site, value);
  if (map === undefined) return [];
  const required: string[] = [];
  const entries: [string, JsonSchema][] = [];
  for (const [name, property] of Object.entries(map)) {
    const at = below(place, 'properties', name);
    if (isJsonObject(property)) {
      if (isRequiredFlag(reading, property, at)) required.push(name);
      if (isMarked(reading, scope, { raw: property, place: at }, scope.hiddenBy)) {
        entries.push([name, scope.hiddenBy === 'readOnly' ? HIDDEN_INPUT : HIDDEN_OUTPUT]);
        continue;
      }
    }
    entries.push([name, reading.convert(property ?? null, at, scope)]);
  }
  const properties = ['properties', objectOf(entries)] as const;
  return required.length === 0 ? [properties] : [properties, ['required', required]];
}

const HIDDEN_INPUT: JsonObject = { readOnly: true };
const HIDDEN_OUTPUT: JsonObject = { writeOnly: true };

function readPropertyMap(site: KeywordSite, value: Json): JsonObject | undefined {
  if (!isJsonObject(value)) {
    if (value !== null) site.onFault('invalid-keyword', 'is no object; left out');
    return undefined;
  }
  const { $ref } = value;
  if (typeof $ref !== 'string') return value;
  const target = site.reading.resolver.resolve($ref, below(site.place, 'properties'));
  site.onFault('invalid-keyword', 'is a reference, which JSON Schema has no place for here; read as the map it points at');
  return isJsonObject(target?.value) ? target.value : undefined;
}

/** `required: true` on a property itself (draft 3) means that the object requires it. */
function isRequiredFlag(reading: Reading, property: JsonObject, place: Place): boolean {
  const { required } = property;
  if (required !== true && required !== 'true' && required !== false) return false;
  reading.findings.report(place, {
    severity: 'warning',
    code: 'required-on-property',
    summary: 'a property says "required" of itself; read as the object requiring it',
    detail: 'List its name under "required" of the object instead.',
  });
  return required !== false;
}

function readPatternProperties(site: KeywordSite, value: Json): Keywords {
  const read = VALUE_KEYWORDS.get('pattern');
  if (!isJsonObject(value) || read === undefined) return readMap(site, 'patternProperties', value);
  const entries: [string, JsonSchema][] = [];
  for (const [pattern, schema] of Object.entries(value)) {
    const readable = read(pattern, site.onFault);
    if (typeof readable !== 'string') continue;
    entries.push([readable, site.reading.convert(schema ?? null, below(site.place, 'patternProperties', pattern), site.scope)]);
  }
  return entries.length === 0 ? [] : [['patternProperties', objectOf(entries)]];
}

function readDependentSchemas(site: KeywordSite, value: Json): Keywords {
  if (!isJsonObject(value)) return readMap(site, 'dependentSchemas', value);
  const kept = Object.entries(value).filter(
    ([name, schema]) => !isCircular(site, schema ?? null, below(site.place, 'dependentSchemas', name)),
  );
  return kept.length === 0 ? [] : readMap(site, 'dependentSchemas', objectOf(kept));
}

/** Draft 7: a list of names or a schema by property. */
function readDependencies(site: KeywordSite, value: Json): Keywords {
  if (!isJsonObject(value)) return readMap(site, 'dependencies', value);
  const required: [string, Json][] = [];
  const schemas: [string, JsonSchema][] = [];
  for (const [name, dependency] of Object.entries(value)) {
    if (Array.isArray(dependency)) required.push([name, dependency.filter((item) => typeof item === 'string')]);
    else if (!isCircular(site, dependency ?? null, below(site.place, 'dependencies', name)))
      schemas.push([name, site.reading.convert(dependency ?? null, below(site.place, 'dependencies', name), site.scope)]);
  }
  const keywords: [string, Json][] = [];
  if (required.length > 0) keywords.push(['dependentRequired', objectOf(required)]);
  if (schemas.length > 0) keywords.push(['dependentSchemas', objectOf(schemas)]);
  return keywords;
}

/** A list under `items` is a tuple (draft 4 to 2019-09); a list of one is written by those who mean every item. */
function readItems(site: KeywordSite, value: Json): Keywords {
  if (!Array.isArray(value)) return readOne(site, 'items', value);
  site.onFault('items-list', value.length > 1 ? 'is a list; read as "prefixItems"' : 'is a list; read as the schema of every item');
  const { additionalItems } = site.raw;
  const rest = isSchema(additionalItems) ? readOne(site, 'additionalItems', additionalItems) : [];
  const [first] = value;
  if (value.length > 1 || rest.length > 0) {
    const items = value.map((item, index) => site.reading.convert(item, below(site.place, 'items', index), site.scope));
    const others = rest.map(([, schema]) => ['items', schema] as const);
    return items.length === 0 ? others : [['prefixItems', items], ...others];
  }
  return first === undefined ? [] : [['items', site.reading.convert(first, below(site.place, 'items', 0), site.scope)]];
}

function readBranches(site: KeywordSite, keyword: 'oneOf' | 'anyOf', value: Json): Keywords {
  if (isJsonObject(value)) {
    site.onFault('invalid-keyword', 'is one schema, not a list; read as a list of one');
    return readBranches(site, keyword, [value]);
  }
  if (!Array.isArray(value)) {
    if (value !== null) site.onFault('invalid-keyword', 'is no list; left out');
    return [];
  }
  const branches: JsonSchema[] = [];
  for (const [index, branch] of value.entries()) {
    const at = below(site.place, keyword, index);
    if (isCircular(site, branch, at)) continue;
    branches.push(discriminate(site, branch, at, site.reading.convert(branch, at, site.scope)));
  }
  return branches.length === 0 ? [] : [[keyword, branches]];
}

function readBranch(site: KeywordSite, keyword: string, value: Json): Keywords {
  return isCircular(site, value, below(site.place, keyword)) ? [] : readOne(site, keyword, value);
}

/** Whether the branch leads back to the schema it is a branch of without a step into the value. */
function isCircular(site: KeywordSite, branch: Json, place: Place): boolean {
  if (!isJsonObject(branch) || !reachesInPlace(site.reading, site.scope, { raw: branch, place }, site.raw, false)) return false;
  site.reading.findings.report(place, {
    severity: 'warning',
    code: 'circular-reference',
    summary: 'an alternative is the schema it is an alternative of; left out',
  });
  return true;
}

function readBoolean(value: Json): Json {
  return value === 'true' || value === 'false' ? value === 'true' : value;
}
