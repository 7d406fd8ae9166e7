import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { parse } from 'yaml';
import { importOpenapi, type OpenapiOptions } from '../../../src/importers/openapi/index.js';
import type {
  DocumentSet,
  ImportPlan,
  ImportResult,
  Json,
  JsonObject,
  Operation,
  RestRequest,
  SourceDocument,
} from '../../../src/model/index.js';
import { planImport } from '../../../src/planning/index.js';
import { resolveUri } from '../../../src/schema/index.js';

/** A set of documents by URI; the first is the root. */
export function documentSet(documents: Readonly<Record<string, Json>>, url?: string): DocumentSet {
  const all = Object.entries(documents).map(([uri, value]): SourceDocument => ({ uri, value }));
  const [root] = all;
  if (root === undefined) throw new Error('a set has a root');
  return { root, documents: new Map(all.map((document) => [document.uri, document])), ...(url === undefined ? {} : { url }) };
}

export interface Shape extends OpenapiOptions {
  readonly url?: string;
  readonly others?: Readonly<Record<string, Json>>;
}

export function importDocument(document: Json, { url, others = {}, ...options }: Shape = {}): ImportResult {
  return importOpenapi(documentSet({ 'api.yaml': document, ...others }, url), options);
}

/** The plan of an import of the document. */
export function planDocument(document: Json): ImportPlan {
  return planImport({
    result: importDocument(document),
    kind: 'openapi',
    sourceName: 'api',
    sourceDigest: '0'.repeat(64),
    typedOrigins: [],
    toolVersion: '1.2.3',
    options: {},
  });
}

/** A document of that version with these paths, served by `https://api.test`. */
export function documentOf(version: '2.0' | '3.0.3' | '3.1.0' | '3.2.0', paths: Json, rest: JsonObject = {}): JsonObject {
  const head =
    version === '2.0'
      ? { swagger: '2.0', host: 'api.test', schemes: ['https'] }
      : { openapi: version, servers: [{ url: 'https://api.test' }] };
  return { ...head, info: { title: 'Test', version: '1' }, paths, ...rest };
}

/** The only operation of a 3.1 document with `get /things`, or what `place` says. */
export function operationOf(
  operation: JsonObject,
  place: {
    version?: '2.0' | '3.0.3' | '3.1.0' | '3.2.0';
    path?: string;
    method?: string;
    rest?: JsonObject;
    pathItem?: JsonObject;
  } & Shape = {},
): Operation & { request: RestRequest } {
  return only(resultOf(operation, place));
}

export function resultOf(operation: JsonObject, place: Parameters<typeof operationOf>[1] = {}): ImportResult {
  const { version = '3.1.0', path = '/things', method = 'get', rest = {}, pathItem = {}, ...shape } = place;
  return importDocument(documentOf(version, { [path]: { ...pathItem, [method]: operation } }, rest), shape);
}

export function only(result: ImportResult): Operation & { request: RestRequest } {
  const [operation] = result.operations;
  if (operation === undefined || result.operations.length !== 1) throw new Error(`one operation expected: ${JSON.stringify(result)}`);
  if (operation.request.protocol !== 'rest') throw new Error('a REST operation expected');
  return { ...operation, request: operation.request };
}

export function codesOf(result: ImportResult): readonly string[] {
  return result.diagnostics.map(({ code }) => code);
}

export const CORPUS = new URL('../../../../shared/corpus/', import.meta.url).pathname;
export const hasCorpus = existsSync(join(CORPUS, 'INDEX.tsv'));
if (!hasCorpus) console.warn(`skipped: the corpus is not there (${CORPUS})`);

export interface CorpusEntry {
  readonly path: string;
  /** Operations under `paths`, as the corpus counts them. */
  readonly operations: number;
}

/** Whole OpenAPI and Swagger documents of the corpus. */
export function corpusEntries(): readonly CorpusEntry[] {
  if (!hasCorpus) return [];
  return readFileSync(join(CORPUS, 'INDEX.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([path = '', , , , , role]) => role === 'entry' && /^(?:openapi|swagger)/.test(path))
    .map(([path = '', , , operations = '0']) => ({ path, operations: Number(operations) }));
}

/** The document and every file that it refers to. */
export function readCorpus(path: string): DocumentSet {
  const file = join(CORPUS, path);
  const documents = new Map<string, SourceDocument>();
  const root = { uri: file.slice(file.lastIndexOf('/') + 1), value: parseFile(file) };
  const waiting: SourceDocument[] = [root];
  for (let document = waiting.pop(); document !== undefined; document = waiting.pop()) {
    documents.set(document.uri, document);
    for (const reference of referencesIn(document.value)) {
      const uri = resolveUri(document.uri, reference);
      const target = join(dirname(file), uri);
      if (documents.has(uri) || /^https?:/.test(uri) || !existsSync(target)) continue;
      const value = parseFile(target);
      documents.set(uri, { uri, value });
      waiting.push({ uri, value });
    }
  }
  return { root, documents };
}

function parseFile(file: string): Json {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.json')) return JSON.parse(text);
  if (file.endsWith('.md')) return text;
  try {
    return load(text) as Json;
  } catch {
    return parse(text, { logLevel: 'silent' });
  }
}

function referencesIn(root: Json): Set<string> {
  const found = new Set<string>();
  const seen = new Set<Json>();
  const waiting: Json[] = [root];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    const reference = (value as JsonObject).$ref;
    if (typeof reference === 'string' && !reference.startsWith('#')) found.add(reference);
    waiting.push(...(Object.values(value) as Json[]));
  }
  return found;
}
