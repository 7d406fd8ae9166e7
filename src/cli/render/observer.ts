import type { Observer } from '../../model/index.js';
import type { CliIo } from '../io.js';
import { escapeText } from './escape.js';
import { renderDiagnostic } from './failure.js';

/** Progress goes to stderr when a person is watching; warnings always. */
export function createObserver(io: CliIo): Observer {
  return {
    progress(message) {
      if (io.stderrIsTerminal) io.stderr(`${escapeText(message)}\n`);
    },
    warning(diagnostic) {
      io.stderr(`${renderDiagnostic(diagnostic)}\n`);
    },
  };
}
