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
 * A multipart body, RFC 7578 (form-data) or RFC 2046. Names and filenames are escaped as the HTML standard does it (`"` → `%22`, CR → `%0D`,
 * LF → `%0A`), so that none can end its header; the boundary occurs in no part.
 */
export function encodeMultipart(
  parts: readonly Part[],
  mediaType: string,
  boundary: string = randomBoundary(),
): { body: Buffer; contentType: string } {
  const contents = parts.map(({ content }) => (typeof content === 'string' ? Buffer.from(content) : content));
  let unique = boundary;
  for (let attempt = 1; contents.some((content) => content.includes(`--${unique}`)); attempt++) unique = `${boundary}${attempt}`;
  const isForm = mediaType === 'multipart/form-data';
  const chunks = parts.flatMap((part, index) => [
    Buffer.from(`--${unique}\r\n${partHeaders(part, isForm)}\r\n`),
    contents[index] ?? Buffer.alloc(0),
    Buffer.from('\r\n'),
  ]);
  return { body: Buffer.concat([...chunks, Buffer.from(`--${unique}--\r\n`)]), contentType: `${mediaType}; boundary=${unique}` };
}

function randomBoundary(): string {
  return `gateway-${randomBytes(18).toString('hex')}`;
}

/** Only form-data names its parts; elsewhere a filename makes an attachment. */
function partHeaders(part: Part, isForm: boolean): string {
  const filename = part.filename === undefined ? '' : `; filename="${escapeParameter(part.filename)}"`;
  const disposition = isForm
    ? `form-data; name="${escapeParameter(part.name)}"${filename}`
    : filename === ''
      ? ''
      : `attachment${filename}`;
  const lines = disposition === '' ? [] : [`Content-Disposition: ${disposition}`];
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
