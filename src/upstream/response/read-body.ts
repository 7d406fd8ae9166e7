import { pipeline, Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { contentCodings, createByteCap, createByteCollector } from '../../net/index.js';

/** A response body as read: at most `maxBytes`, decompressed. */
export interface ReadBody {
  readonly bytes: Buffer;
  /** The body was longer than the cap; `bytes` is its beginning. */
  readonly cut: boolean;
}

/** A body that cannot be read as what its headers say. */
export class BodyError extends Error {
  override readonly name = 'BodyError';
}

/**
 * A whole body decompressed, up to `maxBytes` of *decompressed* data, between two decompressors too, so that a decompression bomb costs no more than the cap. Encodings: gzip, deflate (zlib or
 * raw), br, and up to three of them in a row; the rest throws `BodyError`. `cut`: what came over the wire is only the beginning.
 */
export async function decodeWhole(
  { body, cut }: { readonly body: Buffer; readonly cut: boolean },
  contentEncoding: string | undefined,
  maxBytes: number,
): Promise<ReadBody> {
  if (contentCodings(contentEncoding).length === 0) return { bytes: body, cut };
  const read = createByteCollector();
  try {
    for await (const chunk of decodeBody(
      Readable.from([body], { objectMode: false }),
      contentEncoding,
      Math.max(maxBytes, LEAST_BETWEEN),
    )) {
      read.add(chunk);
      if (read.length > maxBytes) return { bytes: read.join().subarray(0, maxBytes), cut: true };
    }
  } catch (error) {
    if (!cut) throw error;
  }
  return { bytes: read.join(), cut };
}

/** Small answers are read ahead a little. */
const LEAST_BETWEEN = 1024 * 1024;

/**
 * The decompressed chunks of a body as they arrive. Leaving the loop early destroys the source. `maxBetween`: most bytes from one decompressor to the next.
 */
export async function* decodeBody(
  source: Readable,
  contentEncoding: string | undefined,
  maxBetween: number,
): AsyncGenerator<Buffer, void, undefined> {
  const encodings = [...contentCodings(contentEncoding)];
  if (encodings.length > MAX_ENCODINGS) {
    source.destroy();
    throw new BodyError(`the answer is compressed ${encodings.length} times; at most ${MAX_ENCODINGS} are read`);
  }
  if (encodings.length === 0) {
    yield* source;
    return;
  }
  // A compressed body may be empty (a HEAD answer); zlib would call that a broken stream.
  const iterator: AsyncIterator<Buffer> = source[Symbol.asyncIterator]();
  try {
    const first = await iterator.next();
    if (first.done === true) return;
    const tooMany = () => new BodyError(`the answer's compressed body unpacks to more than ${maxBetween} bytes that are compressed again`);
    const stages = encodings
      .reverse()
      .flatMap((encoding, index) =>
        index === 0 ? [decompressor(encoding, first.value)] : [createByteCap(maxBetween, tooMany), decompressor(encoding, undefined)],
      );
    const head = Readable.from(resume(first.value, iterator), { objectMode: false });
    pipeline([head, ...stages], () => undefined); // a fault comes out of the last stage too
    yield* stages.at(-1) ?? head;
  } catch (error) {
    if (isZlibError(error)) throw new BodyError(`the answer's compressed body is broken (${error.code})`, { cause: error });
    throw error;
  } finally {
    source.destroy();
  }
}

const MAX_ENCODINGS = 3;

function decompressor(encoding: string, firstBytes: Buffer | undefined): Transform {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      // RFC 9110 means zlib, some servers send raw deflate; the low nibble of a zlib header is 8.
      return firstBytes === undefined || ((firstBytes[0] ?? 0) & 0x0f) === 0x08 ? createInflate() : createInflateRaw();
    default:
      throw new BodyError(`the answer has the content encoding "${encoding.slice(0, 40)}", which is not read (gzip, deflate and br are)`);
  }
}

async function* resume(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function isZlibError(error: unknown): error is Error & { code: string } {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^(Z_|ERR__ERROR_FORMAT|ERR_BROTLI|ERR_PADDING)/.test(error.code)
  );
}
