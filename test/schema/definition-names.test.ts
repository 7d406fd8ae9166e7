import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/model/index.js';
import { createSchemaReader } from '../../src/schema/index.js';
import { documentSet } from './read-schema.js';

const LONG = 'X'.repeat(90);

describe('the names of definitions', () => {
  it('are the same whatever the root document is called', () => {
    const read = (root: string): unknown => {
      const document = {
        openapi: '3.1.0',
        components: { schemas: { 'a b': { type: 'integer' }, [LONG]: { type: 'string' } } },
        'x-{odd}': { type: 'object', properties: { self: { $ref: '#/x-%7Bodd%7D' } } },
        'x-here': {
          properties: {
            odd: { $ref: '#/x-%7Bodd%7D' },
            spaced: { $ref: '#/components/schemas/a%20b' },
            long: { $ref: `#/components/schemas/${LONG}` },
            other: { $ref: 'other.yaml#/a~1b' },
          },
        },
      };
      const reader = createSchemaReader(documentSet({ [root]: document, 'other.yaml': { 'a/b': { type: 'null' } } }), '3.1', () => {});
      return reader.read(document['x-here'] as Json, { uri: root, pointer: '#/x-here' }, 'input');
    };
    const schema = read('openapi.json');
    expect(Object.keys((schema as { $defs: object }).$defs)).toHaveLength(4);
    expect(read('petstore.yaml')).toEqual(schema);
  });
});
