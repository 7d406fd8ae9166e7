import { Composer, type CST, isAlias, isMap, isScalar, isSeq, Lexer, Parser, Scalar } from 'yaml';
import type { NodeProperties, YamlVisitor } from './yaml-visitor.js';

/** What the lenient reader makes of a text. */
export type LenientReading =
  | { readonly documents: number }
  /** It is no YAML for this reader either; nothing was visited. */
  | { readonly fault: string; readonly offset: number };

/** `walkYaml` with `yaml`; `undefined` for what that reader must not be given. */
export function walkLenient(text: string, visitor: YamlVisitor): LenientReading | undefined {
  const tokens = parse(text);
  if (tokens === undefined) return undefined;
  // `failsafe`: every scalar stays text, resolved by the same code as the strict reader's.
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const parsed = [...composer.compose(tokens, false, text.length)];
  const error = parsed.flatMap(({ errors }) => errors)[0];
  if (error !== undefined) return { fault: error.message, offset: error.pos[0] };
  const documents = parsed.filter(({ contents }) => !isEmpty(contents));
  if (documents[0] !== undefined) visitNode(documents[0].contents, 0, visitor);
  return { documents: documents.length };
}

/** The composer recurses, and V8 ends the process when a regular expression is compiled at the very end of the stack. */
const DEEPEST = 200;
/** An error costs as much as a hundred good tokens. */
const ERRORS_AT_MOST = 50;

function parse(text: string): CST.Token[] | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') errors += 1;
    }
    if (parser.stack.length > DEEPEST || errors > ERRORS_AT_MOST) return undefined;
  }
  tokens.push(...parser.end());
  return tokens;
}

function isEmpty(contents: unknown): boolean {
  return contents === null || (isScalar(contents) && contents.type === Scalar.PLAIN && contents.value === '');
}

/** `fallback`: where a node that is not written stands. */
function visitNode(node: unknown, fallback: number, visitor: YamlVisitor): void {
  if (isAlias(node)) visitor.alias(node.source, node.range?.[0] ?? fallback);
  else if (isMap(node)) {
    const properties = propertiesOf(node, fallback);
    visitor.open('mapping', properties);
    for (const { key, value } of node.items) {
      visitNode(key, properties.offset, visitor);
      visitNode(value, properties.offset, visitor);
    }
    visitor.close();
  } else if (isSeq(node)) {
    const properties = propertiesOf(node, fallback);
    visitor.open('sequence', properties);
    for (const item of node.items) visitNode(item, properties.offset, visitor);
    visitor.close();
  } else if (isScalar(node)) visitor.scalar(String(node.value ?? ''), node.type === Scalar.PLAIN, propertiesOf(node, fallback));
  else visitor.scalar('', true, { offset: fallback, anchor: undefined, tag: undefined });
}

function propertiesOf(
  node: { range?: readonly number[] | null; anchor?: string | undefined; tag?: string | undefined },
  fallback: number,
): NodeProperties {
  return { offset: node.range?.[0] ?? fallback, anchor: node.anchor, tag: node.tag };
}
