import type { Json } from '../../model/index.js';
import type { Dialect, Direction } from '../dialect.js';
import { typeList } from '../merge-schemas.js';

/** Told of what had to be repaired. */
type Report = (code: string, summary: string) => void;

/** Boolean `exclusiveMinimum` beside `minimum` (draft 4, OpenAPI 3.0) → the bound itself; without one it says nothing. */
export function settleBounds(out: Record<string, Json>, report: Report, onBoolean: (keyword: string) => void): void {
  for (const [exclusive, inclusive] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    const flag = out[exclusive];
    if (typeof flag !== 'boolean') continue;
    onBoolean(exclusive);
    delete out[exclusive];
    const bound = out[inclusive];
    if (!flag) continue;
    if (bound === undefined) {
      report('invalid-keyword', `schema keyword "${exclusive}" is true without "${inclusive}"; left out`);
      continue;
    }
    delete out[inclusive];
    out[exclusive] = bound;
  }
}

/**
 * Values of `enum` that have another type than `type` says, and plainly mean one of it (YAML reads an unquoted `1`
 * as a number), are read so; `null` among them makes a 3.0 schema nullable; what then can never be valid makes `type` yield.
 */
export function settleEnum(out: Record<string, Json>, dialect: Dialect, isNullable: boolean, report: Report): void {
  const { enum: values, type } = out;
  if (!Array.isArray(values) || type === undefined) return;
  const types = typeList(type);
  const read = values.map((value) => (fitsType(value, types) || value === null ? value : asType(value, types)));
  if (read.some((value, index) => value !== values[index]))
    report('enum-type', `values of "enum" are not of type ${types.join(' or ')}; read as such`);
  const hasNull = read.includes(null) && !types.includes('null');
  const isStrict = dialect === '3.1' || dialect === '3.2' || dialect === '2020-12';
  out.enum = [...new Set(read)];
  if (hasNull && (!isStrict || isNullable || read.length === 1)) out.type = read.length === 1 ? 'null' : [...types, 'null'];
  const fits = read.some((value) => fitsType(value, typeList(out.type)));
  if (fits) return;
  report('enum-type', `no value of "enum" is of type ${types.join(' or ')}; the type is left out`);
  delete out.type;
}

/** `format: byte` is base64 in either direction; a caller writes `binary` as base64 too, since JSON has no bytes. */
export function settleBinary(out: Record<string, Json>, direction: Direction): void {
  if (out.contentEncoding !== undefined || !typeList(out.type ?? 'string').includes('string')) return;
  const { format } = out;
  const isBytes = format === 'binary' || isBinaryMedia(out.contentMediaType);
  if (format === 'byte' || format === 'base64' || (isBytes && direction === 'input')) {
    out.contentEncoding = 'base64';
    out.type ??= 'string';
  }
}

/** `then` and `else` mean nothing without `if`, `minContains` nothing without `contains`. */
export function settleConditions(out: Record<string, Json>): void {
  if (out.if === undefined) {
    delete out.then;
    delete out.else;
  }
  if (out.contains === undefined) {
    delete out.minContains;
    delete out.maxContains;
  }
}

function isBinaryMedia(mediaType: Json | undefined): boolean {
  return typeof mediaType === 'string' && !/^text\/|[/+](json|xml|yaml)\b|x-www-form-urlencoded/i.test(mediaType);
}

/** Whether the value is of one of the types. */
export function fitsType(value: Json, types: readonly string[]): boolean {
  return types.some((type) => {
    switch (type) {
      case 'integer':
        return Number.isInteger(value);
      case 'array':
        return Array.isArray(value);
      case 'null':
        return value === null;
      case 'object':
        return typeof value === 'object' && value !== null && !Array.isArray(value);
      default:
        return typeof value === type;
    }
  });
}

/** The value read as one of the types where it plainly means one of it, else the value itself. */
export function asType(value: Json, types: readonly string[]): Json {
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) return String(value);
  if (typeof value !== 'string') return value;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (types.includes('integer') && Number.isSafeInteger(number)) return number; // one beyond would be another number
  if (types.includes('number') && Number.isFinite(number)) return number;
  if (types.includes('boolean') && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}
