import type { IncomingHttpHeaders } from 'node:http';
import type { InboundCredentials } from '../credentials/index.js';

/**
 * What of a request upstream credentials may be made of: the token that the gate has checked, and the headers that `auth` names.
 *
 * @param named in lower case.
 */
export function inboundOf(
  bearer: string | undefined,
  headers: IncomingHttpHeaders,
  named: readonly string[],
): InboundCredentials | undefined {
  if (bearer === undefined && named.length === 0) return undefined;
  const passed = named.flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  if (bearer === undefined && passed.length === 0) return undefined;
  return { ...(bearer === undefined ? {} : { bearer }), headers: Object.fromEntries(passed) };
}
