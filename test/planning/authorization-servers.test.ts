import { describe, expect, it } from 'vitest';
import type { OauthFlow, Operation, SecurityScheme } from '../../src/model/index.js';
import { findAuthorizationServers } from '../../src/planning/index.js';

function find(...schemes: SecurityScheme[]) {
  const security = schemes.map((scheme, index) => [{ name: `scheme${index}`, scheme, scopes: [], pointer: '#' }]);
  return findAuthorizationServers({ security } as unknown as Operation);
}

const oauth2 = (...flows: Omit<OauthFlow, 'scopes'>[]): SecurityScheme => ({
  type: 'oauth2',
  flows: flows.map((flow) => ({ ...flow, scopes: {} })),
});
const TOKEN = { tokenUrl: 'https://id.example.com/token' };
const AUTHORIZATION = { authorizationUrl: 'https://id.example.com/authorize' };

describe('authorization servers of an operation', () => {
  it.each<[string, SecurityScheme[], object[]]>([
    ['no scheme', [], []],
    ['another scheme', [{ type: 'bearer' }], []],
    ['a service', [oauth2({ flow: 'client_credentials', ...TOKEN })], [{ flow: 'client_credentials', token_url: TOKEN.tokenUrl }]],
    [
      'a sign-in',
      [oauth2({ flow: 'authorization_code', ...TOKEN, ...AUTHORIZATION })],
      [{ flow: 'authorization_code', authorization_url: AUTHORIZATION.authorizationUrl, token_url: TOKEN.tokenUrl }],
    ],
    ['a sign-in without its page', [oauth2({ flow: 'authorization_code', ...TOKEN })], []],
    ['flows that are no longer used', [oauth2({ flow: 'implicit', ...AUTHORIZATION }, { flow: 'password', ...TOKEN })], []],
    ['an address without host', [oauth2({ flow: 'client_credentials', tokenUrl: '/oauth/token' })], []],
    ['an address that is no web address', [oauth2({ flow: 'client_credentials', tokenUrl: 'javascript:x' })], []],
    [
      'OpenID Connect',
      [{ type: 'open_id_connect', url: 'https://id.example.com/tenant/.well-known/openid-configuration' }],
      [{ issuer: 'https://id.example.com/tenant' }],
    ],
    [
      'OAuth metadata',
      [{ type: 'oauth2', flows: [], metadataUrl: 'https://id.example.com/.well-known/oauth-authorization-server/tenant' }],
      [{ issuer: 'https://id.example.com/tenant' }],
    ],
    ['metadata at an address of its own', [{ type: 'open_id_connect', url: 'https://id.example.com/configuration.json' }], []],
    [
      'the same twice',
      [oauth2({ flow: 'client_credentials', ...TOKEN }), oauth2({ flow: 'client_credentials', ...TOKEN })],
      [{ flow: 'client_credentials', token_url: TOKEN.tokenUrl }],
    ],
  ])('%s', (_name, schemes, expected) => {
    expect(find(...schemes)).toEqual(expected);
  });
});
