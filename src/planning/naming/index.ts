export { assignNames, type NamingOptions } from './assign-names.js';
export { fitName } from './fit-name.js';
export { operationNames } from './operation-names.js';
export { type NamingStyle, plainName } from './plain-name.js';
