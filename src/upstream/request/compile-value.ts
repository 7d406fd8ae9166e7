import { isJsonObject, type Json, type JsonObject } from '../../model/index.js';
import { isJsonArray } from './is-json-array.js';
import { type ResolvedTemplate, resolveTemplate, type TemplateContext } from './resolve-template.js';
import { scalarText } from './serialize-parameter.js';

/** Fills a prepared template with arguments; `undefined` when nothing is to be sent. */
export type Fill = (args: JsonObject) => Json | undefined;

/**
 * Prepares a value of templates (`config.params`, `body`, `variables`…) for filling:
 *
 * - a text that is exactly one placeholder becomes the argument, with its JSON type, `null` included;
 * - a longer text becomes a string; with an absent or `null` argument in it, it is absent;
 * - an absent member or item is dropped, and so is a container that lost everything it held.
 *
 * Argument text is never read as a template.
 */
export function compileValue(value: Json, context: TemplateContext): Fill {
  if (typeof value === 'string') return compileText(resolveTemplate(value, context));
  if (isJsonArray(value)) return compileArray(value.map((item) => compileValue(item, context)));
  if (isJsonObject(value)) {
    const members = Object.entries(value).flatMap(([key, member]): [string, Fill][] =>
      member === undefined ? [] : [[key, compileValue(member, context)]],
    );
    return compileObject(members);
  }
  return () => value;
}

/** The argument of this name, if the caller gave one; inherited properties are none. */
export function readArgument(args: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(args, name) ? args[name] : undefined;
}

/** Joins literal text and argument texts; `undefined` when an argument is absent or `null`. */
export function joinTemplate(
  pieces: ResolvedTemplate,
  args: JsonObject,
  encode: (text: string) => string = (text) => text,
): string | undefined {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const value = readArgument(args, piece.argument);
    if (value === undefined || value === null) return undefined;
    text += encode(scalarText(value));
  }
  return text;
}

function compileText(pieces: ResolvedTemplate): Fill {
  const [only] = pieces;
  if (only === undefined) return () => '';
  if (pieces.length > 1) return (args) => joinTemplate(pieces, args);
  return typeof only === 'string' ? () => only : (args) => readArgument(args, only.argument);
}

function compileArray(items: readonly Fill[]): Fill {
  return (args) => {
    const filled = items.map((fill) => fill(args)).filter((item) => item !== undefined);
    return filled.length === 0 && items.length > 0 ? undefined : filled;
  };
}

function compileObject(members: readonly (readonly [string, Fill])[]): Fill {
  return (args) => {
    const filled: [string, Json][] = [];
    for (const [key, fill] of members) {
      const value = fill(args);
      if (value !== undefined) filled.push([key, value]);
    }
    // fromEntries, not assignment: a key of a hostile document may be `__proto__`
    return filled.length === 0 && members.length > 0 ? undefined : Object.fromEntries(filled);
  };
}
