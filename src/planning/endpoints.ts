import { providersOf } from '../capability/index.js';
import type { Capability } from '../model/index.js';
import { type OwnHosts, ownerOf, parseHttpUrl, type Reach, reachOf } from './hosts.js';

/** One place that a capability sends to, as its text says. */
export interface Endpoint {
  /** Dotted path in the capability file (`providers.primary.config.base_url`). */
  readonly field: string;
  /** The text judged, at most 200 characters; shown as evidence. */
  readonly text: string;
  /** What the text leaves open: nothing, the host at run time (`{env.NAME}`), the host to the caller, or everything. */
  readonly kind: 'fixed' | 'environment' | 'argument' | 'missing' | 'invalid';
  readonly url?: URL;
  readonly reach?: Reach;
  /** Registrable domain is one of the source's own. */
  readonly isOwn: boolean;
  /** Exactly an origin that the operator typed. */
  readonly isTyped: boolean;
  /** URL user information (`https://user:secret@host/`) stands in it. */
  readonly hasUserInfo: boolean;
}

/** Every endpoint of a capability's providers, the primary's first, with the hosts a redirect may go to last. */
export function findEndpoints(capability: Capability, ownHosts: OwnHosts): readonly Endpoint[] {
  const known = endpointsOf.get(capability);
  if (known?.ownHosts === ownHosts) return known.endpoints;
  const endpoints = readEndpoints(capability, ownHosts);
  endpointsOf.set(capability, { ownHosts, endpoints });
  return endpoints;
}

/** Several rules ask about the same capability. */
const endpointsOf = new WeakMap<Capability, { readonly ownHosts: OwnHosts; readonly endpoints: readonly Endpoint[] }>();

function readEndpoints(capability: Capability, ownHosts: OwnHosts): readonly Endpoint[] {
  return providersOf(capability).flatMap(({ config, path }) => {
    const at = path.join('.');
    const [key, text] =
      config.endpoint === undefined ? ['base_url', joinPath(config.base_url, config.path)] : ['endpoint', config.endpoint];
    const redirects = (config.follow_to ?? []).map((host) =>
      judgeEndpoint(`${at}.follow_to`, host.includes('://') ? host : `https://${host}`, ownHosts),
    );
    return [judgeEndpoint(`${at}.${key}`, text, ownHosts), ...redirects];
  });
}

/** The origin that a capability's primary provider is called at (`https://api.example.com`); none where its text leaves that open. */
export function originsOf({ providers: { primary } }: Capability): readonly string[] {
  const { endpoint, base_url: baseUrl } = primary.config;
  const url = endpoint ?? baseUrl ?? '';
  return URL.canParse(url) ? [new URL(url).origin] : [];
}

/** Judges one URL text. The authority is read from the text before any placeholder is filled. */
export function judgeEndpoint(field: string, text: string | undefined, ownHosts: OwnHosts): Endpoint {
  const known = judgementsOf.get(ownHosts) ?? new Map<string, Endpoint>();
  judgementsOf.set(ownHosts, known);
  const key = `${field} ${text ?? ''}`;
  const endpoint = known.get(key) ?? judgeText(field, text, ownHosts);
  if (known.size < MAX_REMEMBERED) known.set(key, endpoint);
  return endpoint;
}

/** The operations of a source mostly share one server. */
const judgementsOf = new WeakMap<OwnHosts, Map<string, Endpoint>>();
const MAX_REMEMBERED = 1_000;

function judgeText(field: string, text: string | undefined, ownHosts: OwnHosts): Endpoint {
  const open = { field, text: (text ?? '').slice(0, 200), isOwn: false, isTyped: false, hasUserInfo: false };
  if (text === undefined || text === '') return { ...open, kind: 'missing' };
  // A host goes as far as URL parsers let it: `\` ends it as `/` does (WHATWG URL, "special" schemes).
  const origin = /^[^:/\\?#]*:?[/\\]*[^/\\?#]*/.exec(text)?.[0] ?? '';
  if (/\{env\.[^}]*\}/.test(origin)) return { ...open, kind: 'environment' };
  if (origin.includes('{')) return { ...open, kind: 'argument' };
  const url = parseHttpUrl(text.replace(/[{}]/g, '_'));
  if (url === undefined) return { ...open, kind: 'invalid' };
  return {
    ...open,
    kind: 'fixed',
    url,
    reach: reachOf(url.hostname),
    isOwn: ownHosts.owners.includes(ownerOf(url.hostname)),
    isTyped: ownHosts.typedOrigins.includes(url.origin),
    hasUserInfo: url.username !== '' || url.password !== '',
  };
}

/** A path that does not begin with `/` continues the host (`https://api.good.test` + `.evil.test`): judge what results. */
function joinPath(baseUrl: string | undefined, path: string | undefined): string | undefined {
  if (baseUrl === undefined || path === undefined || path === '' || path.startsWith('/')) return baseUrl;
  return `${baseUrl}${path}`;
}
