import { createHash } from 'node:crypto';
import { type DocumentSet, isJsonObject } from '../../model/index.js';
import { escapeSegment, formatPointer, parsePointer } from '../pointer.js';
import { resolveReference } from '../reference.js';
import { isAbsoluteUrl } from '../uri.js';
import { CONTAINERS } from './resolver.js';

/** Longer names are cut, so that a deep path does not become an unreadable name. */
const MAX_NAME_LENGTH = 80;

/** The name in `$defs` of what stands at that pointer of that document. */
export type DefinitionNamer = (uri: string, pointer: string) => string;

/**
 * Names for definitions: a named schema of the root document keeps its name, anything else is named by its path
 * (`schemas/Customer.yaml#/Pet` → `schemas.Customer.Pet`). Characters but letters, digits, `.`, `_` and `-` become `_`.
 * A name that could mean two things gets `_` and 6 hex digits of the reference's SHA-256, whatever is read first:
 * the name depends only on the reference, on the names in the root document and on which documents there are. What the root document's own
 * file is called does not matter.
 */
export function createDefinitionNamer(documents: DocumentSet): DefinitionNamer {
  const named = namedSchemas(documents);
  const stems = countStems(documents);

  return (uri, pointer) => {
    const reference = uri + pointer;
    const own = named.byReference.get(reference);
    if (own !== undefined) return own;
    const segments = withoutContainer(documents, uri, parsePointer(pointer));
    const stem = uri === documents.root.uri ? '' : stemOf(uri);
    const name = [stem, ...segments].filter((part) => part !== '').join('.');
    const isPlain =
      isPlainName(name) &&
      segments.every((segment) => segment !== '' && !segment.includes('.')) &&
      !named.names.has(name) &&
      !isAmbiguous(stems, stem, name);
    return isPlain ? name : suffixed(name, uri === documents.root.uri ? pointer : reference);
  };
}

interface NamedSchemas {
  /** `uri#pointer` → name. */
  readonly byReference: ReadonlyMap<string, string>;
  readonly names: ReadonlySet<string>;
}

function namedSchemas(documents: DocumentSet): NamedSchemas {
  const byReference = new Map<string, string>();
  const names = new Set<string>();
  const { uri } = documents.root;
  for (const container of CONTAINERS) {
    const found = resolveReference(documents, uri, formatPointer(container));
    if (found === undefined || !isJsonObject(found.value)) continue;
    for (const name of Object.keys(found.value).sort()) {
      const reference = `${found.uri}${found.pointer}/${escapeSegment(name)}`;
      const identity = found.uri === uri ? reference.slice(uri.length) : reference;
      const clean = isPlainName(name) && !names.has(name) ? name : suffixed(name, identity);
      names.add(clean);
      byReference.set(reference, clean);
      nameAlias(documents, found.value[name], uri, clean, byReference);
    }
  }
  return { byReference, names };
}

/** `Pet: { $ref: ./schemas/Pet.yaml }` names the other file's schema `Pet`; the first name by code unit is taken. */
function nameAlias(documents: DocumentSet, value: unknown, uri: string, name: string, byReference: Map<string, string>): void {
  if (!isJsonObject(value) || typeof value.$ref !== 'string' || value.$ref.startsWith('#')) return;
  const target = resolveReference(documents, uri, value.$ref);
  if (target === undefined || target.uri === uri) return;
  const reference = target.uri + target.pointer;
  if (!byReference.has(reference)) byReference.set(reference, name);
}

/** How many documents have each stem (`schemas/Pet.yaml` and `schemas/Pet.json` have the same). */
function countStems(documents: DocumentSet): ReadonlyMap<string, number> {
  const stems = new Map<string, number>();
  for (const uri of documents.documents.keys()) {
    if (uri === documents.root.uri) continue;
    const stem = stemOf(uri);
    stems.set(stem, (stems.get(stem) ?? 0) + 1);
  }
  return stems;
}

/** Whether another document could give the same name: one with the same stem, or one whose stem the name continues. */
function isAmbiguous(stems: ReadonlyMap<string, number>, stem: string, name: string): boolean {
  if ((stems.get(stem) ?? 0) > 1) return true;
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const prefix = name.slice(0, dot);
    if (prefix !== stem && stems.has(prefix)) return true;
  }
  return name !== stem && stems.has(name);
}

function stemOf(uri: string): string {
  const path = isAbsoluteUrl(uri) ? uri.replace(/^[^:]*:\/*/, '') : uri;
  return path
    .replace(/[?].*$/, '')
    .replace(/\.(json|ya?ml)$/i, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('.');
}

/** `#/components/schemas/Error` of another document is called `Error`, unless `#/Error` could be meant. */
function withoutContainer(documents: DocumentSet, uri: string, segments: readonly string[]): readonly string[] {
  if (uri === documents.root.uri) return segments;
  for (const container of CONTAINERS) {
    const name = segments[container.length];
    if (name === undefined || !container.every((part, index) => segments[index] === part)) continue;
    const value = documents.documents.get(uri)?.value;
    const isTaken = isJsonObject(value) && Object.hasOwn(value, name);
    return isTaken ? segments : segments.slice(container.length);
  }
  return segments;
}

function isPlainName(name: string): boolean {
  return /^[A-Za-z0-9._-]+$/.test(name) && name.length <= MAX_NAME_LENGTH && name !== '__proto__';
}

function suffixed(name: string, reference: string): string {
  const clean = name.replace(/[^A-Za-z0-9._-]+/g, '_').slice(0, MAX_NAME_LENGTH);
  return `${clean === '' ? 'schema' : clean}_${createHash('sha256').update(reference).digest('hex').slice(0, 6)}`;
}
