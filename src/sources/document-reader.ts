import type { Readable } from 'node:stream';
import { GatewayError } from '../model/index.js';
import type { Fetcher } from '../net/index.js';
import { limitError } from './limit-error.js';
import type { Location } from './location.js';
import { emptyError, type ParsedDocument, parseDocument } from './parse-document.js';
import { type FileReading, joinShared, readFileBytes, readStreamBytes } from './read-bytes.js';
import type { SourceLimits } from './source.js';

export interface ReadDocument {
  readonly bytes: Uint8Array;
  readonly parsed: ParsedDocument;
  /** Where it really came from: a URL after its redirects. */
  readonly location: Location;
  readonly etag?: string;
  readonly lastModified?: string;
}

/** Reads and parses the document at a location, `maxBytes` at most. */
export type DocumentReader = (location: Location, maxBytes: number) => Promise<ReadDocument>;

export interface DocumentReaderOptions {
  readonly limits: SourceLimits;
  /** Asked for at the first URL: sources of files need not load an HTTP client. */
  readonly fetcher: () => Promise<Fetcher>;
  /** Whether a person typed the locations: pipes and devices are then read too. */
  readonly isTyped: boolean;
  readonly stdin?: Readable;
  readonly signal?: AbortSignal;
  /** `ETag` and `Last-Modified` of the copy at hand. */
  readonly copy?: CopyOfDocument;
  /** Sent to the origin of the location, and to none that it redirects to. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface CopyOfDocument {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** Thrown where the server says that the copy at hand is still right. */
export class DocumentNotModified extends Error {}

export function createDocumentReader(options: DocumentReaderOptions): DocumentReader {
  return async (location, maxBytes) => {
    const { label } = location;
    const read = await readLocation(location, maxBytes, options);
    if (read.bytes.byteLength === 0) throw emptyError(label);
    return { ...read, parsed: await parseDocument(read.bytes, label, options.limits, !options.isTyped) };
  };
}

async function readLocation(location: Location, maxBytes: number, options: DocumentReaderOptions): Promise<Omit<ReadDocument, 'parsed'>> {
  switch (location.origin) {
    case 'file':
      return { location, bytes: await readFileBytes(location.path, location.label, fileReading(maxBytes, options)) };
    case 'stdin':
      return { location, bytes: await readStreamBytes(options.stdin ?? process.stdin, location.label, maxBytes, options.signal) };
    case 'url':
      return await readUrl(location, maxBytes, options);
  }
}

function fileReading(maxBytes: number, { isTyped, signal }: DocumentReaderOptions): FileReading {
  return { maxBytes, regularOnly: !isTyped, ...(signal === undefined ? {} : { signal }) };
}

async function readUrl(
  location: Location & { origin: 'url' },
  maxBytes: number,
  { fetcher, signal, copy, headers }: DocumentReaderOptions,
): Promise<Omit<ReadDocument, 'parsed'>> {
  try {
    const fetch = await fetcher();
    const fetched = await fetch(location.url, {
      maxBytes,
      ...copy,
      ...(headers === undefined ? {} : { headers }),
      ...(signal === undefined ? {} : { signal }),
    });
    if (fetched.notModified && copy !== undefined) throw new DocumentNotModified();
    if (fetched.notModified) throw new GatewayError('source-unreadable', `${location.label}: the server answered with status 304`);
    return {
      bytes: joinShared([fetched.bytes], fetched.bytes.length),
      location: { ...location, url: fetched.url },
      ...(fetched.etag === undefined ? {} : { etag: fetched.etag }),
      ...(fetched.lastModified === undefined ? {} : { lastModified: fetched.lastModified }),
    };
  } catch (error) {
    if (error instanceof GatewayError && error.code === 'source-limit')
      throw limitError(location.label, 'maxBytes', `larger than ${maxBytes} bytes`);
    throw error;
  }
}
