/** Bytes that arrive in pieces. */
export interface ByteCollector {
  /** Bytes added so far. */
  readonly length: number;
  add(piece: Uint8Array): void;
  /** All of them, in order; one piece that came alone is not copied. */
  join(): Buffer;
}

/**
 * Keeps pieces in about the memory that their bytes take: a piece costs some hundred bytes besides, and whoever sends chooses how small pieces are (chunks of one
 * byte). They are therefore put together every `TOGETHER` of them, so that each byte is copied twice at most.
 */
export function createByteCollector(): ByteCollector {
  return new Collector();
}

class Collector implements ByteCollector {
  length = 0;
  readonly #pieces: Uint8Array[] = [];
  /** Pieces at the beginning of the list that were put together. */
  #joined = 0;

  add(piece: Uint8Array): void {
    this.length += piece.length;
    this.#pieces.push(piece);
    if (this.#pieces.length - this.#joined < TOGETHER) return;
    this.#pieces.push(Buffer.concat(this.#pieces.splice(this.#joined)));
    this.#joined += 1;
  }

  join(): Buffer {
    const [only] = this.#pieces;
    return this.#pieces.length === 1 && Buffer.isBuffer(only) ? only : Buffer.concat(this.#pieces, this.length);
  }
}

const TOGETHER = 1024;
