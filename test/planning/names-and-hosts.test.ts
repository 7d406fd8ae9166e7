import { describe, expect, it } from 'vitest';
import { canonicalJson, collectOwnHosts, findEndpoints, ownerOf, reachOf, splitWords } from '../../src/planning/index.js';
import { withConfig } from './operations.js';

describe('canonicalJson', () => {
  it('sorts keys by code unit and leaves absent members out', () => {
    expect(canonicalJson({ b: 1, a: [undefined, { d: null, c: undefined }], Z: 'é' })).toBe('{"Z":"é","a":[null,{"d":null}],"b":1}');
  });

  it('keeps a member that is called __proto__', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":2}'))).toBe('{"__proto__":2,"b":1}');
  });
});

describe('splitWords', () => {
  it.each([
    ['cardNumber', ['card', 'number']],
    ['discard', ['discard']],
    ['HTTPServerID', ['http', 'server', 'id']],
    ['x-api_key2', ['x', 'api', 'key', '2']],
    ['größeÄndern', ['größe', 'ändern']],
    ['', []],
  ])('%j', (name, words) => {
    expect(splitWords(name)).toEqual(words);
  });

  it('reads a long hostile name in time', () => {
    expect(splitWords('aA'.repeat(100_000)).length).toBeLessThan(1_001);
  });
});

describe('reachOf', () => {
  it.each([
    ['api.github.com', 'public'],
    ['localhost', 'loopback'],
    ['LOCALHOST.', 'loopback'],
    ['a.localhost', 'loopback'],
    ['127.9.9.9', 'loopback'],
    ['[::1]', 'loopback'],
    ['[::ffff:127.0.0.1]', 'loopback'],
    ['10.1.2.3', 'private'],
    ['[fd12::1]', 'private'],
    ['100.64.0.1', 'private'],
    ['0.0.0.0', 'private'],
    ['backend', 'private'],
    ['printer.local', 'private'],
    ['169.254.169.254', 'metadata'],
    ['[::ffff:169.254.169.254]', 'metadata'],
    ['metadata.google.internal', 'metadata'],
    ['168.63.129.16', 'metadata'],
    ['192.0.0.192', 'metadata'],
    ['[fd20:ce::254]', 'metadata'],
    ['instance-data.ec2.internal', 'metadata'],
    ['8.8.8.8', 'public'],
  ])('%s is %s', (host, reach) => {
    expect(reachOf(host)).toBe(reach);
  });
});

describe('ownerOf', () => {
  it.each([
    ['api.github.com', 'github.com'],
    ['a.b.example.co.uk', 'example.co.uk'],
    ['mine.azurewebsites.net', 'mine.azurewebsites.net'],
    ['other.azurewebsites.net', 'other.azurewebsites.net'],
    ['[::1]', '::1'],
    ['10.0.0.1', '10.0.0.1'],
    ['backend', 'backend'],
  ])('%s belongs to %s', (host, owner) => {
    expect(ownerOf(host)).toBe(owner);
  });
});

describe('findEndpoints', () => {
  const own = collectOwnHosts(['https://api.example.com/v1', '/relative'], ['http://127.0.0.1:3000/openapi.json']);
  const judge = (config: Parameters<typeof withConfig>[0]) => findEndpoints(withConfig(config), own)[0];

  it.each([
    ['own host', { base_url: 'https://www.example.com' }, { kind: 'fixed', isOwn: true, reach: 'public' }],
    ['typed origin', { base_url: 'http://127.0.0.1:3000/api' }, { isTyped: true, reach: 'loopback' }],
    ['another port of a typed host is not typed', { base_url: 'http://127.0.0.1:3001' }, { isTyped: false, isOwn: true }],
    ['a host that the path continues', { base_url: 'https://api.example.com', path: '.evil.test/x' }, { isOwn: false, reach: 'public' }],
    [
      'user information that hides the host',
      { base_url: 'https://api.example.com', path: '@evil.test/' },
      { isOwn: false, hasUserInfo: true },
    ],
    ['a backslash that ends the host', { base_url: 'https://evil.test\\.example.com' }, { isOwn: false }],
    ['a number that is an address', { base_url: 'http://2130706433/' }, { reach: 'loopback' }],
    ['the caller chooses the host', { base_url: 'https://{host}.example.com' }, { kind: 'argument' }],
    ['the caller chooses the scheme', { base_url: '{scheme}://api.example.com' }, { kind: 'argument' }],
    ['the environment chooses', { base_url: '{env.HOST}/v1' }, { kind: 'environment' }],
    ['the environment and the caller choose', { base_url: 'https://{env.HOST}/{x}' }, { kind: 'environment' }],
    ['no http address', { base_url: 'ftp://api.example.com' }, { kind: 'invalid' }],
    ['endpoint wins over base_url', { endpoint: 'https://evil.test/x' }, { isOwn: false, field: 'providers.primary.config.endpoint' }],
  ])('%s', (_name, config, expected) => {
    expect(judge(config)).toMatchObject(expected);
  });

  it('judges fallbacks and hosts that a redirect may go to', () => {
    const capability = withConfig({ follow_to: ['cdn.evil.test'] });
    const other = { ...capability.providers.primary, config: { base_url: 'https://other.test', path: '/', method: 'GET' } };
    const fields = findEndpoints({ ...capability, providers: { ...capability.providers, fallback: [other] } }, own);
    expect(fields.map(({ field, isOwn }) => [field, isOwn])).toEqual([
      ['providers.primary.config.base_url', true],
      ['providers.primary.config.follow_to', false],
      ['providers.fallback.0.config.base_url', false],
    ]);
  });
});
