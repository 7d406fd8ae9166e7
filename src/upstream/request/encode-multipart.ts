import { randomBytes } from 'node:crypto';

/** One part of a multipart body. */
export interface Part {
  readonly name: string;
  readonly filename?: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly content: string | Buffer;
}

/**
 * A multipart body with the parts of RFC 7578, whatever its subtype: a description tells parts by their names. `mediaType` may have parameters, of which a
 * `boundary` is replaced. Names and filenames are escaped as the HTML standard does it (`"` → `%22`, CR → `%0D`, LF → `%0A`), so that none can end its
 * header; the boundary occurs in no part.
 */
export function encodeMultipart(
  parts: readonly Part[],
  mediaType: string,
  boundary: string = randomBoundary(),
): { body: Buffer; contentType: string } {
  const contents = parts.map(({ content }) => (typeof content === 'string' ? Buffer.from(content) : content));
  let unique = boundary;
  for (let attempt = 1; contents.some((content) => content.includes(`--${unique}`)); attempt++) unique = `${boundary}${attempt}`;
  const chunks = parts.flatMap((part, index) => [
    Buffer.from(`--${unique}\r\n${partHeaders(part)}\r\n`),
    contents[index] ?? Buffer.alloc(0),
    Buffer.from('\r\n'),
  ]);
  const body = Buffer.concat([...chunks, Buffer.from(`--${unique}--\r\n`)]);
  return { body, contentType: `${withoutBoundary(mediaType)}; boundary=${unique}` };
}

/** The type in lower case, its parameters as they are written; a boundary holds no semicolon (RFC 2046 section 5.1.1). */
function withoutBoundary(mediaType: string): string {
  const [type = '', ...parameters] = mediaType.split(';').map((piece) => piece.trim());
  return [type.toLowerCase(), ...parameters.filter((parameter) => parameter !== '' && !/^boundary\s*=/i.test(parameter))].join('; ');
}

function randomBoundary(): string {
  return `gateway-${randomBytes(18).toString('hex')}`;
}

function partHeaders(part: Part): string {
  const filename = part.filename === undefined ? '' : `; filename="${escapeParameter(part.filename)}"`;
  const lines = [`Content-Disposition: form-data; name="${escapeParameter(part.name)}"${filename}`];
  if (part.contentType !== undefined) lines.push(`Content-Type: ${singleLine(part.contentType)}`);
  for (const [name, value] of Object.entries(part.headers ?? {})) lines.push(`${name}: ${singleLine(value)}`);
  return lines.map((line) => `${line}\r\n`).join('');
}

function escapeParameter(text: string): string {
  return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('\0', '%00');
}

/** A content type may come with an argument (`{ content_type }`, a data URI): a line break in it must not begin a header. */
function singleLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
