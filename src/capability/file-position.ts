import type { Diagnostic } from '../model/index.js';
import { formatPointer } from '../schema/index.js';

/** Keys and indexes from the root of a capability file. */
export type FilePath = readonly (string | number)[];

/** Lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface FileFinding {
  readonly severity: Diagnostic['severity'];
  /** `CAP-001` and up. */
  readonly code: string;
  /** What is wrong, naming the key; the place is put in front of it. */
  readonly summary: string;
  readonly detail?: string;
  readonly path: FilePath;
  readonly position: Position | undefined;
}

/** The finding as a diagnostic: `line 3, column 7: …`, its pointer into the file. */
export function fileDiagnostic({ severity, code, summary, detail, path, position }: FileFinding): Diagnostic {
  const place = position === undefined ? '' : `line ${position.line}, column ${position.column}: `;
  return {
    severity,
    code,
    summary: `${place}${summary}`,
    ...(detail === undefined ? {} : { detail }),
    pointer: formatPointer(path),
  };
}

/** The path as people write it: `providers.fallback[0].config.headers["X-Key"]`. */
export function formatPath(path: FilePath): string {
  let text = '';
  for (const segment of path) {
    if (typeof segment === 'number') text += `[${segment}]`;
    else if (/^[\w-]+$/.test(segment)) text += text === '' ? segment : `.${segment}`;
    else text += `[${JSON.stringify(segment)}]`;
  }
  return text;
}

/** Line and column of an offset in the text. */
export function positionAt(text: string, offset: number): Position {
  const lastBreak = offset === 0 ? -1 : text.lastIndexOf('\n', offset - 1);
  let line = 1;
  for (let index = text.indexOf('\n'); index >= 0 && index <= lastBreak; index = text.indexOf('\n', index + 1)) line += 1;
  return { line, column: offset - lastBreak };
}
