import { type DocumentSet, isJsonObject, type Json, type JsonObject, type SourceDocument } from '../model/index.js';
import { formatPointer } from './pointer.js';
import type { ResolvedReference } from './reference.js';
import { isAbsoluteUrl, resolveUri } from './uri.js';

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

/** The embedded schema resource whose `$id` is `reference`, as written or resolved against the document it stands in. */
export function findResource(documents: DocumentSet, fromUri: string, reference: string): ResolvedReference | undefined {
  if (reference === '') return undefined;
  const resolved = resolveUri(fromUri, reference);
  for (const document of documents.documents.values()) {
    const { ids } = indexOf(document);
    const found = ids.get(reference) ?? ids.get(resolved);
    if (found !== undefined) return found;
  }
  return undefined;
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
  readonly ids: ReadonlyMap<string, ResolvedReference>;
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
  let hasDynamicReference = false;
  const seen = new Set<object>(); // a parsed YAML document may contain itself
  const path: (string | number)[] = [];

  const visit = (value: Json): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isJsonObject(value)) note(value);
    const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [key, child] of entries) {
      path.push(key);
      visit(child);
      path.pop();
    }
  };

  const note = (value: JsonObject): void => {
    const { $anchor, $dynamicAnchor, $id } = value;
    if (typeof value.$dynamicRef === 'string') hasDynamicReference = true;
    if (typeof $anchor === 'string') addAnchor($anchor, value);
    if (typeof $dynamicAnchor === 'string') {
      addAnchor($dynamicAnchor, value);
      dynamicAnchors.push({ name: $dynamicAnchor, uri: document.uri, pointer: formatPointer(path), value });
    }
    if (typeof $id !== 'string' || $id === '') return;
    if ($id.startsWith('#')) addAnchor($id.slice(1), value);
    else addId($id, value);
  };

  const addAnchor = (name: string, value: Json): void => {
    const here = { uri: document.uri, pointer: formatPointer(path), value };
    const list = anchors.get(name);
    if (list === undefined) anchors.set(name, [here]);
    else list.push(here);
  };

  const addId = (id: string, value: Json): void => {
    const bare = id.endsWith('#') ? id.slice(0, -1) : id;
    const here = { uri: document.uri, pointer: formatPointer(path), value };
    for (const spelling of isAbsoluteUrl(bare) ? [bare] : [bare, resolveUri(document.uri, bare)]) {
      if (!ids.has(spelling)) ids.set(spelling, here);
    }
  };

  visit(document.value);
  return { anchors, dynamicAnchors, ids, hasDynamicReference };
}

function isBelow(pointer: string, ancestor: string): boolean {
  return ancestor === '#' || pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}
