import { describe, expect, it } from 'vitest';
import { createScopeMap } from '../../../src/access/oauth/index.js';

const map = createScopeMap(
  new Map([
    ['read', ['repo:read', 'user:read']],
    ['email', ['user:read']],
    ['write', ['repo:write', 'repo:read', 'workflow']],
  ]),
  ['openid'],
);

describe('a scope map', () => {
  it.each([
    [undefined, ['read', 'email', 'write']],
    [[], ['read', 'email', 'write']],
    [['offline_access'], ['read', 'email', 'write']],
    [
      ['write', 'read'],
      ['read', 'write'],
    ],
    [['write', 'unknown'], ['write']],
    [['unknown'], undefined],
    [['repo:read'], undefined],
  ])('grants for %j %j', (requested, granted) => {
    expect(map.select(requested)).toEqual(granted);
  });

  it('grants nothing, and refuses nothing, where there are no scopes', () => {
    expect(createScopeMap(new Map(), []).select(['anything'])).toEqual([]);
  });

  it.each([
    [[], ['openid']],
    [['email'], ['openid', 'user:read']],
    [
      ['read', 'write'],
      ['openid', 'repo:read', 'user:read', 'repo:write', 'workflow'],
    ],
  ])('asks the API for %j with %j', (granted, upstream) => {
    expect(map.upstream(granted)).toEqual(upstream);
  });

  it.each([
    [['read'], ['repo:read'], []],
    [['email'], ['repo:read'], ['read']],
    [[], ['user:read'], ['email']],
    [[], ['user:read', 'repo:write'], ['email', 'write']],
    [[], ['openid'], []],
    [[], ['not:mapped'], []],
  ])('with %j for an operation that wants %j misses %j', (granted, wanted, missing) => {
    expect(map.missing(granted, wanted)).toEqual(missing);
  });
});
