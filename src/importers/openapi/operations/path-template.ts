/** A path key read apart. */
export interface PathTemplate {
  /** Literal text and placeholders in turn; without query and fragment, beginning with `/`. */
  readonly pieces: readonly (string | Placeholder)[];
  /** What the key itself says of the query: `?beta=true`, `?id={id}`, `{?page,size}`. */
  readonly query: readonly QueryPiece[];
  /** What had to be repaired, in words. */
  readonly repairs: readonly string[];
}

/** `{name}` as written, and what it means where it is written as RFC 6570 or a router would (`{+path}`, `{id:[0-9]+}`, `{proxy+}`). */
export interface Placeholder {
  readonly written: string;
  readonly name: string;
  readonly allowReserved: boolean;
}

export type QueryPiece =
  | { readonly kind: 'constant'; readonly name: string; readonly value: string }
  | { readonly kind: 'parameter'; readonly name: string; readonly placeholder: string; readonly required: boolean };

/** Reads a key of `paths`. A query in it becomes parameters, a fragment is dropped, a brace that closes nothing is text. */
export function parsePathTemplate(key: string): PathTemplate {
  const repairs: string[] = [];
  let text = key.trim();
  const hash = indexOutsideBraces(text, '#');
  if (hash >= 0) {
    repairs.push(`the fragment ${JSON.stringify(text.slice(hash, hash + 80))} is dropped: it is never sent`);
    text = text.slice(0, hash);
  }
  const mark = indexOutsideBraces(text, '?');
  const query = mark < 0 ? [] : parseQuery(text.slice(mark + 1));
  if (mark >= 0) {
    repairs.push('its query is sent as query parameters');
    text = text.slice(0, mark);
  }
  if (!text.startsWith('/')) {
    repairs.push('it does not begin with "/"');
    text = `/${text}`;
  }
  return { pieces: splitPieces(text, query, repairs), query, repairs };
}

function splitPieces(text: string, query: QueryPiece[], repairs: string[]): readonly (string | Placeholder)[] {
  const pieces: (string | Placeholder)[] = [];
  let literal = '';
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    const end = open < 0 ? -1 : closingBrace(text, open);
    if (open < 0 || end < 0) {
      literal += text.slice(at);
      break;
    }
    literal += text.slice(at, open);
    const written = text.slice(open + 1, end);
    at = end + 1;
    if (/^[?&]/.test(written)) {
      for (const name of namesOf(written.slice(1))) query.push({ kind: 'parameter', name, placeholder: name, required: false });
      repairs.push('its query expression is sent as query parameters');
      continue;
    }
    const placeholder = readPlaceholder(written, pieces.filter((piece) => typeof piece !== 'string').length);
    if (placeholder.written.trim() === '') repairs.push('a placeholder without a name is given one');
    if (written.startsWith('/')) literal += '/';
    if (written.startsWith('.')) literal += '.';
    if (literal !== '') pieces.push(literal);
    literal = '';
    pieces.push(placeholder);
  }
  if (/[{}]/.test(literal)) repairs.push('a brace that has no partner is sent as text');
  // A placeholder is told by its braces from here on, so a brace of the text is written as it is sent.
  if (literal !== '') pieces.push(encodeBraces(literal));
  return pieces.map((piece) => (typeof piece === 'string' ? encodeBraces(piece) : piece));
}

function readPlaceholder(written: string, index: number): Placeholder {
  const trimmed = written.trim();
  const bare = trimmed.replace(/^[+#./;]/, '').replace(/[*+]$/, '');
  const colon = bare.indexOf(':');
  const name = (colon > 0 ? bare.slice(0, colon) : bare).trim();
  const allowReserved = /^[+#]/.test(trimmed) || /[*+]$/.test(trimmed);
  return { written: trimmed, name: name === '' ? `path_parameter_${index + 1}` : name, allowReserved };
}

function parseQuery(text: string): QueryPiece[] {
  return text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair): QueryPiece => {
      const equals = pair.indexOf('=');
      const name = decode(equals < 0 ? pair : pair.slice(0, equals));
      const value = equals < 0 ? '' : pair.slice(equals + 1);
      const placeholder = /^\{([^{}]+)\}$/.exec(value)?.[1]?.trim();
      if (placeholder !== undefined) return { kind: 'parameter', name, placeholder, required: true };
      // `?{page}` and, with an example as its value, `?{page}=1`.
      const bare = /^\{([^{}]+)\}$/.exec(name)?.[1]?.trim();
      if (bare !== undefined) return { kind: 'parameter', name: bare, placeholder: bare, required: true };
      return { kind: 'constant', name, value: decode(value) };
    });
}

function namesOf(expression: string): readonly string[] {
  return expression
    .split(',')
    .map((name) => name.trim().replace(/\*$|:\d+$/, ''))
    .filter((name) => name !== '');
}

/** The brace that closes the one at `open`, or -1; braces may nest (`{id:[0-9]{4}}`). */
function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

function indexOutsideBraces(text: string, character: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0 && text[at] === character) return at;
  }
  return -1;
}

function encodeBraces(text: string): string {
  return text.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text; // not percent-encoded by its writer
  }
}
