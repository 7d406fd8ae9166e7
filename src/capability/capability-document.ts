import { type Document, isAlias, isCollection, isMap, isNode, isPair, isScalar, isSeq, type Pair, parseDocument, visit } from 'yaml';
import type { Diagnostic } from '../model/index.js';
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
 * numbers that JSON lacks, no control characters, a bounded number of aliases and none inside its own anchor.
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
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }), faults, positionOf };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { faults: [fault(`more than ${MAX_ALIASES} aliases`, undefined, 'Write the repeated part out, or use "$defs".')], positionOf };
  }
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
      return undefined;
    },
  });
  return found;
}

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
