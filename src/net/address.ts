import ipaddr from 'ipaddr.js';
import { METADATA_HOSTS, PRIVATE_SUFFIXES } from '../model/index.js';

/**
 * Where an address leads. `metadata` is a cloud's credential service; `reserved` is documentation,
 * benchmarking, relays and whatever else no public API is at; `name` needs DNS before anything is known.
 */
export type AddressClass =
  | 'public'
  | 'loopback'
  | 'private'
  | 'carrier_nat'
  | 'link_local'
  | 'metadata'
  | 'multicast'
  | 'unspecified'
  | 'reserved'
  | 'name';

/**
 * The class of a host as `URL.hostname` spells it (IPv6 with or without brackets), or of a resolved address.
 * IPv4 inside IPv6 (mapped, compatible, NAT64, 6to4, Teredo) is judged by the IPv4 address within and is `public`
 * only behind the well-known NAT64 prefix, where IPv6-only networks put every public address (RFC 6052).
 * Names are judged as written: `localhost` and its children are loopback (RFC 6761), the metadata services' own
 * names metadata, names that public DNS does not hold (`.internal`, `.local`, no dot) private; the rest is `name`.
 */
export function classifyAddress(hostname: string): AddressClass {
  const host = bareHost(hostname);
  if (METADATA_HOSTS.has(host)) return 'metadata';
  if (ipaddr.IPv4.isValidFourPartDecimal(host)) return classifyIpv4(ipaddr.IPv4.parse(host));
  if (ipaddr.IPv6.isValid(host)) return classifyIpv6(ipaddr.IPv6.parse(host));
  if (host === '') return 'unspecified';
  if (LOOPBACK_NAMES.has(host) || host.endsWith('.localhost') || host.endsWith('.localdomain')) return 'loopback';
  if (!host.includes('.') || PRIVATE_SUFFIXES.some((suffix) => host.endsWith(suffix))) return 'private';
  return 'name';
}

const LOOPBACK_NAMES: ReadonlySet<string> = new Set(['localhost', 'ip6-localhost', 'ip6-loopback']);

function bareHost(hostname: string): string {
  const unbracketed = hostname.startsWith('[') && hostname.endsWith(']') ? hostname.slice(1, -1) : hostname;
  const withoutZone = unbracketed.includes(':') ? unbracketed.replace(/%.*$/, '') : unbracketed;
  return withoutZone.toLowerCase().replace(/\.$/, '');
}

function classifyIpv4(address: ipaddr.IPv4): AddressClass {
  if (METADATA_HOSTS.has(address.toString())) return 'metadata';
  switch (address.range()) {
    case 'unicast':
      return 'public';
    case 'loopback':
      return 'loopback';
    case 'private':
      return 'private';
    case 'carrierGradeNat':
      return 'carrier_nat';
    case 'linkLocal':
      return 'link_local';
    case 'multicast':
      return 'multicast';
    case 'unspecified':
      return 'unspecified';
    default:
      return 'reserved';
  }
}

function classifyIpv6(address: ipaddr.IPv6): AddressClass {
  if (METADATA_HOSTS.has(address.toString())) return 'metadata';
  const range = address.range();
  if (range === 'loopback') return 'loopback';
  if (range === 'unspecified') return 'unspecified';
  const embedded = embeddedIpv4(address);
  if (embedded !== undefined) {
    const inner = classifyIpv4(embedded.address);
    return inner === 'public' && !embedded.publicRoute ? 'reserved' : inner;
  }
  if (range === 'uniqueLocal') return 'private';
  if (range === 'linkLocal') return 'link_local';
  if (range === 'multicast') return 'multicast';
  return range === 'unicast' && address.match(GLOBAL_UNICAST, 3) ? 'public' : 'reserved';
}

const GLOBAL_UNICAST = ipaddr.IPv6.parse('2000::');
const EMBEDDING_PREFIXES = [
  { prefix: ipaddr.IPv6.parse('::ffff:0:0'), bits: 96, at: 12, publicRoute: false }, // mapped
  { prefix: ipaddr.IPv6.parse('::'), bits: 96, at: 12, publicRoute: false }, // compatible
  { prefix: ipaddr.IPv6.parse('::ffff:0:0:0'), bits: 96, at: 12, publicRoute: false }, // translated, RFC 6145
  { prefix: ipaddr.IPv6.parse('64:ff9b::'), bits: 96, at: 12, publicRoute: true }, // NAT64, RFC 6052
  { prefix: ipaddr.IPv6.parse('64:ff9b:1::'), bits: 48, at: 12, publicRoute: false }, // NAT64 of a local network, RFC 8215
  { prefix: ipaddr.IPv6.parse('2002::'), bits: 16, at: 2, publicRoute: false }, // 6to4
];

function embeddedIpv4(address: ipaddr.IPv6): { address: ipaddr.IPv4; publicRoute: boolean } | undefined {
  const embedding = EMBEDDING_PREFIXES.find(({ prefix, bits }) => address.match(prefix, bits));
  if (embedding === undefined) return undefined;
  const bytes = address.toByteArray().slice(embedding.at, embedding.at + 4);
  return { address: new ipaddr.IPv4(bytes), publicRoute: embedding.publicRoute };
}
