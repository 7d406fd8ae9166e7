import type { DocumentSet, ImportResult, SourceKind } from '../model/index.js';
import type { ImportOptions } from './import-documents.js';

/** Reads the documents of a source; throws what its importer throws. */
export type Importer = (documents: DocumentSet, options?: ImportOptions) => ImportResult;

/** The importer of a kind, and nothing that only the others need: `graphql` alone takes 80 ms to load. */
export async function loadImporter(kind: SourceKind): Promise<Importer> {
  if (kind === 'openapi') return (await import('./openapi/index.js')).importOpenapi;
  const { importDocuments } = await import('./import-documents.js');
  return (documents, options) => importDocuments(kind, documents, options);
}
