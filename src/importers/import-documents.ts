import type { DocumentSet, ImportResult, SourceKind } from '../model/index.js';
import { type GraphqlOptions, importGraphql } from './graphql/index.js';
import { importOci } from './oci/index.js';
import { importOpenapi, type OpenapiOptions } from './openapi/index.js';
import { importPostman, type PostmanOptions } from './postman/index.js';

/** The options of every importer; each takes its own and leaves the rest. */
export type ImportOptions = OpenapiOptions & GraphqlOptions & PostmanOptions;

/** Reads a source of a known kind. Throws what its importer throws. */
export function importDocuments(kind: SourceKind, documents: DocumentSet, options: ImportOptions = {}): ImportResult {
  switch (kind) {
    case 'openapi':
      return importOpenapi(documents, options);
    case 'graphql':
      return importGraphql(documents, options);
    case 'postman':
      return importPostman(documents, options);
    case 'oci-mcp-package':
      return importOci(documents);
  }
}
