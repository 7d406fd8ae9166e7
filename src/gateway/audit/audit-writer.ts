import { randomBytes } from 'node:crypto';
import { type AuditFile, type AuditFiles, auditFileName, headName } from './audit-files.js';
import { AUDIT_FORMAT_VERSION, type AuditKeys, hashLine, membersOf, NO_LINE, sealLine } from './audit-line.js';
import { WaitingLines } from './waiting-lines.js';

/** One chain of lines: this process's. */
export interface AuditWriter {
  /** Takes the members of a line, and arguments as text, whose HMAC is to follow them, and returns at once; the line is on the disk 100 ms later. */
  append(members: string, args?: string): void;
  /** What the disk said when lines could not be written and have not been since. */
  readonly failure: Error | undefined;
  /** No more lines may wait, for the disk fails or takes none: further ones would be counted alone. */
  readonly isFull: boolean;
  /** Writes what is waiting. Rejects with what the disk says. */
  flush(): Promise<void>;
  /** Ends the chain and writes it out. Rejects when that cannot be done. */
  close(): Promise<void>;
}

export interface AuditWriterOptions {
  readonly files: AuditFiles;
  readonly keys: AuditKeys;
  /** Of the program. */
  readonly version: string;
  /** The newest line of the directory when this chain begins. */
  readonly previous: { readonly file: string; readonly sha256: string } | undefined;
  /** A file that is larger, or older in milliseconds, is followed by the next. */
  readonly maxFileBytes: number;
  readonly maxFileAgeMs: number;
  /** Bytes that may wait for a disk that does not take them; entries beyond are counted, and told as `lost`. Default 8 MiB. */
  readonly maxWaitingBytes?: number;
  /** Told when the disk begins to fail, and when it is well again (`undefined`). */
  onFailure(error: Error | undefined): void;
  readonly now?: () => Date;
}

const FLUSH_MS = 100;
const RETRY_MS = 1000;
const DEFAULT_MAX_WAITING_BYTES = 8 * 1024 * 1024;
/** So much is not left waiting for the timer. */
const FLUSH_BYTES = 1024 * 1024;
/** Lines that are sealed in one go: that takes half of the time of sealing each between two calls, about half a millisecond. */
const SEALED_AT_ONCE = 64;
/** Longer arguments do not wait for the others of their lines: of them only the HMAC is kept. */
const MOST_KEPT = 4096;
/** What a line has beside its members: number, time, hashes and seal. */
const LINE_OVERHEAD = 300;

/** What becomes a line. */
interface Entry {
  readonly time: Date;
  readonly members: string;
  readonly args: string;
}

/** What waits for one file. */
interface Segment {
  readonly file: string;
  readonly openedAt: number;
  readonly waiting: WaitingLines;
  /** Bytes given to it, waiting ones included. */
  bytes: number;
  /** Bytes that are on the disk. */
  written: number;
  isEnded: boolean;
  last: { readonly seq: number; readonly sha256: string };
  handle?: AuditFile;
}

export function createAuditWriter(options: AuditWriterOptions): AuditWriter {
  return new ChainWriter(options);
}

class ChainWriter implements AuditWriter {
  failure: Error | undefined;
  readonly #options: AuditWriterOptions;
  readonly #chain = randomBytes(4).toString('hex');
  readonly #startedAt: Date;
  /** Oldest first; the last one takes new lines. */
  readonly #segments: Segment[] = [];
  #current: Segment;
  #number = 1;
  #seq = 0;
  #prev: string;
  #entries: Entry[] = [];
  /** Of lines, and about as many as the entries will have. */
  #waitingBytes = 0;
  #lost = 0;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();
  /** The one that comes after what is being written. */
  #next: Promise<void> | undefined;

  constructor(options: AuditWriterOptions) {
    this.#options = options;
    this.#startedAt = this.#now();
    this.#prev = options.previous?.sha256 ?? NO_LINE;
    this.#current = this.#begin(options.previous, this.#startedAt);
  }

  get isFull(): boolean {
    return this.#waitingBytes > (this.#options.maxWaitingBytes ?? DEFAULT_MAX_WAITING_BYTES);
  }

  append(members: string, args = ''): void {
    if (this.isFull) {
      this.#lost += 1;
      return;
    }
    this.#tellLost();
    this.#take(members, args);
    if (this.#entries.length >= SEALED_AT_ONCE || args.length > MOST_KEPT) this.#seal();
    if (this.#waitingBytes >= FLUSH_BYTES && this.failure === undefined) void this.flush().catch(() => {});
    else this.#schedule(this.failure === undefined ? FLUSH_MS : RETRY_MS);
  }

  flush(): Promise<void> {
    if (this.#next === undefined) {
      this.#next = this.#writing.then(() => this.#flush());
      this.#writing = this.#next.catch(() => {});
    }
    return this.#next;
  }

  async close(): Promise<void> {
    this.#tellLost();
    this.#seal();
    this.#write(membersOf({ event: 'end', reason: 'closed' }), this.#now());
    this.#current.isEnded = true;
    await this.flush();
  }

  #now(): Date {
    return this.#options.now?.() ?? new Date();
  }

  #begin(previous: { readonly file: string; readonly sha256: string } | undefined, time: Date): Segment {
    const file = auditFileName(this.#chain, this.#startedAt, this.#number);
    const last = { seq: this.#seq, sha256: this.#prev };
    const segment: Segment = {
      file,
      openedAt: time.getTime(),
      waiting: new WaitingLines(),
      bytes: 0,
      written: 0,
      isEnded: false,
      last,
    };
    this.#segments.push(segment);
    this.#current = segment;
    this.#write(
      membersOf({
        event: 'begin',
        format_version: AUDIT_FORMAT_VERSION,
        file,
        chain: this.#chain,
        pid: process.pid,
        gateway: this.#options.version,
        key_id: this.#options.keys.id,
        ...(previous === undefined ? {} : { previous: { ...previous } }),
      }),
      time,
    );
    this.#schedule(FLUSH_MS);
    return segment;
  }

  #tellLost(): void {
    if (this.#lost > 0) this.#take(membersOf({ event: 'lost', lines: this.#lost }), '');
    this.#lost = 0;
  }

  #take(members: string, args: string): void {
    this.#entries.push({ time: this.#now(), members, args });
    this.#waitingBytes += members.length + args.length + LINE_OVERHEAD;
  }

  /** Makes lines of the entries. */
  #seal(): void {
    const entries = this.#entries;
    this.#entries = [];
    for (const { time, members, args } of entries) {
      this.#waitingBytes -= members.length + args.length + LINE_OVERHEAD;
      this.#rotate(time);
      const digest = args === '' ? '' : `,"arguments_hmac":"${this.#options.keys.arguments.digest(args)}"`;
      this.#write(members + digest, time);
    }
  }

  #rotate(time: Date): void {
    const { maxFileBytes, maxFileAgeMs } = this.#options;
    const { bytes, openedAt, file } = this.#current;
    if (bytes < maxFileBytes && time.getTime() - openedAt < maxFileAgeMs) return;
    this.#number += 1;
    const next = auditFileName(this.#chain, this.#startedAt, this.#number);
    this.#write(membersOf({ event: 'end', reason: 'rotated', next }), time);
    this.#current.isEnded = true;
    this.#begin({ file, sha256: this.#prev }, time);
  }

  #write(members: string, time: Date): void {
    const line = sealLine(`"seq":${this.#seq},"time":"${time.toISOString()}",${members}`, this.#prev, this.#options.keys);
    const bytes = this.#current.waiting.add(line);
    this.#prev = hashLine(bytes);
    this.#current.last = { seq: this.#seq, sha256: this.#prev };
    this.#current.bytes += bytes.length + 1;
    this.#waitingBytes += bytes.length + 1;
    this.#seq += 1;
  }

  #schedule(ms: number): void {
    this.#timer ??= setTimeout(() => void this.flush().catch(() => {}), ms).unref();
  }

  async #flush(): Promise<void> {
    this.#next = undefined;
    this.#seal();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    try {
      for (const segment of [...this.#segments]) await this.#flushSegment(segment);
    } catch (error) {
      const isNew = this.failure === undefined;
      this.failure = error instanceof Error ? error : new Error(String(error));
      this.#schedule(RETRY_MS);
      if (isNew) this.#options.onFailure(this.failure);
      throw error;
    }
    if (this.failure === undefined) return;
    this.failure = undefined;
    this.#options.onFailure(undefined);
  }

  async #flushSegment(segment: Segment): Promise<void> {
    const { files, keys } = this.#options;
    const { isEnded, last } = segment;
    const bytes = segment.waiting.bytes();
    // After a failure also without a line: the file may have gone after the last one was written.
    if (bytes.length > 0 || this.failure !== undefined) {
      segment.handle ??= await files.create(segment.file);
      await segment.handle.write(bytes, segment.written);
      segment.waiting.drop(bytes.length);
      segment.written += bytes.length;
      this.#waitingBytes -= bytes.length;
    }
    if (!isEnded) return files.replace(headName(segment.file), `${sealLine(membersOf({ file: segment.file, ...last }), NO_LINE, keys)}\n`);
    await files.remove(headName(segment.file));
    // All of it is on the disk: whatever comes of closing it, it is not opened again.
    this.#segments.splice(this.#segments.indexOf(segment), 1);
    await segment.handle?.close();
  }
}
