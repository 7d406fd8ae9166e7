import { type Diagnostic, type DocumentSet, type Json, type SourceDocument, type SourceKind, silentObserver } from '../model/index.js';
import type { Fetcher } from '../net/index.js';
import { findingToDiagnostic } from './document-finding.js';
import {
  type CopyOfDocument,
  createDocumentReader,
  DocumentNotModified,
  type DocumentReader,
  type ReadDocument,
} from './document-reader.js';
import { type Location, locateArgument, rootUriOf } from './location.js';
import { findingsOf } from './parse-document.js';
import { collectReferences } from './references/collect-references.js';
import { type ReferenceReading, readReferences } from './references/read-references.js';
import { effectiveLimits, type Source, type SourceOptions } from './source.js';
import { digestSource } from './source-digest.js';
import { defaultSourceName } from './source-name.js';
import { createPositionFinder, type PositionedDocument } from './source-positions.js';

/**
 * Reads a description and every document that it refers to. `argument`: a file path, an http(s) URL or `-` for
 * standard input. JSON, YAML or GraphQL text is told by content. The origin of a URL that is typed here is
 * trusted (http, private and loopback addresses); addresses found inside documents are guarded.
 *
 * What a document says wrongly is a diagnostic; what keeps it from being read at all is thrown: `usage`,
 * `source-not-found`, `source-unreadable`, `source-empty`, `source-syntax`, `source-limit`, `source-refused`.
 */
export async function readSource(argument: string, options: SourceOptions = {}): Promise<Source> {
  return read(argument, options);
}

/** What is known of a source that was read before. */
export interface KnownSource extends CopyOfDocument {
  readonly kind: SourceKind;
  readonly digest: string;
  /** It is one document: the server is then asked whether it changed (RFC 9110 section 13.1), instead of for all of it. */
  readonly isSingle: boolean;
}

/**
 * Reads a source again; undefined when it is as it was.
 *
 * @throws GatewayError as `readSource`.
 */
export async function readChangedSource(argument: string, known: KnownSource, options: SourceOptions = {}): Promise<Source | undefined> {
  const { etag, lastModified } = known;
  const copy = { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) };
  try {
    const source = await read(argument, options, known.isSingle ? copy : undefined);
    return source.digest(known.kind) === known.digest ? undefined : source;
  } catch (error) {
    if (error instanceof DocumentNotModified) return undefined;
    throw error;
  }
}

async function read(argument: string, options: SourceOptions, copy?: CopyOfDocument): Promise<Source> {
  const limits = effectiveLimits(options.limits);
  const observer = options.observer ?? silentObserver;
  const cwd = options.cwd ?? process.cwd();
  const typed = locateArgument(argument, cwd);
  const overlayLocations = (options.overlays ?? []).map((overlay) => locateArgument(overlay, cwd));
  const { readRoot, readOverlay, readReferred } = createReaders([typed, ...overlayLocations], options, copy);

  observer.progress(`reading ${typed.label}`);
  const root = await readRoot(typed, limits.maxBytes);
  const overlays: ReadDocument[] = [];
  for (const location of overlayLocations) overlays.push(await readOverlay(location, limits.maxBytes));

  const uri = rootUriOf(root.location);
  const overlaid = await applyOverlays(root.parsed.value, overlays);
  const asWritten = collectReferences(root.parsed.value, true, uri);
  const collected = overlays.length === 0 ? asWritten : collectReferences(overlaid.value, true, uri);
  const findings = findingsOf(root.parsed, root.bytes, typed.label, asWritten.members);
  const reading = await readReferences({ location: root.location, uri, collected }, readReferred, limits, observer);

  const documents = documentSet({ uri, value: overlaid.value }, reading, root.location);
  const entries = [{ uri: '', bytes: root.bytes }, ...reading.documents];
  const overlayBytes = overlays.map(({ bytes }) => bytes);
  return {
    documents,
    rootBytes: root.bytes,
    overlayBytes,
    label: typed.label,
    origin: typed.origin,
    ...(typed.origin === 'file' ? { uri: argument.replaceAll('\\', '/'), path: typed.path } : {}),
    ...(typed.origin === 'url' ? { uri: withoutCredentials(typed.url) } : {}),
    ...(root.etag === undefined ? {} : { etag: root.etag }),
    ...(root.lastModified === undefined ? {} : { lastModified: root.lastModified }),
    diagnostics: [
      ...findings.map((finding) => findingToDiagnostic(finding, '', typed.label)),
      ...overlaid.diagnostics,
      ...reading.diagnostics,
    ],
    defaultName: (title) => defaultSourceName(rootUriOf(typed), title, typed.origin === 'url' ? typed.url : undefined),
    digest: (kind) => digestSource(kind, entries, overlayBytes),
    positionOf: createPositionFinder(positionedDocuments(root, typed.label, uri, reading)),
  };
}

function withoutCredentials(text: string): string {
  const url = new URL(text);
  url.username = '';
  url.password = '';
  return url.href;
}

function createReaders(
  typed: readonly Location[],
  options: SourceOptions,
  copy: CopyOfDocument | undefined,
): Record<'readRoot' | 'readOverlay' | 'readReferred', DocumentReader> {
  const approvedOrigins = typed.flatMap((location) => (location.origin === 'url' ? new URL(location.url).origin : []));
  let fetcher: Promise<Fetcher> | undefined;
  const shared = {
    limits: effectiveLimits(options.limits),
    fetcher() {
      fetcher ??= openFetcher(approvedOrigins, options);
      return fetcher;
    },
    ...(options.stdin === undefined ? {} : { stdin: options.stdin }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  };
  const ofRoot = { ...(copy === undefined ? {} : { copy }), ...(options.headers === undefined ? {} : { headers: options.headers }) };
  return {
    readRoot: createDocumentReader({ ...shared, isTyped: true, ...ofRoot }),
    readOverlay: createDocumentReader({ ...shared, isTyped: true }),
    readReferred: createDocumentReader({ ...shared, isTyped: false }),
  };
}

async function openFetcher(approvedOrigins: readonly string[], options: SourceOptions): Promise<Fetcher> {
  const { createEgressGuard, createFetcher } = await import('../net/index.js');
  const { allowPrivate = false, allowHttp = false } = options;
  return createFetcher({
    guard: createEgressGuard({ approvedOrigins, allowPrivate, allowHttp }),
    ...(options.resolver === undefined ? {} : { resolver: options.resolver }),
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
    ...(options.proxy === undefined ? {} : { proxy: options.proxy }),
    ...(options.ca === undefined ? {} : { ca: options.ca }),
  });
}

async function applyOverlays(root: Json, overlays: readonly ReadDocument[]): Promise<{ value: Json; diagnostics: readonly Diagnostic[] }> {
  if (overlays.length === 0) return { value: root, diagnostics: [] };
  const { applyOverlay } = await import('../importers/openapi/index.js');
  const diagnostics: Diagnostic[] = [];
  let value = root;
  for (const overlay of overlays) {
    const applied = applyOverlay(value, overlay.parsed.value);
    value = applied.value;
    diagnostics.push(...applied.diagnostics);
  }
  return { value, diagnostics };
}

function documentSet(root: SourceDocument, { documents, aliases }: ReferenceReading, location: Location): DocumentSet {
  const all = new Map<string, SourceDocument>([[root.uri, root]]);
  for (const { uri, parsed } of documents) all.set(uri, { uri, value: parsed.value });
  for (const [alias, uri] of aliases) {
    const document = all.get(uri);
    if (document !== undefined && !all.has(alias)) all.set(alias, document);
  }
  return { root, documents: all, ...(location.origin === 'url' ? { url: location.url } : {}) };
}

function positionedDocuments(root: ReadDocument, label: string, uri: string, reading: ReferenceReading): Map<string, PositionedDocument> {
  const positioned = { bytes: root.bytes, label, index: root.parsed.index };
  const all = new Map<string, PositionedDocument>([
    ['', positioned],
    [uri, positioned],
  ]);
  for (const document of reading.documents)
    all.set(document.uri, { bytes: document.bytes, label: document.label, index: document.parsed.index });
  return all;
}
