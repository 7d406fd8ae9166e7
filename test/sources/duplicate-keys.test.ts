import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/sources/index.js';
import { writeFolder } from './fixtures.js';

describe('duplicate keys', () => {
  it.each([
    ['a.json', '{"paths":{"/pets":{"get":{"x":1},\n"post":{},\n"get":{"y":2}}}}', 3],
    ['a.yaml', 'paths:\n  /pets:\n    get: {x: 1}\n    post: {}\n    get: {y: 2}\n', 5],
    ['escaped.json', '{"paths":{"/pets":{"get":{"x":1},\n"g\\u0065t":{"y":2}}}}', 2],
  ])('in %s are a warning that names place and line; the last one counts', async (name, content, line) => {
    const source = await readSource(name, { cwd: writeFolder({ [name]: content }) });
    expect(source.documents.root.value).toMatchObject({ paths: { '/pets': { get: { y: 2 } } } });
    expect(source.diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'duplicate-key',
        summary: `${name}: the key "get" is written again on line ${line}; the last one counts`,
        detail: 'Keep one of them.',
        pointer: '#/paths/~1pets/get',
      },
    ]);
    expect(source.positionOf('#/paths/~1pets/get')?.line).toBe(line);
  });

  it.each([
    ['a.json', '{"a":"b: c, d: [", "e\\": ":1, "f":[{"a":1},{"a":1}]}'],
    ['a.yaml', 'a: {x: 1}\nb: {x: 1}\n'],
  ])('are not seen in %s, where there are none', async (name, content) => {
    expect((await readSource(name, { cwd: writeFolder({ [name]: content }) })).diagnostics).toEqual([]);
  });
});
