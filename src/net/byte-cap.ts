import { Transform } from 'node:stream';

/**
 * Passes bytes on, and ends with an error after more than `maxBytes`. Between two decompressors: what comes out of the last one may be nothing at all while the first
 * unpacks a thousand times what it was given.
 */
export function createByteCap(maxBytes: number, tooMany: () => Error): Transform {
  let length = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      length += chunk.length;
      if (length > maxBytes) callback(tooMany());
      else callback(null, chunk);
    },
  });
}
