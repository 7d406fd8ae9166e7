import type { Observer } from '../model/index.js';
import { deriveEncryptionKey } from './encryption-key.js';
import { openFileStore } from './file-store.js';
import { createMemoryStore } from './memory-store.js';
import { openRedisStore } from './redis-store.js';
import { createSealedStore } from './sealed-store.js';
import type { Store } from './store.js';

/** `store` of gateway.yaml, checked. */
export type StoreSettings =
  | { readonly type: 'memory' }
  /** `path`: absolute. `encryptionKeys`: secrets; the first seals, all open. */
  | { readonly type: 'file'; readonly path: string; readonly encryptionKeys: readonly [string, ...string[]] }
  | { readonly type: 'redis'; readonly url: string; readonly prefix: string; readonly encryptionKeys: readonly [string, ...string[]] };

/**
 * The configured store; what leaves the process is encrypted.
 *
 * @throws GatewayError `store-unavailable` for a directory that cannot be used. A Redis that is away is no reason not to start.
 */
export async function openStore(settings: StoreSettings, observer: Observer): Promise<Store> {
  if (settings.type === 'memory') return createMemoryStore();
  const [first, ...previous] = settings.encryptionKeys;
  const keys = [deriveEncryptionKey(first), ...previous.map((key) => deriveEncryptionKey(key))] as const;
  const store =
    settings.type === 'file'
      ? await openFileStore(settings.path)
      : await openRedisStore({ url: settings.url, prefix: `${settings.prefix}store:`, observer });
  return createSealedStore(store, keys);
}
