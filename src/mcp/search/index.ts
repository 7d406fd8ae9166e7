export { createDocumentSearch, createOperationSearch, type OperationSearch } from './operation-search.js';
export { type SearchDocument, searchDocument } from './search-document.js';
