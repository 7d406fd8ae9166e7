import { headerNameFault } from '../../../capability/index.js';
import type { OauthFlow, SecurityScheme } from '../../../model/index.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, memberOf, membersOf, memberValue, nameOfKind, quote, textOf } from '../document/node.js';
import { findTokenPrefix } from './token-prefix.js';

/**
 * A Security Scheme Object of OpenAPI 3 or Swagger 2.0. An `apiKey` in the header `Authorization` whose text shows the word before
 * the token is read as that: `Bearer` as bearer, another as a key behind the word. What is not known is `other`, named.
 */
export function readScheme(context: ImportContext, name: string, node: DocumentNode): SecurityScheme {
  const type = textOf(node, 'type')?.toLowerCase();
  switch (type) {
    case 'basic':
      return { type: 'basic' };
    case 'http':
      return readHttp(node);
    case 'apikey':
      return readApiKey(context, name, node);
    case 'oauth2':
      return readOauth(context, node);
    case 'openidconnect':
      return { type: 'open_id_connect', url: textOf(node, 'openIdConnectUrl') ?? '' };
    case 'mutualtls':
      return { type: 'mutual_tls' };
    default:
      return { type: 'other', label: type === undefined ? 'a scheme without a type' : `type ${quote(type)}` };
  }
}

function readHttp(node: DocumentNode): SecurityScheme {
  const scheme = textOf(node, 'scheme')?.trim();
  const format = textOf(node, 'bearerFormat');
  if (scheme?.toLowerCase() === 'bearer') return { type: 'bearer', ...(format === undefined ? {} : { format }) };
  if (scheme?.toLowerCase() === 'basic') return { type: 'basic' };
  return { type: 'other', label: scheme === undefined ? 'http without a scheme' : `http ${scheme.slice(0, 40)}` };
}

function readApiKey(context: ImportContext, name: string, node: DocumentNode): SecurityScheme {
  const wireName = textOf(node, 'name');
  const place = memberValue(node, 'in');
  if (wireName === undefined || (place !== 'header' && place !== 'query' && place !== 'cookie')) {
    const summary = `security scheme ${quote(name)} does not say where its key goes (in: ${typeof place === 'string' ? quote(place) : nameOfKind(place)})`;
    context.report({ severity: 'warning', code: 'malformed-security-scheme', summary }, node);
    return { type: 'other', label: 'apiKey without a place' };
  }
  const fault = place === 'query' ? undefined : headerNameFault(place, wireName);
  if (fault !== undefined) {
    const summary = `the key of security scheme ${quote(name)} cannot be sent: ${fault}`;
    context.report({ severity: 'warning', code: 'malformed-security-scheme', summary }, node);
    return { type: 'other', label: `apiKey in a ${place} that cannot be sent` };
  }
  if (place !== 'header' || wireName.toLowerCase() !== 'authorization') return { type: 'api_key', in: place, name: wireName };
  const prefix = findTokenPrefix(name, node);
  if (prefix?.toLowerCase() === 'bearer') return { type: 'bearer' };
  return { type: 'api_key', in: 'header', name: wireName, ...(prefix === undefined ? {} : { prefix }) };
}

function readOauth(context: ImportContext, node: DocumentNode): SecurityScheme {
  const metadataUrl = textOf(node, 'oauth2MetadataUrl');
  const flows = memberOf(node, 'flows');
  const declared = flows.value === undefined ? swaggerFlow(node) : flowsOf(flows);
  if (declared.length === 0) {
    context.report({ severity: 'info', code: 'oauth-without-flow', summary: 'an oauth2 scheme names no flow that is known' }, node);
  }
  return { type: 'oauth2', flows: declared, ...(metadataUrl === undefined ? {} : { metadataUrl: absolute(context, node, metadataUrl) }) };

  function flowsOf(place: DocumentNode): readonly OauthFlow[] {
    return FLOWS.flatMap(([key, flow]) => {
      const member = memberOf(place, key);
      return member.value === undefined ? [] : [readFlow(context, member, flow)];
    });
  }

  function swaggerFlow(scheme: DocumentNode): readonly OauthFlow[] {
    const found = FLOWS.find(([key]) => key === memberValue(scheme, 'flow'));
    return found === undefined ? [] : [readFlow(context, scheme, found[1])];
  }
}

/** OpenAPI 3 and Swagger 2.0 names; the order is that of the result. */
const FLOWS: readonly (readonly [key: string, flow: OauthFlow['flow']])[] = [
  ['authorizationCode', 'authorization_code'],
  ['accessCode', 'authorization_code'],
  ['clientCredentials', 'client_credentials'],
  ['application', 'client_credentials'],
  ['deviceAuthorization', 'device_authorization'],
  ['implicit', 'implicit'],
  ['password', 'password'],
];

function readFlow(context: ImportContext, node: DocumentNode, flow: OauthFlow['flow']): OauthFlow {
  const urls = (['authorizationUrl', 'tokenUrl', 'refreshUrl'] as const).flatMap((key) => {
    const url = textOf(node, key);
    return url === undefined ? [] : [[key, absolute(context, node, url)] as const];
  });
  const scopes = membersOf(memberOf(node, 'scopes')).flatMap(([scope, { value }]) =>
    scope.startsWith('x-') && context.dialect === '2.0' ? [] : [[scope, typeof value === 'string' ? value : ''] as const],
  );
  return { flow, ...Object.fromEntries(urls), scopes: Object.fromEntries(scopes) };
}

/** OpenAPI 3.1: relative URLs of a scheme are resolved against the document's own; unknown, they stay as they are. */
function absolute(context: ImportContext, node: DocumentNode, url: string): string {
  const base = context.documents.url;
  if (base === undefined || !URL.canParse(url, base)) return url;
  return URL.canParse(node.uri, base) ? new URL(url, new URL(node.uri, base)).href : new URL(url, base).href;
}
