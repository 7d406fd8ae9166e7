import type { Ajv2020 } from 'ajv/dist/2020.js';
import { type Diagnostic, isJsonObject, type Json, type JsonObject, type JsonSchema } from '../../model/index.js';
import { forEachSubschema, isSchema } from '../keywords.js';
import { escapeSegment } from '../pointer.js';
import { resolveReference } from '../reference.js';
import { createAjv } from './ajv.js';
import { findEndlessReferences } from './endless-references.js';
import { enforceableSchema } from './enforceable-schema.js';
import { compileLinearPattern } from './linear-pattern.js';

/**
 * What is wrong with a closed schema: places where it is no JSON Schema 2020-12, `$ref`s to nothing or without an end, whatever keeps it
 * from compiling (errors), and patterns that the linear-time engine cannot run and calls are therefore not held to (warnings).
 * Pointers lead into the schema. Empty when `compileValidator` takes it and enforces all of it.
 */
export function checkSchema(schema: JsonSchema): readonly Diagnostic[] {
  const { diagnostics: inParts, isUnusual } = checkParts(schema);
  const diagnostics = [...checkMeta(schema), ...inParts, ...checkReferenceEnds(schema)];
  // Valid keywords and references that lead somewhere compile; compiling a big schema to see it costs a hundred times as much.
  if (!isUnusual || diagnostics.some(({ severity }) => severity === 'error')) return diagnostics;
  const failure = tryCompile(schema);
  return failure === undefined ? diagnostics : [...diagnostics, failure];
}

/** The part of `checkSchema` that takes next to no time, of what would keep a call from ever ending. */
export function checkReferenceEnds(schema: JsonSchema): Diagnostic[] {
  return findEndlessReferences(schema).map((pointer) => ({
    severity: 'error',
    code: 'circular-reference',
    summary: '$ref leads back to a schema that the same value is being checked against, so that the check would never end',
    detail: 'A circle of references needs a step into the value, by a property or an item.',
    pointer,
  }));
}

let metaChecker: Ajv2020 | undefined;

function checkMeta(schema: JsonSchema): Diagnostic[] {
  metaChecker ??= createAjv({ validateSchema: true });
  if (metaChecker.validateSchema(schema) === true) return [];
  const seen = new Set<string>();
  return (metaChecker.errors ?? []).flatMap((error) => {
    const pointer = `#${error.instancePath}`;
    const summary = `${keywordAt(error.instancePath)} is no valid JSON Schema 2020-12: ${error.message ?? error.keyword}`;
    if (seen.has(pointer)) return [];
    seen.add(pointer);
    return [{ severity: 'error', code: 'invalid-json-schema', summary, pointer } as const];
  });
}

function keywordAt(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last === '' ? 'the schema' : JSON.stringify(last);
}

/** Nested deeper than this, a schema may be too deep for the compiler. */
const USUAL_DEPTH = 64;

/** What is wrong with parts of the schema, and whether it has names of its own or a depth that only compiling can judge. */
function checkParts(schema: JsonSchema): { readonly diagnostics: Diagnostic[]; readonly isUnusual: boolean } {
  const diagnostics: Diagnostic[] = [];
  let isUnusual = false;
  const seen = new Set<JsonSchema>();
  const documents = { root: { uri: '', value: schema }, documents: new Map([['', { uri: '', value: schema as Json }]]) }; // a schema is JSON
  const open: { readonly part: JsonSchema; readonly pointer: string; readonly depth: number }[] = [
    { part: schema, pointer: '#', depth: 0 },
  ];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { part, pointer, depth } = item;
    if (!isJsonObject(part) || seen.has(part)) continue;
    seen.add(part);
    const { $ref, pattern, patternProperties, $defs } = part;
    if (depth > USUAL_DEPTH || NAMING_KEYWORDS.some((keyword) => part[keyword] !== undefined)) isUnusual = true;
    if (typeof $ref === 'string' && resolveReference(documents, '', $ref) === undefined) {
      diagnostics.push({
        severity: 'error',
        code: 'unresolved-reference',
        summary: `$ref "${$ref}" points at nothing`,
        detail: 'A schema is closed: it may refer only into itself.',
        pointer: `${pointer}/$ref`,
      });
    }
    if (typeof pattern === 'string') diagnostics.push(...checkPattern(pattern, `${pointer}/pattern`));
    if (isJsonObject(patternProperties)) {
      for (const name of Object.keys(patternProperties)) diagnostics.push(...checkPattern(name, `${pointer}/patternProperties`));
    }
    const children: typeof open = [];
    forEachSubschema(part, (child, keyword, key) => {
      children.push({
        part: child,
        pointer: `${pointer}/${keyword}${key === undefined ? '' : `/${escapeSegment(key)}`}`,
        depth: depth + 1,
      });
    });
    if (isJsonObject($defs)) children.push(...definitionParts($defs, pointer).map((child) => ({ ...child, depth: depth + 1 })));
    open.push(...children.reverse());
  }
  return { diagnostics, isUnusual };
}

const NAMING_KEYWORDS = ['$id', '$anchor', '$dynamicAnchor', '$dynamicRef', '$recursiveRef', '$schema'];

function definitionParts($defs: JsonObject, pointer: string): { readonly part: JsonSchema; readonly pointer: string }[] {
  return Object.entries($defs).flatMap(([name, part]) =>
    isSchema(part) ? [{ part, pointer: `${pointer}/$defs/${escapeSegment(name)}` }] : [],
  );
}

function checkPattern(pattern: string, pointer: string): Diagnostic[] {
  if (compileLinearPattern(pattern) !== undefined) return [];
  return [
    {
      severity: 'warning',
      code: 'pattern-not-enforced',
      summary: `pattern ${JSON.stringify(pattern.slice(0, 100))} is shown to clients but not enforced`,
      detail: 'It needs look-around or back-references, which the linear-time engine does not have.',
      pointer,
    },
  ];
}

let compiler: Ajv2020 | undefined;

function tryCompile(schema: JsonSchema): Diagnostic | undefined {
  const enforced = enforceableSchema(schema);
  compiler ??= createAjv();
  try {
    compiler.compile(enforced);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      severity: 'error',
      code: 'invalid-json-schema',
      summary: `the schema does not compile: ${reason.slice(0, 300)}`,
      pointer: '#',
    };
  } finally {
    compiler.removeSchema(enforced);
  }
}
