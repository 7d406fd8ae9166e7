import { expect, it } from 'vitest';
import { createPassthrough, maskSecrets } from '../../src/credentials/index.js';
import { capabilityOf } from '../upstream/fixtures.js';

const ORIGIN = 'https://api.example.com';

async function secretsOf(name: string, value: string): Promise<readonly string[]> {
  const source = createPassthrough({ environment: {}, headers: [name], origins: [ORIGIN] });
  const capability = capabilityOf({ config: { base_url: ORIGIN, path: '/' } });
  return (await source.credentialsFor({ capability, origin: ORIGIN, inbound: { headers: { [name]: value } } })).secrets;
}

it.each([
  ['x-key', 'Token opaque-words', 'who sent opaque-words', 'who sent ***'],
  ['cookie', 'sid=opaque-words; theme=dark', '{"sid":"opaque-words","theme":"dark"}', '{"sid":"***","theme":"dark"}'],
  ['cookie', 'theme=dark; sid="opaque-words"', 'sid="opaque-words"', '***'],
  ['x-key', 'opaque-wörds', 'opaque-wÃ¶rds', '***'],
  ['x-key', "it's(opaque)*words!", 'key=it%27s%28opaque%29%2Awords%21', 'key=***'],
])('what an API gives back of a passed %s "%s" is masked', async (name, value, answer, shown) => {
  expect(maskSecrets(answer, await secretsOf(name, value))).toBe(shown);
});

it.each([
  ['its own origin', undefined, ORIGIN, [['x-key', 'opaque-words']], 1],
  ['another origin', undefined, 'https://cdn.example.com', [], 0],
  ['a public operation', { required: false, type: 'none' }, ORIGIN, [], 0],
] as const)('what the caller sent, and did not send, for %s', async (_what, auth, origin, headers, missing) => {
  const source = createPassthrough({ environment: {}, headers: ['x-key', 'x-more'], origins: [ORIGIN] });
  const capability = capabilityOf({ config: { base_url: ORIGIN, path: '/' }, ...(auth === undefined ? {} : { auth }) });
  const found = await source.credentialsFor({ capability, origin, inbound: { headers: { 'x-key': 'opaque-words' } } });
  expect(found).toMatchObject({ headers, missing: { length: missing } });
});
