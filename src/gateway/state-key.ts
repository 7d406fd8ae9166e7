import { randomBytes } from 'node:crypto';
import type { GatewayConfig } from '../config/index.js';
import { deriveEncryptionKey } from '../store/index.js';

/** The key of what travels through clients between two rounds: that of the store, so that replicas agree; without one, this process's own. */
export function stateKeyOf({ store }: GatewayConfig): Uint8Array {
  return store.type === 'memory' ? randomBytes(32) : deriveEncryptionKey(store.encryptionKeys[0], 'mcp-gateway request state').secret;
}
