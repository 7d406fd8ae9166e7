import { type DocumentSet, isJsonObject, type Json, type JsonObject, type SourceDocument } from '../model/index.js';
import { documentBase, knowsIdentifiers } from './identifiers.js';
import { formatPointer } from './pointer.js';
import type { ResolvedReference } from './reference.js';
import { resolveUri } from './uri.js';

/**
 * What `#name` means in a document: the schema with that `$anchor` or `$dynamicAnchor` (JSON Schema 2020-12 core,
 * section 8.2.2), `$id: "#name"` in older drafts. `below` prefers an anchor inside that pointer.
 */
export function findAnchor(documents: DocumentSet, uri: string, name: string, below?: string): ResolvedReference | undefined {
  const document = documents.documents.get(uri);
  if (document === undefined) return undefined;
  const found = indexOf(document).anchors.get(name) ?? [];
  const inside = below === undefined ? undefined : found.find((anchor) => isBelow(anchor.pointer, below));
  return inside ?? found[0];
}

/** A schema with an `$id`, and what it embeds (JSON Schema 2020-12 core, section 8.2.1). */
export interface SchemaResource extends ResolvedReference {
  /** The `$id`, resolved against those around it: what references in the resource are relative to. */
  readonly id: string;
}

/**
 * The document by its `$self`, or the schema resource by its `$id`, that the reference names: `$id`s are resolved against those
 * around them, the reference against `fromUri` and that document's `$self`. An `$id` that is spelt as the reference is comes last.
 */
export function findResource(documents: DocumentSet, fromUri: string, reference: string): ResolvedReference | undefined {
  if (reference === '') return undefined;
  const from = documents.documents.get(fromUri);
  const uris = [resolveUri(fromUri, reference), ...(from === undefined ? [] : [resolveUri(documentBase(from.uri, from.value), reference)])];
  const indexed = [...documents.documents.values()].map(indexOf);
  for (const { ids } of indexed) {
    for (const uri of uris) {
      const found = ids.get(uri);
      if (found !== undefined) return found;
    }
  }
  return indexed.map(({ spelled }) => spelled.get(reference)).find((found) => found !== undefined);
}

/** The nearest schema resource that the object of the document stands in or is; `undefined` also in OpenAPI before 3.1, which has no `$id`. */
export function resourceAround(documents: DocumentSet, uri: string, object: object): SchemaResource | undefined {
  const document = documents.documents.get(uri);
  return document === undefined || !knowsIdentifiers(document.value) ? undefined : indexOf(document).around.get(object);
}

/** Names of the `$dynamicAnchor`s at or below the pointer. */
export function dynamicAnchorsBelow(
  documents: DocumentSet,
  uri: string,
  pointer: string,
): readonly (ResolvedReference & { name: string })[] {
  const document = documents.documents.get(uri);
  if (document === undefined) return [];
  return indexOf(document).dynamicAnchors.filter((anchor) => isBelow(anchor.pointer, pointer));
}

/** Whether any document uses `$dynamicRef` at all: when none does, dynamic scope need not be followed. */
export function usesDynamicReferences(documents: DocumentSet): boolean {
  for (const document of documents.documents.values()) if (indexOf(document).hasDynamicReference) return true;
  return false;
}

interface AnchorIndex {
  readonly anchors: ReadonlyMap<string, readonly ResolvedReference[]>;
  readonly dynamicAnchors: readonly (ResolvedReference & { name: string })[];
  /** By resolved URI. */
  readonly ids: ReadonlyMap<string, ResolvedReference>;
  /** By `$id` as written. */
  readonly spelled: ReadonlyMap<string, ResolvedReference>;
  /** Every object inside a schema resource → the nearest one. */
  readonly around: ReadonlyMap<object, SchemaResource>;
  readonly hasDynamicReference: boolean;
}

const indexes = new WeakMap<SourceDocument, AnchorIndex>();

function indexOf(document: SourceDocument): AnchorIndex {
  let index = indexes.get(document);
  if (index === undefined) {
    index = buildIndex(document);
    indexes.set(document, index);
  }
  return index;
}

function buildIndex(document: SourceDocument): AnchorIndex {
  const anchors = new Map<string, ResolvedReference[]>();
  const dynamicAnchors: (ResolvedReference & { name: string })[] = [];
  const ids = new Map<string, ResolvedReference>();
  const spelled = new Map<string, ResolvedReference>();
  const around = new Map<object, SchemaResource>();
  let hasDynamicReference = false;
  const seen = new Set<object>(); // a parsed YAML document may contain itself
  const path: (string | number)[] = [];
  const isNested = knowsIdentifiers(document.value);
  const base = documentBase(document.uri, document.value);

  const visit = (value: Json, outer: SchemaResource | undefined): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const resource = isJsonObject(value) ? (note(value, outer) ?? outer) : outer;
    if (resource !== undefined) around.set(value, resource);
    const inner = isNested ? resource : undefined;
    const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [key, child] of entries) {
      path.push(key);
      visit(child, inner);
      path.pop();
    }
  };

  const note = (value: JsonObject, outer: SchemaResource | undefined): SchemaResource | undefined => {
    const { $anchor, $dynamicAnchor, $id } = value;
    if (typeof value.$dynamicRef === 'string') hasDynamicReference = true;
    if (typeof $anchor === 'string') addAnchor($anchor, value);
    if (typeof $dynamicAnchor === 'string') {
      addAnchor($dynamicAnchor, value);
      dynamicAnchors.push({ name: $dynamicAnchor, uri: document.uri, pointer: formatPointer(path), value });
    }
    if (typeof $id !== 'string' || $id === '') return undefined;
    if (!$id.startsWith('#')) return addId($id, value, outer);
    addAnchor($id.slice(1), value);
    return undefined;
  };

  const addAnchor = (name: string, value: Json): void => {
    const here = { uri: document.uri, pointer: formatPointer(path), value };
    const list = anchors.get(name);
    if (list === undefined) anchors.set(name, [here]);
    else list.push(here);
  };

  const addId = ($id: string, value: Json, outer: SchemaResource | undefined): SchemaResource => {
    const id = resolveUri(outer?.id ?? base, $id);
    const here = { uri: document.uri, pointer: formatPointer(path), value, id };
    const spelling = $id.replace(/#$/, '');
    if (!ids.has(id)) ids.set(id, here);
    if (!spelled.has(spelling)) spelled.set(spelling, here);
    return here;
  };

  visit(document.value, undefined);
  if (base !== document.uri && !ids.has(base)) ids.set(base, { uri: document.uri, pointer: '#', value: document.value });
  return { anchors, dynamicAnchors, ids, spelled, around, hasDynamicReference };
}

function isBelow(pointer: string, ancestor: string): boolean {
  return ancestor === '#' || pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}
