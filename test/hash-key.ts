import { createHash } from 'node:crypto';

/** What `access.keys[].sha256` holds for a key, as `printf %s KEY | sha256sum` prints it. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
