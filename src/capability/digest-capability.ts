import { createHash } from 'node:crypto';
import { GatewayError } from '../model/index.js';
import { dataLines } from './data-lines.js';
import { findForbiddenCharacter } from './file-characters.js';

/**
 * Lower-case hex SHA-256 of a capability file's data lines: those that do not begin with `#`, after CRLF → LF. The same
 * as `grep -v '^#' FILE | sha256sum`, so a last line without a line feed counts as if it had one.
 *
 * @throws GatewayError `capability-invalid` for other control characters, a lone CR included, and for bytes that are not UTF-8.
 */
export function digestCapability(file: string | Uint8Array): string {
  const text = typeof file === 'string' ? file : decode(file);
  const forbidden = findForbiddenCharacter(text);
  if (forbidden !== undefined) {
    throw new GatewayError(
      'capability-invalid',
      `line ${forbidden.line}, column ${forbidden.column}: the control character ${forbidden.name} may not stand in a capability file`,
      { hint: 'Take it out; inside a double-quoted string write it as an escape.' },
    );
  }
  return createHash('sha256').update(dataLines(text)).digest('hex');
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new GatewayError('capability-invalid', 'the capability file is not UTF-8 text', { cause });
  }
}
