export { buildCapability } from './build-capability.js';
export type { BuildOptions } from './build-options.js';
