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
  readonly arguments: Buffer;
  /** Of the seals of lines. */
  readonly seal: Buffer;
}

export function deriveAuditKeys(secret: Buffer): AuditKeys {
  const derive = (purpose: string): Buffer => createHmac('sha256', secret).update(`mcp-gateway audit ${purpose}`).digest();
  return { id: derive('id').toString('hex').slice(0, 16), arguments: derive('arguments'), seal: derive('seal') };
}

/** One line without its end: the fields, the hash of the line before, and the seal over both. */
export function sealLine(fields: JsonObject, prev: string, { seal }: AuditKeys): string {
  const body = JSON.stringify({ ...fields, prev });
  return `${body.slice(0, -1)},"seal":"${hmac(seal, body)}"}`;
}

/** Whether the line is as it was written by someone with the key. */
export function isSealed(line: string, { seal }: AuditKeys): boolean {
  const match = /^(.*),"seal":"([0-9a-f]{64})"\}$/s.exec(line);
  return match?.[1] !== undefined && hmac(seal, `${match[1]}}`) === match[2];
}

/** SHA-256 of a line, without its end, as hex: what the next one holds as `prev`. */
export function hashLine(line: string): string {
  return hash('sha256', line);
}

export function hmac(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}
