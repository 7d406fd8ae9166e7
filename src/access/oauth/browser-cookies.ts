import { randomBytes } from 'node:crypto';
import { createOpaqueToken, hashToken } from './opaque-token.js';

/**
 * Cookies of one issuer. Over https they are `__Host-` cookies, which no other host and no plain page can set. Each interaction has one of its
 * own, so that two tabs do not take each other's.
 */
export interface BrowserCookies {
  /** Binds an interaction to the browser that asks. */
  bind(ttlMs: number): { readonly tag: string; readonly browserHash: string; readonly cookie: string };
  isBound(request: Request, interaction: { readonly tag: string; readonly browserHash: string }): boolean;
  unbind(interaction: { readonly tag: string }): string;
  /** Digest of the browser's session, under which its user is kept. */
  session(request: Request): string | undefined;
  startSession(ttlMs: number): { readonly sessionHash: string; readonly cookie: string };
}

export function createBrowserCookies(server: string, isHttps: boolean): BrowserCookies {
  const prefix = `${isHttps ? '__Host-' : ''}mcp-${server}-`;
  const spell = (name: string, value: string, ttlMs: number): string =>
    `${prefix}${name}=${value}; Path=/; Max-Age=${Math.floor(ttlMs / 1000)}; HttpOnly; SameSite=Lax${isHttps ? '; Secure' : ''}`;
  const read = (request: Request, name: string): string | undefined => {
    const values = (request.headers.get('cookie') ?? '')
      .split(';')
      .map((pair) => pair.trim())
      .filter((pair) => pair.startsWith(`${prefix}${name}=`))
      .map((pair) => pair.slice(prefix.length + name.length + 1));
    // Two of one name: somebody else put one there.
    return values.length === 1 ? values[0] : undefined;
  };
  return {
    bind(ttlMs) {
      const tag = randomBytes(8).toString('hex');
      const secret = createOpaqueToken();
      return { tag, browserHash: hashToken(secret), cookie: spell(tag, secret, ttlMs) };
    },
    isBound(request, { tag, browserHash }) {
      const secret = read(request, tag);
      return secret !== undefined && hashToken(secret) === browserHash;
    },
    unbind: ({ tag }) => spell(tag, '', 0),
    session(request) {
      const secret = read(request, 'session');
      return secret === undefined ? undefined : hashToken(secret);
    },
    startSession(ttlMs) {
      const secret = createOpaqueToken();
      return { sessionHash: hashToken(secret), cookie: spell('session', secret, ttlMs) };
    },
  };
}
