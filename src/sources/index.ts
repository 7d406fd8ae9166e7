export { type KnownSource, readChangedSource, readSource } from './read-source.js';
export { recogniseSource } from './recognise-source.js';
export { DEFAULT_SOURCE_LIMITS, type Position, type Source, type SourceLimits, type SourceOptions } from './source.js';
export { startValidation, type Validation, type ValidationOptions } from './validation/start-validation.js';
