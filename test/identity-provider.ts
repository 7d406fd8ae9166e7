import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt } from 'jose';
import Provider, { type Configuration, errors, type KoaContextWithOIDC } from 'oidc-provider';

export interface IdentityProvider {
  readonly issuer: string;
  /** Requests to the token endpoint that were answered, as `grant_type`. */
  readonly tokenRequests: string[];
  /** Bodies and headers of requests to the token and revocation endpoints. */
  readonly received: { readonly path: string; readonly authorization?: string; readonly body: URLSearchParams }[];
  /** What a person's browser does with an authorization URL: signs in, agrees, and ends at the address it returns. */
  signIn(authorizationUrl: string, user: string): Promise<string>;
  /** Whose token it is, and what it may; `undefined` when it is not valid. */
  introspect(accessToken: string): Promise<{ user?: string; client: string; scopes: string; audience?: string } | undefined>;
  /** Put in front of the provider: true when it has answered. */
  intercept: ((req: IncomingMessage, res: ServerResponse, body: string) => boolean) | undefined;
  close(): Promise<void>;
}

/** A real OpenID provider on a loopback socket. Everybody may sign in, with any name. */
export async function startIdentityProvider(configuration: Configuration): Promise<IdentityProvider> {
  const tokenRequests: string[] = [];
  const received: IdentityProvider['received'] = [];
  const server = createServer((req, res) => void handle(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    cookies: { keys: [randomBytes(16).toString('hex')] },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, email: `${sub}@example.com` }) }),
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    ...configuration,
    features: { devInteractions: { enabled: false }, revocation: { enabled: true }, ...configuration.features },
  });
  provider.registerGrantType(TOKEN_EXCHANGE, exchange, [
    'subject_token',
    'subject_token_type',
    'requested_token_type',
    'audience',
    'scope',
  ]);
  provider.on('server_error', (_context, error) => console.error(error));
  const answer = provider.callback();

  /** RFC 8693: the subject token is a JWT of anybody, or the bare name of a user. */
  async function exchange(context: KoaContextWithOIDC): Promise<void> {
    const { client, params } = context.oidc;
    const subject = String(params?.subject_token);
    if (subject.startsWith('refuse')) throw new errors.InvalidGrant(`no token for ${subject}`);
    const user = subject.includes('.') ? (decodeJwt(subject).sub ?? '') : subject.trim();
    const grant = new provider.Grant({ accountId: user, clientId: client?.clientId ?? '' });
    const token = new provider.AccessToken({
      accountId: user,
      client: client ?? never(),
      grantId: await grant.save(),
      gty: 'token_exchange',
      scope: String(params?.scope ?? ''),
    });
    const issued = { access_token: await token.save(), issued_token_type: 'urn:ietf:params:oauth:token-type:access_token' };
    context.body = { ...issued, token_type: 'Bearer', expires_in: token.expiration };
  }

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (req.url?.startsWith('/interaction/')) return interact(req, res);
    if (req.method !== 'POST') {
      if (identityProvider.intercept?.(req, res, '') === true) return;
      return void answer(req, res);
    }
    const body = await textOf(req);
    const path = new URL(req.url ?? '/', issuer).pathname;
    const { authorization } = req.headers;
    received.push({ path, body: new URLSearchParams(body), ...(authorization === undefined ? {} : { authorization }) });
    if (path === '/token') tokenRequests.push(new URLSearchParams(body).get('grant_type') ?? '');
    if (identityProvider.intercept?.(req, res, body) === true) return;
    // The provider takes a body that somebody has read already.
    void answer(Object.assign(req, { body: Object.fromEntries(new URLSearchParams(body)) }), res);
  }

  async function interact(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { prompt, params, session } = await provider.interactionDetails(req, res);
    const user = String(req.headers['x-user']);
    if (prompt.name === 'login') return provider.interactionFinished(req, res, { login: { accountId: user } });
    const grant = new provider.Grant({ accountId: session?.accountId ?? user, clientId: String(params.client_id) });
    grant.addOIDCScope(String(params.scope ?? ''));
    for (const resource of [params.resource ?? []].flat()) grant.addResourceScope(String(resource), String(params.scope ?? ''));
    return provider.interactionFinished(req, res, { consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: true });
  }

  const identityProvider: IdentityProvider = {
    issuer,
    tokenRequests,
    received,
    intercept: undefined,
    async signIn(authorizationUrl, user) {
      const cookies = new Map<string, string>();
      let url = new URL(authorizationUrl);
      for (let hop = 0; hop < 10 && url.origin === issuer; hop += 1) {
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
        const response = await fetch(url, { redirect: 'manual', headers: { cookie, 'x-user': user } });
        for (const line of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
          cookies.set(name, value);
        }
        const location = response.headers.get('location');
        if (location === null) throw new Error(`the browser stops at ${url.pathname}: ${response.status} ${await response.text()}`);
        url = new URL(location, url);
      }
      return url.href;
    },
    async introspect(accessToken) {
      const found = await provider.AccessToken.find(accessToken);
      if (found === undefined) {
        const own = await provider.ClientCredentials.find(accessToken);
        return own === undefined ? undefined : { client: own.clientId ?? '', scopes: own.scope ?? '', ...audienceOf(own.aud) };
      }
      return { user: found.accountId, client: found.clientId ?? '', scopes: found.scope ?? '', ...audienceOf(found.aud) };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return identityProvider;
}

/** `features` of a provider whose tokens may be for any resource, with these scopes. */
export function anyResource(scope: string): NonNullable<NonNullable<Configuration['features']>['resourceIndicators']> {
  return {
    enabled: true,
    getResourceServerInfo: (_context, audience) => {
      if (audience.includes('unknown')) throw new errors.InvalidTarget();
      return { scope, audience, accessTokenFormat: 'opaque' };
    },
    useGrantedResource: () => true,
  };
}

const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';

function never(): never {
  throw new Error('the provider has authenticated the client');
}

function audienceOf(aud: unknown): { audience?: string } {
  return aud === undefined ? {} : { audience: String(aud) };
}

async function textOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
