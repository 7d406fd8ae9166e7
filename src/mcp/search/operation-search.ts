import type { ServedTool } from '../../registry/index.js';
import { expandQuery } from './expand-query.js';
import { buildIndex } from './operation-index.js';
import { rankOperations } from './rank-operations.js';
import { type SearchDocument, searchDocument } from './search-document.js';

/** Finds operations by what a person or an agent would call them. */
export interface OperationSearch {
  /** The operations that fit the query, best first. */
  search(query: string): readonly ServedTool[];
}

export function createOperationSearch(tools: readonly ServedTool[]): OperationSearch {
  const find = createDocumentSearch(tools.map(searchDocument));
  return { search: (query) => find(query).flatMap((number) => tools[number] ?? []) };
}

/** The same over documents: numbers of those that fit, best first. */
export function createDocumentSearch(documents: readonly SearchDocument[]): (query: string) => readonly number[] {
  const index = buildIndex(documents);
  return (query) => rankOperations(expandQuery(query), index);
}
