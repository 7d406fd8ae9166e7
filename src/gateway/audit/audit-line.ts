import { createHmac, hash } from 'node:crypto';
import type { JsonObject } from '../../model/index.js';

/** What an audit file begins with, so that an older program knows that it cannot read it. */
export const AUDIT_FORMAT_VERSION = 1;

/** `prev` of the very first line. */
export const NO_LINE = '0'.repeat(64);

/** What is made of the one secret of an audit: nobody learns one from the other. */
export interface AuditKeys {
  /** Tells keys apart without giving them away: 16 hex digits. */
  readonly id: string;
  /** Of the HMAC of arguments. */
  readonly arguments: HmacKey;
  /** Of the seals of lines. */
  readonly seal: HmacKey;
}

export function deriveAuditKeys(secret: Buffer): AuditKeys {
  const derive = (purpose: string): Buffer => createHmac('sha256', secret).update(`mcp-gateway audit ${purpose}`).digest();
  return { id: derive('id').toString('hex').slice(0, 16), arguments: new HmacKey(derive('arguments')), seal: new HmacKey(derive('seal')) };
}

/** The members of a line as JSON, without the braces around them. */
export function membersOf(fields: JsonObject): string {
  return JSON.stringify(fields).slice(1, -1);
}

/** One line without its end: the members, the hash of the line before, and the seal over both. */
export function sealLine(members: string, prev: string, { seal }: AuditKeys): string {
  const body = `{${members},"prev":"${prev}"`;
  return `${body},"seal":"${seal.digest(`${body}}`)}"}`;
}

/** Whether the line is as it was written by someone with the key. */
export function isSealed(line: string, { seal }: AuditKeys): boolean {
  const match = /^(.*),"seal":"([0-9a-f]{64})"\}$/s.exec(line);
  return match?.[1] !== undefined && seal.digest(`${match[1]}}`) === match[2];
}

/** SHA-256 of a line, without its end, as hex: what the next one holds as `prev`. */
export function hashLine(line: string | Buffer): string {
  return hash('sha256', line);
}

const BLOCK = 64;
const DIGEST = 32;

/** HMAC-SHA256 (RFC 2104) with one key, of text after text. By two hashes of one call each: the object that `createHmac` makes costs several times as much as the hashing. */
export class HmacKey {
  readonly #key: Buffer;
  /** What each hash begins with, and room for what follows. */
  readonly #inner = Buffer.alloc(BLOCK + 4096, 0x36);
  readonly #outer = Buffer.alloc(BLOCK + DIGEST, 0x5c);

  /** @param key at most 64 bytes; longer ones would have to be hashed first. */
  constructor(key: Buffer) {
    if (key.length > BLOCK) throw new RangeError(`a key of ${key.length} bytes`);
    this.#key = key;
    for (const [at, byte] of key.entries()) {
      this.#inner[at] = byte ^ 0x36;
      this.#outer[at] = byte ^ 0x5c;
    }
  }

  /** 64 hex digits. */
  digest(text: string): string {
    if (Buffer.byteLength(text) > this.#inner.length - BLOCK) return createHmac('sha256', this.#key).update(text).digest('hex');
    const end = BLOCK + this.#inner.write(text, BLOCK);
    this.#outer.write(hash('sha256', this.#inner.subarray(0, end)), BLOCK, 'hex');
    return hash('sha256', this.#outer);
  }
}
