/** What one pass over a JSON text counts, without building anything. */
export interface JsonScan {
  /** Levels of nesting; 0 for a scalar. */
  readonly depth: number;
  /** `"key": value` pairs, repeated keys counted each time. */
  readonly members: number;
}

/** Scans valid JSON exactly; of anything else the counts mean nothing, but the scan still ends. Linear, no allocation. */
export function scanJson(text: string): JsonScan {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22: // "
        at = endOfString(text, at);
        break;
      case 0x3a: // :
        members += 1;
        break;
      case 0x5b: // [
      case 0x7b: // {
        depth += 1;
        if (depth > deepest) deepest = depth;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth -= 1;
        break;
    }
  }
  return { depth: deepest, members };
}

/** The offset of the quote that closes the string opened at `start`; the text's length when none does. */
export function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) === 0x5c) before -= 1;
    if ((at - before) % 2 === 1) return at; // an odd number of backslashes in front makes it a character of the string
  }
  return text.length;
}
