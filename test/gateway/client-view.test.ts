import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClientViewer } from '../../src/gateway/client-view.js';
import type { RunningGateway } from '../../src/gateway/index.js';
import { type Api, createWorld, fileText, startApi, type World } from './world.js';

/** As much of a request as is looked at. */
function view(trusted: string[], peer: string | undefined, headers: Record<string, string>) {
  return createClientViewer(trusted)({ socket: { remoteAddress: peer }, headers } as unknown as IncomingMessage);
}

describe('the address of the client', () => {
  test.each([
    ['nobody is trusted', [], '10.0.0.1', '198.51.100.7', '10.0.0.1'],
    ['the peer is not trusted', ['10.0.0.0/8'], '192.0.2.1', '198.51.100.7', '192.0.2.1'],
    ['a trusted proxy says', ['10.0.0.0/8'], '10.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['the client forged a word before it', ['10.0.0.0/8'], '10.0.0.1', '1.1.1.1, 198.51.100.7', '198.51.100.7'],
    ['two trusted proxies', ['10.0.0.0/8'], '10.0.0.1', '198.51.100.7, 10.0.0.2', '198.51.100.7'],
    ['all are trusted', ['10.0.0.0/8'], '10.0.0.1', '10.9.9.9, 10.0.0.2', '10.9.9.9'],
    ['the word is no address', ['10.0.0.0/8'], '10.0.0.1', '198.51.100.7, unknown', '10.0.0.1'],
    ['there is no word', ['10.0.0.0/8'], '10.0.0.1', '', '10.0.0.1'],
    ['words with ports', ['10.0.0.0/8'], '10.0.0.1', '198.51.100.7:4711', '198.51.100.7'],
    ['IPv6 with a port', ['fd00::/8'], 'fd00::1', '[2001:db8::7]:4711', '2001:db8::7'],
    ['IPv4 in IPv6', ['10.0.0.1'], '::ffff:10.0.0.1', '::ffff:198.51.100.7', '198.51.100.7'],
    ['an octal address', ['10.0.0.0/8'], '10.0.0.1', '010.1.1.1', '10.0.0.1'],
  ])('%s', (_what, trusted, peer, forwarded, address) => {
    expect(view(trusted, peer, forwarded === '' ? {} : { 'x-forwarded-for': forwarded }).address).toBe(address);
  });

  test('a connection that is gone has none', () => {
    expect(view(['10.0.0.0/8'], undefined, { 'x-forwarded-for': '198.51.100.7' })).toEqual({ host: undefined });
  });
});

describe('the host and the origin', () => {
  let api: Api;
  let world: World;
  let trusting: RunningGateway;
  let plain: RunningGateway;
  beforeAll(async () => {
    api = await startApi();
    world = await createWorld();
    await world.write('caps/a.yaml', fileText('list_pets', api.origin));
    const text = (server: string) => `server: { allowed_hosts: gw.example.com${server} }\ncapabilities: { directories: [caps] }\n`;
    trusting = await world.start(text(', trusted_proxies: [127.0.0.1, "::1"]'));
    plain = await world.start(text(''));
  });
  afterAll(async () => {
    await world.close();
    await api.close();
  });

  function send(gateway: RunningGateway, headers: Record<string, string>): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: gateway.port, method: 'POST', path: '/mcp', headers };
      request(
        { ...options, headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers } },
        (res) => resolve(res.resume().statusCode),
      )
        .on('error', reject)
        .end(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} }));
    });
  }

  const FORWARDED = { host: 'localhost', 'x-forwarded-host': 'gw.example.com', 'x-forwarded-proto': 'https' };
  test.each([
    ['the origin under which a trusted proxy was asked is ours', () => trusting, { ...FORWARDED, origin: 'https://gw.example.com' }, 200],
    ['another scheme is not', () => trusting, { ...FORWARDED, origin: 'http://gw.example.com' }, 403],
    ['nor another port', () => trusting, { ...FORWARDED, origin: 'https://gw.example.com:8443' }, 403],
    [
      'a forwarded host has to be listed',
      () => trusting,
      { ...FORWARDED, 'x-forwarded-host': 'evil.example', origin: 'https://evil.example' },
      403,
    ],
    ['also without an origin', () => trusting, { ...FORWARDED, 'x-forwarded-host': 'evil.example' }, 403],
    ['the last word counts', () => trusting, { ...FORWARDED, 'x-forwarded-host': 'evil.example, gw.example.com' }, 200],
    ['nobody else is believed', () => plain, { ...FORWARDED, origin: 'https://gw.example.com' }, 403],
    ['nor harmed', () => plain, { ...FORWARDED, 'x-forwarded-host': 'evil.example' }, 200],
  ])('%s', async (_what, gateway, headers, status) => {
    expect(await send(gateway(), headers)).toBe(status);
  });
});
