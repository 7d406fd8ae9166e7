import { describe, expect, it } from 'vitest';
import type { Auth, JsonObject, Operation, Parameter, SecurityRequirement, SecurityScheme } from '../../../src/model/index.js';
import { buildCapability } from '../../../src/planning/arguments/index.js';
import { parameter, sampleOperation } from './sample-operation.js';

const scheme = (value: SecurityScheme, scopes: string[] = [], key?: string): SecurityRequirement => ({
  name: value.type,
  scheme: value,
  scopes,
  pointer: '#/security',
  ...(key === undefined ? {} : { key }),
});
const bearer = scheme({ type: 'bearer' });
const basic = scheme({ type: 'basic' });
const header = scheme({ type: 'api_key', in: 'header', name: 'X-Key' });
const query = scheme({ type: 'api_key', in: 'query', name: 'key' });
const oauth = scheme({ type: 'oauth2', flows: [] }, ['read', 'write', 'read']);
const tls = scheme({ type: 'mutual_tls' });
const digest = scheme({ type: 'other', label: 'digest' });

function build(security: Operation['security'], declaresSchemes: boolean, authKey?: string) {
  const operation = sampleOperation({}, security === undefined ? {} : { security });
  const { capability, losses } = buildCapability(operation, 'x', {
    declaresSchemes,
    kind: 'openapi',
    ...(authKey === undefined ? {} : { authKey }),
  });
  return { auth: capability.auth, codes: losses.map(({ code }) => code) };
}

describe('auth', () => {
  it.each<[string, Operation['security'], boolean, Auth, string[]]>([
    ['no scheme anywhere', undefined, false, { required: false }, []],
    ['schemes and no security', undefined, true, { required: true }, []],
    ['explicitly public', [], true, { required: false, type: 'none' }, []],
    ['explicitly public without schemes', [], false, { required: false, type: 'none' }, []],
    ['anonymous only', [[]], true, { required: false, type: 'none' }, []],
    ['bearer', [[bearer]], true, { required: true, type: 'bearer' }, []],
    ['basic', [[basic]], true, { required: true, type: 'basic' }, []],
    ['a key in a header', [[header]], true, { required: true, type: 'api_key', header: 'X-Key' }, []],
    ['a key in the query', [[query]], true, { required: true, type: 'api_key', param: 'key' }, []],
    [
      'a key in a cookie',
      [[scheme({ type: 'api_key', in: 'cookie', name: 'sid' })]],
      true,
      { required: true, type: 'api_key', cookie: 'sid' },
      [],
    ],
    [
      'a key after a prefix',
      [[scheme({ type: 'api_key', in: 'header', name: 'Authorization', prefix: 'Token' })]],
      true,
      { required: true, type: 'api_key', header: 'Authorization', prefix: 'Token' },
      [],
    ],
    ['OAuth 2 with scopes', [[oauth]], true, { required: true, type: 'oauth2', scopes: ['read', 'write'] }, []],
    ['OpenID Connect', [[scheme({ type: 'open_id_connect', url: 'https://id.test' })]], true, { required: true, type: 'oauth2' }, []],
    [
      'a key that the source names',
      [[scheme({ type: 'bearer' }, [], 'env:SOURCE')]],
      true,
      { required: true, type: 'bearer', key: 'env:SOURCE' },
      [],
    ],
    ['anonymous too', [[bearer], []], true, { required: false, type: 'bearer' }, []],
    [
      'the best carried of several',
      [[digest], [basic], [oauth]],
      true,
      { required: true, type: 'oauth2', scopes: ['read', 'write'] },
      ['security-alternatives'],
    ],
    [
      'one before several together',
      [[bearer, header], [query]],
      true,
      { required: true, type: 'api_key', param: 'key' },
      ['security-alternatives'],
    ],
    ['the first of equals', [[query], [header]], true, { required: true, type: 'api_key', param: 'key' }, ['security-alternatives']],
    ['several together', [[bearer, header]], true, { required: true, all: [{ type: 'bearer' }, { type: 'api_key', header: 'X-Key' }] }, []],
    ['what cannot be carried', [[tls]], true, { required: true }, ['security-not-carried']],
    ['what cannot be carried beside what can', [[tls, bearer]], true, { required: true, type: 'bearer' }, ['security-not-carried']],
  ])('of %s', (_, security, declaresSchemes, auth, codes) => {
    expect(build(security, declaresSchemes)).toEqual({ auth, codes });
  });

  it.each<[string, Operation['security'], boolean, Auth]>([
    [
      'makes it a required bearer token where the source declares no scheme',
      undefined,
      false,
      { required: true, type: 'bearer', key: 'env:K' },
    ],
    ['also where such a source says "security: []"', [], false, { required: true, type: 'bearer', key: 'env:K' }],
    ['is a bearer token where nothing says which scheme', undefined, true, { required: true, type: 'bearer', key: 'env:K' }],
    ['keeps an explicitly public operation public', [], true, { required: false, type: 'none', key: 'env:K' }],
    ['keeps the scheme', [[query]], true, { required: true, type: 'api_key', key: 'env:K', param: 'key' }],
    ['keeps it optional', [[basic], []], true, { required: false, type: 'basic', key: 'env:K' }],
    [
      'wins over the key that the source names',
      [[scheme({ type: 'bearer' }, [], 'env:SOURCE')]],
      true,
      { required: true, type: 'bearer', key: 'env:K' },
    ],
    [
      'is set for the first of several together',
      [[header, bearer]],
      true,
      { required: true, all: [{ type: 'api_key', header: 'X-Key', key: 'env:K' }, { type: 'bearer' }] },
    ],
    ['goes with the scheme that can be carried', [[tls, query]], true, { required: true, type: 'api_key', key: 'env:K', param: 'key' }],
  ])('--auth-key %s', (_, security, declaresSchemes, auth) => {
    expect(build(security, declaresSchemes, 'env:K').auth).toEqual(auth);
  });

  it.each([
    ['mutual TLS', [[tls]], true],
    ['digest', [[digest]], true],
    ['an undefined scheme', [[scheme({ type: 'other', label: 'undefined scheme "x"' })]], true],
    ['several of them together', [[tls, digest]], true],
    ['anonymous calls beside it', [[digest], []], false],
  ])('--auth-key is not set, and that is said, for %s', (_, security, required) => {
    const { auth, codes } = build(security, true, 'env:K');
    expect(auth).toEqual({ required });
    expect(codes).toContain('security-not-carried');
    expect(codes.at(-1)).toBe('auth-key-unused');
  });
});

describe('a parameter that is also the credential', () => {
  const argumentsOf = (parameters: readonly Parameter[], security: Operation['security']) => {
    const operation = sampleOperation({ parameters }, security === undefined ? {} : { security });
    const { capability, losses } = buildCapability(operation, 'x', { declaresSchemes: true, kind: 'openapi' });
    const { config } = capability.providers.primary;
    const { properties = {}, required = [] } = capability.schema.input as JsonObject;
    const sent = [config.params, config.headers, config.cookies].flatMap((part) => Object.keys(part ?? {}));
    return {
      names: Object.keys(properties as JsonObject),
      required,
      sent,
      said: losses.filter(({ code }) => code === 'credential-parameter'),
    };
  };
  const cookie = scheme({ type: 'api_key', in: 'cookie', name: 'sid' });
  const q = parameter('query', 'q');

  it.each<[string, Parameter, Operation['security']]>([
    ['a query key', parameter('query', 'key', { required: true }), [[query]]],
    ['a header key, whatever its case', parameter('header', 'x-KEY', { required: true }), [[header]]],
    ['a cookie key', parameter('cookie', 'sid'), [[cookie]]],
    ['one of several together', parameter('cookie', 'sid'), [[bearer, cookie]]],
    ['the one that is taken of several ways', parameter('query', 'key'), [[query], [header]]],
    ['the one of a way that is not taken', parameter('header', 'x-KEY', { required: true }), [[header], [bearer]]],
    ['one of several together of a way that is not taken', parameter('cookie', 'sid'), [[bearer], [header, cookie]]],
    ['Authorization of a way that is not taken', parameter('header', 'Authorization'), [[query], [digest], [basic, header]]],
    ['Authorization with bearer', parameter('header', 'authorization'), [[bearer]]],
    ['Authorization with basic', parameter('header', 'Authorization'), [[basic]]],
    ['Authorization with OAuth 2', parameter('header', 'Authorization'), [[oauth]]],
  ])('is no argument and is not sent twice: %s', (_, given, security) => {
    const { names, required, sent, said } = argumentsOf([given, q], security);
    expect([names, required, sent]).toEqual([['q'], [], ['q']]);
    expect(said).toMatchObject([{ severity: 'info', pointer: given.pointer }]);
    expect(said[0]?.summary).toContain(`the ${given.location} parameter "${given.name}"`);
  });

  it('says whether it is what is sent', () => {
    const security = [[header], [bearer]];
    const [chosen] = argumentsOf([parameter('header', 'Authorization')], security).said;
    const [other] = argumentsOf([parameter('header', 'X-Key')], security).said;
    expect(chosen?.summary).toMatch(/the credential that the operation requires, and no argument: it is sent as configured$/);
    expect(other?.summary).toMatch(/the credential of another way to authenticate, and no argument: it is not sent$/);
  });

  it.each<[string, Parameter, Operation['security']]>([
    ['where anonymous calls are accepted too', parameter('query', 'key'), [[query], []]],
    ['of a public operation', parameter('query', 'key'), []],
    ['where nothing is said', parameter('query', 'key'), undefined],
    ['in another place', parameter('header', 'key'), [[query]]],
    ['with another case in the query', parameter('query', 'Key'), [[query]]],
    ['of a way that is not taken, where anonymous calls are accepted too', parameter('header', 'X-Key'), [[query], [header], []]],
    ['of a scheme that cannot be carried', parameter('header', 'Authorization'), [[digest]]],
  ])('stays an argument %s', (_, given, security) => {
    const { names, sent, said } = argumentsOf([given], security);
    expect([names, sent, said]).toEqual([[given.name], [given.name], []]);
  });
});
