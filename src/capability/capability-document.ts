import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  Scalar,
  visit,
} from 'yaml';
import type { Diagnostic } from '../model/index.js';
import { dataLines } from './data-lines.js';
import { findForbiddenCharacter } from './file-characters.js';
import { type FilePath, fileDiagnostic, type Position, positionAt } from './file-position.js';
import { readAsWritten } from './read-as-written.js';

/** A capability file's YAML, read. */
export interface CapabilityDocument {
  /** The data, when there are no faults; aliases resolved. */
  readonly value?: unknown;
  /** Faults of syntax, in the order they stand in the file. Code `CAP-001`. */
  readonly faults: readonly Diagnostic[];
  /** Position of a member's value (`value`; of its key, where the value is a block) or of its key. */
  positionOf(path: FilePath, at?: 'key' | 'value'): Position | undefined;
}

/**
 * Reads the YAML of a capability file, strictly: one document of YAML 1.2 core, no directives, no tags of its own, no duplicate keys, no
 * numbers that JSON lacks, no control characters, a bounded number of aliases and none inside its own anchor, and no line that begins with `#`
 * and is more than a comment: the digest leaves such lines out, so what a file says is what its data lines say.
 */
export function readCapabilityDocument(text: string): CapabilityDocument {
  const forbidden = findForbiddenCharacter(text);
  if (forbidden !== undefined) {
    const summary = `the control character ${forbidden.name} may not stand in a capability file`;
    return unreadable(fault(summary, forbidden, 'Take it out; inside a double-quoted string write it as an escape.'));
  }
  if (text.length > MAX_CHARACTERS) return unreadable(fault(`the file is larger than ${MAX_CHARACTERS} characters`, undefined));
  const written = readAsWritten(text);
  if (written === undefined) return readStrictly(text);
  let strict: CapabilityDocument | undefined;
  return {
    value: written,
    faults: [],
    positionOf(path, at) {
      strict ??= readStrictly(text);
      return strict.positionOf(path, at);
    },
  };
}

function readStrictly(text: string): CapabilityDocument {
  const document = parse(text);
  if (document === undefined) return unreadable(fault(TOO_DEEP, undefined));
  const faults = findFaults(document, text);
  const positionOf = (path: FilePath, at: 'key' | 'value' = 'value') => findPosition(document, text, path, at);
  if (faults.length > 0) return { faults, positionOf };
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    const data = dataLines(text);
    if (data === text || isSaidBy(data, value)) return { value, faults, positionOf };
    const line = text.indexOf('\n#', text.search(/^[^#]/m)) + 1;
    return { faults: [fault(SHARP_MATTERS, line === 0 ? undefined : positionAt(text, line), SHARP_MATTERS_HINT)], positionOf };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { faults: [fault(`more than ${MAX_ALIASES} aliases`, undefined, 'Write the repeated part out, or use "$defs".')], positionOf };
  }
}

/** A comment may end what it stands in (a key behind `?`), which then goes on as something else: only the data lines by themselves tell. */
function isSaidBy(data: string, value: unknown): boolean {
  const document = parse(data);
  if (document === undefined || document.errors.length > 0) return false;
  return JSON.stringify(document.toJS({ maxAliasCount: MAX_ALIASES })) === JSON.stringify(value);
}

const MAX_CHARACTERS = 16 * 1024 * 1024;
const MAX_ALIASES = 100;
const MAX_DEPTH = 400;
/** After the first few, syntax errors are echoes of each other. */
const MAX_SYNTAX_ERRORS = 5;
const TOO_DEEP = `the file is nested more than ${MAX_DEPTH} levels deep`;

function fault(summary: string, position: Position | undefined, detail?: string): Diagnostic {
  return fileDiagnostic({ severity: 'error', code: 'CAP-001', summary, path: [], position, ...(detail === undefined ? {} : { detail }) });
}

function unreadable(diagnostic: Diagnostic): CapabilityDocument {
  return { faults: [diagnostic], positionOf: () => undefined };
}

/** `undefined` when the nesting exhausts the stack: the library composes by recursion and has no limit of its own. */
function parse(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, { version: '1.2', schema: 'core', resolveKnownTags: false, stringKeys: true, prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function findFaults(document: Document.Parsed, text: string): readonly Diagnostic[] {
  const errors = [...document.errors, ...document.warnings];
  if (errors.some((error) => error.message.includes('call stack'))) return [fault(TOO_DEEP, undefined)];
  const found = errors
    .slice(0, MAX_SYNTAX_ERRORS)
    .map(({ code, message, pos }) => fault(SYNTAX_WORDS.get(code) ?? message, positionAt(text, pos[0])));
  if (found.length > 0) return found;
  if (document.directives?.yaml.explicit === true) {
    found.push(fault('a %YAML directive has no place here; take the line out', positionAt(text, 0)));
  }
  return [...found, ...findNodeFaults(document, text)];
}

const SYNTAX_WORDS: ReadonlyMap<string, string> = new Map([
  ['DUPLICATE_KEY', 'the key is there twice; keep one'],
  ['MULTIPLE_DOCS', 'a second document begins here; one file holds one capability'],
]);

function findNodeFaults(document: Document.Parsed, text: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Node: (_, node, ancestors) => {
      if (ancestors.length > MAX_DEPTH && ancestors.filter(isCollection).length > MAX_DEPTH) {
        found.push(fault(TOO_DEEP, positionAt(text, node.range?.[0] ?? 0)));
        return visit.BREAK;
      }
      if (isAlias(node)) {
        const at = positionAt(text, node.range?.[0] ?? 0);
        if (!anchors.has(node.source)) found.push(fault(`the alias *${node.source} has no anchor before it`, at));
        else if (ancestors.some((ancestor) => isCollection(ancestor) && ancestor.anchor === node.source)) {
          found.push(fault(`the alias *${node.source} stands inside its own anchor`, at));
        }
        return undefined;
      }
      if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) anchors.add(node.anchor);
      if (isScalar(node) && typeof node.value === 'number' && !Number.isFinite(node.value)) {
        found.push(fault(`${String(node.source ?? node.value)} is no JSON number`, positionAt(text, node.range?.[0] ?? 0)));
      }
      const line = isScalar(node) ? findSharpLine(node, text) : -1;
      if (line >= 0) found.push(fault(SHARP_LINE, positionAt(text, line), SHARP_HINT));
      return undefined;
    },
  });
  return found;
}

/**
 * Where a line begins with `#` that says something of a text, or -1: in the middle of a quoted text, which may go on at the margin where
 * braces stand around the whole file, and below a block that keeps its empty lines, of which such a line ends the count.
 */
function findSharpLine({ type, range }: Scalar, text: string): number {
  if (range === null || range === undefined || type === undefined || type === Scalar.PLAIN) return -1;
  const [start, end] = range;
  const line = text.indexOf('\n#', start) + 1;
  if (line <= start || line > end) return -1;
  const isBlock = type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED;
  return isBlock && !BLOCK_KEEPS.test(text.slice(start, start + 3)) ? -1 : line;
}

/** The indicators of a block: one of chomping and a digit of indentation, in either order. */
const BLOCK_KEEPS = /^[|>]\d?\+/;
const SHARP_LINE = 'a line of a text begins with #, and the digest of the file would leave it out';
const SHARP_MATTERS = 'the file says something else without its lines that begin with #, and its digest leaves them out';
const SHARP_MATTERS_HINT = 'Move the comment in front of the key that it stands in, or take it out.';
const SHARP_HINT = 'Move the line in, or write the text on one line.';

/** The last node on the way that exists, so that a missing key points at the object that lacks it. */
function findPosition(document: Document.Parsed, text: string, path: FilePath, at: 'key' | 'value'): Position | undefined {
  let node: unknown = document.contents;
  let offset = isNode(node) ? node.range?.[0] : undefined;
  for (const [depth, segment] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isScalar(item.key) && item.key.value === String(segment));
      if (pair === undefined || !isPair(pair)) break;
      node = pair.value;
      const prefersValue = isLast && at === 'value' && isNode(node) && !(isCollection(node) && node.flow !== true);
      const place = prefersValue ? node : pair.key;
      offset = isNode(place) ? (place.range?.[0] ?? offset) : offset;
    } else if (isSeq(node) && typeof segment === 'number') {
      node = node.items[segment];
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset === undefined ? undefined : positionAt(text, offset);
}
