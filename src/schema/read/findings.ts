import type { Diagnostic, DocumentSet } from '../../model/index.js';
import { type Place, pointerOf } from './place.js';

export interface Finding {
  readonly severity: Diagnostic['severity'];
  readonly code: string;
  readonly summary: string;
  readonly detail?: string;
}

/** Reports what is found while a schema is read, each thing once although schemas are read per direction. */
export interface Findings {
  /** A fault at that place. */
  report(place: Place, finding: Finding): void;
  /** Something that holds for the whole source once it was met; only the first place is named. */
  reportOnce(key: string, place: Place, finding: Finding): void;
}

/** Findings about these documents, handed on as diagnostics. */
export function createFindings(documents: DocumentSet, listener: (diagnostic: Diagnostic) => void): Findings {
  const known = new Set<string>();
  const report = (key: string, pointer: string, finding: Finding): void => {
    if (known.has(key)) return;
    known.add(key);
    listener({ ...finding, pointer });
  };
  return {
    report(place, finding) {
      const pointer = documentPointer(documents, place);
      report(`${pointer}\n${finding.code}\n${finding.summary}`, pointer, finding);
    },
    reportOnce(key, place, finding) {
      report(key, documentPointer(documents, place), finding);
    },
  };
}

/** As `Diagnostic.pointer` is written: the root document's URI is left out. */
function documentPointer(documents: DocumentSet, place: Place): string {
  const pointer = pointerOf(place);
  return place.uri === documents.root.uri ? pointer : place.uri + pointer;
}
