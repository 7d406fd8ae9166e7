import { describe, expect, it } from 'vitest';
import { resolveReference, resolveUri } from '../../src/schema/index.js';
import { documentSet } from './read-schema.js';

describe('resolveUri', () => {
  it.each([
    ['openapi.yaml', '#/a', 'openapi.yaml'],
    ['openapi.yaml', '', 'openapi.yaml'],
    ['openapi.yaml', 'common/Error.json#/Pet', 'common/Error.json'],
    ['openapi.yaml', './common/Error.json', 'common/Error.json'],
    ['schemas/Pet.yaml', 'Tag.yaml', 'schemas/Tag.yaml'],
    ['schemas/Pet.yaml', '../openapi.yaml#/x', 'openapi.yaml'],
    ['openapi.yaml', '../shared.yaml', '../shared.yaml'],
    ['../shared.yaml', '../other.yaml', '../../other.yaml'],
    ['a/b.yaml', 'c/./d//e/../f.yaml', 'a/c/d/f.yaml'],
    ['openapi.yaml', 'my%20file.yaml', 'my file.yaml'],
    ['openapi.yaml', '.\\schemas\\Pet.yaml', 'schemas/Pet.yaml'],
    ['openapi.yaml', 'https://example.com/a/../pet.json#/x', 'https://example.com/pet.json'],
    ['https://example.com/api/openapi.json', 'pet.json', 'https://example.com/api/pet.json'],
    ['https://example.com/api/openapi.json', '/pet.json', 'https://example.com/pet.json'],
    ['https://example.com/api/openapi.json', '//other.org/pet.json', 'https://other.org/pet.json'],
  ])('from %s, %s is %s', (from, reference, uri) => {
    expect(resolveUri(from, reference)).toBe(uri);
  });
});

describe('resolveReference', () => {
  const documents = documentSet(
    {
      'openapi.yaml': {
        components: {
          schemas: {
            Pet: { type: 'object', $anchor: 'pet' },
            Cat: { $ref: './schemas/Cat.yaml' },
            'a/b~c': { title: 'odd' },
            '100%': { title: 'percent' },
            ['__proto__']: { title: 'own' },
            Tree: { $id: 'https://example.com/tree', title: 'tree' },
          },
        },
        paths: { '/pets/{id}': { get: { responses: { '200': { schema: { title: 'inside' } } } } } },
        list: [{ title: 'first' }],
        ghost: { $ref: '#/nowhere' },
        loop: { $ref: '#/loop/x' },
      },
      'schemas/Cat.yaml': { properties: { name: { title: 'name' } } },
      'https://other.org/x.json': { title: 'remote' },
    },
    'https://example.com/api/openapi.yaml',
  );

  it.each([
    ['#/components/schemas/Pet', 'openapi.yaml', '#/components/schemas/Pet', 'object'],
    ['openapi.yaml#/components/schemas/Pet', 'openapi.yaml', '#/components/schemas/Pet', 'object'],
    ['https://example.com/api/openapi.yaml#/components/schemas/Pet', 'openapi.yaml', '#/components/schemas/Pet', 'object'],
    ['#pet', 'openapi.yaml', '#/components/schemas/Pet', 'object'],
  ])('finds %s', (ref, uri, pointer, type) => {
    expect(resolveReference(documents, 'openapi.yaml', ref)).toMatchObject({ uri, pointer, value: { type } });
  });

  it.each([
    ['#/components/schemas/a~1b~0c', 'odd'],
    ['#/components/schemas/100%25', 'percent'],
    ['#/components/schemas/100%', 'percent'],
    ['#/components/schemas/__proto__', 'own'],
    ['#/paths/~1pets~1%7Bid%7D/get/responses/200/schema', 'inside'],
    ['#/list/0', 'first'],
    ['#/components/schemas/Cat/properties/name', 'name'],
    ['schemas/Cat.yaml#/properties/name', 'name'],
    ['https://example.com/api/schemas/Cat.yaml#/properties/name', 'name'],
    ['https://other.org/x.json', 'remote'],
    ['https://example.com/tree', 'tree'],
  ])('finds %s by its value', (ref, title) => {
    expect(resolveReference(documents, 'openapi.yaml', ref)?.value).toMatchObject({ title });
  });

  it('names the document that a pointer led into', () => {
    const found = resolveReference(documents, 'openapi.yaml', '#/components/schemas/Cat/properties/name');
    expect(found).toMatchObject({ uri: 'schemas/Cat.yaml', pointer: '#/properties/name' });
  });

  it('does not follow what it ends at', () => {
    expect(resolveReference(documents, 'openapi.yaml', '#/components/schemas/Cat')?.value).toEqual({ $ref: './schemas/Cat.yaml' });
  });

  it('answers # with the whole document', () => {
    expect(resolveReference(documents, 'schemas/Cat.yaml', '#')).toMatchObject({ uri: 'schemas/Cat.yaml', pointer: '#' });
  });

  it.each([
    '#/nothing',
    '#/list/1',
    '#/list/01',
    '#/list/length',
    '#/constructor',
    '#no-anchor',
    'missing.yaml',
    '#/ghost/x',
    '#/loop/y/z',
  ])('finds nothing at %s', (ref) => {
    expect(resolveReference(documents, 'openapi.yaml', ref)).toBeUndefined();
  });
});
