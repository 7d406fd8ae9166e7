import { isJsonObject, type Json, type JsonObject, type ParameterStyle } from '../../model/index.js';
import { isJsonArray } from './is-json-array.js';

/** How text becomes part of its place: percent-encoded, form-encoded, or as it is. */
type Encode = (text: string) => string;

export interface ParameterShape {
  /** Name on the wire. */
  readonly name: string;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  /** Of values; names are always encoded strictly. */
  readonly encodeValue: Encode;
  readonly encodeName: Encode;
  /** `allowEmptyValue`: an empty string, array or object is sent as the bare name. */
  readonly allowEmpty?: boolean;
}

/**
 * `name=value` pairs of a query, cookie or form-body parameter, encoded; the caller joins them with `&` or `; `.
 * A bare name is a pair of its own. OpenAPI 3.x style tables, RFC 6570 sections 3.2.8 and 3.2.9:
 *
 * - `null`, empty arrays and empty objects are undefined and give nothing; so do `null` members. With `allowEmpty`, empty arrays and objects are the bare name.
 * - `deepObject` nests as PHP, Rails, qs and Stripe read it: `a[b][c]=d`, array items by index `a[0]=…`.
 *   A scalar in it is sent as `form` sends it.
 * - `spaceDelimited`, `pipeDelimited` and `tabDelimited` with `explode` are `form` with `explode`.
 * - Objects and arrays inside other styles, which the tables leave undefined, are sent as JSON text; but an array that is a member of an object
 *   with `explode` is sent as it would be by itself, `sort=a&sort=b`, which is how servers that bind such an object read it (Spring's `Pageable`).
 */
export function serializePairs(shape: ParameterShape, value: Json): string[] {
  if (value === null) return [];
  const name = shape.encodeName(shape.name);
  const encode = shape.encodeValue;
  if (isJsonArray(value)) {
    const items = definedItems(value);
    if (items.length === 0) return emptyPairs(shape);
    if (shape.style === 'deepObject') return deepPairs(shape, shape.name, value);
    if (shape.explode) return items.map((item) => `${name}=${encode(scalarText(item))}`);
    return [`${name}=${items.map((item) => encode(scalarText(item))).join(delimiterOf(shape))}`];
  }
  if (isJsonObject(value)) {
    const members = definedMembers(value);
    if (members.length === 0) return emptyPairs(shape);
    if (shape.style === 'deepObject') return deepPairs(shape, shape.name, value);
    if (shape.explode) {
      return members.flatMap(([key, member]) =>
        (isJsonArray(member) ? definedItems(member) : [member]).map((item) => `${shape.encodeName(key)}=${encode(scalarText(item))}`),
      );
    }
    const flat = members.flatMap(([key, member]) => [encode(key), encode(scalarText(member))]);
    return [`${name}=${flat.join(delimiterOf(shape))}`];
  }
  const text = scalarText(value);
  return [text === '' && shape.allowEmpty === true ? name : `${name}=${encode(text)}`];
}

function emptyPairs({ name, encodeName, allowEmpty }: ParameterShape): string[] {
  return allowEmpty === true ? [encodeName(name)] : [];
}

/**
 * The text that replaces a path placeholder: `simple`, `label` or `matrix` (RFC 6570 sections 3.2.2, 3.2.5, 3.2.7), or an array by the delimiter of its style.
 * An empty array or object gives empty text.
 */
export function serializePath(shape: ParameterShape, value: Json): string {
  const encode = shape.encodeValue;
  const name = shape.encodeName(shape.name);
  if (isJsonArray(value)) {
    const items = definedItems(value).map((item) => encode(scalarText(item)));
    if (items.length === 0) return '';
    if (shape.style === 'label') return `.${items.join(shape.explode ? '.' : ',')}`;
    if (shape.style === 'matrix')
      return shape.explode ? items.map((item) => matrixPair(name, item)).join('') : matrixPair(name, items.join(','));
    return items.join(delimiterOf(shape));
  }
  if (isJsonObject(value)) {
    const members = definedMembers(value).map(([key, member]) => [encode(key), encode(scalarText(member))] as const);
    if (members.length === 0) return '';
    const exploded = members.map(([key, member]) => `${key}=${member}`);
    if (shape.style === 'label') return `.${shape.explode ? exploded.join('.') : members.flat().join(',')}`;
    if (shape.style === 'matrix') {
      return shape.explode ? members.map(([key, member]) => matrixPair(key, member)).join('') : matrixPair(name, members.flat().join(','));
    }
    return shape.explode ? exploded.join(',') : members.flat().join(',');
  }
  const text = encode(scalarText(value));
  if (shape.style === 'label') return `.${text}`;
  return shape.style === 'matrix' ? matrixPair(name, text) : text;
}

/**
 * A header value: `simple`, or an array by the delimiter of its style (Swagger 2.0 `collectionFormat`), without percent-encoding, which RFC 9110 fields do not use (OpenAPI 3.1.1 appendix D).
 * `undefined` when there is nothing to send.
 */
export function serializeHeader({ style, explode }: Pick<ParameterShape, 'style' | 'explode'>, value: Json): string | undefined {
  if (value === null) return undefined;
  if (isJsonArray(value)) {
    const items = definedItems(value);
    const delimiter = delimiterOf({ style, encodeValue: (text) => text });
    return items.length === 0 ? undefined : items.map(scalarText).join(delimiter);
  }
  if (isJsonObject(value)) {
    const members = definedMembers(value).map(([key, member]) => [key, scalarText(member)] as const);
    if (members.length === 0) return undefined;
    return explode ? members.map(([key, member]) => `${key}=${member}`).join(',') : members.flat().join(',');
  }
  return scalarText(value);
}

/** A scalar as its text; an object or array, where a style has no place for one, as JSON. */
export function scalarText(value: Json): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** RFC 6570 section 3.2.7: a matrix parameter without a value is the bare name. */
function matrixPair(name: string, value: string): string {
  return value === '' ? `;${name}` : `;${name}=${value}`;
}

function delimiterOf(shape: Pick<ParameterShape, 'style' | 'encodeValue'>): string {
  switch (shape.style) {
    case 'spaceDelimited':
      return shape.encodeValue(' ');
    case 'pipeDelimited':
      return shape.encodeValue('|');
    case 'tabDelimited':
      return shape.encodeValue('\t');
    default:
      return ',';
  }
}

function deepPairs(shape: ParameterShape, name: string, value: Json): string[] {
  if (value === null) return [];
  if (isJsonArray(value)) return definedItems(value).flatMap((item, index) => deepPairs(shape, `${name}[${index}]`, item));
  if (isJsonObject(value)) return definedMembers(value).flatMap(([key, member]) => deepPairs(shape, `${name}[${key}]`, member));
  return [`${shape.encodeName(name)}=${shape.encodeValue(scalarText(value))}`];
}

function definedItems(value: readonly Json[]): Json[] {
  return value.filter((item) => item !== null);
}

function definedMembers(value: JsonObject): [string, Json][] {
  return Object.entries(value).filter((entry): entry is [string, Json] => entry[1] !== undefined && entry[1] !== null);
}
