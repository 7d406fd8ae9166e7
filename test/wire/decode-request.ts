/** Reads a request as a server would, by RFC 6570 and the style tables of OpenAPI alone: nothing here is shared with what writes requests. */
export type Decoded = string | readonly string[] | Readonly<Record<string, string>>;
export type Shape = 'text' | 'list' | 'object';

/** Splits `name=value&…` at what is not encoded; `+` is a space where forms are meant. */
export function pairsOf(text: string, separator: RegExp, isForm = false): [name: string, value: string | undefined][] {
  const decode = (part: string): string => decodeURIComponent(isForm ? part.replaceAll('+', '%20') : part);
  return text === ''
    ? []
    : text.split(separator).map((pair) => {
        const at = pair.indexOf('=');
        return at < 0 ? [decode(pair), undefined] : [decode(pair.slice(0, at)), pair.slice(at + 1)];
      });
}

/** A list or an object of a text whose delimiters are not encoded. */
export function splitValue(text: string, delimiter: string, shape: Shape, decode: (part: string) => string): Decoded {
  if (shape === 'text') return decode(text);
  const parts = text.split(delimiter).map(decode);
  if (shape === 'list') return parts;
  return Object.fromEntries(parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : [])));
}

/** `R=100,G=200` */
export function splitMembers(text: string, delimiter: string, decode: (part: string) => string): Decoded {
  return Object.fromEntries(
    text.split(delimiter).map((pair) => {
      const at = pair.indexOf('=');
      return [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
    }),
  );
}

/** `q[a][0]=x` as nested objects and lists. */
export function nest(pairs: readonly (readonly [name: string, value: string])[]): unknown {
  const root: Record<string, unknown> = {};
  for (const [name, value] of pairs) {
    const keys = [name.replace(/\[.*$/s, ''), ...[...name.matchAll(/\[([^\]]*)\]/g)].map(([, key = '']) => key)];
    let at = root;
    for (const key of keys.slice(0, -1)) {
      at[key] ??= {};
      at = at[key] as Record<string, unknown>;
    }
    at[keys.at(-1) ?? ''] = value;
  }
  return listsOf(root);
}

function listsOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, listsOf(member)] as const);
  return entries.length > 0 && entries.every(([key], index) => key === String(index))
    ? entries.map(([, member]) => member)
    : Object.fromEntries(entries);
}

export interface ReadPart {
  readonly headers: Readonly<Record<string, string>>;
  readonly content: string;
}

/** The parts of a multipart body (RFC 2046 section 5.1.1), their content as UTF-8. */
export function partsOf(body: Buffer, contentType: string): readonly ReadPart[] {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1] ?? '';
  const text = `\r\n${body.toString('latin1')}`;
  const pieces = text.split(`\r\n--${boundary}`);
  if (pieces.at(-1)?.startsWith('--') !== true) throw new Error('the closing delimiter is missing');
  return pieces.slice(1, -1).map((piece) => {
    const end = piece.indexOf('\r\n\r\n');
    const lines = piece.slice(2, end).split('\r\n');
    const headers = lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]);
    return { headers: Object.fromEntries(headers), content: Buffer.from(piece.slice(end + 4), 'latin1').toString() };
  });
}
