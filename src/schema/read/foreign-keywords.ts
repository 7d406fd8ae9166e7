import type { Dialect } from '../dialect.js';

const NEW_IN_2020: readonly Dialect[] = ['3.1', '3.2', '2020-12'];
const SINCE_3_0: readonly Dialect[] = ['3.0', '3.1', '3.2'];
const BEFORE_3_1: readonly Dialect[] = ['2.0', '3.0'];

/** In which dialects a keyword is at home; one that is not here is at home in all. */
const HOMES: ReadonlyMap<string, readonly Dialect[]> = new Map<string, readonly Dialect[]>([
  ['nullable', ['3.0']],
  ['oneOf', [...SINCE_3_0, '2020-12']],
  ['anyOf', [...SINCE_3_0, '2020-12']],
  ['not', [...SINCE_3_0, '2020-12']],
  ['deprecated', [...SINCE_3_0, '2020-12']],
  ['writeOnly', [...SINCE_3_0, '2020-12']],
  ['const', NEW_IN_2020],
  ['examples', NEW_IN_2020],
  ['if', NEW_IN_2020],
  ['then', NEW_IN_2020],
  ['else', NEW_IN_2020],
  ['contains', NEW_IN_2020],
  ['minContains', NEW_IN_2020],
  ['maxContains', NEW_IN_2020],
  ['prefixItems', NEW_IN_2020],
  ['propertyNames', NEW_IN_2020],
  ['patternProperties', NEW_IN_2020],
  ['dependentRequired', NEW_IN_2020],
  ['dependentSchemas', NEW_IN_2020],
  ['unevaluatedItems', NEW_IN_2020],
  ['unevaluatedProperties', NEW_IN_2020],
  ['contentEncoding', NEW_IN_2020],
  ['contentMediaType', NEW_IN_2020],
  ['contentSchema', NEW_IN_2020],
  ['$dynamicRef', NEW_IN_2020],
  ['$recursiveRef', []],
  ['additionalItems', []],
  ['dependencies', []],
]);

/** Whether the keyword belongs to another version than the document's own. */
export function isForeign(keyword: string, dialect: Dialect): boolean {
  const homes = HOMES.get(keyword);
  return homes !== undefined && !homes.includes(dialect);
}

/** Whether the dialect knows a boolean `exclusiveMinimum`, one word in `type` and no keywords beside `$ref`. */
export function isBefore31(dialect: Dialect): boolean {
  return BEFORE_3_1.includes(dialect);
}

/** Keywords that carry nothing into JSON Schema, or that are handled with the schema as a whole. */
export const SILENT_KEYWORDS: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  'id',
  '$anchor',
  '$dynamicAnchor',
  '$recursiveAnchor',
  '$vocabulary',
  '$comment',
  '$defs',
  'definitions',
  '$ref',
  '$dynamicRef',
  '$recursiveRef',
  'allOf',
  'discriminator',
  'nullable',
  'readOnly',
  'writeOnly',
  'xml',
  'externalDocs',
  'collectionFormat',
  'allowEmptyValue',
]);
