export { assignNames, type NamingOptions } from './assign-names.js';
export { fitName } from './fit-name.js';
export { type NamingStyle, plainName } from './plain-name.js';
