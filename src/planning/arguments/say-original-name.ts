import { isJsonObject } from '../../model/index.js';
import { sanitizeText } from '../sanitize-text.js';
import type { Argument } from './argument.js';

/**
 * The description of an argument, with its original name behind it where the argument's own name has lost what it said: a name in
 * letters that argument names cannot have says what the argument is for, `query_d3357a` does not, and of `Date<` and `Date>` hash
 * digits alone would be left. `undefined`: nothing to say besides what the schema says itself.
 */
export function sayOriginalName({ wireName, wantedName, schema, description }: Argument, argumentName: string): string | undefined {
  const name = wantedName ?? wireName;
  const [hash] = HASH.exec(argumentName) ?? [];
  if (!LOSES_WORDS.test(name) && (hash === undefined || name.endsWith(hash))) return description;
  const said = description ?? (isJsonObject(schema) && typeof schema.description === 'string' ? schema.description : '');
  const shown = sanitizeText(name, { maxLength: MAX_SHOWN }).replaceAll(/\s+/g, ' ').trim();
  if (shown === '') return description;
  const sentence = `The API calls it ${JSON.stringify(shown)}.`;
  return said.trim() === '' ? sentence : `${said.trimEnd().replace(/(?<![.!?。！？])$/u, '.')} ${sentence}`;
}

const LOSES_WORDS = /(?!\p{ASCII})[\p{L}\p{N}]|^(?=.*[^_.-])[^A-Za-z0-9]*$/u;
/** What names are told apart by, or cut with. */
const HASH = /_[0-9a-f]{6}$/;
const MAX_SHOWN = 100;
