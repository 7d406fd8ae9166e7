import { type DocumentSet, isJsonObject, type Json } from '../model/index.js';
import { findAnchor, findResource, resourceAround, type SchemaResource } from './anchors.js';
import { decodePercent, formatPointer, pointerSegments } from './pointer.js';
import { isAbsoluteUrl, resolveUri } from './uri.js';

/** What a reference points at. */
export interface ResolvedReference {
  /** Of the document it is in, as in `DocumentSet.documents`. */
  readonly uri: string;
  /** Its JSON Pointer fragment there, `#` for the whole document. */
  readonly pointer: string;
  readonly value: Json;
}

/**
 * What `ref`, written in the document `fromUri`, points at: `#`, `#/…`, `#anchor`, `file.json#/…`, a URL,
 * or an embedded resource named by `$id`. A pointer may lead through objects that are references
 * themselves (those are followed); what it ends at is returned as it stands, even a `$ref`.
 * `undefined`: nothing is there.
 */
export function resolveReference(documents: DocumentSet, fromUri: string, ref: string): ResolvedReference | undefined {
  return resolveWithin(documents, fromUri, ref, MAX_REFERENCES_ON_THE_WAY);
}

/**
 * As `resolveReference`, for a reference that stands in a schema resource: relative to it first (JSON Schema 2020-12 core, section
 * 8.2.1), and to the document where that gives nothing, as many authors mean it.
 */
export function resolveReferenceIn(
  documents: DocumentSet,
  fromUri: string,
  resource: SchemaResource | undefined,
  ref: string,
): ResolvedReference | undefined {
  return resolveFrom(documents, fromUri, resource, ref, MAX_REFERENCES_ON_THE_WAY);
}

/** A reference inside a pointer's path is followed at most this often, so that a cycle of them ends. */
const MAX_REFERENCES_ON_THE_WAY = 16;

function resolveFrom(
  documents: DocumentSet,
  fromUri: string,
  resource: SchemaResource | undefined,
  ref: string,
  hopsLeft: number,
): ResolvedReference | undefined {
  const found = resource === undefined ? undefined : resolveInResource(documents, resource, ref, hopsLeft);
  return found ?? resolveWithin(documents, fromUri, ref, hopsLeft);
}

function resolveInResource(documents: DocumentSet, resource: SchemaResource, ref: string, hopsLeft: number): ResolvedReference | undefined {
  if (ref === '' || ref === '#') return resource;
  if (ref.startsWith('#/')) return resolveWithin(documents, resource.uri, resource.pointer + ref.slice(1), hopsLeft);
  if (ref.startsWith('#')) return findAnchor(documents, resource.uri, decodePercent(ref.slice(1)), resource.pointer);
  return resolveWithin(documents, resource.id, ref, hopsLeft);
}

function resolveWithin(documents: DocumentSet, fromUri: string, ref: string, hopsLeft: number): ResolvedReference | undefined {
  const hash = ref.indexOf('#');
  const uri = resolveUri(fromUri, ref);
  const fragment = hash < 0 ? '' : ref.slice(hash + 1);
  const start = findDocument(documents, uri) ?? findResource(documents, fromUri, ref.slice(0, hash < 0 ? ref.length : hash));
  if (start === undefined) return undefined;
  if (fragment === '') return start;
  if (fragment.startsWith('/')) return walkFragment(documents, start, fragment, hopsLeft);
  return findAnchor(documents, start.uri, decodePercent(fragment), start.pointer) ?? walkFragment(documents, start, fragment, hopsLeft);
}

/**
 * The document of that URI. A document of the root's own site may be written as an absolute URL and stored
 * relative to the root's folder, or the other way round, so each is tried.
 */
function findDocument(documents: DocumentSet, uri: string): ResolvedReference | undefined {
  for (const candidate of spellings(documents, uri)) {
    const document = documents.documents.get(candidate);
    if (document !== undefined) return { uri: document.uri, pointer: '#', value: document.value };
  }
  return undefined;
}

function* spellings(documents: DocumentSet, uri: string): Generator<string> {
  yield uri;
  const { url, root } = documents;
  if (url === undefined || !URL.canParse(url)) return;
  if (uri === url) yield root.uri;
  if (isAbsoluteUrl(uri)) {
    const folder = new URL('.', url).href;
    if (uri.startsWith(folder)) yield uri.slice(folder.length);
  } else if (URL.canParse(uri, url)) {
    yield new URL(uri, url).href;
  }
}

function walkFragment(documents: DocumentSet, start: ResolvedReference, fragment: string, hopsLeft: number): ResolvedReference | undefined {
  const decoded = decodePercent(fragment);
  const found = walkPointer(documents, start, pointerSegments(decoded), hopsLeft);
  // A key may hold a literal `%` that the reference's writer left as it was.
  return found ?? (decoded === fragment ? undefined : walkPointer(documents, start, pointerSegments(fragment), hopsLeft));
}

function walkPointer(
  documents: DocumentSet,
  start: ResolvedReference,
  segments: readonly string[],
  hopsLeft: number,
): ResolvedReference | undefined {
  let value = start.value;
  for (const [index, segment] of segments.entries()) {
    const next = childOf(value, segment);
    if (next !== undefined) {
      value = next;
      continue;
    }
    if (!isJsonObject(value) || typeof value.$ref !== 'string' || hopsLeft <= 0) return undefined;
    const through = resolveFrom(documents, start.uri, resourceAround(documents, start.uri, value), value.$ref, hopsLeft - 1);
    return through && walkPointer(documents, through, segments.slice(index), hopsLeft - 1);
  }
  const pointer = segments.length === 0 ? start.pointer : start.pointer + formatPointer(segments).slice(1);
  return { uri: start.uri, pointer, value };
}

function childOf(value: Json, segment: string): Json | undefined {
  if (Array.isArray(value)) return /^(0|[1-9][0-9]{0,8})$/.test(segment) ? value[Number(segment)] : undefined;
  if (isJsonObject(value) && Object.hasOwn(value, segment)) return value[segment];
  return undefined;
}
