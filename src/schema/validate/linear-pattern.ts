import { RE2JS } from 're2js';

/** A compiled pattern: whether it is found anywhere in the text, in time linear in the text. */
export interface LinearPattern {
  test(text: string): boolean;
}

/**
 * The ECMA-262 pattern on an engine without backtracking, so that no pattern from a document can stall a call.
 * `undefined`: it needs what such an engine cannot do (look-around, back-references) or is no pattern.
 */
export function compileLinearPattern(pattern: string): LinearPattern | undefined {
  if (compiled.has(pattern)) return compiled.get(pattern);
  const result = compile(pattern);
  if (compiled.size >= MAX_REMEMBERED) compiled.clear();
  compiled.set(pattern, result);
  return result;
}

const MAX_REMEMBERED = 5_000;
const compiled = new Map<string, LinearPattern | undefined>();

function compile(pattern: string): LinearPattern | undefined {
  try {
    return RE2JS.compile(RE2JS.translateRegExp(pattern));
  } catch {
    return undefined; // the answer: the engine refuses it
  }
}
