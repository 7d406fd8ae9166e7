import type { Diagnostic } from './diagnostic.js';

/** What lower rooms tell about their work. Passed in, never global; every method may be called at any time. */
export interface Observer {
  /** Work in progress, for a person waiting (`reading common/Error.json`). */
  progress(message: string): void;
  /** Something the operator should know although the work goes on. */
  warning(diagnostic: Diagnostic): void;
}

/** An observer that drops everything. */
export const silentObserver: Observer = { progress() {}, warning() {} };
