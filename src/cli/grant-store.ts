import type { GatewayConfig } from '../config/index.js';
import { GatewayError, type Observer } from '../model/index.js';
import { openStore, type Store } from '../store/index.js';

/**
 * The store of the configuration, for commands that look at sign-ins beside a gateway.
 *
 * @throws GatewayError `usage` for a store in memory, which no other process sees; and as `openStore`.
 */
export async function openGrantStore({ store }: GatewayConfig, observer: Observer): Promise<Store> {
  if (store.type !== 'memory') return openStore(store, observer);
  throw new GatewayError('usage', 'sign-ins are kept in the memory of the gateway, where no other command sees them', {
    hint: `Set a store: store: { type: file, path: state, encryption_key: \${STORE_KEY} }`,
  });
}
