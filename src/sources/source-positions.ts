import { formatPointer, parsePointer } from '../schema/index.js';
import { decodeText } from './decode-text.js';
import { type DocumentIndex, findNode } from './document-index.js';
import type { Position } from './source.js';
import { positionInText } from './text-position.js';

/** A document as it was read, and how to index its text; text that has no pointers has no `index`. */
export interface PositionedDocument {
  readonly bytes: Uint8Array;
  readonly label: string;
  readonly index: ((text: string) => DocumentIndex) | undefined;
}

/**
 * Answers where pointers stand. Nothing is kept of a document until it is asked about; then its text and index
 * are, until another document is. `documents` are by URI, the root also under `''`.
 */
export function createPositionFinder(documents: ReadonlyMap<string, PositionedDocument>): (pointer: string) => Position | undefined {
  let current: { document: PositionedDocument; text: string; index: DocumentIndex } | undefined;
  return (pointer) => {
    const hash = pointer.indexOf('#');
    const document = documents.get(hash === -1 ? pointer : pointer.slice(0, hash));
    if (document?.index === undefined) return undefined;
    if (current?.document !== document) {
      const text = decodeText(document.bytes, document.label);
      current = { document, text, index: document.index(text) };
    }
    const segments = parsePointer(hash === -1 ? formatPointer([]) : pointer.slice(hash));
    return positionInText(current.text, current.index.offsets[findNode(current.index, segments)] ?? 0);
  };
}
