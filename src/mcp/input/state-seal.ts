import type { JsonObject } from '../../model/index.js';
import { INVALID_PARAMS, McpFault } from '../mcp-fault.js';

/**
 * Keeps what is to be seen again in the next round with the client, in `requestState`: encrypted, so that a client can neither read nor
 * change it, and valid for ten minutes and for one `binding` only (MCP 2026-07-28, "Multi Round-Trip Requests": state must be
 * integrity-protected).
 */
export interface StateSeal {
  seal(state: JsonObject, binding: string): Promise<string>;
  /** Throws `McpFault` for what was not sealed here, for this binding, in time. */
  open(text: string, binding: string): Promise<JsonObject>;
}

/** How long a state is good. */
export const STATE_TTL_MS = 10 * 60_000;

/** @param key 32 bytes; replicas that share it open each other's states. */
export function createStateSeal(key: Uint8Array): StateSeal {
  return {
    async seal(state, binding) {
      const { EncryptJWT } = await import('jose');
      return new EncryptJWT({ state, for: binding })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setExpirationTime(new Date(Date.now() + STATE_TTL_MS))
        .encrypt(key);
    },
    async open(text, binding) {
      const { jwtDecrypt } = await import('jose');
      const opened = await jwtDecrypt(text, key, { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] }).catch(
        () => undefined,
      );
      if (opened?.payload.for !== binding) throw new McpFault(INVALID_PARAMS, 'Invalid or expired requestState');
      return opened.payload.state as JsonObject; // sealed above
    },
  };
}
