import { relative, sep } from 'node:path';
import type { ServerConfig } from '../../config/index.js';
// Not through importers/index.ts, which loads every importer.
import { loadImporter } from '../../importers/load-importer.js';
import type { ImportResult, Lock, Observer, SourceKind } from '../../model/index.js';
import { collectOwnHosts, findSourceGates, planOperations, recordedUrl } from '../../planning/index.js';
import { readChangedSource, readSource, recogniseSource, type Source } from '../../sources/index.js';
import { describeLosses } from './describe-losses.js';
import { type NamedOperations, nameOperations } from './name-operations.js';
import { withServingHint } from './serving-hint.js';
import { type ReadSpec, type SpecSource, toSpecOperation } from './spec-operation.js';

/** A server that serves descriptions. */
export type SpecServer = Pick<ServerConfig, 'name' | 'specs' | 'specHeaders' | 'baseUrl' | 'ca'>;

export interface SpecDeps {
  readonly cwd: string;
  readonly observer: Observer;
  /** Of the program. */
  readonly version: string;
  /** That descriptions are read through. */
  readonly proxy?: string;
  readonly signal?: AbortSignal;
}

/** An operation that was accepted and keeps its name. */
export interface AcceptedName {
  readonly source: string;
  readonly pointer: string;
  readonly name: string;
}

/** What was accepted of a server's descriptions, which keep their names and those of their operations. */
export interface AcceptedNames {
  readonly operations: readonly AcceptedName[];
  /** Of the lock; absent: there is none. */
  readonly sources?: Lock['sources'];
}

/**
 * Reads and judges every description of a server, each with its own servers and security; names are kept apart over all of them. What did not
 * change since `before` is taken over as it is.
 *
 * @throws GatewayError as `readSource` and the importers.
 */
export async function readSpecs(
  server: SpecServer,
  accepted: AcceptedNames,
  deps: SpecDeps,
  before: readonly ReadSpec[] = [],
): Promise<readonly ReadSpec[]> {
  const documents: (ReadSpec | ImportedSpec)[] = [];
  const recorded = recordedNames(server, accepted.sources ?? {});
  for (const [index, spec] of server.specs.entries()) {
    const known = before[index];
    const source = await readSpec(spec, known, server, deps).catch((error: unknown) => {
      throw withServingHint(error);
    });
    if (source !== undefined) {
      const name = known?.source.name ?? recorded.get(uriOf(source.read, deps) ?? '');
      documents.push({ ...(await importSpec(source, server)), ...(name === undefined ? {} : { recordedName: name }) });
    } else if (known !== undefined) documents.push(known);
  }
  const names = sourceNames(server, documents);
  const sources = documents.map((document, index) => ({ ...document, name: names[index] ?? server.name }));
  const named = nameOperations(sources.map(operationsOf), accepted.operations);
  return sources.map((document, index) =>
    'result' in document ? planSpec(document, document.name, named[index] ?? new Map(), server, deps) : document,
  );
}

/** Undefined when it has not changed. */
async function readSpec(
  spec: string,
  known: ReadSpec | undefined,
  server: SpecServer,
  deps: SpecDeps,
): Promise<ReadDescription | undefined> {
  const options = optionsOf(server, deps);
  const read = await (known === undefined ? readSource(spec, options) : readChangedSource(spec, known.known, options));
  return read === undefined ? undefined : { read, kind: await recogniseSource(read) };
}

function optionsOf({ ca, specHeaders }: SpecServer, { cwd, observer, proxy, signal }: SpecDeps) {
  return {
    cwd,
    observer,
    ...(proxy === undefined ? {} : { proxy }),
    ...(ca === undefined ? {} : { ca }),
    ...(specHeaders === undefined ? {} : { headers: specHeaders }),
    ...(signal === undefined ? {} : { signal }),
  };
}

interface ReadDescription {
  readonly read: Source;
  readonly kind: SourceKind;
}

interface ImportedSpec extends ReadDescription {
  readonly result: ImportResult;
  /** Under which it was accepted, or read before. */
  readonly recordedName?: string;
}

async function importSpec({ read, kind }: ReadDescription, { baseUrl }: SpecServer): Promise<ImportedSpec> {
  const importSource = await loadImporter(kind);
  return { read, kind, result: importSource(read.documents, baseUrl === undefined ? {} : { baseUrl }) };
}

/** Names of a server's sources by where their descriptions are. */
function recordedNames({ name }: SpecServer, sources: Lock['sources']): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(sources).flatMap(([source, { uri }]) => (uri === undefined || !source.startsWith(`${name}-`) ? [] : [[uri, source]])),
  );
}

/**
 * One description has the server's name. Of several each has its own behind that; a second one of the same name is counted. A name that
 * was recorded stays: what a description says of itself, its title say, may not make another source of it, whose origins nobody accepted yet.
 */
function sourceNames({ name }: SpecServer, documents: readonly (ReadSpec | ImportedSpec)[]): readonly string[] {
  if (documents.length < 2) return [name];
  const known = documents.map((document) => ('source' in document ? document.source.name : document.recordedName));
  const taken = new Set(known);
  return documents.map((document, index) => {
    const recorded = known[index];
    if (recorded !== undefined && known.indexOf(recorded) === index) return recorded;
    const own = 'source' in document ? document.source.name : `${name}-${document.read.defaultName(document.result.source.title)}`;
    let free = own;
    for (let count = 2; taken.has(free); count += 1) free = `${own}-${count}`;
    taken.add(free);
    return free;
  });
}

/** Relative to the working directory, or a URL; absent for standard input. */
function uriOf({ path, uri }: Source, { cwd }: SpecDeps): string | undefined {
  if (path !== undefined) return relative(cwd, path).split(sep).join('/');
  return uri === undefined ? undefined : recordedUrl(uri);
}

function operationsOf(document: (ReadSpec | ImportedSpec) & { readonly name: string }): NamedOperations {
  return 'result' in document
    ? { source: document.name, operations: document.result.operations }
    : { source: document.name, names: document.operations.map(({ name }) => name) };
}

function planSpec(
  { read, kind, result }: ImportedSpec,
  sourceName: string,
  lockedNames: ReadonlyMap<string, string>,
  { name, baseUrl }: SpecServer,
  deps: SpecDeps,
): ReadSpec {
  const digest = read.digest(kind);
  const uri = uriOf(read, deps);
  const typedOrigins = read.origin === 'url' && read.uri !== undefined ? [read.uri] : [];
  const source: SpecSource = {
    name: sourceName,
    kind,
    ...(uri === undefined ? {} : { uri }),
    digest,
    ownHosts: collectOwnHosts(result.source.servers, [...typedOrigins, ...(baseUrl === undefined ? [] : [baseUrl])]),
    gates: findSourceGates({ kind, source: result.source, ...(uri === undefined ? {} : { uri }) }),
  };
  const { planned, diagnostics } = planOperations({
    result,
    kind,
    sourceName,
    sourceDigest: digest,
    typedOrigins,
    toolVersion: deps.version,
    options: {},
    lockedNames,
    ...(baseUrl === undefined ? {} : { baseUrl }),
  });
  return {
    source,
    known: {
      kind,
      digest,
      isSingle: new Set(read.documents.documents.values()).size === 1,
      ...(read.etag === undefined ? {} : { etag: read.etag }),
      ...(read.lastModified === undefined ? {} : { lastModified: read.lastModified }),
    },
    operations: planned.map((operation) => toSpecOperation(operation, source)),
    losses: describeLosses({
      server: name,
      uri: uri ?? read.label,
      skipped: result.skipped,
      diagnostics: [...read.diagnostics, ...result.diagnostics, ...diagnostics],
    }),
  };
}
