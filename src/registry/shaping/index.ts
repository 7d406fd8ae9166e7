export { checkExposure } from './check-exposure.js';
export { matchOperations } from './match-operations.js';
export { shapeCapability } from './shape-capability.js';
export type { ShapedCapability } from './shaped-capability.js';
