import { sha256Hex } from '../planning/index.js';

/** Clients put `mcp__<server>__` before a name and refuse what is then longer. */
const MAX_CLIENT_NAME = 64;

/**
 * The name a capability is served under (DESIGN section 4): its own behind `prefix`, cut when a client would refuse it and then ended by `_`
 * and six hex digits of the SHA-256 of the whole name, so that two long names stay two.
 */
export function fitServedName(name: string, serverName: string, prefix = ''): string {
  const whole = `${prefix}${name}`;
  const room = longestName(serverName);
  return whole.length <= room ? whole : `${whole.slice(0, room - 7).replace(/_+$/, '')}_${sha256Hex(whole).slice(0, 6)}`;
}

/** The most characters that a name served by the server may have. */
export function longestName(serverName: string): number {
  return MAX_CLIENT_NAME - `mcp__${serverName}__`.length;
}
