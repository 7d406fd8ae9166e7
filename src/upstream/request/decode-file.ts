import { isJsonObject, type Json } from '../../model/index.js';
import { ArgumentError } from './argument-error.js';
import { scalarText } from './serialize-parameter.js';

/** A file that an argument carries. */
export interface FileContent {
  readonly bytes: Buffer;
  readonly contentType?: string;
  readonly filename?: string;
}

/**
 * Reads a file argument: base64 (or base64url, line breaks allowed), a data URI (RFC 2397), or `{ data, filename, content_type }`
 * with either in `data`. Throws `ArgumentError` for anything else, so that broken base64 is never sent as bytes.
 */
export function decodeFile(argument: string, value: Json): FileContent {
  if (isJsonObject(value)) {
    const { data, filename, content_type: contentType } = value;
    if (data === undefined || data === null) throw new ArgumentError(argument, `argument "${argument}" needs "data": base64 or a data URI`);
    const { filename: inner, ...content } = decodeFile(argument, data);
    const name = typeof filename === 'string' ? filename : inner;
    return {
      ...content,
      ...(typeof contentType === 'string' ? { contentType } : {}),
      ...(name === undefined ? {} : { filename: name }),
    };
  }
  const text = scalarText(value);
  const uri = DATA_URI.exec(text);
  if (uri === null) return { bytes: decodeBase64(argument, text) };
  const [, mediaType = '', isBase64, data = ''] = uri;
  const contentType = mediaType === '' ? {} : { contentType: mediaType };
  return { bytes: isBase64 === undefined ? decodePercent(argument, data) : decodeBase64(argument, data), ...contentType };
}

const DATA_URI = /^data:((?:[^;,]+\/[^;,]+)?(?:;[^;,=]+=[^;,]*)*)(;base64)?,(.*)$/is;

function decodeBase64(argument: string, text: string): Buffer {
  const compact = text.replace(/[\r\n\t ]+/g, '').replace(/=+$/, '');
  if (!/^[A-Za-z0-9+/_-]*$/.test(compact) || compact.length % 4 === 1) {
    throw new ArgumentError(argument, `argument "${argument}" is neither base64 nor a data URI; encode the file's bytes as base64`);
  }
  return Buffer.from(compact, 'base64');
}

function decodePercent(argument: string, text: string): Buffer {
  try {
    return Buffer.from(decodeURIComponent(text));
  } catch {
    throw new ArgumentError(argument, `argument "${argument}" is a data URI with broken percent-encoding; use ;base64`);
  }
}
