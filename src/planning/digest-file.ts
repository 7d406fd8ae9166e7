import { digestCapability } from '../capability/index.js';
import { GatewayError } from '../model/index.js';
import { sha256Hex } from './digest-json.js';

/**
 * The digest of a file as it is compared and recorded: that of its data lines, or, for a file that has none because
 * control characters make its lines ambiguous, that of its bytes. Such a file never equals a generated one.
 */
export function digestFile(content: string | Uint8Array): string {
  if (typeof content === 'string' && isPlain(content)) return sha256Hex(content);
  try {
    return digestCapability(content);
  } catch (error) {
    if (error instanceof GatewayError) return sha256Hex(content);
    throw error;
  }
}

/** Text of which every line counts as it is: what import generates, by the thousand. */
function isPlain(text: string): boolean {
  return text.endsWith('\n') && !text.startsWith('#') && !text.includes('\n#') && PLAIN.test(text);
}

/** Characters that mean only themselves in a file; others are for the codec to judge. */
const PLAIN = /^[\n\u0020-\u007E\u00A0-\u2027\u202A-\uD7FF]*$/;
