import { type DocumentSet, isJsonObject, type JsonObject, type JsonSchema } from '../../model/index.js';
import { forEachSubschema } from '../keywords.js';
import { escapeSegment } from '../pointer.js';
import { resolveReference } from '../reference.js';

/** Keywords whose subschemas are applied to the same value (JSON Schema 2020-12 core section 10.2). */
const IN_PLACE: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas']);

/**
 * Where a closed schema's references lead back to a schema that is still being checked against the same value, so that checking would never end: a
 * pointer to the last `$ref` of each such circle. JSON Schema forbids them (2020-12 core section 9.4.1); a circle through a property or an item is none.
 */
export function findEndlessReferences(schema: JsonSchema): string[] {
  if (!isJsonObject(schema)) return [];
  const documents: DocumentSet = { root: { uri: '', value: schema }, documents: new Map([['', { uri: '', value: schema }]]) };
  const found = new Set<string>();
  const done = new Set<JsonObject>();
  for (const start of partsWithReferences(schema)) {
    if (done.has(start.part)) continue;
    const path = new Set<JsonObject>();
    const open: (Step & { readonly isLeaving: boolean })[] = [{ ...start, isLeaving: false }];
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      const { part } = step;
      if (step.isLeaving) {
        path.delete(part);
        done.add(part);
        continue;
      }
      if (path.has(part)) found.add(step.via);
      if (path.has(part) || done.has(part)) continue;
      path.add(part);
      open.push({ ...step, isLeaving: true });
      for (const next of stepsFrom(documents, step)) open.push({ ...next, isLeaving: false });
    }
  }
  return [...found].sort();
}

interface Step {
  readonly part: JsonObject;
  readonly pointer: string;
  /** Pointer of the `$ref` last followed. */
  readonly via: string;
}

/** Every circle has a reference in it: a schema is JSON, and contains itself in no other way. */
function partsWithReferences(schema: JsonObject): Step[] {
  const parts: Step[] = [];
  const seen = new Set<JsonObject>();
  const open: Step[] = [{ part: schema, pointer: '#', via: '#' }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { part, pointer } = step;
    if (seen.has(part)) continue;
    seen.add(part);
    if (typeof part.$ref === 'string') parts.push(step);
    forEachSubschema(part, (child, keyword, key) => {
      if (isJsonObject(child)) open.push({ part: child, pointer: pointerBelow(pointer, keyword, key), via: '#' });
    });
    for (const [name, child] of Object.entries(isJsonObject(part.$defs) ? part.$defs : {})) {
      if (isJsonObject(child)) open.push({ part: child, pointer: pointerBelow(pointer, '$defs', name), via: '#' });
    }
  }
  return parts;
}

function stepsFrom(documents: DocumentSet, { part, pointer, via }: Step): Step[] {
  const steps: Step[] = [];
  const { $ref } = part;
  const target = typeof $ref === 'string' ? resolveReference(documents, '', $ref) : undefined;
  if (target !== undefined && isJsonObject(target.value)) {
    steps.push({ part: target.value, pointer: target.pointer, via: `${pointer}/$ref` });
  }
  forEachSubschema(part, (child, keyword, key) => {
    if (IN_PLACE.has(keyword) && isJsonObject(child)) steps.push({ part: child, pointer: pointerBelow(pointer, keyword, key), via });
  });
  return steps;
}

function pointerBelow(pointer: string, keyword: string, key: string | undefined): string {
  return key === undefined ? `${pointer}/${keyword}` : `${pointer}/${keyword}/${escapeSegment(key)}`;
}
