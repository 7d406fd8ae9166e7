import { describe, expect, it } from 'vitest';
import type { GatewayError, JsonObject } from '../../../src/model/index.js';
import { codesOf, importDocument, only, type Shape } from './documents.js';

function importWith(root: JsonObject, shape: Shape & { operation?: JsonObject; pathItem?: JsonObject } = {}) {
  const { operation = {}, pathItem = {}, ...rest } = shape;
  const version = root.swagger === undefined ? { openapi: '3.1.0' } : {};
  return importDocument(
    { ...version, info: { title: 'T', version: '1' }, paths: { '/x': { ...pathItem, get: operation } }, ...root },
    rest,
  );
}
const serverOf = (...given: Parameters<typeof importWith>) => only(importWith(...given)).request.server;

describe('servers of OpenAPI 3', () => {
  const URL_OF_DOCUMENT = 'https://docs.test/specs/v2/api.yaml';

  it.each<[readonly JsonObject[] | undefined, string | undefined, string | undefined]>([
    [[{ url: 'https://api.test' }], undefined, 'https://api.test'],
    [[{ url: 'https://api.test/' }], undefined, 'https://api.test'],
    [[{ url: 'https://api.test/v1///' }], undefined, 'https://api.test/v1'],
    [[{ url: 'HTTPS://API.Test:443/V1' }], undefined, 'https://api.test/V1'],
    [[{ url: 'http://localhost:3000' }], undefined, 'http://localhost:3000'],
    [[{ url: 'https://user:secret@api.test/v1?x=1#y' }], undefined, 'https://api.test/v1'],
    [[{ url: 'wss://api.test' }, { url: 'https://api.test/http' }], undefined, 'https://api.test/http'],
    [[{ url: '/v1' }], URL_OF_DOCUMENT, 'https://docs.test/v1'],
    [[{ url: '/' }], URL_OF_DOCUMENT, 'https://docs.test'],
    [[{ url: '../v1' }], URL_OF_DOCUMENT, 'https://docs.test/specs/v1'],
    [[{ url: './' }], URL_OF_DOCUMENT, 'https://docs.test/specs/v2'],
    [[{ url: '//other.test/v1' }], URL_OF_DOCUMENT, 'https://other.test/v1'],
    [[{ url: '//other.test/v1/' }], undefined, 'https://other.test/v1'],
    [[{ url: '//' }], undefined, undefined],
    [undefined, URL_OF_DOCUMENT, 'https://docs.test'],
    [[], URL_OF_DOCUMENT, 'https://docs.test'],
    [[{ url: '/v1' }], undefined, undefined],
    [undefined, undefined, undefined],
    [[{ url: 'ftp://api.test' }], undefined, undefined],
    [[{ url: 'https://' }], undefined, undefined],
    [[{}], undefined, undefined],
    [[{ url: '' }], URL_OF_DOCUMENT, 'https://docs.test'],
    [[{ url: '' }], undefined, undefined],
    [[{ url: 'http://api.test/v1' }, { url: 'https://eu.test/v1' }, { url: 'https://api.test/v1/' }], undefined, 'https://api.test/v1'],
    [[{ url: 'http://api.test/v1' }, { url: 'https://api.test/v2' }], undefined, 'http://api.test/v1'],
  ])('%j read from %s give %s', (servers, url, expected) => {
    const result = importWith(servers === undefined ? {} : { servers }, url === undefined ? {} : { url });
    expect(only(result).request.server?.url).toBe(expected);
    if (expected === undefined) expect(result.diagnostics.length).toBeGreaterThan(0);
  });

  it.each([undefined, '/v1', '', 'ftp://api.test', 5].map((url) => (url === undefined ? {} : { servers: [{ url }] })))(
    'ask for --base-url where nothing says the host: %j',
    (root) => {
      const asked = importWith(root as JsonObject).diagnostics.filter(({ code }) => code === 'server-unknown');
      expect(asked).toMatchObject([{ severity: 'warning', detail: 'Give the address of the API with --base-url https://…' }]);
    },
  );

  it('are the operation’s, else the path’s, else the document’s', () => {
    const root = { servers: [{ url: 'https://doc.test' }] };
    const pathItem = { servers: [{ url: 'https://path.test' }] };
    const operation = { servers: [{ url: 'https://operation.test' }] };
    expect(serverOf(root)).toEqual({ url: 'https://doc.test', level: 'document', pointer: '#/servers/0' });
    expect(serverOf(root, { pathItem })).toEqual({ url: 'https://path.test', level: 'path', pointer: '#/paths/~1x/servers/0' });
    expect(serverOf(root, { pathItem, operation })).toEqual({
      url: 'https://operation.test',
      level: 'operation',
      pointer: '#/paths/~1x/get/servers/0',
    });
  });

  it('of an operation that cannot be called are not replaced by the document’s', () => {
    expect(serverOf({ servers: [{ url: 'https://doc.test' }] }, { operation: { servers: [{ url: '/upload' }] } })).toBeUndefined();
  });

  it('are listed for the source, and that there are several is said', () => {
    const result = importWith({ servers: [{ url: 'https://a.test' }, { url: 'https://b.test/' }, { url: 'https://a.test/' }] });
    expect(result.source.servers).toEqual(['https://a.test', 'https://b.test']);
    expect(codesOf(result)).toEqual(['several-servers']);
  });

  it('resolve against $self where the document was read from a file (OpenAPI 3.2)', () => {
    expect(serverOf({ openapi: '3.2.0', $self: 'https://self.test/api.yaml', servers: [{ url: '/v1' }] })?.url).toBe(
      'https://self.test/v1',
    );
  });

  it('in another document resolve against where that is', () => {
    const others = { 'parts/path.yaml': { servers: [{ url: './api' }], get: {} } };
    const document = { openapi: '3.1.0', paths: { '/x': { $ref: 'parts/path.yaml' } } };
    const result = importDocument(document, { others, url: 'https://docs.test/specs/api.yaml' });
    expect(only(result).request.server).toMatchObject({ url: 'https://docs.test/specs/parts/api', level: 'path' });
  });
});

describe('server variables', () => {
  const servers = [
    {
      url: 'https://{region}.api.test:{port}/{base}',
      variables: { region: { default: 'us', enum: ['us', 'eu'] }, port: { default: 8443 }, base: { default: 'v1' } },
    },
  ];

  it('have their defaults, or what the operator gives', () => {
    expect(serverOf({ servers })?.url).toBe('https://us.api.test:8443/v1');
    expect(serverOf({ servers }, { serverVariables: { region: 'eu', base: 'v2' } })?.url).toBe('https://eu.api.test:8443/v2');
  });

  it('that are not among the listed are used and said', () => {
    const result = importWith({ servers }, { serverVariables: { region: 'mars' } });
    expect(only(result).request.server?.url).toBe('https://mars.api.test:8443/v1');
    expect(result.diagnostics).toMatchObject([{ severity: 'warning', code: 'server-variable-not-listed' }]);
  });

  it.each<[string, JsonObject, Record<string, string>, string]>([
    ['{scheme}://api.test/v1', { default: 'http', enum: ['http', 'https'] }, {}, 'https://api.test/v1'],
    ['{scheme}://api.test/v1', { default: 'https', enum: ['http', 'https'] }, {}, 'https://api.test/v1'],
    ['{scheme}://api.test/v1', { enum: ['http', 'https'] }, {}, 'https://api.test/v1'],
    ['{scheme}://api.test/v1', { default: 'http', enum: ['http', 'https'] }, { scheme: 'http' }, 'http://api.test/v1'],
    ['{scheme}://api.test/v1', { default: 'http', enum: ['http'] }, {}, 'http://api.test/v1'],
    ['{scheme}://api.test/v1', { default: 'http' }, {}, 'http://api.test/v1'],
    ['http://api.test/{scheme}', { default: 'http', enum: ['http', 'https'] }, {}, 'http://api.test/http'],
  ])('that are the scheme are https where it is offered: %s with %j and %j', (url, scheme, serverVariables, expected) => {
    const result = importWith({ servers: [{ url, variables: { scheme } }] }, { serverVariables });
    expect(only(result).request.server?.url).toBe(expected);
    expect(codesOf(result)).toEqual([]);
  });

  it('without a default leave the server unknown until they are given', () => {
    const open = [{ url: 'https://{tenant}.api.test' }];
    expect(importWith({ servers: open }).diagnostics).toMatchObject([
      { code: 'server-variable-unset', detail: expect.stringContaining('--server-var tenant=') },
    ]);
    expect(serverOf({ servers: open })).toBeUndefined();
    expect(serverOf({ servers: open }, { serverVariables: { tenant: 'acme' } })?.url).toBe('https://acme.api.test');
  });

  it('that no server has are said', () => {
    expect(importWith({ servers }, { serverVariables: { zone: 'a' } }).diagnostics).toMatchObject([
      { code: 'server-variable-unknown', detail: 'Known are "base", "port", "region".' },
    ]);
  });
});

describe('--server', () => {
  const servers = [{ url: 'https://a.test' }, { url: 'https://b.test/v1/' }, { url: '/relative' }];

  it.each([
    ['0', { url: 'https://a.test', level: 'document', pointer: '#/servers/0' }],
    ['1', { url: 'https://b.test/v1', level: 'document', pointer: '#/servers/1' }],
    ['https://b.test/v1', { url: 'https://b.test/v1', level: 'document', pointer: '#/servers/1' }],
    ['https://b.test/v1/', { url: 'https://b.test/v1', level: 'document', pointer: '#/servers/1' }],
    ['https://c.test/api/', { url: 'https://c.test/api', level: 'option', pointer: '#' }],
  ])('%s is %j', (server, expected) => {
    expect(serverOf({ servers }, { server })).toEqual(expected);
  });

  it('leaves the server of an operation', () => {
    expect(serverOf({ servers }, { server: '1', operation: { servers: [{ url: 'https://own.test' }] } })?.url).toBe('https://own.test');
  });

  it.each([
    ['3', '--server 3: the document has 3 servers'],
    ['2', '--server 2: that server cannot be called (/relative)'],
    ['eu', '--server eu: neither an index nor an http(s) URL'],
    ['ftp://x.test', '--server ftp://x.test: neither an index nor an http(s) URL'],
  ])('%s is refused: %s', (server, message) => {
    expect(failureOf(() => importWith({ servers }, { server }))).toMatchObject({ code: 'usage', message });
  });
});

describe('--base-url', () => {
  it.each<[JsonObject, string, string]>([
    [{ servers: [{ url: 'https://api.test/v1' }] }, 'http://127.0.0.1:4010', 'http://127.0.0.1:4010/v1'],
    [{ servers: [{ url: 'https://api.test/v1' }] }, 'http://127.0.0.1:4010/other/', 'http://127.0.0.1:4010/other'],
    [{ servers: [{ url: '/v1' }] }, 'https://api.test', 'https://api.test/v1'],
    [{ servers: [{ url: '/v1' }] }, 'https://api.test/v2', 'https://api.test/v2'],
    [{}, 'https://api.test', 'https://api.test'],
    [{ swagger: '2.0', basePath: '/v1' }, 'https://api.test', 'https://api.test/v1'],
    [{ servers: [{ url: 'https://{x}.test' }] }, 'https://api.test', 'https://api.test'],
  ])('%j with %s is %s', (root, baseUrl, url) => {
    expect(serverOf(root, { baseUrl })).toMatchObject({ url, level: 'option' });
  });

  it('wins over the server of an operation', () => {
    expect(serverOf({}, { baseUrl: 'https://staging.test', operation: { servers: [{ url: 'https://upload.test/up' }] } })?.url).toBe(
      'https://staging.test/up',
    );
  });

  it.each(['staging', 'ftp://x.test', ''])('%j is refused', (baseUrl) => {
    expect(failureOf(() => importWith({}, { baseUrl }))).toMatchObject({ code: 'usage' });
  });
});

describe('the address of Swagger 2.0', () => {
  const FROM = 'http://docs.test:8080/specs/api.json';
  it.each<[JsonObject, string | undefined, string | undefined]>([
    [{ host: 'api.test', schemes: ['https'] }, undefined, 'https://api.test'],
    [{ host: 'api.test', schemes: ['http'] }, undefined, 'http://api.test'],
    [{ host: 'api.test', schemes: ['http', 'https'] }, undefined, 'https://api.test'],
    [{ host: 'api.test', schemes: ['ws', 'http'] }, undefined, 'http://api.test'],
    [{ host: 'api.test:8443', basePath: '/v1/', schemes: ['https'] }, undefined, 'https://api.test:8443/v1'],
    [{ host: 'api.test', basePath: 'v1', schemes: ['https'] }, undefined, 'https://api.test/v1'],
    [{ host: 'api.test', basePath: '/' }, undefined, 'https://api.test'],
    [{ host: 'api.test' }, FROM, 'http://api.test'],
    [{ host: 'http://api.test/' }, undefined, 'http://api.test'],
    [{ basePath: '/v1' }, FROM, 'http://docs.test:8080/v1'],
    [{ basePath: '/v1', schemes: ['https'] }, FROM, 'https://docs.test:8080/v1'],
    [{}, FROM, 'http://docs.test:8080'],
    [{ basePath: '/v1' }, undefined, undefined],
    [{}, undefined, undefined],
  ])('%j read from %s is %s', (root, url, expected) => {
    expect(serverOf({ swagger: '2.0', ...root }, url === undefined ? {} : { url })?.url).toBe(expected);
  });

  it('follows the schemes of an operation', () => {
    const root = { swagger: '2.0', host: 'api.test', schemes: ['http'] };
    expect(serverOf(root, { operation: { schemes: ['https'] } })).toEqual({
      url: 'https://api.test',
      level: 'operation',
      pointer: '#/paths/~1x/get/schemes',
    });
    expect(serverOf(root, { operation: { schemes: ['http'] } })).toMatchObject({ level: 'document' });
  });

  it('is a template of its own in the descriptions of Azure', () => {
    const vault = { name: 'vaultBaseUrl', in: 'path', required: true, type: 'string' };
    const root = {
      swagger: '2.0',
      parameters: { Vault: vault },
      'x-ms-parameterized-host': { hostTemplate: '{vaultBaseUrl}', useSchemePrefix: false, parameters: [{ $ref: '#/parameters/Vault' }] },
    };
    const given = { serverVariables: { vaultBaseUrl: 'https://mine.vault.test/' } };
    expect(importWith(root, given).source.servers).toEqual(['https://mine.vault.test']);
    expect(importWith(root).diagnostics).toMatchObject([
      { code: 'server-variable-unset', summary: 'server variable "vaultBaseUrl" has no default' },
    ]);
    const region = { name: 'region', default: 'west', enum: ['west', 'east'] };
    const regional = { hostTemplate: '{region}.api.test/v1', parameters: [region] };
    expect(serverOf({ swagger: '2.0', basePath: '/forms', 'x-ms-parameterized-host': regional })?.url).toBe(
      'https://west.api.test/v1/forms',
    );
  });

  it('says that it assumes https', () => {
    expect(codesOf(importWith({ swagger: '2.0', host: 'api.test' }))).toEqual(['scheme-assumed']);
    expect(codesOf(importWith({ servers: [{ url: '//api.test' }] }))).toEqual(['scheme-assumed']);
  });

  it('is read in a 3.0 document, and servers in a 2.0 one', () => {
    expect(serverOf({ openapi: '3.0.0', host: 'api.test', basePath: '/v1' })?.url).toBe('https://api.test/v1');
    expect(serverOf({ swagger: '2.0', servers: [{ url: 'https://api.test/v2' }] })?.url).toBe('https://api.test/v2');
  });
});

it('reads a hostile run of slashes in no time', () => {
  expect(serverOf({ swagger: '2.0', host: `api.test${'/'.repeat(100_000)}x`, schemes: ['https'] })?.url.length).toBeGreaterThan(100_000);
});

function failureOf(run: () => unknown): GatewayError {
  try {
    run();
  } catch (error) {
    return error as GatewayError;
  }
  throw new Error('nothing was thrown');
}
