import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import ipaddr from 'ipaddr.js';

/** How the client reached us, as far as it can be believed. */
export interface ClientView {
  /** Of the client, or of the nearest proxy that is not trusted; absent when the connection is gone. */
  readonly address?: string;
  /** The host asked for, with its port. */
  readonly host: string | undefined;
  /** Present when a trusted proxy says so. */
  readonly protocol?: 'http' | 'https';
}

/**
 * Reads `X-Forwarded-For`, `-Host` and `-Proto` of requests that come from a trusted proxy, and of nobody else. Every proxy adds its word at the end, so the
 * words are read from there, and no further than the trusted ones go.
 *
 * @param trusted addresses and networks in CIDR notation.
 */
export function createClientViewer(trusted: readonly string[]): (req: IncomingMessage) => ClientView {
  const networks = trusted.map((text) => (ipaddr.isValidCIDR(text) ? ipaddr.parseCIDR(text) : wholeAddress(text)));
  const isTrusted = (address: string): boolean => {
    const parsed = ipaddr.process(address);
    return networks.some(([network, bits]) => network.kind() === parsed.kind() && parsed.match(network, bits));
  };

  const peers = new WeakMap<Socket, string>();
  const peerOf = (socket: Socket): string | undefined => {
    const address = peers.get(socket) ?? plainAddress(socket.remoteAddress);
    if (address !== undefined) peers.set(socket, address);
    return address;
  };

  return ({ socket, headers }) => {
    const peer = peerOf(socket);
    if (peer === undefined) return { host: headers.host };
    if (networks.length === 0 || !isTrusted(peer)) return { address: peer, host: headers.host };
    const protocol = lastWord(headers['x-forwarded-proto'])?.toLowerCase();
    return {
      address: clientOf(words(headers['x-forwarded-for']), peer, isTrusted),
      host: lastWord(headers['x-forwarded-host']) ?? headers.host,
      ...(protocol === 'http' || protocol === 'https' ? { protocol } : {}),
    };
  };
}

function clientOf(forwarded: readonly string[], peer: string, isTrusted: (address: string) => boolean): string {
  let client = peer;
  for (const word of [...forwarded].reverse()) {
    const address = plainAddress(word);
    if (address === undefined) return client;
    client = address;
    if (!isTrusted(address)) return client;
  }
  return client;
}

function wholeAddress(text: string): [ipaddr.IPv4 | ipaddr.IPv6, number] {
  const address = ipaddr.parse(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

/** Without port, zone and the IPv6 form of IPv4; `undefined` for what is no address. */
function plainAddress(text: string | undefined): string | undefined {
  const bare = text
    ?.replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/%.*$/, '');
  const isAddress = bare !== undefined && (ipaddr.IPv4.isValidFourPartDecimal(bare) || ipaddr.IPv6.isValid(bare));
  return isAddress ? ipaddr.process(bare).toString() : undefined;
}

function words(header: string | string[] | undefined): readonly string[] {
  return (Array.isArray(header) ? header.join(',') : (header ?? ''))
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function lastWord(header: string | string[] | undefined): string | undefined {
  return words(header).at(-1);
}
