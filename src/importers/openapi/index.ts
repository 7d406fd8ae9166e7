export { type DocumentDialect, openapiDialect } from './dialect.js';
export { importOpenapi, type OpenapiOptions } from './import-openapi.js';
export { applyOverlay, type OverlayResult } from './overlay/apply-overlay.js';
export { validateOpenapi } from './validate/validate-openapi.js';
