import { CORE_SCHEMA, load } from 'js-yaml';
import { isJsonObject, type JsonObject } from '../model/index.js';
import { renderMembers } from './render-capability.js';

/**
 * The data of a file that is laid out as this program lays files out, whatever the order of its keys and the comments in front; `undefined` for every other,
 * which the strict reader has to look at. A reader that is many times faster, and takes for YAML what that one refuses, only guesses what the text says: when the
 * guess, written, is the text to the last character, it is what the text says.
 */
export function readAsWritten(text: string): JsonObject | undefined {
  if (INLINE_MAPPING.test(text)) return undefined;
  const body = text.slice(COMMENTS.exec(text)?.[0].length ?? 0);
  const guess = guessValue(body);
  return isJsonObject(guess) && isJson(guess, MAX_DEPTH, new Set()) && renderMembers(guess) === body ? guess : undefined;
}

/** As people write them and this program does not; a text on several lines may look so, and is read as well the other way. */
const INLINE_MAPPING = /^ *[\w-]+: \{[^}\n]/m;
const COMMENTS = /^(?:#[^\n]*\n)*/;
const MAX_DEPTH = 100;

function guessValue(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA, maxDepth: MAX_DEPTH });
  } catch {
    return undefined;
  }
}

/** Without infinities and not-a-number, which YAML has words for, nothing twice, as aliases have it, and no deeper than so many levels. */
function isJson(value: unknown, levels: number, seen: Set<object>): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return typeof value === 'string' || typeof value === 'boolean' || value === null;
  if (levels === 0 || seen.has(value)) return false;
  seen.add(value);
  return Object.values(value).every((member) => isJson(member, levels - 1, seen));
}
