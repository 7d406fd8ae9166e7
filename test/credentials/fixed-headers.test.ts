import { describe, expect, it } from 'vitest';
import { type CredentialSource, type Credentials, NO_CREDENTIALS, withFixedHeaders } from '../../src/credentials/index.js';
import { capability } from './oauth/capability.js';

const ORIGIN = 'https://api.example.com';
const request = { capability, origin: ORIGIN };
const bearer: Credentials = { ...NO_CREDENTIALS, headers: [['Authorization', 'Bearer tok']], secrets: ['tok'] };

function fixed(headers: Record<string, string>, source: CredentialSource = { credentialsFor: () => bearer }): CredentialSource {
  return withFixedHeaders(source, { headers, origins: [ORIGIN] });
}

describe('fixed headers', () => {
  it('go beside the credential to their origins, and to no other', async () => {
    const source = fixed({ 'X-Tenant': 'acme' });
    expect((await source.credentialsFor(request)).headers).toEqual([
      ['X-Tenant', 'acme'],
      ['Authorization', 'Bearer tok'],
    ]);
    expect(await source.credentialsFor({ capability, origin: 'https://elsewhere.example' })).toBe(bearer);
  });

  it('give way to a credential of the same name', async () => {
    const key: Credentials = { ...NO_CREDENTIALS, headers: [['X-API-Key', 'of the caller']] };
    const source = fixed({ 'x-api-key': 'of the gateway' }, { credentialsFor: () => key });
    expect((await source.credentialsFor(request)).headers).toEqual([['X-API-Key', 'of the caller']]);
  });

  it.each([
    ['DD-APPLICATION-KEY', 'c0ffee', ['c0ffee']],
    ['X-Auth', 'Token c0ffee', ['Token c0ffee', 'c0ffee']],
    ['X-Upstream', 'ghp_Zk3qVtY8LmW2xPfR7nBd5HsJ9cGuE4aTo1Qi', ['ghp_Zk3qVtY8LmW2xPfR7nBd5HsJ9cGuE4aTo1Qi']],
    ['X-Tenant', 'acme', []],
    ['X-Author', 'ursula', []],
    ['Notion-Version', '2022-06-28', []],
  ])('are secrets by their name or form: %s', async (name, value, secrets) => {
    const found = await fixed({ [name]: value }, { credentialsFor: () => NO_CREDENTIALS }).credentialsFor(request);
    expect(found.secrets).toEqual(expect.arrayContaining(secrets));
    expect(found.secrets).toHaveLength(secrets.length === 0 ? 0 : found.secrets.length);
  });

  it('tell apart what is kept for a person', async () => {
    const source: CredentialSource = { credentialsFor: async () => ({ ...bearer, identity: 'alice' }) };
    const [german, french] = await Promise.all(
      ['de', 'fr'].map(async (language) => (await fixed({ 'Accept-Language': language }, source).credentialsFor(request)).identity),
    );
    expect([german, german === french]).toEqual([expect.stringContaining('alice'), false]);
  });

  it('are sent with a renewed credential too, for which the source is asked by its own', async () => {
    const asked: Credentials[] = [];
    const fresh: Credentials = { ...NO_CREDENTIALS, headers: [['Authorization', 'Bearer fresh']] };
    const source = fixed(
      { 'X-Tenant': 'acme' },
      {
        credentialsFor: () => bearer,
        renew: async (_, rejected) => {
          asked.push(rejected);
          return fresh;
        },
      },
    );
    const renewed = await source.renew?.(request, await source.credentialsFor(request));
    expect(asked).toEqual([bearer]);
    expect(renewed?.headers).toEqual([['X-Tenant', 'acme'], ...fresh.headers]);
  });
});
