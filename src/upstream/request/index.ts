export { ArgumentError } from './argument-error.js';
export { type PreparedProvider, prepareProvider } from './prepare-provider.js';
