import { type Diagnostic, GatewayError, type Observer } from '../../model/index.js';
import { formatPointer, resolveUri } from '../../schema/index.js';
import { findingToDiagnostic } from '../document-finding.js';
import type { DocumentReader } from '../document-reader.js';
import { limitError } from '../limit-error.js';
import { canonicalUri, followLinks, type Location, locateReference } from '../location.js';
import { findingsOf, type ParsedDocument } from '../parse-document.js';
import type { SourceLimits } from '../source.js';
import { type CollectedReferences, collectReferences } from './collect-references.js';

/** A document that was read because another one refers to it. */
export interface ReferredDocument {
  readonly uri: string;
  readonly label: string;
  readonly bytes: Uint8Array;
  readonly parsed: ParsedDocument;
}

export interface ReferenceReading {
  readonly documents: readonly ReferredDocument[];
  /** Other spellings of a document's URI that references use → its URI. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

interface Pending {
  readonly uri: string;
  readonly ref: string;
  readonly pointer: string;
}

/**
 * Reads every document that the root refers to, and that those refer to, each once. A document that cannot be
 * read is a diagnostic at the first reference to it. Throws `source-limit` when there are more than `maxDocuments`.
 */
export async function readReferences(
  root: { readonly location: Location; readonly uri: string; readonly collected: CollectedReferences },
  reader: DocumentReader,
  limits: SourceLimits,
  observer: Observer,
): Promise<ReferenceReading> {
  const documents: ReferredDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  const known: Known = { uris: new Set([root.uri]), ids: new Set(root.collected.ids), aliases: new Map() };
  let bytesLeft = limits.maxBytes;
  let wave = pendingOf(root.location, root.uri, '', root.collected, known);
  while (wave.length > 0) {
    if (known.uris.size - 1 > limits.maxDocuments) {
      throw limitError(root.location.label, 'maxDocuments', `refers to more than ${limits.maxDocuments} other documents`);
    }
    const outcomes = await mapConcurrently(wave, CONCURRENCY, async (pending) => {
      observer.progress(`reading ${pending.uri}`);
      return await readOne(root.location, pending, reader, bytesLeft);
    });
    const found: (readonly [uri: string, collected: CollectedReferences])[] = [];
    for (const outcome of outcomes) {
      if ('severity' in outcome) diagnostics.push(outcome);
      else {
        bytesLeft -= outcome.bytes.byteLength;
        if (bytesLeft < 0)
          throw limitError(root.location.label, 'maxBytes', `the documents it refers to are larger than ${limits.maxBytes} bytes together`);
        const collected = collectReferences(outcome.parsed.value, false, outcome.uri);
        for (const id of collected.ids) known.ids.add(id);
        found.push([outcome.uri, collected]);
        documents.push(outcome);
        const findings = findingsOf(outcome.parsed, outcome.bytes, outcome.label, collected.members);
        diagnostics.push(...findings.map((finding) => findingToDiagnostic(finding, outcome.uri, outcome.label)));
      }
    }
    wave = found.flatMap(([uri, collected]) => pendingOf(root.location, uri, uri, collected, known));
  }
  return { documents, aliases: known.aliases, diagnostics };
}

const CONCURRENCY = 8;

/** What has been seen of the source so far. */
interface Known {
  readonly uris: Set<string>;
  /** `$id`s of embedded schemas, as written and resolved, which are no addresses of documents. */
  readonly ids: Set<string>;
  readonly aliases: Map<string, string>;
}

/** The documents that are referred to for the first time; `known` grows. `prefix` stands before pointers. */
function pendingOf(root: Location, uri: string, prefix: string, collected: CollectedReferences, known: Known): Pending[] {
  const pending: Pending[] = [];
  for (const { ref, segments, base = uri } of collected.references) {
    const resolved = resolveUri(uri, ref);
    if ([resolveUri(base, ref), resolved, ref.split('#', 1)[0] ?? ''].some((name) => known.ids.has(name))) continue;
    const target = canonicalUri(root, resolved);
    if (target !== resolved) known.aliases.set(resolved, target);
    if (known.uris.has(target)) continue;
    known.uris.add(target);
    pending.push({ uri: target, ref, pointer: `${prefix}${formatPointer(segments)}` });
  }
  return pending;
}

async function readOne(root: Location, pending: Pending, reader: DocumentReader, maxBytes: number): Promise<ReferredDocument | Diagnostic> {
  const named = locateReference(root, pending.uri);
  const location = 'refusal' in named ? named : await followLinks(root, named);
  if ('refusal' in location) return unread(root, pending, location.refusal, location.detail);
  try {
    const { bytes, parsed } = await reader(location, maxBytes);
    return { uri: pending.uri, label: location.label, bytes, parsed };
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    return unread(root, pending, error.message, error.code === 'source-refused' ? REFUSED_HINT : error.hint);
  }
}

const REFUSED_HINT =
  'Addresses inside documents must be public https ones; if you trust this document, use --allow-private or --allow-http.';

function unread(root: Location, pending: Pending, reason: string, detail: string | undefined): Diagnostic {
  const place = pending.pointer.startsWith('#') ? `${root.label}${pending.pointer}` : pending.pointer;
  return {
    severity: 'error',
    code: 'unresolved-reference',
    summary: `${place}: "${pending.ref}" cannot be read: ${reason}`,
    ...(detail === undefined ? {} : { detail }),
    pointer: pending.pointer,
  };
}

async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const run = async () => {
    while (next < items.length) {
      const index = next;
      next += 1;
      const item = items[index];
      if (item !== undefined) results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, run));
  return results;
}
