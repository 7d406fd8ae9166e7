import { describe, expect, it } from 'vitest';
import type { Json, JsonObject, SecurityScheme } from '../../../src/model/index.js';
import { codesOf, documentOf, importDocument, operationOf, resultOf } from './documents.js';

function schemeOf(scheme: JsonObject, version: '2.0' | '3.0.3' | '3.1.0' | '3.2.0' = '3.1.0', url?: string): SecurityScheme | undefined {
  const rest = version === '2.0' ? { securityDefinitions: { s: scheme } } : { components: { securitySchemes: { s: scheme } } };
  return operationOf({ security: [{ s: [] }] }, { version, rest, ...(url === undefined ? {} : { url }) }).security?.[0]?.[0]?.scheme;
}

describe('a security scheme of OpenAPI 3', () => {
  it.each<[JsonObject, unknown]>([
    [{ type: 'http', scheme: 'bearer' }, { type: 'bearer' }],
    [
      { type: 'http', scheme: 'Bearer', bearerFormat: 'JWT' },
      { type: 'bearer', format: 'JWT' },
    ],
    [{ type: 'http', scheme: 'basic' }, { type: 'basic' }],
    [
      { type: 'http', scheme: 'digest' },
      { type: 'other', label: 'http digest' },
    ],
    [{ type: 'http' }, { type: 'other', label: 'http without a scheme' }],
    [
      { type: 'apiKey', in: 'header', name: 'X-Key' },
      { type: 'api_key', in: 'header', name: 'X-Key' },
    ],
    [
      { type: 'apiKey', in: 'header', name: 'My API Key' },
      { type: 'other', label: 'apiKey in a header that cannot be sent' },
    ],
    [
      { type: 'apiKey', in: 'query', name: 'key' },
      { type: 'api_key', in: 'query', name: 'key' },
    ],
    [
      { type: 'apiKey', in: 'cookie', name: 'sid' },
      { type: 'api_key', in: 'cookie', name: 'sid' },
    ],
    [
      { type: 'apiKey', in: 'header', name: 'Authorization' },
      { type: 'api_key', in: 'header', name: 'Authorization' },
    ],
    [{ type: 'apiKey', in: 'header', name: 'authorization', description: 'Send `Bearer <token>`.' }, { type: 'bearer' }],
    [{ type: 'apiKey', in: 'header', name: 'Authorization', description: 'A bearer token.' }, { type: 'bearer' }],
    [{ type: 'apiKey', in: 'header', name: 'Authorization', bearerFormat: 'JWT' }, { type: 'bearer' }],
    [
      { type: 'apiKey', in: 'header', name: 'Authorization', description: 'Use `Token token=<API_KEY>`' },
      { type: 'api_key', in: 'header', name: 'Authorization', prefix: 'Token token=' },
    ],
    [
      { type: 'apiKey', in: 'header', name: 'Authorization', description: 'Authorization: Bot {token}' },
      { type: 'api_key', in: 'header', name: 'Authorization', prefix: 'Bot' },
    ],
    [
      { type: 'apiKey', in: 'header', name: 'Authorization', description: 'Use {token} here' },
      { type: 'api_key', in: 'header', name: 'Authorization' },
    ],
    [
      { type: 'apiKey', in: 'header', name: 'Authorization', 'x-prefix': 'Key ' },
      { type: 'api_key', in: 'header', name: 'Authorization', prefix: 'Key' },
    ],
    [
      { type: 'apiKey', name: 'k' },
      { type: 'other', label: 'apiKey without a place' },
    ],
    [
      { type: 'openIdConnect', openIdConnectUrl: 'https://id.test/.well-known' },
      { type: 'open_id_connect', url: 'https://id.test/.well-known' },
    ],
    [{ type: 'mutualTLS' }, { type: 'mutual_tls' }],
    [{ type: 'kerberos' }, { type: 'other', label: 'type "kerberos"' }],
    [{}, { type: 'other', label: 'a scheme without a type' }],
  ])('%j is %j', (scheme, expected) => {
    expect(schemeOf(scheme)).toEqual(expected);
  });

  it('of OAuth 2 keeps every flow with its URLs and scopes', () => {
    const flows = {
      password: { tokenUrl: 'https://id.test/token', scopes: {} },
      implicit: { authorizationUrl: 'https://id.test/auth', scopes: { b: 'B', a: 'A' } },
      clientCredentials: { tokenUrl: 'https://id.test/token', scopes: { a: 'A' } },
      deviceAuthorization: { deviceAuthorizationUrl: 'https://id.test/device', tokenUrl: 'https://id.test/token', scopes: {} },
      authorizationCode: {
        authorizationUrl: 'https://id.test/auth',
        tokenUrl: 'https://id.test/token',
        refreshUrl: 'https://id.test/refresh',
        scopes: { a: 'A' },
      },
    };
    expect(schemeOf({ type: 'oauth2', flows, oauth2MetadataUrl: 'https://id.test/meta' }, '3.2.0')).toEqual({
      type: 'oauth2',
      metadataUrl: 'https://id.test/meta',
      flows: [
        {
          flow: 'authorization_code',
          authorizationUrl: 'https://id.test/auth',
          tokenUrl: 'https://id.test/token',
          refreshUrl: 'https://id.test/refresh',
          scopes: { a: 'A' },
        },
        { flow: 'client_credentials', tokenUrl: 'https://id.test/token', scopes: { a: 'A' } },
        { flow: 'device_authorization', tokenUrl: 'https://id.test/token', scopes: {} },
        { flow: 'implicit', authorizationUrl: 'https://id.test/auth', scopes: { a: 'A', b: 'B' } },
        { flow: 'password', tokenUrl: 'https://id.test/token', scopes: {} },
      ],
    });
  });

  it('resolves relative URLs against where the document was read', () => {
    const scheme = { type: 'oauth2', flows: { clientCredentials: { tokenUrl: '../token', scopes: {} } } };
    expect(schemeOf(scheme, '3.1.0', 'https://api.test/docs/v1/api.yaml')).toMatchObject({
      flows: [{ tokenUrl: 'https://api.test/docs/token' }],
    });
    expect(schemeOf(scheme)).toMatchObject({ flows: [{ tokenUrl: '../token' }] });
  });
});

describe('a security scheme of Swagger 2.0', () => {
  it.each<[JsonObject, unknown]>([
    [{ type: 'basic' }, { type: 'basic' }],
    [
      { type: 'apiKey', in: 'header', name: 'X-Key' },
      { type: 'api_key', in: 'header', name: 'X-Key' },
    ],
    [
      { type: 'apiKey', in: 'query', name: 'key' },
      { type: 'api_key', in: 'query', name: 'key' },
    ],
    [
      {
        type: 'oauth2',
        flow: 'accessCode',
        authorizationUrl: 'https://id.test/a',
        tokenUrl: 'https://id.test/t',
        scopes: { r: 'Read', 'x-note': 'no' },
      },
      {
        type: 'oauth2',
        flows: [
          { flow: 'authorization_code', authorizationUrl: 'https://id.test/a', tokenUrl: 'https://id.test/t', scopes: { r: 'Read' } },
        ],
      },
    ],
    [
      { type: 'oauth2', flow: 'application', tokenUrl: 'https://id.test/t', scopes: {} },
      { type: 'oauth2', flows: [{ flow: 'client_credentials', tokenUrl: 'https://id.test/t', scopes: {} }] },
    ],
    [
      { type: 'oauth2', flow: 'implicit', authorizationUrl: 'https://id.test/a', scopes: {} },
      { type: 'oauth2', flows: [{ flow: 'implicit', authorizationUrl: 'https://id.test/a', scopes: {} }] },
    ],
    [
      { type: 'oauth2', flow: 'password', tokenUrl: 'https://id.test/t', scopes: {} },
      { type: 'oauth2', flows: [{ flow: 'password', tokenUrl: 'https://id.test/t', scopes: {} }] },
    ],
    [{ type: 'oauth2' }, { type: 'oauth2', flows: [] }],
  ])('%j is %j', (scheme, expected) => {
    expect(schemeOf(scheme, '2.0')).toEqual(expected);
  });
});

describe('security', () => {
  const components = {
    securitySchemes: {
      a: { type: 'http', scheme: 'basic' },
      b: { type: 'apiKey', in: 'query', name: 'k' },
      o: { type: 'oauth2', flows: {} },
    },
  };
  const namesOf = (security: Json | undefined, root?: Json) =>
    operationOf(
      { ...(security === undefined ? {} : { security }) },
      { rest: { components, ...(root === undefined ? {} : { security: root }) } },
    ).security?.map((all) => all.map(({ name, scopes }) => (scopes.length === 0 ? name : [name, ...scopes])));

  it.each<[string, Json | undefined, Json | undefined, unknown]>([
    ['nothing said anywhere', undefined, undefined, undefined],
    ['the document’s', undefined, [{ a: [] }], [['a']]],
    ['the operation’s instead of the document’s', [{ b: [] }], [{ a: [] }], [['b']]],
    ['public against the document', [], [{ a: [] }], []],
    ['one of several', [{ a: [] }, { b: [] }], undefined, [['a'], ['b']]],
    ['several at once, by name', [{ b: [], a: [] }], undefined, [['a', 'b']]],
    ['anonymous beside others', [{}, { a: [] }], undefined, [[], ['a']]],
    ['scopes', [{ o: ['read', 'write'] }], undefined, [[['o', 'read', 'write']]]],
  ])('is OR of ANDs: %s', (_, own, root, expected) => {
    expect(namesOf(own, root)).toEqual(expected);
  });

  it('with a scheme that is declared nowhere does not look public', () => {
    const result = resultOf({ security: [{ ghost: [] }] });
    expect(result.operations[0]?.security).toMatchObject([
      [{ name: 'ghost', scheme: { type: 'other', label: 'undefined scheme "ghost"' } }],
    ]);
    expect(codesOf(result)).toEqual(['undefined-security-scheme']);
  });

  it.each<[unknown]>([[{ a: [] }], ['a'], [null]])('that is no list (%j) falls back to the document’s, and is a loss', (security) => {
    const operation = operationOf({ security: security as Json }, { rest: { components, security: [{ a: [] }] } });
    expect(operation.security).toMatchObject([[{ name: 'a' }]]);
    expect(operation.losses).toMatchObject([{ code: 'malformed-security' }]);
  });

  it('with an alternative that is no object does not look public', () => {
    const operation = operationOf({ security: ['a'] });
    expect(operation.security).toMatchObject([[{ scheme: { type: 'other' } }]]);
    expect(operation.losses).toMatchObject([{ code: 'malformed-security' }]);
  });

  it('may name a scheme by its URI (OpenAPI 3.2)', () => {
    const others = { 'auth.yaml': { schemes: { key: { type: 'http', scheme: 'bearer' } } } };
    expect(operationOf({ security: [{ 'auth.yaml#/schemes/key': [] }] }, { version: '3.2.0', others }).security).toMatchObject([
      [{ scheme: { type: 'bearer' } }],
    ]);
  });

  it('says whether the document declares any scheme', () => {
    expect(importDocument(documentOf('3.0.3', {})).source.declaresSchemes).toBe(false);
    expect(importDocument(documentOf('3.0.3', {}, { components })).source.declaresSchemes).toBe(true);
    expect(importDocument(documentOf('2.0', {}, { securityDefinitions: { a: { type: 'basic' } } })).source.declaresSchemes).toBe(true);
  });

  it('follows references to schemes, and reads those of the other version', () => {
    const others = { 'auth.yaml': { key: { type: 'http', scheme: 'bearer' } } };
    const referred = { components: { securitySchemes: { a: { $ref: 'auth.yaml#/key' } } } };
    expect(operationOf({ security: [{ a: [] }] }, { rest: referred, others }).security).toMatchObject([[{ scheme: { type: 'bearer' } }]]);
    const foreign = resultOf({ security: [{ a: [] }] }, { rest: { securityDefinitions: { a: { type: 'basic' } } } });
    expect(foreign.operations[0]?.security).toMatchObject([[{ scheme: { type: 'basic' } }]]);
    expect(codesOf(foreign)).toEqual(['foreign-keyword']);
  });
});
