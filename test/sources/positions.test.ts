import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/sources/index.js';
import { writeFolder } from './fixtures.js';

const folder = writeFolder({
  'a.json':
    '{\n  "paths": {\n    "/pets": { "get": { "tags": ["x", "y"], "é": 1 } },\n    "/a~b": 1\n  },\n  "x": { "$ref": "common/b.yaml#/Pet" }\n}\n',
  'a.yaml': '\uFEFF# comment\npaths:\n  "/pets":\n    get:\n      tags: [x, "y"]\n      200: ok\nx: &x\n  $ref: common/b.yaml\ny: *x\n',
  'common/b.yaml': 'Pet:\n  type: object\n  properties:\n    id: {type: integer}\n',
  'crlf.yaml': 'a: 1\r\nb:\r\n  c: 2\r\n',
  'query.graphql': '{ a }',
});

describe('positionOf', () => {
  it.each([
    ['a.json', '#', 1, 1],
    ['a.json', '#/paths', 2, 3],
    ['a.json', '#/paths/~1pets', 3, 5],
    ['a.json', '#/paths/~1pets/get', 3, 16],
    ['a.json', '#/paths/~1pets/get/tags/1', 3, 39],
    ['a.json', '#/paths/~1pets/get/%C3%A9', 3, 45],
    ['a.json', '#/paths/~1a~0b', 4, 5],
    ['a.json', '#/paths/~1pets/get/missing/deeper', 3, 16],
    ['a.json', 'common/b.yaml#/Pet/properties/id', 4, 5],
    ['a.json', 'a.json#/x', 6, 3],
    ['a.yaml', '#/paths', 2, 1],
    ['a.yaml', '#/paths/~1pets', 3, 3],
    ['a.yaml', '#/paths/~1pets/get/tags/1', 5, 17],
    ['a.yaml', '#/paths/~1pets/get/200', 6, 7],
    ['a.yaml', '#/y/$ref', 9, 1],
    ['crlf.yaml', '#/b/c', 3, 3],
  ])('%s %s is line %i, column %i', async (name, pointer, line, column) => {
    const source = await readSource(name, { cwd: folder });
    expect(source.positionOf(pointer)).toEqual({ line, column });
  });

  it('knows nothing of text and of documents that are not in the set', async () => {
    expect((await readSource('query.graphql', { cwd: folder })).positionOf('#/a')).toBeUndefined();
    expect((await readSource('a.json', { cwd: folder })).positionOf('other.json#/a')).toBeUndefined();
  });
});
