import { describe, expect, it } from 'vitest';
import { calledScopes } from '../../src/gateway/called-scopes.js';
import { leadWithLetter } from '../../src/mcp/profiles/leading-letter.js';
import type { JsonObject } from '../../src/model/index.js';
import type { ToolSet } from '../../src/registry/index.js';

const tool = { capability: { auth: { required: true, type: 'oauth2', scopes: ['codes:write'] } } };
const template = { match: (uri: string) => (uri === 'api://x/codes' ? {} : undefined) };
const toolSet = { byName: new Map([['2fa_code', tool]]), resources: [{ tool, template }] } as unknown as ToolSet;
const message = (method: string, params: JsonObject) => ({ jsonrpc: '2.0', id: 1, method, params });

describe('calledScopes', () => {
  it.each([
    ['a tool', message('tools/call', { name: '2fa_code' })],
    ['a tool by the name that a client profile lists', message('tools/call', { name: leadWithLetter('2fa_code') })],
    ['a tool through a meta-tool', message('tools/call', { name: 'call_operation', arguments: { name: '2fa_code' } })],
    ['a resource', message('resources/read', { uri: 'api://x/codes' })],
    ['a resource that is read again and again', message('resources/subscribe', { uri: 'api://x/codes' })],
  ])('has the scopes of %s, alone and in a batch', (_, called) => {
    expect(calledScopes(called, toolSet)).toEqual(['codes:write']);
    expect(calledScopes([message('ping', {}), called], toolSet)).toEqual(['codes:write']);
  });

  it.each([
    ['another method', message('tools/list', { name: '2fa_code' })],
    ['an unknown tool', message('tools/call', { name: 'other' })],
    ['nothing', undefined],
  ])('has none of %s', (_, called) => {
    expect(calledScopes(called, toolSet)).toEqual([]);
  });
});
