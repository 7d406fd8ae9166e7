import type { JsonObject } from '../../model/index.js';

/** What an argument of bytes is described with. */
export interface BytesDescription {
  /** What the source says of it. */
  readonly said?: string | undefined;
  /** What the bytes are, in words that "as base64" goes on from. */
  readonly what: string;
  readonly title?: string | undefined;
  /** A media type; of a range or a list, nothing is said. */
  readonly contentType?: string | undefined;
}

/** The schema of an argument that is decoded to bytes: base64 or a data URI. */
export function bytesSchema({ said, what, title, contentType }: BytesDescription): JsonObject {
  const description = `${said === undefined ? '' : `${ended(said)} `}${what} as base64, or a data URI such as data:image/png;name=photo.png;base64,…`;
  const mediaType = contentType === undefined || /[*,]/.test(contentType) ? {} : { contentMediaType: contentType };
  return { ...(title === undefined ? {} : { title }), description, type: 'string', contentEncoding: 'base64', ...mediaType };
}

/** The text with a full stop where it has no end of its own. */
export function ended(text: string): string {
  const trimmed = text.trim();
  return /[.!?:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
