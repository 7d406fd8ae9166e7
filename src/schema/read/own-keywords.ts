import type { Json, JsonObject } from '../../model/index.js';
import { setOwn } from '../keywords.js';
import { oneOrMany } from '../merge-schemas.js';
import { isForeign, SILENT_KEYWORDS } from './foreign-keywords.js';
import { enterResource, type Place } from './place.js';
import { readType } from './read-type.js';
import type { PlacedSchema, Reading, Scope } from './reading.js';
import { settleBinary, settleBounds, settleConditions, settleEnum } from './settle.js';
import { SUBSCHEMA_READERS } from './subschema-keywords.js';
import { type FaultListener, VALUE_KEYWORDS } from './value-keywords.js';

/**
 * The schema's own keywords in JSON Schema 2020-12, without what it takes in by reference or `allOf` and without
 * `nullable`. Keywords of another version are read for what they mean; what is invalid is repaired or left out, and reported.
 * Properties hidden in the scope's direction stand in it as a mark (see `hideProperties`).
 */
export function readOwnKeywords(reading: Reading, scope: Scope, schema: PlacedSchema): JsonObject {
  const known = scope.own.get(schema.raw);
  if (known !== undefined) return known;
  const place = enterResource(reading.documents, schema.place, schema.raw);
  const { meetings } = scope.cycles;
  const own = settle(reading, scope, readAll(reading, scope, schema.raw, place), schema.raw, place);
  if (scope.cycles.meetings === meetings) scope.own.set(schema.raw, own);
  return own;
}

function readAll(reading: Reading, scope: Scope, raw: JsonObject, place: Place): Record<string, Json> {
  const out: Record<string, Json> = {};
  for (const keyword of Object.keys(raw)) {
    const value = raw[keyword];
    if (value === undefined || keyword.startsWith('x-')) continue;
    if (keyword === 'required' && typeof value === 'boolean') continue; // read by the object it is a property of
    if (isForeign(keyword, reading.dialect)) reportForeign(reading, keyword, place);
    if (SILENT_KEYWORDS.has(keyword)) continue;
    const onFault: FaultListener = (code, fault, detail) =>
      reading.findings.report(place, {
        severity: 'warning',
        code,
        summary: `schema keyword "${keyword}" ${fault}`,
        ...(detail === undefined ? {} : { detail }),
      });
    const readSubschemas = SUBSCHEMA_READERS.get(keyword);
    const readValue = VALUE_KEYWORDS.get(keyword);
    if (readSubschemas !== undefined) {
      for (const [name, result] of readSubschemas({ reading, scope, raw, place, onFault }, value)) addKeyword(out, name, result);
    } else if (readValue !== undefined) {
      const result = readValue(value, onFault);
      if (result !== undefined) addKeyword(out, keyword, result);
    } else if (keyword === 'type') {
      readTypeInto(reading, out, value, place);
    } else if (keyword === 'example') {
      if (raw.examples === undefined) addKeyword(out, 'examples', VALUE_KEYWORDS.get('const')?.(value, onFault), (example) => [example]);
    } else {
      reportUnknown(reading, keyword, value, place);
    }
  }
  return out;
}

/** Adds the keyword; `required`, which both the keyword itself and a property's `required: true` give, is joined. */
function addKeyword(
  out: Record<string, Json>,
  keyword: string,
  value: Json | undefined,
  wrap: (value: Json) => Json = (same) => same,
): void {
  if (value === undefined) return;
  const already = out[keyword];
  if (keyword === 'required' && Array.isArray(already) && Array.isArray(value)) out[keyword] = [...new Set([...already, ...value])];
  else setOwn(out, keyword, wrap(value));
}

function readTypeInto(reading: Reading, out: Record<string, Json>, value: Json, place: Place): void {
  const { types, format, repairs } = readType(value, reading.dialect);
  for (const { word, readAs } of repairs) {
    reading.findings.report(place, {
      severity: 'warning',
      code: 'unknown-type',
      summary: `type ${JSON.stringify(word.slice(0, 40))} is not one of JSON Schema; read as ${readAs === undefined ? 'any type' : readAs}`,
    });
  }
  if (Array.isArray(value) && (reading.dialect === '2.0' || reading.dialect === '3.0')) reportForeign(reading, 'type as a list', place);
  if (types.length > 0 && !repairs.some(({ readAs }) => readAs === undefined)) out.type = oneOrMany(types);
  if (format !== undefined && out.format === undefined) out.format = format;
}

function settle(reading: Reading, scope: Scope, out: Record<string, Json>, raw: JsonObject, place: Place): JsonObject {
  const report = (code: string, summary: string): void => reading.findings.report(place, { severity: 'warning', code, summary });
  settleBounds(out, report, (keyword) => {
    if (!['2.0', '3.0'].includes(reading.dialect)) reportForeign(reading, `boolean ${keyword}`, place);
  });
  settleEnum(out, reading.dialect, raw.nullable === true || raw['x-nullable'] === true, report);
  settleBinary(out, scope.direction);
  settleConditions(out);
  if (out.items !== undefined || out.prefixItems !== undefined) return out;
  if (out.type === 'array' && raw.items === undefined && reading.dialect !== '2020-12') {
    reading.findings.report(place, {
      severity: 'info',
      code: 'missing-items',
      summary: 'an array does not say what its items are; any are accepted',
    });
  }
  return out;
}

function reportForeign(reading: Reading, keyword: string, place: Place): void {
  reading.findings.reportOnce(`foreign\n${keyword}`, place, {
    severity: 'info',
    code: 'foreign-keyword',
    summary: `schema keyword "${keyword}" does not belong to version ${reading.dialect}; read as it means where it does, here and everywhere`,
  });
}

function reportUnknown(reading: Reading, keyword: string, value: Json, place: Place): void {
  if (keyword === 'optional' || (value === null && !/[a-z]/i.test(keyword))) return;
  reading.findings.reportOnce(`unknown\n${keyword}`, place, {
    severity: 'info',
    code: 'unknown-keyword',
    summary: `schema keyword ${JSON.stringify(keyword.slice(0, 60))} is not one of JSON Schema; left out, here and everywhere`,
  });
}
