import { describe, expect, it } from 'vitest';
import { type AddressClass, classifyAddress } from '../../src/net/index.js';

const rows: readonly (readonly [host: string, expected: AddressClass])[] = [
  ['93.184.216.34', 'public'],
  ['8.8.8.8', 'public'],
  ['2606:4700:4700::1111', 'public'],
  ['[2606:4700:4700::1111]', 'public'],
  ['64:ff9b::808:808', 'public'], // NAT64 of a public address
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['::1', 'loopback'],
  ['[::1]', 'loopback'],
  ['localhost', 'loopback'],
  ['LOCALHOST.', 'loopback'],
  ['api.localhost', 'loopback'],
  ['localhost.localdomain', 'loopback'],
  ['ip6-localhost', 'loopback'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['::ffff:7f00:1', 'loopback'],
  ['::127.0.0.1', 'loopback'],
  ['::ffff:0:127.0.0.1', 'loopback'],
  ['64:ff9b::127.0.0.1', 'loopback'],
  ['64:ff9b:1::7f00:1', 'loopback'],
  ['2002:7f00:1::', 'loopback'],
  ['10.0.0.1', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.1.1', 'private'],
  ['fc00::1', 'private'],
  ['fdab:cdef::1', 'private'],
  ['::ffff:10.0.0.1', 'private'],
  ['64:ff9b::10.0.0.1', 'private'],
  ['2002:a00:1::', 'private'],
  ['redis', 'private'],
  ['printer.local', 'private'],
  ['db.internal', 'private'],
  ['nas.home.arpa', 'private'],
  ['100.64.0.1', 'carrier_nat'],
  ['100.127.255.255', 'carrier_nat'],
  ['169.254.1.1', 'link_local'],
  ['fe80::1', 'link_local'],
  ['fe80::1%eth0', 'link_local'],
  ['169.254.169.254', 'metadata'],
  ['169.254.170.2', 'metadata'],
  ['100.100.100.200', 'metadata'],
  ['168.63.129.16', 'metadata'],
  ['192.0.0.192', 'metadata'],
  ['fd00:ec2::254', 'metadata'],
  ['fe80::a9fe:a9fe%eth0', 'metadata'],
  ['metadata', 'metadata'],
  ['fd00:0ec2:0:0:0:0:0:254', 'metadata'],
  ['::ffff:169.254.169.254', 'metadata'],
  ['64:ff9b::a9fe:a9fe', 'metadata'],
  ['2002:a9fe:a9fe::', 'metadata'],
  ['metadata.google.internal', 'metadata'],
  ['Metadata.Google.Internal.', 'metadata'],
  ['224.0.0.1', 'multicast'],
  ['ff02::1', 'multicast'],
  ['0.0.0.0', 'unspecified'],
  ['0.1.2.3', 'unspecified'],
  ['::', 'unspecified'],
  ['192.0.2.1', 'reserved'],
  ['198.51.100.1', 'reserved'],
  ['203.0.113.1', 'reserved'],
  ['198.18.0.1', 'reserved'],
  ['240.0.0.1', 'reserved'],
  ['255.255.255.255', 'reserved'],
  ['2001:db8::1', 'reserved'],
  ['2001:0:7f00:1::', 'reserved'], // Teredo
  ['::ffff:8.8.8.8', 'reserved'],
  ['2002:808:808::', 'reserved'],
  ['100::1', 'reserved'],
  ['4000::1', 'reserved'], // not assigned to anyone
  ['fec0::1', 'reserved'], // deprecated site-local
  ['api.github.com', 'name'],
  ['127.0.0.1.nip.io', 'name'], // DNS tells
  ['xn--n3h.example.com', 'name'],
  ['1.2.3', 'name'], // no address until the URL parser has made it one
];

describe('classifyAddress', () => {
  it.each(rows)('%s is %s', (host, expected) => {
    expect(classifyAddress(host)).toBe(expected);
  });

  it.each([
    ['http://2130706433/', 'loopback'],
    ['http://0x7f.1/', 'loopback'],
    ['http://0177.0.0.1/', 'loopback'],
    ['http://127.1/', 'loopback'],
    ['http://%31%32%37.0.0.1/', 'loopback'],
    ['http://１２７.０.０.１/', 'loopback'],
    ['http://127。0。0。1/', 'loopback'],
    ['http://127.0.0.1./', 'loopback'],
    ['http://0/', 'unspecified'],
    ['http://0xa9fea9fe/', 'metadata'],
    ['http://0251.0376.0251.0376/', 'metadata'],
    ['http://[0:0:0:0:0:ffff:7f00:1]/', 'loopback'],
    ['http://ⓛocalhost/', 'loopback'],
  ])('the host of %s, as the URL parser spells it, is %s', (url, expected) => {
    expect(classifyAddress(new URL(url).hostname)).toBe(expected);
  });
});
