export { type GraphqlOptions, importGraphql } from './graphql/index.js';
export { type ImportOptions, importDocuments } from './import-documents.js';
export { importOci, type OciOptions } from './oci/index.js';
export { applyOverlay, importOpenapi, type OpenapiOptions, openapiDialect, validateOpenapi } from './openapi/index.js';
export { importPostman, type PostmanOptions } from './postman/index.js';
export { type RecognisedKind, recogniseKind } from './recognise-kind.js';
