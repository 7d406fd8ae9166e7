/** The deepest nesting of `{`, `[` and `(` in a GraphQL document, strings and comments left out. Linear. */
export function scanGraphql(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22: // "
        at = text.startsWith('"""', at) ? endOfBlockString(text, at) : endOfString(text, at);
        break;
      case 0x23: // #
        at = endOfLine(text, at);
        break;
      case 0x28:
      case 0x5b:
      case 0x7b:
        depth += 1;
        if (depth > deepest) deepest = depth;
        break;
      case 0x29:
      case 0x5d:
      case 0x7d:
        depth -= 1;
        break;
    }
  }
  return deepest;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x0a || code === 0x0d) return at;
    if (code === 0x5c) at += 1;
  }
  return text.length;
}

function endOfBlockString(text: string, start: number): number {
  for (let at = text.indexOf('"""', start + 3); at !== -1; at = text.indexOf('"""', at + 1)) {
    if (text[at - 1] !== '\\') return at + 2;
  }
  return text.length;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}
