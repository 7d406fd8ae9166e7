export { importPostman } from './import-postman.js';
export type { PostmanOptions } from './postman-options.js';
