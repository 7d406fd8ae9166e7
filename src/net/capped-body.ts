import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { GatewayError } from '../model/index.js';
import { createByteCap } from './byte-cap.js';
import { createByteCollector } from './byte-collector.js';
import { contentCodings } from './content-codings.js';

export interface CappedBodyOptions {
  /** `Content-Encoding` as received; `gzip`, `x-gzip`, `deflate` and `br` are undone, at most two of them. */
  readonly encoding: string | undefined;
  /** Most bytes after decompression. */
  readonly maxBytes: number;
  /** Names the body in messages. */
  readonly label: string;
}

/**
 * The decompressed bytes of a stream. Reading stops at the first
 * byte over `maxBytes` (`source-limit`), before more of a compressed bomb is unpacked, be it between two decompressors. Throws
 * `source-unreadable` for an encoding nobody asked for or a broken one.
 */
export async function readCapped(body: Readable, options: CappedBodyOptions): Promise<Uint8Array> {
  const { maxBytes, label } = options;
  const read = createByteCollector();
  for await (const chunk of decompress(body, options)) {
    const bytes: Uint8Array = chunk;
    if (read.length + bytes.length > maxBytes) {
      body.destroy();
      throw new GatewayError('source-limit', `${label}: larger than ${maxBytes} bytes`);
    }
    read.add(bytes);
  }
  return read.join();
}

function decompress(body: Readable, { encoding, maxBytes, label }: CappedBodyOptions): Readable {
  const encodings = [...contentCodings(encoding)];
  if (encodings.length > 2) throw new GatewayError('source-unreadable', `${label}: compressed ${encodings.length} times over`);
  const tooMany = () => new GatewayError('source-limit', `${label}: larger than ${maxBytes} bytes`);
  return encodings.reverse().reduce<Readable>((stream, name, index) => {
    // The error of either end reaches the reader of the last stream.
    const decoder = decoderFor(name, label);
    return index === 0 ? pipeline(stream, decoder, () => {}) : pipeline(stream, createByteCap(maxBytes, tooMany), decoder, () => {});
  }, body);
}

function decoderFor(name: string, label: string): Transform {
  switch (name) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new GatewayError('source-unreadable', `${label}: content encoding "${name}" is not understood`);
  }
}
