/** Lines that wait for their file, as its bytes: kept as texts, thousands of them outlive their calls and are carried about by the garbage collector. */
export class WaitingLines {
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);
  #length = 0;

  /** Adds a line and its end. Returns the bytes of the line, to be looked at before the next one is added. */
  add(line: string): Buffer {
    const most = this.#length + line.length * BYTES_OF_A_UNIT + 1;
    if (most > this.#bytes.length) this.#grow(most);
    const start = this.#length;
    const end = start + this.#bytes.write(line, start);
    this.#bytes[end] = LINE_FEED;
    this.#length = end + 1;
    return this.#bytes.subarray(start, end);
  }

  /** Everything that waits. Stays as it is while lines are added. */
  bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  /** The first bytes are where they belong. */
  drop(count: number): void {
    const rest = this.#bytes.subarray(count, this.#length);
    if (rest.length === 0 && this.#bytes.length > KEPT_BYTES) this.#bytes = Buffer.allocUnsafe(FIRST_BYTES);
    else this.#bytes.set(rest);
    this.#length = rest.length;
  }

  #grow(least: number): void {
    const grown = Buffer.allocUnsafe(Math.max(least, this.#bytes.length * 2));
    grown.set(this.bytes());
    this.#bytes = grown;
  }
}

const FIRST_BYTES = 64 * 1024;
/** More room than this is given back when nothing waits. */
const KEPT_BYTES = 4 * 1024 * 1024;
/** Most bytes of a UTF-16 unit in UTF-8. */
const BYTES_OF_A_UNIT = 3;
const LINE_FEED = 0x0a;
