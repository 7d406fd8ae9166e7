import { type DocumentNode, GraphQLError, parse, Source } from 'graphql';
import type { Diagnostic } from '../../model/index.js';

/**
 * The text as a GraphQL document, or the finding that says why not, with line and column. Refused before it is parsed:
 * nesting above 200 levels; while parsing: more than two million tokens (GitHub's schema has 160 thousand).
 */
export function parseGraphql(text: string, at: GraphqlLocation): { document: DocumentNode } | { fault: Diagnostic } {
  const tooDeep = findDeepNesting(text);
  if (tooDeep !== undefined) {
    const summary = `${at.label}:${tooDeep.line}:${tooDeep.column}: nested more than ${MAX_NESTING} levels deep.`;
    return { fault: { severity: 'error', code: 'graphql-too-deep', summary, pointer: at.pointer } };
  }
  try {
    return { document: parse(new Source(text, at.label), { maxTokens: MAX_TOKENS }) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { fault: graphqlDiagnostic('error', 'graphql-syntax', error, at) };
  }
}

/** Where a GraphQL text stands: a name for messages (`schema.graphql`) and a pointer into the source. */
export interface GraphqlLocation {
  readonly label: string;
  readonly pointer: string;
}

/** A finding made of an error of the `graphql` library, its first location in front. */
export function graphqlDiagnostic(severity: Diagnostic['severity'], code: string, error: GraphQLError, at: GraphqlLocation): Diagnostic {
  const [place] = error.locations ?? [];
  const where = place === undefined ? at.label : `${at.label}:${place.line}:${place.column}`;
  return { severity, code, summary: `${where}: ${error.message.slice(0, 500)}`, pointer: at.pointer };
}

const MAX_NESTING = 200;
const MAX_TOKENS = 2_000_000;

/** The parser recurses, so depth is counted first, outside strings and comments. */
function findDeepNesting(text: string): { line: number; column: number } | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '{' || character === '(' || character === '[') {
      depth += 1;
      if (depth > MAX_NESTING) return positionAt(text, at);
    } else if (character === '}' || character === ')' || character === ']') depth -= 1;
    else if (character === '#') at = endOf(text, '\n', at);
    else if (character === '"') at = text.startsWith('"""', at) ? endOf(text, '"""', at + 3) + 2 : endOfString(text, at);
  }
  return undefined;
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end < 0 ? text.length : end;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '"' || character === '\n') return at;
  }
  return text.length;
}

function positionAt(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
