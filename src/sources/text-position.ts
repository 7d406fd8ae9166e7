import type { Position } from './source.js';

/** The line and column of an offset (UTF-16 units) in a text. LF, CRLF and CR end a line. */
export function positionInText(text: string, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (let at = nextBreak(text, 0); at !== -1 && at < offset; at = nextBreak(text, lineStart)) {
    const end = text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
    if (end > offset) break;
    line += 1;
    lineStart = end;
  }
  return { line, column: offset - lineStart + 1 };
}

function nextBreak(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return at;
  }
  return -1;
}
