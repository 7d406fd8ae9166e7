import { type Endpoint, findEndpoints, judgeEndpoint } from '../endpoints.js';
import { findAddresses, judgeAddress, packageOf } from './package-risks.js';
import type { Finding, RiskRule, RiskSubject } from './risk-rule.js';

/**
 * Looks at where requests and credentials go: a host of the source is what was imported (low, checked again at
 * activation); a server of a path or an operation, a redirect, a token URL or a sign-in elsewhere sends data or people to
 * somebody else (high); a host that the caller chooses is no destination at all (critical).
 */
export const externalNetwork: RiskRule = {
  kind: 'external_network',
  check(subject) {
    if (!subject.isExecutable) return checkPackage(subject);
    const findings = findEndpoints(subject.capability, subject.ownHosts).flatMap((endpoint) => checkEndpoint(endpoint, subject));
    return [
      ...findings,
      ...checkUrls(findTokenUrls(subject), 'Tokens are asked for at', subject),
      ...checkUrls(findSignInUrls(subject), 'Users sign in at', subject),
    ];
  },
};

/** Everything that a client says to a remote goes to its publisher, or to whom a variable of its address names. */
function checkPackage(subject: RiskSubject): readonly Finding[] {
  const found = packageOf(subject);
  if (found === undefined) return [];
  return findAddresses(found).flatMap(({ text, what, pointer }): Finding[] => {
    const { kind, url, reach } = judgeAddress(text);
    const at = pointer === undefined ? {} : { pointer };
    if (kind === 'argument' || kind === 'environment') {
      return [{ level: 'medium', reason: 'A variable says which host is connected to.', evidence: text, ...at }];
    }
    if (url === undefined) return [{ level: 'high', reason: 'Its address is no http or https address.', evidence: text, ...at }];
    if (reach !== 'public') return [];
    const reason = what === 'file' ? `The bundle is fetched from ${url.hostname}.` : `What a client says goes to ${url.hostname}.`;
    return [{ level: 'low', reason, evidence: url.hostname, ...at }];
  });
}

function checkEndpoint(endpoint: Endpoint, { operation }: RiskSubject): readonly Finding[] {
  const { field, kind, url } = endpoint;
  const server = operation !== undefined && operation.request.protocol !== 'oci_mcp' ? operation.request.server : undefined;
  const place = server === undefined || !field.startsWith('providers.primary') ? {} : { pointer: server.pointer };
  if (kind === 'missing') {
    return [{ level: 'medium', reason: 'No server is named; say where the API is with --base-url.', evidence: 'no base_url', field }];
  }
  if (kind === 'invalid') {
    return [{ level: 'high', reason: 'The server is no http or https address.', evidence: endpoint.text, field, ...place }];
  }
  if (kind === 'environment') {
    return [
      {
        level: 'medium',
        reason: 'The host comes from the environment at run time; nobody can review it here.',
        evidence: endpoint.text,
        field,
        ...place,
      },
    ];
  }
  if (kind === 'argument' || url === undefined) {
    return [
      {
        level: 'critical',
        reason: 'The caller chooses the host, so a request can be sent anywhere.',
        evidence: endpoint.text,
        field,
        ...place,
      },
    ];
  }
  if (endpoint.reach !== 'public') return [];
  if (endpoint.isOwn) {
    return [{ level: 'low', reason: `It calls ${url.hostname}, a host of this source.`, evidence: url.hostname, field, ...place }];
  }
  const level =
    server === undefined || server.level === 'document' || server.level === 'option' ? '' : ` (a server of the ${server.level})`;
  return [
    {
      level: 'high',
      reason: `It calls ${url.hostname}, which is no host of this source${level}.`,
      evidence: url.hostname,
      field,
      ...place,
    },
  ];
}

function checkUrls(urls: readonly PlacedUrl[], what: string, { ownHosts }: RiskSubject): readonly Finding[] {
  return urls.flatMap(({ text, pointer }): Finding[] => {
    const endpoint = judgeEndpoint('auth', text, ownHosts);
    if (endpoint.url === undefined || endpoint.isOwn || endpoint.reach !== 'public') return [];
    const host = endpoint.url.hostname;
    return [
      {
        level: 'high',
        reason: `${what} ${host}, which is no host of this source.`,
        evidence: host,
        field: 'auth',
        pointer,
      },
    ];
  });
}

interface PlacedUrl {
  readonly text: string;
  readonly pointer: string;
}

/** Every page that users are sent to: that of the one flow in which the gateway sends them. */
function findSignInUrls({ operation }: RiskSubject): readonly PlacedUrl[] {
  return (operation?.security ?? []).flat().flatMap(({ scheme, pointer }) => {
    if (scheme.type !== 'oauth2') return [];
    const flows = scheme.flows.filter(({ flow }) => flow === 'authorization_code');
    return flows.flatMap(({ authorizationUrl: text }) => (text === undefined ? [] : [{ text, pointer }]));
  });
}

/** Every URL that a client secret or a refresh token would be sent to, or that says where they would be. */
export function findTokenUrls({ capability, operation, pointer }: RiskSubject): readonly PlacedUrl[] {
  const fromFile = capability.auth?.token_endpoint;
  const fromSource = (operation?.security ?? []).flat().flatMap((requirement) => {
    const { scheme } = requirement;
    if (scheme.type === 'open_id_connect') return [{ text: scheme.url, pointer: requirement.pointer }];
    if (scheme.type !== 'oauth2') return [];
    const urls = [scheme.metadataUrl, ...scheme.flows.flatMap((flow) => [flow.tokenUrl, flow.refreshUrl])];
    return urls.flatMap((text) => (text === undefined ? [] : [{ text, pointer: requirement.pointer }]));
  });
  return [...(fromFile === undefined ? [] : [{ text: fromFile, pointer }]), ...fromSource];
}
