import type { IncomingMessage, ServerResponse } from 'node:http';
import { type IdentityProvider, startIdentityProvider } from '../../identity-provider.js';
import { type Api, createWorld, fileText, startApi, type World } from '../world.js';
import { type Front, startFront } from './front.js';
import { Person } from './person.js';

export const NAMES = ['asana', 'books', 'cards'] as const;
const SCOPES = ['openid', 'offline_access', 'items:read', 'items:write'];

/** Three servers with three identity providers behind one address. Each API takes tokens of its own provider only, and says whose they are. */
export interface OauthWorld {
  readonly world: World;
  readonly front: Front;
  readonly providers: readonly IdentityProvider[];
  readonly apis: readonly Api[];
  /** Whose token each call had: `alice GET /list`, by server. */
  readonly calls: Readonly<Record<string, string[]>>;
  /** The text of gateway.yaml; `more` goes at its top. */
  config(more?: string, access?: string): string;
  /** Starts one more gateway behind the front. */
  start(more?: string, access?: string): ReturnType<World['start']>;
  urlOf(server: string): string;
  person(name: string): Person;
  close(): Promise<void>;
}

/** @param publicPath of the address of the gateways: `/tools`. */
export async function createOauthWorld(publicPath = ''): Promise<OauthWorld> {
  const world = await createWorld();
  const front = await startFront(publicPath);
  const address = front.origin + publicPath;
  const calls: Record<string, string[]> = Object.fromEntries(NAMES.map((name) => [name, []]));
  const providers = await Promise.all(
    NAMES.map((name) =>
      startIdentityProvider({
        clients: [
          {
            client_id: `gateway at ${name}`,
            client_secret: `secret of ${name}`,
            redirect_uris: [`${address}/${name}/callback`],
            grant_types: ['authorization_code', 'refresh_token'],
          },
        ],
        scopes: SCOPES,
        issueRefreshToken: async () => true,
      }),
    ),
  );
  const apis = await Promise.all(NAMES.map((name, index) => startApi((req, res) => void answer(req, res, name, providers[index]))));
  for (const [index, name] of NAMES.entries()) {
    const origin = apis[index]?.origin ?? '';
    const file = (tool: string, method: string, scope: string) =>
      fileText(tool, origin, { method }).replace(/^auth:.*$/m, `auth: { required: true, type: oauth2, scopes: ["${scope}"] }`);
    await world.write(`capabilities/${name}/list.yaml`, file('list', 'GET', 'items:read'));
    const cached = file('profile', 'GET', 'items:read').replace('strategy: none', 'strategy: exact, ttl: 300');
    await world.write(`capabilities/${name}/profile.yaml`, cached);
    await world.write(`capabilities/${name}/create.yaml`, file('create', 'POST', 'items:write'));
  }

  async function answer(req: IncomingMessage, res: ServerResponse, name: string, provider?: IdentityProvider): Promise<void> {
    const token = /^Bearer (.+)$/.exec(req.headers.authorization ?? '')?.[1] ?? '';
    const found = await provider?.introspect(token);
    if (found === undefined) return void res.writeHead(401, { 'content-type': 'application/json' }).end('{"error":"unauthorized"}');
    calls[name]?.push(`${found.user} ${req.method} ${req.url}`);
    res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ user: found.user, server: name }));
  }

  const config = (more = '', access = 'access: oauth'): string => `${more}
server: { public_url: ${address} }
servers:
${NAMES.map(
  (name, index) => `  - name: ${name}
    capabilities: capabilities/${name}
    base_url: ${apis[index]?.origin}
    ${access}
    sessions: ${name === 'books'}
    sse: ${name === 'cards'}
    auth:
      type: oauth2
      flow: authorization_code
      issuer: ${providers[index]?.issuer}
      client_id: gateway at ${name}
      client_secret: secret of ${name}
      scopes: [openid]`,
).join('\n')}
`;

  return {
    world,
    front,
    providers,
    apis,
    calls,
    config,
    async start(more, access) {
      const gateway = await world.start(config(more, access));
      front.targets.push(gateway.port);
      return gateway;
    },
    urlOf: (server) => `${address}/${server}/mcp`,
    person: (name) => new Person(name, front.origin, providers),
    async close() {
      await world.close();
      await Promise.all([front.close(), ...providers.map((provider) => provider.close()), ...apis.map((api) => api.close())]);
    },
  };
}
