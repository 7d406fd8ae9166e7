import type { IncomingHttpHeaders } from 'node:http';
import type { GatewayConfig } from '../config/index.js';
import type { ClientView } from './client-view.js';

/** Who may speak to the gateway at all, whatever it asks (DESIGN: "Perimeter"). Holds on every bind: a web page can reach loopback too. */
export interface Perimeter {
  /** Why a request is refused (403), or `undefined`. */
  refuse(headers: IncomingHttpHeaders, view: Pick<ClientView, 'host' | 'protocol'>): string | undefined;
  /** The web origin of the request when it is one of another site that may read answers. */
  foreignOrigin(headers: IncomingHttpHeaders): string | undefined;
}

/**
 * `Host` has to be a loopback name, the name in `public_url`, the address listened on, or listed: a page whose name was made to resolve to this machine is
 * refused. An `Origin` has to be ours or listed; programs send none.
 *
 * @param port the gateway listens on, asked for at each request.
 */
export function createPerimeter({ server }: GatewayConfig, port: () => number): Perimeter {
  const publicUrl = server.publicUrl === undefined ? undefined : new URL(server.publicUrl);
  const isWildcard = server.host === '0.0.0.0' || server.host === '::' || server.host === '[::]';
  const hosts = new Set(
    [
      ...LOOPBACK,
      ...server.allowedHosts,
      ...(publicUrl === undefined ? [] : [publicUrl.hostname]),
      ...(isWildcard ? [] : [server.host]),
    ].map(bareHost),
  );
  const allowedOrigins = new Set(server.allowedOrigins);
  // Nearly every request has the same.
  let servedHost: string | undefined;

  const isOwnOrigin = (origin: string): boolean => {
    if (origin === publicUrl?.origin) return true;
    const url = new URL(origin);
    return url.protocol === 'http:' && hosts.has(bareHost(url.hostname)) && Number(url.port || 80) === port();
  };
  /** The address under which a trusted proxy was asked, whose host was found to be ours. */
  const isForwardedOrigin = (origin: string, { host, protocol }: Pick<ClientView, 'host' | 'protocol'>): boolean =>
    protocol !== undefined && origin === new URL(`${protocol}://${host}`).origin;
  const originOf = (headers: IncomingHttpHeaders): string | undefined => {
    const { origin } = headers;
    return origin !== undefined && URL.canParse(origin) ? new URL(origin).origin : undefined;
  };

  return {
    refuse(headers, view) {
      if (view.host === undefined || view.host !== servedHost) {
        const host = hostOf(view.host);
        if (host === undefined || !hosts.has(host)) {
          return `the Host ${JSON.stringify(view.host ?? '')} is not served here; add it to server.allowed_hosts, or set server.public_url`;
        }
        servedHost = view.host;
      }
      if (headers.origin === undefined) return undefined;
      const origin = originOf(headers);
      if (
        origin !== undefined &&
        origin !== 'null' &&
        (isOwnOrigin(origin) || isForwardedOrigin(origin, view) || allowedOrigins.has(origin))
      )
        return undefined;
      return `pages of ${JSON.stringify(headers.origin)} may not call this gateway; add the origin to server.allowed_origins if they should`;
    },
    foreignOrigin(headers) {
      const origin = originOf(headers);
      return origin !== undefined && allowedOrigins.has(origin) ? origin : undefined;
    },
  };
}

const LOOPBACK = ['localhost', '127.0.0.1', '::1'];

/** The name of a `Host` header, without port; `undefined` for anything that is no host. */
export function hostOf(header: string | undefined): string | undefined {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9_.-]+)(?::\d{1,5})?$/i.exec(header ?? '');
  return match?.[1] === undefined ? undefined : bareHost(match[1]);
}

function bareHost(host: string): string {
  return host
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase();
}
