import { GatewayError } from '../../model/index.js';
import { positionInText } from '../text-position.js';
import { walkLenient } from './walk-lenient.js';
import { SYNTAX_HINT, walkStrict } from './walk-strict.js';
import type { YamlVisitor } from './yaml-visitor.js';

/**
 * Visits the first document of a YAML text that is not empty and returns how many there are. Nothing is visited
 * of a text that is not YAML: `source-syntax` with line and column, `source-limit` for nesting deeper than `depth`.
 *
 * Two readers: `js-yaml`, several times faster and strict, and `yaml` for what the first refuses but people
 * write, above all a flow collection whose closing bracket is not indented (`value: {` … `}`).
 */
export function walkYaml(text: string, label: string, depth: number, visitor: YamlVisitor): number {
  try {
    return walkStrict(text, label, depth, visitor);
  } catch (error) {
    const isSyntax = error instanceof GatewayError && error.code === 'source-syntax' && error.cause !== undefined;
    if (!isSyntax || text.length > LENIENT_LENGTH) throw error;
    const reading = walkLenient(text, visitor);
    if (reading === undefined) throw error;
    if ('fault' in reading) throw describeFault(text, label, reading);
    return reading.documents;
  }
}

/** The lenient reader's words: it knows better what was meant. */
function describeFault(text: string, label: string, { fault, offset }: { fault: string; offset: number }): GatewayError {
  const { line, column } = positionInText(text, offset);
  return new GatewayError('source-syntax', `${label}:${line}:${column}: ${fault.charAt(0).toLowerCase()}${fault.slice(1)}`, {
    hint: SYNTAX_HINT,
  });
}

/** The lenient reader takes 100 times the memory of its text, and seconds for a few megabytes of nonsense. */
const LENIENT_LENGTH = 4 * 1024 * 1024;
