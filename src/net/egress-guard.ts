import { GatewayError } from '../model/index.js';
import { type AddressClass, classifyAddress } from './address.js';

export interface EgressGuardOptions {
  /**
   * Origins (`http://localhost:3000`) that the operator typed or approved: plain http, loopback and private
   * addresses are fine for exactly these. A *name* among them may still not lead to a metadata service,
   * link-local, multicast or unspecified address; a literal address is taken at its word.
   */
  readonly approvedOrigins?: readonly string[];
  /** Other origins may lead to loopback, private and carrier-NAT addresses. Default false. */
  readonly allowPrivate?: boolean;
  /** Other origins may be plain http. Default false. */
  readonly allowHttp?: boolean;
}

export interface EgressRefusal {
  readonly reason: 'scheme' | 'credentials' | AddressClass;
  /** One line that names the URL without user, password and query, and what is wrong with it. */
  readonly message: string;
}

/** Judges addresses and opens nothing. A refusal is a value; `refusedError` makes the error of it. */
export interface EgressGuard {
  /** Before anything is resolved: scheme, user name and password, literal addresses, names known by their spelling. */
  refuseUrl(url: URL): EgressRefusal | undefined;
  /** For each address that DNS answered with. */
  refuseAnswer(url: URL, address: string): EgressRefusal | undefined;
}

/** A guard for addresses that come from documents, redirects and DNS answers (DESIGN: "Egress"). */
export function createEgressGuard(options: EgressGuardOptions = {}): EgressGuard {
  const approved = new Set((options.approvedOrigins ?? []).map((origin) => new URL(origin).origin));
  const elsewhere = new Set<AddressClass>(options.allowPrivate === true ? ['public', ...PRIVATE] : ['public']);
  return {
    refuseUrl(url) {
      if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        return { reason: 'scheme', message: `${describeUrl(url)}: only http and https addresses can be read` };
      }
      if (approved.has(url.origin)) return undefined;
      if (url.protocol === 'http:' && options.allowHttp !== true) {
        return { reason: 'scheme', message: `${describeUrl(url)}: plain http is not allowed here, https is` };
      }
      if (url.username !== '' || url.password !== '') {
        return { reason: 'credentials', message: `${describeUrl(url)}: an address with a user name or password in it is not followed` };
      }
      const found = classifyAddress(url.hostname);
      if (found === 'name' || elsewhere.has(found)) return undefined;
      return { reason: found, message: `${describeUrl(url)}: ${url.hostname} is ${CLASS_WORDS[found]}` };
    },
    refuseAnswer(url, address) {
      const found = classifyAddress(address);
      const allowed = approved.has(url.origin) ? APPROVED_NAME : elsewhere;
      if (allowed.has(found)) return undefined;
      return { reason: found, message: `${describeUrl(url)}: ${url.hostname} resolves to ${address}, ${CLASS_WORDS[found]}` };
    },
  };
}

/** `source-refused`, with the refusal's message. */
export function refusedError(refusal: EgressRefusal): GatewayError {
  return new GatewayError('source-refused', `refused: ${refusal.message}`);
}

/** The URL as it may be printed: without user, password, query and fragment, which can hold secrets. */
export function describeUrl(url: URL): string {
  return url.origin === 'null' ? `${url.protocol}${url.pathname}` : `${url.origin}${url.pathname}`;
}

const PRIVATE: readonly AddressClass[] = ['loopback', 'private', 'carrier_nat'];

// 198.18.0.0/15 is what the resolvers of common VPN clients answer with for every name.
const APPROVED_NAME: ReadonlySet<AddressClass> = new Set<AddressClass>(['public', ...PRIVATE, 'reserved']);

const CLASS_WORDS: Record<AddressClass, string> = {
  public: 'a public address',
  loopback: 'a loopback address (this machine)',
  private: 'a private address',
  carrier_nat: 'a carrier NAT address (100.64.0.0/10)',
  link_local: 'a link-local address',
  metadata: 'a cloud metadata service',
  multicast: 'a multicast address',
  unspecified: 'the unspecified address',
  reserved: 'a reserved address',
  name: 'no address',
};
