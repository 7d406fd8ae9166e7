import { sha256Hex } from '../digest-json.js';

/**
 * The name in at most `limit` characters. One that is too long, or that must be told apart (`digits` > 0), ends in `_` and hex
 * digits of a SHA-256 of the operation's identity; their space is reserved before the cut. `limit` is at least 16.
 */
export function fitName(name: string, identity: string, limit: number, digits = 0): string {
  if (digits === 0 && name.length <= limit) return name;
  const suffix = `_${sha256Hex(identity).slice(0, Math.min(Math.max(digits, SHORTEST), limit - 1))}`;
  return `${name.slice(0, limit - suffix.length).replace(/_+$/, '')}${suffix}`.replace(/^_/, '');
}

const SHORTEST = 6;
