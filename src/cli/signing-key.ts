import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { GatewayError } from '../model/index.js';

/** The PEM text that `--sign` names. */
export async function readSigningKey(path: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw new GatewayError(
      'source-unreadable',
      `${path}: the signing key cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}
