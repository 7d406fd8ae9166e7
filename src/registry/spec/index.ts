export { readSpecs } from './read-specs.js';
export { type AcceptanceReview, reviewAcceptance } from './review-acceptance.js';
export { acceptedOf } from './spec-mount.js';
export { SpecMounts } from './spec-mounts.js';
