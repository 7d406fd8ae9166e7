import { relative, sep } from 'node:path';
import type { ServerConfig } from '../../config/index.js';
// Not through importers/index.ts, which loads every importer.
import { loadImporter } from '../../importers/load-importer.js';
import type { ImportResult, Observer, SourceKind } from '../../model/index.js';
import { collectOwnHosts, findSourceGates, planOperations, recordedUrl } from '../../planning/index.js';
import { readChangedSource, readSource, recogniseSource, type Source } from '../../sources/index.js';
import { type NamedOperations, nameOperations } from './name-operations.js';
import { withServingHint } from './serving-hint.js';
import { type ReadSpec, type SpecSource, toSpecOperation } from './spec-operation.js';

/** A server that serves descriptions. */
export type SpecServer = Pick<ServerConfig, 'name' | 'specs' | 'baseUrl' | 'ca'>;

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

/**
 * Reads and judges every description of a server, each with its own servers and security; names are kept apart over all of them. What did not
 * change since `before` is taken over as it is.
 *
 * @throws GatewayError as `readSource` and the importers.
 */
export async function readSpecs(
  server: SpecServer,
  accepted: readonly AcceptedName[],
  deps: SpecDeps,
  before: readonly ReadSpec[] = [],
): Promise<readonly ReadSpec[]> {
  const documents: (ReadSpec | ImportedSpec)[] = [];
  for (const [index, spec] of server.specs.entries()) {
    const known = before[index];
    const source = await readSpec(spec, known, server, deps).catch((error: unknown) => {
      throw withServingHint(error);
    });
    if (source !== undefined) documents.push(await importSpec(source, server));
    else if (known !== undefined) documents.push(known);
  }
  const names = sourceNames(server, documents);
  const sources = documents.map((document, index) => ({ ...document, name: names[index] ?? server.name }));
  const named = nameOperations(sources.map(operationsOf), accepted);
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
): Promise<Omit<ImportedSpec, 'result'> | undefined> {
  const options = optionsOf(server, deps);
  const read = await (known === undefined ? readSource(spec, options) : readChangedSource(spec, known.known, options));
  return read === undefined ? undefined : { read, kind: await recogniseSource(read) };
}

function optionsOf({ ca }: SpecServer, { cwd, observer, proxy, signal }: SpecDeps) {
  return {
    cwd,
    observer,
    ...(proxy === undefined ? {} : { proxy }),
    ...(ca === undefined ? {} : { ca }),
    ...(signal === undefined ? {} : { signal }),
  };
}

interface ImportedSpec {
  readonly read: Source;
  readonly kind: SourceKind;
  readonly result: ImportResult;
}

async function importSpec({ read, kind }: Omit<ImportedSpec, 'result'>, { baseUrl }: SpecServer): Promise<ImportedSpec> {
  const importSource = await loadImporter(kind);
  return { read, kind, result: importSource(read.documents, baseUrl === undefined ? {} : { baseUrl }) };
}

/** One description has the server's name. Of several each has its own behind that; a second one of the same name is counted. */
function sourceNames({ name }: SpecServer, documents: readonly (ReadSpec | ImportedSpec)[]): readonly string[] {
  if (documents.length < 2) return [name];
  const counts = new Map<string, number>();
  return documents.map((document) => {
    if ('source' in document) return document.source.name;
    const own = document.read.defaultName(document.result.source.title);
    const count = (counts.get(own) ?? 0) + 1;
    counts.set(own, count);
    return `${name}-${own}${count === 1 ? '' : `-${count}`}`;
  });
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
  { baseUrl }: SpecServer,
  { cwd, version }: SpecDeps,
): ReadSpec {
  const digest = read.digest(kind);
  const url = read.path === undefined && read.uri !== undefined ? recordedUrl(read.uri) : undefined;
  const uri = read.path === undefined ? url : relative(cwd, read.path).split(sep).join('/');
  const typedOrigins = read.origin === 'url' && read.uri !== undefined ? [read.uri] : [];
  const source: SpecSource = {
    name: sourceName,
    kind,
    ...(uri === undefined ? {} : { uri }),
    digest,
    ownHosts: collectOwnHosts(result.source.servers, [...typedOrigins, ...(baseUrl === undefined ? [] : [baseUrl])]),
    gates: findSourceGates({ kind, source: result.source, ...(uri === undefined ? {} : { uri }) }),
  };
  const { planned } = planOperations({
    result,
    kind,
    sourceName,
    sourceDigest: digest,
    typedOrigins,
    toolVersion: version,
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
  };
}
