import { headerNameFault } from '../capability/index.js';
import type { AuthFile, OauthFile } from './auth-file.js';
import type { ServerFile } from './config-file.js';
import { defined } from './defined.js';
import type { AuthConfig, OauthAuthConfig } from './gateway-config.js';
import type { ResolveContext } from './resolve-config.js';

/** `servers[].auth` in the words of the program. */
export function authOf(auth: AuthFile): AuthConfig {
  if (auth.type === 'none') return { type: 'none' };
  const origins = auth.origins === undefined ? {} : { origins: auth.origins };
  if (auth.type === 'passthrough') return { type: auth.type, headers: auth.headers.map((name) => name.toLowerCase()), ...origins };
  if (auth.type === 'oauth2') return oauthOf(auth);
  const pair = auth.type === 'basic' && auth.username !== undefined ? `${auth.username}:${auth.password ?? ''}` : undefined;
  const token = auth.token ?? pair;
  const { type, key, header } = auth;
  return {
    type,
    ...(token === undefined ? {} : { token }),
    ...(key === undefined ? {} : { key }),
    ...(header === undefined ? {} : { header }),
    ...(auth.type !== 'basic' && auth.prefix !== undefined ? { prefix: auth.prefix } : {}),
    ...(auth.type === 'api_key' && auth.param !== undefined ? { param: auth.param } : {}),
    ...(auth.type === 'api_key' && auth.cookie !== undefined ? { cookie: auth.cookie } : {}),
    ...origins,
  };
}

function oauthOf(file: OauthFile): OauthAuthConfig {
  const { identity } = file;
  return {
    type: 'oauth2',
    flow: file.flow,
    clientId: file.client_id,
    ...defined({
      method: file.token_endpoint_auth_method,
      clientSecret: file.client_secret,
      clientSecretKey: file.client_secret_key,
      privateKey: file.private_key,
      privateKeyId: file.private_key_id,
      issuer: file.issuer,
      authorizationUrl: file.authorization_url,
      tokenUrl: file.token_url,
      revocationUrl: file.revocation_url,
      scopes: file.scopes,
      audience: file.audience,
      resource: file.resource,
      authorizationParameters: file.authorization_parameters,
      identity: identity === undefined ? undefined : { userinfoUrl: identity.userinfo_url, claim: identity.claim },
      header: file.header,
      prefix: file.prefix,
      origins: file.origins,
    }),
  };
}

/** Secrets that are there twice or not at all, and what does not go with the flow or with who may call. */
export function checkAuth(auth: AuthFile | undefined, access: ServerFile['access'], index: number, report: ResolveContext['report']): void {
  const at = ['servers', index, 'auth'];
  const name = `servers[${index}].auth`;
  if (auth === undefined) return;
  switch (auth.type) {
    case 'none':
      return;
    case 'oauth2':
      if (auth.flow === 'token_exchange' && access?.type !== 'jwt')
        report([...at, 'flow'], `${name}: token_exchange exchanges the token that a caller comes with; it needs access: jwt`);
      checkOauth(auth, at, name, report);
      return;
    case 'passthrough':
      checkPassthrough(auth.headers, access, at, name, report);
      return;
    default:
      checkSecret(auth, at, name, report);
  }
}

type StaticFile = Extract<AuthFile, { type: 'bearer' | 'api_key' | 'basic' }>;

function checkSecret(auth: StaticFile, at: readonly PropertyKey[], name: string, report: ResolveContext['report']): void {
  const given = [auth.token, auth.key, auth.type === 'basic' ? auth.username : undefined].filter((value) => value !== undefined).length;
  const names = auth.type === 'basic' ? 'username and password, token, or key' : 'token or key';
  if (given !== 1) report(at, `${name} has ${given === 0 ? 'no secret' : 'more than one secret'}; give ${names}`);
  else if (auth.type === 'basic' && auth.token !== undefined && !auth.token.includes(':'))
    report([...at, 'token'], `${name}.token has no colon; for basic it is user:password, or user: without a password`);
  const places = auth.type === 'api_key' ? [auth.header, auth.param, auth.cookie].filter((value) => value !== undefined).length : 1;
  if (places > 1) report(at, `${name} says more than one place for the key; keep header, param or cookie`);
}

/** Headers that belong to one connection, to the body or to MCP, and say nothing to another server. */
const NOT_PASSED =
  /^(host|connection|keep-alive|te|trailer|transfer-encoding|upgrade|expect|content-.*|accept|accept-encoding|origin|mcp-.*|proxy-.*|sec-.*)$/i;

function checkPassthrough(
  headers: readonly string[],
  access: ServerFile['access'],
  at: readonly PropertyKey[],
  name: string,
  report: ResolveContext['report'],
): void {
  for (const [index, header] of headers.entries()) {
    const path = [...at, 'headers', index];
    const isOurs = /^authorization$/i.test(header) || (access?.type === 'keys' && /^x-api-key$/i.test(header));
    if (NOT_PASSED.test(header)) report(path, `${name}: ${header} belongs to the caller's own request and cannot be passed on`);
    else if (isOurs && access !== undefined && access.type !== 'open')
      report(path, `${name}: with access ${access.type}, ${header} is what lets callers in here, and the API must not see it`);
  }
}

/** Names that are none, and headers that something else decides: the connection, the body, the credential. */
export function checkHeaders({ headers }: ServerFile, index: number, report: ResolveContext['report']): void {
  for (const name of Object.keys(headers ?? {})) {
    const fault = headerNameFault('header', name) ?? BELONGS.find(([pattern]) => pattern.test(name))?.[1];
    if (fault !== undefined) report(['servers', index, 'headers', name], fault);
  }
}

const BELONGS: readonly (readonly [RegExp, string])[] = [
  [
    /^authorization$/i,
    '`Authorization` is what `auth` sends: `auth: { type: bearer, token: … }`, or --auth-type and --auth-token beside --spec',
  ],
  [/^cookie$/i, '`Cookie` is what `auth` sends: `auth: { type: api_key, cookie: NAME, token: … }`'],
  [/^(?:content-.*|accept-encoding|proxy-.*)$/i, 'this header follows from the single request, and is none of all calls'],
];

const OF_A_SIGN_IN = ['authorization_url', 'revocation_url', 'authorization_parameters', 'identity'] as const;

function checkOauth(auth: OauthFile, at: readonly PropertyKey[], name: string, report: ResolveContext['report']): void {
  for (const key of auth.flow === 'authorization_code' ? [] : OF_A_SIGN_IN) {
    if (auth[key] !== undefined)
      report([...at, key], `"${key}" has no effect with flow ${auth.flow} under ${name}; it belongs to authorization_code`);
  }
  const secrets = (['client_secret', 'client_secret_key', 'private_key'] as const).filter((key) => auth[key] !== undefined);
  const [secret, second] = secrets;
  if (second !== undefined) report([...at, second], `${name} has more than one secret; keep ${secrets.join(' or ')}`);
  if (secret === undefined && auth.flow !== 'authorization_code')
    report(at, `${name} has no secret; give client_secret, client_secret_key or private_key`);
  if (auth.private_key_id !== undefined && auth.private_key === undefined)
    report([...at, 'private_key_id'], `"private_key_id" has no effect without private_key under ${name}`);
  const { token_endpoint_auth_method: method } = auth;
  const wanted = method === undefined ? undefined : SECRET_OF[method];
  if (wanted !== undefined && secrets.length < 2 && !wanted.includes(secret))
    report([...at, 'token_endpoint_auth_method'], `${name}: ${method} goes with ${wanted.map((key) => key ?? 'no secret').join(' or ')}`);
}

const SECRET_OF: Record<NonNullable<OauthFile['token_endpoint_auth_method']>, readonly (string | undefined)[]> = {
  client_secret_basic: ['client_secret', 'client_secret_key'],
  client_secret_post: ['client_secret', 'client_secret_key'],
  private_key_jwt: ['private_key'],
  none: [undefined],
};
