import type { Dispatcher } from 'undici';
import { Pool, ProxyAgent } from './connections.js';
import { ProxyError } from './proxy-error.js';

export interface ProxyAgentOptions {
  /** `http://user:password@proxy:3128`. */
  readonly proxy: string;
  /** Of the connection to the API, through the tunnel. */
  readonly tls: Record<string, unknown>;
  /** Milliseconds for a connection to the proxy, for its tunnel, and for TLS with the API. Default 10,000. */
  readonly timeout?: number;
  /** Of the connections to the API. */
  readonly pool?: Pool.Options;
}

/** Connections through tunnels of a proxy. What goes wrong before a tunnel is there is a `ProxyError`. */
export function createProxyAgent({ proxy, tls, timeout = 10_000, pool = {} }: ProxyAgentOptions): Dispatcher {
  return new ProxyAgent({
    uri: proxy,
    requestTls: { ...tls, timeout },
    proxyTls: { timeout },
    clientFactory: (url, options) => withProxyErrors(new Pool(url, options), url, timeout),
    ...pool,
  });
}

/** The agent asks for each tunnel by `connect`, waits for it without end, and says of all that fails that the request was aborted. */
function withProxyErrors(pool: Pool, url: URL, timeoutMs: number): Dispatcher {
  const connect = pool.connect.bind(pool);
  return Object.assign(pool, {
    async connect(options: Dispatcher.ConnectOptions): Promise<Dispatcher.ConnectData> {
      const signal = AbortSignal.timeout(timeoutMs);
      const answer = await connect({ ...options, signal }).catch((error: unknown) => {
        throw signal.aborted ? ProxyError.ofSilence(url, options.path) : ProxyError.ofConnection(url, error);
      });
      if (answer.statusCode === 200) return answer;
      answer.socket.on('error', () => undefined).destroy();
      throw ProxyError.ofStatus(url, options.path, answer.statusCode);
    },
  });
}
