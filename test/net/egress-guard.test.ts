import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { createEgressGuard, createFetcher } from '../../src/net/index.js';

const hosts: Readonly<Record<string, readonly LookupAddress[]>> = {
  'rebind.example.com': [{ address: '127.0.0.1', family: 4 }],
  'mixed.example.com': [
    { address: '93.184.216.34', family: 4 },
    { address: '10.0.0.7', family: 4 },
  ],
  'meta.example.com': [{ address: '169.254.169.254', family: 4 }],
  'six.example.com': [{ address: '::1', family: 6 }],
  'mapped.example.com': [{ address: '::ffff:192.168.0.1', family: 6 }],
  'nat64.example.com': [{ address: '64:ff9b::7f00:1', family: 6 }],
  'ula.example.com': [{ address: 'fd12::1', family: 6 }],
  'cgnat.example.com': [{ address: '100.64.3.2', family: 4 }],
  'zero.example.com': [{ address: '0.0.0.0', family: 4 }],
  'docs.example.com': [{ address: '192.0.2.9', family: 4 }],
  'mcast.example.com': [{ address: '239.1.1.1', family: 4 }],
  'localtest.me': [{ address: '127.0.0.1', family: 4 }],
  '10.0.0.1.nip.io': [{ address: '10.0.0.1', family: 4 }],
  'xn--mnchen-3ya.example': [{ address: '127.0.0.1', family: 4 }],
};
const resolver = async (hostname: string) => hosts[hostname] ?? [];

const attempts: readonly string[] = [
  // literal addresses
  'https://127.0.0.1/',
  'https://127.0.0.1:8443/openapi.json',
  'https://127.8.9.10/',
  'https://0.0.0.0/',
  'https://10.1.2.3/',
  'https://172.16.5.4/',
  'https://172.31.0.1/',
  'https://192.168.0.1/',
  'https://100.64.0.1/',
  'https://169.254.1.2/',
  'https://169.254.169.254/latest/meta-data/',
  'https://169.254.170.2/v2/credentials',
  'https://100.100.100.200/latest/',
  'https://168.63.129.16/machine',
  'https://192.0.0.192/opc/v2/',
  'https://224.0.0.1/',
  'https://255.255.255.255/',
  'https://192.0.2.1/',
  'https://198.51.100.7/',
  'https://203.0.113.9/',
  'https://198.18.0.1/',
  'https://240.0.0.1/',
  // other spellings of them
  'https://2130706433/',
  'https://0x7f000001/',
  'https://017700000001/',
  'https://127.1/',
  'https://0x7f.0.0.1/',
  'https://0177.0.0.01/',
  'https://%31%32%37.0.0.1/',
  'https://127.0.0.1./',
  'https://１２７.0.0.1/',
  'https://127。0。0。1/',
  'https://0/',
  'https://2852039166/latest/meta-data/',
  'https://0xA9FEA9FE/',
  'https://0251.0376.0251.0376/',
  // IPv6
  'https://[::1]/',
  'https://[0:0:0:0:0:0:0:1]/',
  'https://[::]/',
  'https://[fc00::1]/',
  'https://[fd00:ec2::254]/latest/',
  'https://[fe80::1]/',
  'https://[ff02::1]/',
  'https://[2001:db8::1]/',
  'https://[4000::1]/',
  'https://[100::1]/',
  // IPv4 inside IPv6
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[::ffff:169.254.169.254]/',
  'https://[::ffff:8.8.8.8]/',
  'https://[::127.0.0.1]/',
  'https://[::ffff:0:10.0.0.1]/',
  'https://[64:ff9b::127.0.0.1]/',
  'https://[64:ff9b:1::a00:1]/',
  'https://[2002:7f00:1::]/',
  'https://[2001:0:7f00:1::1]/',
  // names
  'https://localhost/',
  'https://LOCALHOST./',
  'https://foo.localhost/',
  'https://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/',
  'https://localhost.localdomain/',
  'https://metadata.google.internal/computeMetadata/v1/',
  'https://metadata/',
  'https://instance-data/latest/',
  'https://redis/',
  'https://db.internal/',
  'https://printer.local/',
  // schemes and credentials
  'http://example.com/',
  'ftp://example.com/x',
  'file:///etc/passwd',
  'gopher://127.0.0.1:6379/_INFO',
  'data:application/json,{}',
  'https://user:password@example.com/',
  'https://:password@example.com/',
  'https://example.com@127.0.0.1/',
  // names that DNS leads astray
  'https://rebind.example.com/',
  'https://mixed.example.com/',
  'https://meta.example.com/',
  'https://six.example.com/',
  'https://mapped.example.com/',
  'https://nat64.example.com/',
  'https://ula.example.com/',
  'https://cgnat.example.com/',
  'https://zero.example.com/',
  'https://docs.example.com/',
  'https://mcast.example.com/',
  'https://localtest.me/',
  'https://10.0.0.1.nip.io/',
  'https://münchen.example/',
];

describe('addresses found inside documents', () => {
  it.each(attempts)('%s is refused before a byte is sent', async (url) => {
    const fetch = createFetcher({ guard: createEgressGuard(), resolver });
    await expect(fetch(url, { maxBytes: 1000 })).rejects.toMatchObject({ code: 'source-refused' });
  });

  it('are at least sixty', () => {
    expect(attempts.length).toBeGreaterThanOrEqual(60);
  });
});

describe('createEgressGuard', () => {
  const refusalOf = (options: Parameters<typeof createEgressGuard>[0], url: string) =>
    createEgressGuard(options).refuseUrl(new URL(url))?.message;

  it.each([
    ['http://localhost:3000/x?token=secret', 'http://localhost:3000/x: plain http is not allowed here, https is'],
    ['https://127.0.0.1/x', 'https://127.0.0.1/x: 127.0.0.1 is a loopback address (this machine)'],
    ['https://169.254.169.254/', 'https://169.254.169.254/: 169.254.169.254 is a cloud metadata service'],
    ['https://10.0.0.1/', 'https://10.0.0.1/: 10.0.0.1 is a private address'],
    ['file:///etc/passwd', 'file:/etc/passwd: only http and https addresses can be read'],
    ['https://a:b@example.com/', 'https://example.com/: an address with a user name or password in it is not followed'],
  ])('says of %s: %s', (url, message) => {
    expect(refusalOf({}, url)).toBe(message);
  });

  it('takes an approved origin at its word, and only exactly that origin', () => {
    const approvedOrigins = ['http://localhost:3000'];
    expect(refusalOf({ approvedOrigins }, 'http://localhost:3000/openapi.json')).toBeUndefined();
    expect(refusalOf({ approvedOrigins }, 'http://localhost:3001/openapi.json')).toContain('plain http');
    expect(refusalOf({ approvedOrigins }, 'https://localhost:3000/openapi.json')).toContain('loopback');
  });

  it.each([
    ['10.0.0.1', undefined],
    ['127.0.0.1', undefined],
    ['100.64.0.1', undefined],
    ['93.184.216.34', undefined],
    ['169.254.169.254', 'metadata'],
    ['169.254.3.3', 'link_local'],
    ['0.0.0.0', 'unspecified'],
    ['fe80::1', 'link_local'],
  ])('lets an approved name lead to %s: refused as %s', (address, reason) => {
    const guard = createEgressGuard({ approvedOrigins: ['http://intranet.example'] });
    expect(guard.refuseAnswer(new URL('http://intranet.example/'), address)?.reason).toBe(reason);
  });

  it('with allowPrivate lets loopback and private through, metadata never', () => {
    expect(refusalOf({ allowPrivate: true }, 'https://10.0.0.1/')).toBeUndefined();
    expect(refusalOf({ allowPrivate: true }, 'https://[::1]/')).toBeUndefined();
    expect(refusalOf({ allowPrivate: true }, 'https://169.254.169.254/')).toContain('metadata');
    expect(refusalOf({ allowPrivate: true }, 'http://10.0.0.1/')).toContain('plain http');
  });

  it('with allowHttp lets plain http through, private addresses not', () => {
    expect(refusalOf({ allowHttp: true }, 'http://example.com/')).toBeUndefined();
    expect(refusalOf({ allowHttp: true }, 'http://10.0.0.1/')).toContain('private');
  });
});
