import { expect, test } from 'vitest';
import { chooseProxy } from '../../src/registry/index.js';

test.each([
  [undefined, 'http://env:1', {}],
  ['http://proxy:3128', 'http://env:1', { proxy: 'http://proxy:3128' }],
  ['env', undefined, {}],
  ['env', '', {}],
  ['env', 'https://proxy:3128', { proxy: 'https://proxy:3128' }],
  ['env', 'proxy:3128', { proxy: 'http://proxy:3128' }],
  ['env', '127.0.0.1:3128', { proxy: 'http://127.0.0.1:3128' }],
])('egress.proxy %s with HTTPS_PROXY=%s', (proxy, variable, chosen) => {
  expect(chooseProxy(proxy === undefined ? {} : { proxy }, { HTTPS_PROXY: variable })).toEqual(chosen);
});

test.each(['socks5://127.0.0.1:1080', 'http://', 'http://user:100%@proxy:3128'])(
  'HTTPS_PROXY=%s names no proxy, and is not repeated',
  (variable) => {
    expect(() => chooseProxy({ proxy: 'env' }, { HTTPS_PROXY: variable })).toThrow(
      expect.objectContaining({
        code: 'config-invalid',
        message: 'egress.proxy is env, and HTTPS_PROXY is no http or https URL of a proxy',
      }),
    );
  },
);
