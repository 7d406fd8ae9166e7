import { createRequire } from 'node:module';
import type jsonata from 'jsonata';
import { GatewayError } from '../../model/index.js';

/**
 * Checks a JSONata expression when the capability loads. Throws `GatewayError('capability-invalid')` for one that does not parse and for
 * `$eval`, which would run text of an upstream answer as code. Regex literals are allowed in a capability file: evaluation is stopped from outside.
 */
export function compileExpression(expression: string, where: string): void {
  let ast: unknown;
  try {
    parse ??= createRequire(import.meta.url)('jsonata') as typeof jsonata;
    ast = parse(expression).ast();
  } catch (error) {
    throw new GatewayError('capability-invalid', `${where}: broken JSONata: ${describe(error)}`, {
      hint: 'Correct the expression; https://docs.jsonata.org describes the language.',
    });
  }
  if (usesEval(ast)) {
    throw new GatewayError('capability-invalid', `${where}: $eval is not allowed`, {
      hint: 'Write out the expression that $eval would run.',
    });
  }
}

/** Loaded by the first expression; most files have none. */
let parse: typeof jsonata | undefined;

/** The parser throws plain objects with a message and a position. */
function describe(error: unknown): string {
  if (error instanceof RangeError) return 'it nests too deeply';
  if (typeof error !== 'object' || error === null) return String(error);
  const message = 'message' in error ? String(error.message) : 'it does not parse';
  return 'position' in error ? `${message} (at character ${String(error.position)})` : message;
}

function usesEval(root: unknown): boolean {
  const pending: unknown[] = [root];
  const seen = new Set<unknown>();
  while (pending.length > 0) {
    const node = pending.pop();
    if (typeof node !== 'object' || node === null || seen.has(node)) continue;
    seen.add(node);
    if ('type' in node && node.type === 'variable' && 'value' in node && node.value === 'eval') return true;
    pending.push(...Object.values(node));
  }
  return false;
}
