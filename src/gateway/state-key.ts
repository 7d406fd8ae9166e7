import { randomBytes } from 'node:crypto';
import type { GatewayConfig } from '../config/index.js';
import { deriveEncryptionKey } from '../store/index.js';
import type { WorkerLink } from './workers/worker-link.js';

/** The key of what travels through clients between two rounds: that of the store, so that replicas agree; without one, that of the workers, or this process's own. */
export function stateKeyOf({ store }: GatewayConfig, worker?: WorkerLink): Uint8Array {
  if (store.type === 'memory') return worker?.keyFor('request state') ?? randomBytes(32);
  return deriveEncryptionKey(store.encryptionKeys[0], 'mcp-gateway request state').secret;
}
