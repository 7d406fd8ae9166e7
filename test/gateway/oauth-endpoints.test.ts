import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.js';
import { type IdentityProvider, startIdentityProvider } from '../identity-provider.js';
import { connect, createWorld, urlOf, type World } from './world.js';

/** The API and its authorization server are one host here, as with many real ones. */
let host: IdentityProvider;
let stranger: IdentityProvider;
let world: World;
/** `securitySchemes` of the description. */
let schemes: Record<string, object>;

const CLIENT = {
  client_id: 'service',
  client_secret: 'secret-of-the-service',
  redirect_uris: [],
  response_types: [],
  grant_types: ['client_credentials' as const],
};
const AUTH = '{ type: oauth2, flow: client_credentials, client_id: service, client_secret: secret-of-the-service }';

function describeApi() {
  const security = Object.keys(schemes).map((name) => ({ [name]: ['tasks:read'] }));
  return {
    openapi: '3.1.0',
    info: { title: 'Tasks', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: host.issuer }],
    components: { securitySchemes: schemes },
    paths: {
      '/tasks': { get: { operationId: 'listTasks', summary: 'List tasks', security, responses: { 200: { description: 'Tasks' } } } },
    },
  };
}

const service = (tokenUrl: string) => ({
  type: 'oauth2',
  flows: { clientCredentials: { tokenUrl, scopes: { 'tasks:read': 'Read tasks' } } },
});

beforeAll(async () => {
  const configuration = { clients: [CLIENT], scopes: ['tasks:read'], features: { clientCredentials: { enabled: true } } };
  [host, stranger] = await Promise.all([startIdentityProvider(configuration), startIdentityProvider(configuration)]);
  host.intercept = (req, res) => {
    if (req.url === '/openapi.json') res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(describeApi()));
    else if (req.url === '/tasks') {
      void host.introspect(String(req.headers.authorization).replace('Bearer ', '')).then((found) => {
        res.writeHead(found === undefined ? 401 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(found ?? {}));
      });
    } else return false;
    return true;
  };
  world = await createWorld();
});

beforeEach(() => {
  schemes = { oauth: service(`${host.issuer}/token`) };
  stranger.received.length = 0;
});

afterAll(async () => {
  await world.close();
  await Promise.all([host.close(), stranger.close()]);
});

async function callTool(gateway: Parameters<typeof urlOf>[0], name: string) {
  const client = await connect(urlOf(gateway, 'tasks'));
  const result = await client.callTool({ name, arguments: {} });
  await client.close();
  return result;
}

const mount = (more = '') => world.start(`servers:\n  - name: tasks\n    spec: ${host.issuer}/openapi.json\n    auth: ${AUTH}\n${more}`);

describe('the token URL and the scopes of a description', () => {
  it('serve a mount that says only which client it is', async () => {
    expect(await callTool(await mount(), 'listtasks')).toMatchObject({ structuredContent: { client: 'service', scopes: 'tasks:read' } });
  });

  it('serve by the metadata of its OpenID provider', async () => {
    schemes = { oidc: { type: 'openIdConnect', openIdConnectUrl: `${host.issuer}/.well-known/openid-configuration` } };
    expect(await callTool(await mount(), 'listtasks')).toMatchObject({ structuredContent: { client: 'service' } });
  });

  it('are recorded at activation, and serve files without the description', async () => {
    const apply = await runCli(['import', 'apply', `${host.issuer}/openapi.json`, '--source-name', 'tasks'], world.dir);
    expect(apply.stderr).toBe('');
    const approved = ['--approve', 'network_scope', '--approve', 'provenance_verification', '--reviewer', 'test'];
    const activate = await runCli(['cap', 'activate', 'capability-drafts', '--to', 'active', ...approved], world.dir);
    expect(activate).toMatchObject({ code: 0 });
    const lock = JSON.parse(await readFile(join(world.dir, 'active/capabilities.lock.json'), 'utf8'));
    expect(Object.values(lock.files)).toMatchObject([
      { authorization_servers: [{ flow: 'client_credentials', token_url: `${host.issuer}/token` }] },
    ]);
    const gateway = await world.start(`servers:\n  - name: tasks\n    capabilities: active\n    auth: ${AUTH}\n`);
    expect(await callTool(gateway, 'listtasks')).toMatchObject({ structuredContent: { scopes: 'tasks:read' } });
  });

  it('give way to what is configured', async () => {
    schemes = { oauth: service(`${stranger.issuer}/token`) };
    const configured = AUTH.replace('{', `{ token_url: "${host.issuer}/token",`);
    const gateway = await world.start(
      `servers:\n  - name: tasks\n    spec: ${host.issuer}/openapi.json\n    auth: ${configured}\n    policy: { accept: [network_scope] }\n`,
    );
    expect(await callTool(gateway, 'listtasks')).toMatchObject({ structuredContent: { client: 'service' } });
    expect(stranger.received).toEqual([]);
  });
});

describe('a description that names other places', () => {
  it('an address inside the network gets no secret, although its risk was accepted', async () => {
    schemes = { oauth: service(`${stranger.issuer}/token`) };
    const gateway = await mount('    policy: { accept: [network_scope] }\n');
    const result = await callTool(gateway, 'listtasks');
    expect(result.isError).toBe(true);
    expect(JSON.stringify(result.content)).toContain('plain http is not allowed here');
    expect(stranger.received).toEqual([]);
  });

  it('several authorization servers are a question for the operator', async () => {
    schemes = { one: service(`${host.issuer}/token`), two: service(`${host.issuer}/other`) };
    await expect(mount()).rejects.toMatchObject({
      code: 'config-invalid',
      message: `the files of "tasks" name several authorization servers: ${host.issuer}/token, ${host.issuer}/other`,
      hint: 'Set auth.issuer or auth.token_url of the server.',
    });
  });

  it('so is none', async () => {
    schemes = { key: { type: 'http', scheme: 'bearer' } };
    await expect(mount()).rejects.toThrow('neither the configuration of "tasks" nor its files say where tokens come from');
  });
});
