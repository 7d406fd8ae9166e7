import { randomBytes } from 'node:crypto';
import type { Json, JsonObject, JsonSchema } from '../../model/index.js';
import { type MapExactTexts, prepareExactTexts } from '../../schema/index.js';

/** Integers that arguments give as texts, because JSON numbers lose their digits, on their way into JSON where they are numbers. */
export interface ExactJson {
  /** The arguments with those texts marked, for `stringify`. */
  mark(args: JsonObject): JsonObject;
  /** JSON in which a marked text is the number that it spells. */
  stringify(value: Json): string;
}

/** For arguments that have met the schema, which is read at the first call that has any. */
export function prepareExactJson(input: JsonSchema): ExactJson {
  let map: MapExactTexts | undefined;
  return {
    mark(args) {
      map ??= prepareExactTexts(input) ?? ((value) => value);
      return map(args, (digits) => MARK + digits) as JsonObject; // an object stays one
    },
    stringify(value) {
      const text = JSON.stringify(value);
      return text.includes(MARK) ? text.replaceAll(MARKED, '$1').replaceAll(MARK, '') : text;
    },
  };
}

/** Nothing that a caller could guess and write himself. */
const MARK = `${randomBytes(16).toString('hex')}:`;
const MARKED = new RegExp(`"${MARK}(-?[0-9]+)"`, 'g');
