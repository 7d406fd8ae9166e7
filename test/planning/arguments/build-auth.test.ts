import { describe, expect, it } from 'vitest';
import type { Auth, Operation, SecurityRequirement, SecurityScheme } from '../../../src/model/index.js';
import { buildCapability } from '../../../src/planning/arguments/index.js';
import { sampleOperation } from './sample-operation.js';

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
    sourceName: 'api',
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
  ])('--auth-key %s', (_, security, declaresSchemes, auth) => {
    expect(build(security, declaresSchemes, 'env:K').auth).toEqual(auth);
  });
});
