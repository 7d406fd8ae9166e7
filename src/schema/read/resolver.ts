import { type DocumentSet, isJsonObject, type Json, type JsonObject } from '../../model/index.js';
import { findAnchor, resourceAround } from '../anchors.js';
import { formatPointer } from '../pointer.js';
import { type ResolvedReference, resolveReference, resolveReferenceIn } from '../reference.js';
import type { Findings } from './findings.js';
import type { Place } from './place.js';

export interface Resolver {
  /**
   * The schema that a `$ref` at this place points at, chains of bare `$ref`s followed to their end.
   * `undefined` when there is none (reported): nothing there, no schema, or only references in a circle.
   */
  resolve(ref: string, place: Place): ResolvedReference | undefined;
  /** The same for `$dynamicRef`: what it means before the dynamic scope is asked (JSON Schema 2020-12 core section 8.2.3.2). */
  resolveDynamic(ref: string, place: Place): ResolvedReference | undefined;
}

/** Containers of named schemas, newest first. */
export const CONTAINERS = [['components', 'schemas'], ['definitions'], ['$defs']] as const;

/** A resolver over the documents; it remembers what it resolved. */
export function createResolver(documents: DocumentSet, findings: Findings): Resolver {
  const resolved = new Map<string, ResolvedReference | undefined>();

  const find = (ref: string, place: Place): ResolvedReference | undefined =>
    resolveReferenceIn(documents, place.uri, place.resource, ref) ?? findByName(documents, ref, place, findings);

  const resolve = (ref: string, place: Place): ResolvedReference | undefined => {
    if (ref === '#' || ref === '') return findWhole(documents, place, findings);
    const key = `${place.uri}\n${place.resource?.pointer ?? ''}\n${ref}`;
    if (resolved.has(key)) return resolved.get(key);
    const target = followChain(find(ref, place), ref, place);
    resolved.set(key, target);
    return target;
  };

  const followChain = (start: ResolvedReference | undefined, ref: string, place: Place): ResolvedReference | undefined => {
    const passed = new Set<Json>();
    let target = start;
    while (target !== undefined && isBareReference(target.value)) {
      if (passed.has(target.value)) {
        findings.report(place, {
          severity: 'error',
          code: 'circular-reference',
          summary: `$ref "${ref}" leads only to itself`,
          detail: 'None of the schemas on the way says anything; any value is accepted here.',
        });
        return undefined;
      }
      passed.add(target.value);
      const { uri, value } = target;
      target =
        resolveReferenceIn(documents, uri, resourceAround(documents, uri, value), value.$ref) ??
        findByName(documents, value.$ref, place, findings);
    }
    if (target === undefined) {
      findings.report(place, {
        severity: 'error',
        code: 'unresolved-reference',
        summary: `$ref "${ref}" points at nothing`,
        detail: 'Correct the reference or add what it names; any value is accepted here until then.',
      });
      return undefined;
    }
    if (typeof target.value === 'boolean' || isJsonObject(target.value)) return target;
    findings.report(place, {
      severity: 'error',
      code: 'unresolved-reference',
      summary: `$ref "${ref}" points at something that is no schema`,
      detail: 'A schema is an object or a boolean; any value is accepted here.',
    });
    return undefined;
  };

  const resolveDynamic = (ref: string, place: Place): ResolvedReference | undefined => {
    if (!ref.startsWith('#') || ref.length === 1 || ref.startsWith('#/')) return resolve(ref, place);
    const within = place.resource?.pointer ?? place.owner.pointer;
    return findAnchor(documents, place.uri, ref.slice(1), within) ?? resolve(ref, place);
  };

  return { resolve, resolveDynamic };
}

/** An object that says nothing but `$ref` (vendor keys aside). */
function isBareReference(value: Json): value is JsonObject & { readonly $ref: string } {
  if (!isJsonObject(value) || typeof value.$ref !== 'string') return false;
  return Object.keys(value).every((key) => key === '$ref' || key.startsWith('x-'));
}

/** `#` means the document where that is a schema, and the schema it is written in where the document is an API description. */
function findWhole(documents: DocumentSet, place: Place, findings: Findings): ResolvedReference {
  if (place.resource !== undefined) return place.resource;
  const document = documents.documents.get(place.uri);
  const isDescription =
    isJsonObject(document?.value) && ['openapi', 'swagger', 'asyncapi'].some((key) => Object.hasOwn(document.value as object, key)); // narrowed by isJsonObject on the line itself
  if (document !== undefined && !isDescription) return { uri: place.uri, pointer: '#', value: document.value };
  findings.report(place, {
    severity: 'warning',
    code: 'reference-to-document',
    summary: '$ref "#" names the whole API description; read as the schema it is written in',
    detail: `Write "${place.owner.pointer}" to say so.`,
  });
  return place.owner;
}

/** The nearest thing a dangling reference can mean: a pointer into the schema it is written in, else the named schema of its last word. */
function findByName(documents: DocumentSet, ref: string, place: Place, findings: Findings): ResolvedReference | undefined {
  const found = findInOwner(documents, ref, place) ?? findNamed(documents, ref);
  if (found === undefined) return undefined;
  findings.report(place, {
    severity: 'warning',
    code: 'misspelt-reference',
    summary: `$ref "${ref}" points at nothing; read as "${found.pointer}"`,
  });
  return found;
}

function findInOwner(documents: DocumentSet, ref: string, place: Place): ResolvedReference | undefined {
  return ref.startsWith('#/') ? resolveReference(documents, place.owner.uri, place.owner.pointer + ref.slice(1)) : undefined;
}

function findNamed(documents: DocumentSet, ref: string): ResolvedReference | undefined {
  const name = /^(?:#\/(?:components\/schemas|definitions|\$defs)\/)?([^#/]+)$/.exec(ref)?.[1];
  if (name === undefined) return undefined;
  for (const container of CONTAINERS) {
    const found = resolveReference(documents, documents.root.uri, formatPointer([...container, name]));
    if (found !== undefined) return found;
  }
  return undefined;
}
