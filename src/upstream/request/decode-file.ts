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
 * with either in `data`. The parameter `name` or `filename` of a data URI is the file's name without directories and control characters, and no
 * part of its type. Throws `ArgumentError` for anything else, so that broken base64 is never sent as bytes.
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
  return { bytes: isBase64 === undefined ? decodePercent(argument, data) : decodeBase64(argument, data), ...readMediaType(mediaType) };
}

const DATA_URI = /^data:((?:[^;,]+\/[^;,]+)?(?:;[^;,=]+=[^;,]*)*)(;base64)?,(.*)$/is;

/** `image/png` and `photo.png` of `image/png;name=photo.png`. */
function readMediaType(mediaType: string): Pick<FileContent, 'contentType' | 'filename'> {
  const [essence = '', ...parameters] = mediaType.split(';');
  const isName = (parameter: string): boolean => NAME.test(parameter);
  const filename = fileNameOf(parameters.find(isName)?.replace(NAME, '') ?? '');
  return {
    ...(essence === '' ? {} : { contentType: [essence, ...parameters.filter((parameter) => !isName(parameter))].join(';') }),
    ...(filename === '' ? {} : { filename }),
  };
}

const NAME = /^\s*(?:file)?name=/i;

/** The last segment of a name, percent-decoded where that can be done; empty when nothing is left that names a file. */
function fileNameOf(parameter: string): string {
  const unquoted = decodeName(parameter).replace(/^"(.*)"$/s, '$1');
  const name = unquoted.replace(/^.*[/\\]/s, '').replace(/\p{Cc}/gu, '');
  return /^\.{0,2}$/.test(name) ? '' : name;
}

function decodeName(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

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
