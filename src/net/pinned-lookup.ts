import { promises as dns, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { type EgressGuard, refusedError } from './egress-guard.js';

/** Every address of a host name, in the order to try them. Rejects when the name does not resolve. */
export type Resolver = (hostname: string) => Promise<readonly LookupAddress[]>;

/** The operating system's resolver, hosts file included. */
export const systemResolver: Resolver = (hostname) => dns.lookup(hostname, { all: true, verbatim: true });

/**
 * The DNS step of a connection to `url`: resolves once, refuses the whole answer when the guard refuses any
 * address of it, and hands exactly the checked addresses to the socket, so that a second answer (DNS rebinding)
 * is never asked for. A refusal reaches the caller as `source-refused`.
 */
export function createPinnedLookup(url: URL, guard: EgressGuard, resolver: Resolver = systemResolver): LookupFunction {
  return (hostname, options, callback) => {
    resolver(hostname).then(
      (answers) => {
        const refusal = answers.map(({ address }) => guard.refuseAnswer(url, address)).find((found) => found !== undefined);
        const first = answers.find(({ family }) => matchesFamily(options.family, family));
        if (refusal !== undefined) return callback(refusedError(refusal), '');
        if (first === undefined) return callback(notFound(hostname), '');
        if (options.all !== true) return callback(null, first.address, first.family);
        return callback(
          null,
          answers.filter(({ family }) => matchesFamily(options.family, family)),
        );
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}

function matchesFamily(wanted: number | 'IPv4' | 'IPv6' | undefined, family: number): boolean {
  if (wanted === undefined || wanted === 0) return true;
  return family === (wanted === 'IPv4' ? 4 : wanted === 'IPv6' ? 6 : wanted);
}

function notFound(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' });
}
