import { createHash } from 'node:crypto';
import type { Dispatcher } from 'undici';
import type { ClientCertificate } from '../../credentials/index.js';
import { GatewayError } from '../../model/index.js';
import { createEgressGuard, createUpstreamDispatcher, type Resolver, type UpstreamTls } from '../../net/index.js';
import { CallFault } from '../resilience/index.js';

export interface DispatcherPoolOptions {
  readonly tls?: Pick<UpstreamTls, 'ca' | 'rejectUnauthorized'>;
  readonly proxy?: string;
  readonly resolver?: Resolver;
  readonly connectTimeoutMs: (origin: string) => number;
  readonly connections: (origin: string) => number;
}

/** Connections to origins, opened at first use and kept. */
export interface DispatcherPool {
  /**
   * A promise at the first use of an origin only: one more turn of the event loop costs every call. Rejects with `CallFault` `egress` for an address that is
   * refused. `isApproved`: the origin may be private and plain http.
   */
  dispatcherFor(origin: string, isApproved: boolean, certificate?: ClientCertificate): Dispatcher | Promise<Dispatcher>;
  close(): Promise<void>;
}

/** One dispatcher for each origin, trust and client certificate, so that no connection is shared between identities. */
export function createDispatcherPool(options: DispatcherPoolOptions): DispatcherPool {
  const dispatchers = new Map<string, Dispatcher | Promise<Dispatcher>>();
  let isClosed = false;
  return {
    dispatcherFor(origin, isApproved, certificate) {
      const key = `${origin} ${isApproved} ${certificate === undefined ? '' : fingerprint(certificate)}`;
      const known = dispatchers.get(key);
      if (known !== undefined) return known;
      if (isClosed) throw new CallFault('cancelled', 'the gateway is stopping', { neverSent: true });
      const opening = open(origin, isApproved, certificate, options);
      dispatchers.set(key, opening);
      opening.then(
        (dispatcher) => isClosed || dispatchers.set(key, dispatcher),
        () => dispatchers.delete(key),
      );
      return opening;
    },
    async close() {
      isClosed = true;
      await Promise.allSettled([...dispatchers.values()].map(async (dispatcher) => (await dispatcher).destroy()));
      dispatchers.clear();
    },
  };
}

async function open(
  origin: string,
  isApproved: boolean,
  certificate: ClientCertificate | undefined,
  options: DispatcherPoolOptions,
): Promise<Dispatcher> {
  const { tls, proxy, resolver } = options;
  const client =
    certificate === undefined
      ? {}
      : {
          cert: certificate.certificate,
          key: certificate.key,
          ...(certificate.passphrase === undefined ? {} : { passphrase: certificate.passphrase }),
        };
  try {
    return await createUpstreamDispatcher({
      origin,
      guard: createEgressGuard({ approvedOrigins: isApproved ? [origin] : [] }),
      tls: { ...tls, ...client },
      connectTimeoutMs: options.connectTimeoutMs(origin),
      connections: options.connections(origin),
      ...(proxy === undefined ? {} : { proxy }),
      ...(resolver === undefined ? {} : { resolver }),
    });
  } catch (error) {
    if (error instanceof GatewayError) throw new CallFault('egress', error.message, { neverSent: true, cause: error });
    throw error;
  }
}

function fingerprint({ certificate, key }: ClientCertificate): string {
  return createHash('sha256').update(certificate).update('\0').update(key).digest('base64url');
}
