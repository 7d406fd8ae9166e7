export { deriveEncryptionKey, type EncryptionKey } from './encryption-key.js';
export { openFileStore } from './file-store.js';
export { createMemoryStore } from './memory-store.js';
export { openStore, type StoreSettings } from './open-store.js';
export type { RateExceeded, Rates, SharedRate } from './rates.js';
export { openRedisStore } from './redis-store.js';
export { createSealedStore } from './sealed-store.js';
export type { Store } from './store.js';
export { type LockOptions, withLock } from './with-lock.js';
