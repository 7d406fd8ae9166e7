import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/sources/index.js';
import { openapi, writeFolder } from './fixtures.js';

const root = openapi({ components: { schemas: { A: { $ref: 'z.json' }, B: { $ref: 'sub/a.json' } } } });
const parts = { 'z.json': '{}', 'sub/a.json': '{"é":1}' };
const overlay = '{"overlay":"1.0.0","info":{"title":"o","version":"1"},"actions":[]}';

describe('digest', () => {
  it('is over kind, root, parts in the order of their URIs, overlays in the order given', async () => {
    const cwd = writeFolder({ 'a.json': root, ...parts, 'o.json': overlay });
    const source = await readSource('a.json', { cwd, overlays: ['o.json'] });
    const hash = createHash('sha256').update('openapi\n');
    for (const [uri, text] of [
      ['', root],
      ['sub/a.json', parts['sub/a.json']],
      ['z.json', parts['z.json']],
      ['overlay:0', overlay],
    ] as const) {
      hash.update(`${JSON.stringify(uri)} ${Buffer.byteLength(text)}\n${text}`);
    }
    expect(source.digest('openapi')).toBe(hash.digest('hex'));
  });

  it('does not change when the root is renamed or moved', async () => {
    const one = await readSource('a.json', { cwd: writeFolder({ 'a.json': root, ...parts }) });
    const two = await readSource('v2/b.yaml', {
      cwd: writeFolder({ 'v2/b.yaml': root, 'v2/z.json': parts['z.json'], 'v2/sub/a.json': parts['sub/a.json'] }),
    });
    expect(two.digest('openapi')).toBe(one.digest('openapi'));
    expect(two.digest('postman')).not.toBe(one.digest('openapi'));
  });

  it.each<[string, Record<string, string>]>([
    ['the root', { 'a.json': `${root} ` }],
    ['a part', { 'z.json': '{ }' }],
  ])('changes with a byte of %s', async (_name, change) => {
    const one = await readSource('a.json', { cwd: writeFolder({ 'a.json': root, ...parts }) });
    const two = await readSource('a.json', { cwd: writeFolder({ 'a.json': root, ...parts, ...change }) });
    expect(two.digest('openapi')).not.toBe(one.digest('openapi'));
  });
});

describe('defaultName', () => {
  it.each([
    ['petstore.yaml', undefined, 'petstore'],
    ['my api (v2).json', undefined, 'my-api-v2'],
    ['api.github.com.json', 'GitHub v3 REST API', 'api.github.com'],
    ['openapi.yaml', 'The Pet Store!', 'the-pet-store'],
    ['Swagger.JSON', undefined, 'Swagger'],
  ])('of %s titled %s is %s', async (file, title, name) => {
    const source = await readSource(file, { cwd: writeFolder({ [file]: openapi() }) });
    expect(source.defaultName(title)).toBe(name);
  });
});
