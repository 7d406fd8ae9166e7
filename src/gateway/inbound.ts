import type { IncomingHttpHeaders } from 'node:http';
import type { AuthConfig } from '../config/index.js';
import type { InboundCredentials } from '../credentials/index.js';

/** What of a request upstream credentials may be made of: the token that the gate has checked, and the headers that `auth` names. */
export function inboundOf(
  bearer: string | undefined,
  headers: IncomingHttpHeaders,
  auth: AuthConfig | undefined,
): { inbound?: InboundCredentials } {
  const named = auth?.type === 'passthrough' ? auth.headers : [];
  const passed = named.flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  if (bearer === undefined && passed.length === 0) return {};
  return { inbound: { ...(bearer === undefined ? {} : { bearer }), headers: Object.fromEntries(passed) } };
}
