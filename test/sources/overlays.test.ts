import { describe, expect, it } from 'vitest';
import { readSource, startValidation } from '../../src/sources/index.js';
import { openapi, writeFolder } from './fixtures.js';

const overlay = (...actions: object[]) => JSON.stringify({ overlay: '1.0.0', info: { title: 'o', version: '1' }, actions });

describe('overlays', () => {
  it('are applied in order before references are followed; the bytes of the root stay what they were', async () => {
    const root = openapi();
    const cwd = writeFolder({
      'a.json': root,
      'one.yaml':
        'overlay: 1.0.0\ninfo: {title: o, version: "1"}\nactions:\n  - target: $\n    update: {components: {schemas: {S: {$ref: s.json}}}}\n',
      'two.json': overlay({ target: '$.info', update: { title: 'Dogs' } }),
      's.json': '{"type":"object"}',
    });
    const source = await readSource('a.json', { cwd, overlays: ['one.yaml', 'two.json'] });
    expect(source.diagnostics).toEqual([]);
    expect(source.documents.root.value).toMatchObject({ info: { title: 'Dogs' }, components: { schemas: { S: { $ref: 's.json' } } } });
    expect([...source.documents.documents.keys()].sort()).toEqual(['a.json', 's.json']);
    expect(Buffer.from(source.rootBytes).toString()).toBe(root);
  });

  it('are part of what is validated', async () => {
    const cwd = writeFolder({ 'a.json': openapi({ openapi: '3.0.3' }), 'o.json': overlay({ target: '$.info', update: { version: 1 } }) });
    expect(await startValidation(await readSource('a.json', { cwd }))).toEqual([]);
    expect(await startValidation(await readSource('a.json', { cwd, overlays: ['o.json'] }))).not.toEqual([]);
  });

  it('that cannot be read are a failure that names them', async () => {
    const cwd = writeFolder({ 'a.json': openapi(), 'broken.yaml': 'a: b: c\n' });
    await expect(readSource('a.json', { cwd, overlays: ['missing.yaml'] })).rejects.toMatchObject({ code: 'source-not-found' });
    await expect(readSource('a.json', { cwd, overlays: ['broken.yaml'] })).rejects.toMatchObject({
      message: 'broken.yaml:1:4: nested mappings are not allowed in compact mappings',
    });
  });
});
