export { readSpecs } from './read-specs.js';
export { type AcceptanceReview, reviewAcceptance } from './review-acceptance.js';
export { acceptedOf, type MountRoot, type SettledMount, SpecMount } from './spec-mount.js';
