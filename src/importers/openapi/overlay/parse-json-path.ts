import type { Json } from '../../../model/index.js';
import {
  type Call,
  FUNCTIONS,
  type FunctionName,
  type JsonPathQuery,
  type Operand,
  type Operator,
  type Segment,
  type Selector,
  type Test,
} from './json-path.js';

/**
 * Reads a JSONPath expression (RFC 9535). More is accepted than it allows where the meaning is plain: `-` in a name behind a dot
 * (`$.info.x-logo`), `===` and blanks. What is not read is `{ fault }`, in words, with the place counted from 1.
 */
export function parseJsonPath(text: string): JsonPathQuery | { readonly fault: string } {
  const parser = new Parser(text.trim());
  try {
    return parser.readWhole();
  } catch (error) {
    if (error instanceof JsonPathFault) return { fault: error.message };
    throw error;
  }
}

class JsonPathFault extends Error {}

/** Parentheses and filters may nest this deep. */
const MAX_DEPTH = 50;

const NAME = /[\p{L}\p{N}_$-]+/uy;
const NUMBER = /-?(?:0|[1-9]\d{0,15})(?:\.\d{1,15})?(?:[eE][+-]?\d{1,3})?/y;
const INTEGER = /-?\d{1,15}/y;
const OPERATORS: readonly (readonly [string, Operator])[] = [
  ['===', '=='],
  ['!==', '!='],
  ['==', '=='],
  ['!=', '!='],
  ['<=', '<='],
  ['>=', '>='],
  ['<', '<'],
  ['>', '>'],
];

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  readWhole(): JsonPathQuery {
    if (this.peek() !== '$') this.fail('it has to begin with "$"');
    const query = this.readQuery();
    if (this.at < this.text.length) this.fail(`"${this.text.slice(this.at, this.at + 20)}" is not understood`);
    return query;
  }

  private readQuery(): JsonPathQuery {
    const from = this.text[this.at] === '@' ? '@' : '$';
    this.at += 1;
    const segments: Segment[] = [];
    for (;;) {
      this.skipBlanks();
      if (this.take('..')) segments.push({ descends: true, selectors: this.readBehindDots() });
      else if (this.take('.')) segments.push({ descends: false, selectors: this.readBehindDots() });
      else if (this.peek() === '[') segments.push({ descends: false, selectors: this.readBrackets() });
      else return { from, segments };
    }
  }

  private readBehindDots(): readonly Selector[] {
    if (this.peek() === '[') return this.readBrackets();
    if (this.take('*')) return [{ kind: 'wildcard' }];
    const name = this.match(NAME);
    if (name === undefined) this.fail('a name or "*" is missing');
    return [{ kind: 'name', name }];
  }

  private readBrackets(): readonly Selector[] {
    this.expect('[');
    const selectors: Selector[] = [];
    do selectors.push(this.readSelector());
    while (this.takeSpaced(','));
    this.skipBlanks();
    this.expect(']');
    return selectors;
  }

  private readSelector(): Selector {
    this.skipBlanks();
    const next = this.peek();
    if (next === "'" || next === '"') return { kind: 'name', name: this.readString() };
    if (this.take('*')) return { kind: 'wildcard' };
    if (this.take('?')) return { kind: 'filter', test: this.nested(() => this.readOr()) };
    const start = this.readInteger();
    if (!this.takeSpaced(':')) {
      if (start === undefined) this.fail('a name in quotes, a number, "*" or "?" is missing');
      return { kind: 'index', index: start };
    }
    const end = this.readInteger();
    const step = this.takeSpaced(':') ? this.readInteger() : undefined;
    return { kind: 'slice', start, end, step: step ?? 1 };
  }

  private readOr(): Test {
    const tests = [this.readAnd()];
    while (this.takeSpaced('||')) tests.push(this.readAnd());
    return tests.length === 1 && tests[0] !== undefined ? tests[0] : { kind: 'or', tests };
  }

  private readAnd(): Test {
    const tests = [this.readBasic()];
    while (this.takeSpaced('&&')) tests.push(this.readBasic());
    return tests.length === 1 && tests[0] !== undefined ? tests[0] : { kind: 'and', tests };
  }

  private readBasic(): Test {
    this.skipBlanks();
    if (this.peek() === '!' && this.text[this.at + 1] !== '=') {
      this.at += 1;
      return { kind: 'not', test: this.nested(() => this.readBasic()) };
    }
    if (this.take('(')) {
      const test = this.nested(() => this.readOr());
      this.skipBlanks();
      this.expect(')');
      return test;
    }
    const left = this.readOperand();
    this.skipBlanks();
    const operator = OPERATORS.find(([written]) => this.take(written))?.[1];
    if (operator !== undefined) return { kind: 'compare', operator, left, right: this.readOperand() };
    if (left.kind === 'query') return { kind: 'exists', query: left.query };
    if (left.kind === 'call' && (left.call.name === 'match' || left.call.name === 'search')) return { kind: 'call', call: left.call };
    return this.fail('a comparison is missing');
  }

  private readOperand(): Operand {
    this.skipBlanks();
    const next = this.peek();
    if (next === '@' || next === '$') return { kind: 'query', query: this.nested(() => this.readQuery()) };
    if (next === "'" || next === '"') return { kind: 'literal', value: this.readString() };
    const number = this.match(NUMBER);
    if (number !== undefined) return { kind: 'literal', value: Number(number) };
    const word = this.match(NAME);
    if (word !== undefined && LITERALS.has(word)) return { kind: 'literal', value: LITERALS.get(word) ?? null };
    if (word !== undefined && isFunctionName(word)) return { kind: 'call', call: this.readCall(word) };
    return this.fail(word === undefined ? 'a value is missing' : `"${word.slice(0, 40)}" is not known`);
  }

  private readCall(name: FunctionName): Call {
    this.skipBlanks();
    this.expect('(');
    const operands: Operand[] = [];
    do operands.push(this.nested(() => this.readOperand()));
    while (this.takeSpaced(','));
    this.skipBlanks();
    this.expect(')');
    if (operands.length !== FUNCTIONS[name]) this.fail(`${name}() takes ${FUNCTIONS[name]} value${FUNCTIONS[name] === 1 ? '' : 's'}`);
    return { name, operands };
  }

  /** RFC 9535 section 2.3.1: JSON's escapes, and the quote itself. */
  private readString(): string {
    const quote = this.text[this.at];
    this.at += 1;
    let value = '';
    while (this.at < this.text.length) {
      const character = this.text[this.at] ?? '';
      this.at += 1;
      if (character === quote) return value;
      if (character !== '\\') {
        value += character;
        continue;
      }
      const escaped = this.text[this.at] ?? '';
      this.at += 1;
      if (escaped === 'u') {
        const hex = this.match(/[0-9A-Fa-f]{4}/y);
        if (hex === undefined) this.fail('four hexadecimal digits have to follow \\u');
        value += String.fromCharCode(Number.parseInt(hex, 16));
      } else {
        const plain = ESCAPES.get(escaped);
        if (plain === undefined) this.fail(`\\${escaped} is no escape`);
        value += plain;
      }
    }
    return this.fail('a quote is not closed');
  }

  private readInteger(): number | undefined {
    this.skipBlanks();
    const digits = this.match(INTEGER);
    return digits === undefined ? undefined : Number(digits);
  }

  private nested<Result>(read: () => Result): Result {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) this.fail('it nests too deep');
    const result = read();
    this.depth -= 1;
    return result;
  }

  private peek(): string | undefined {
    return this.text[this.at];
  }

  private take(expected: string): boolean {
    if (!this.text.startsWith(expected, this.at)) return false;
    this.at += expected.length;
    return true;
  }

  private takeSpaced(expected: string): boolean {
    this.skipBlanks();
    return this.take(expected);
  }

  private expect(expected: string): void {
    if (!this.take(expected)) this.fail(`"${expected}" is missing`);
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private skipBlanks(): void {
    while (this.text[this.at] === ' ' || this.text[this.at] === '\t' || this.text[this.at] === '\n') this.at += 1;
  }

  private fail(fault: string): never {
    throw new JsonPathFault(`${fault} (at character ${this.at + 1})`);
  }
}

const LITERALS: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['/', '/'],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
]);

function isFunctionName(word: string): word is FunctionName {
  return Object.hasOwn(FUNCTIONS, word);
}
