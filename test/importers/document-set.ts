import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { DocumentSet, Json } from '../../src/model/index.js';

/** A set of one document. */
export function documentSet(value: Json, uri = 'source.json'): DocumentSet {
  const root = { uri, value };
  return { root, documents: new Map([[uri, root]]) };
}

const corpus = resolve(import.meta.dirname, '../../../shared/corpus');
export const hasCorpus = existsSync(corpus);
if (!hasCorpus) console.warn(`skipped: tests on real documents need ${corpus}`);

export interface CorpusEntry {
  readonly path: string;
  readonly operations: number;
}

/** Entry documents of a kind (`graphql`, `postman`) as INDEX.tsv lists them. */
export function corpusEntries(kind: string): readonly CorpusEntry[] {
  if (!hasCorpus) return [];
  const [, ...rows] = readFileSync(resolve(corpus, 'INDEX.tsv'), 'utf8').trimEnd().split('\n');
  return rows
    .map((row) => row.split('\t'))
    .filter(([path = '', , , , , role]) => path.startsWith(`${kind}/`) && role === 'entry')
    .map(([path = '', , , operations]) => ({ path, operations: Number(operations) }));
}

export function readCorpus(path: string): DocumentSet {
  const text = readFileSync(resolve(corpus, path), 'utf8');
  return documentSet(path.endsWith('.json') ? (JSON.parse(text) as Json) : text, basename(path));
}
