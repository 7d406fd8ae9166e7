import ipaddr from 'ipaddr.js';
import { getDomain } from 'tldts';
import { METADATA_HOSTS, PRIVATE_SUFFIXES } from '../model/index.js';

/** Where a host is, as far as its name says. `metadata` is a cloud's credential service. */
export type Reach = 'loopback' | 'private' | 'metadata' | 'public';

/**
 * The reach of a host name or literal address as `URL.hostname` spells it (IPv6 in brackets). Names are
 * judged as written, without DNS: the egress guard checks the resolved address again at call time.
 */
export function reachOf(hostname: string): Reach {
  return remember(reaches, bareHost(hostname), findReach);
}

function findReach(host: string): Reach {
  if (METADATA_HOSTS.has(host)) return 'metadata';
  if (ipaddr.isValid(host)) return reachOfAddress(host);
  if (host === 'localhost' || host.endsWith('.localhost')) return 'loopback';
  if (!host.includes('.') || PRIVATE_SUFFIXES.some((suffix) => host.endsWith(suffix))) return 'private';
  return 'public';
}

/**
 * The part of a host name that one owner registered (`api.github.com` → `github.com`), by the Public Suffix
 * List with its private section: two customers of one hosting service are two owners. An address, a local
 * name or a public suffix itself stands for itself.
 */
export function ownerOf(hostname: string): string {
  return remember(owners, bareHost(hostname), findOwner);
}

function findOwner(host: string): string {
  if (ipaddr.isValid(host)) return host;
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

/** A source has few hosts and asks about them for every operation. */
const reaches = new Map<string, Reach>();
const owners = new Map<string, string>();
const MAX_REMEMBERED = 1_000;

function remember<Value>(known: Map<string, Value>, host: string, find: (host: string) => Value): Value {
  const found = known.get(host) ?? find(host);
  if (known.size >= MAX_REMEMBERED) known.clear();
  known.set(host, found);
  return found;
}

/** The hosts that belong to a source (DESIGN: "Plan"). */
export interface OwnHosts {
  /** Registrable domains of the document-level servers and of every URL the operator typed, sorted. */
  readonly owners: readonly string[];
  /** Origins the operator typed: trusted as addresses, whatever their reach and scheme. */
  readonly typedOrigins: readonly string[];
}

/** Collects own hosts from URLs; what is no absolute http(s) URL says nothing and is left out. */
export function collectOwnHosts(documentServers: readonly string[], typedUrls: readonly string[]): OwnHosts {
  const owners = new Set<string>();
  const typedOrigins = new Set<string>();
  for (const text of documentServers) {
    const url = parseHttpUrl(text);
    if (url !== undefined) owners.add(ownerOf(url.hostname));
  }
  for (const text of typedUrls) {
    const url = parseHttpUrl(text);
    if (url === undefined) continue;
    owners.add(ownerOf(url.hostname));
    typedOrigins.add(url.origin);
  }
  return { owners: [...owners].sort(), typedOrigins: [...typedOrigins].sort() };
}

/** The URL when the text is an absolute http(s) one. */
export function parseHttpUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}

function bareHost(hostname: string): string {
  const lower = hostname.toLowerCase().replace(/^\[|\]$/g, '');
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

function reachOfAddress(host: string): Reach {
  const address = ipaddr.process(host); // unwraps IPv4 written inside IPv6
  if (METADATA_HOSTS.has(address.toString())) return 'metadata';
  const range = address.range();
  if (range === 'loopback') return 'loopback';
  if (range === 'linkLocal') return 'metadata';
  return range === 'unicast' ? 'public' : 'private';
}
