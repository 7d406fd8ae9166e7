import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonObject, type JsonSchema } from '../../src/model/index.js';
import {
  checkSchema,
  compileValidator,
  createSchemaReader,
  lowerInputSchema,
  lowerOutputSchema,
  orderSchema,
} from '../../src/schema/index.js';
import { findEndlessReferences } from '../../src/schema/validate/endless-references.js';
import { documentSet, readSchema } from './read-schema.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

interface Row {
  readonly shape: string;
  readonly schemas: Record<string, unknown>;
  readonly valid: unknown;
  readonly invalid?: unknown;
  /** Names that must be definitions. */
  readonly defs: readonly string[];
  readonly codes?: readonly string[];
}

const rows: readonly Row[] = [
  {
    shape: 'a property',
    schemas: { A: { type: 'object', properties: { name: { type: 'string' }, next: ref('A') } } },
    valid: { name: 'x', next: { next: { name: 'y' } } },
    invalid: { next: { next: { name: 1 } } },
    defs: ['A'],
  },
  {
    shape: 'an array',
    schemas: { A: { type: 'object', properties: { children: { type: 'array', items: ref('A') } } } },
    valid: { children: [{ children: [] }] },
    invalid: { children: [{ children: {} }] },
    defs: ['A'],
  },
  {
    shape: 'an array of itself',
    schemas: { A: { type: 'array', items: ref('A') } },
    valid: [[[]], []],
    invalid: [[1]],
    defs: ['A'],
  },
  {
    shape: 'a map value',
    schemas: { A: { type: 'object', additionalProperties: ref('A') } },
    valid: { a: { b: {} } },
    invalid: { a: { b: 1 } },
    defs: ['A'],
  },
  {
    shape: 'oneOf',
    schemas: {
      A: { oneOf: [{ type: 'string' }, ref('And')] },
      And: { type: 'object', required: ['and'], properties: { and: { type: 'array', items: ref('A') } } },
    },
    valid: { and: ['a', { and: ['b'] }] },
    invalid: { and: [1] },
    defs: ['A', 'And'],
  },
  {
    shape: 'mutual',
    schemas: {
      A: { type: 'object', properties: { b: ref('B') } },
      B: { type: 'object', properties: { a: ref('A'), n: { type: 'integer' } } },
    },
    valid: { b: { a: { b: { n: 1 } } } },
    invalid: { b: { a: { b: { n: 'x' } } } },
    defs: ['A', 'B'],
  },
  {
    shape: 'indirect, through three',
    schemas: {
      A: { type: 'object', properties: { b: ref('B') } },
      B: { type: 'array', items: ref('C') },
      C: { type: 'object', additionalProperties: ref('A') },
    },
    valid: { b: [{ x: { b: [] } }] },
    invalid: { b: [{ x: { b: {} } }] },
    defs: ['A', 'B', 'C'],
  },
  {
    shape: 'an allOf around a property that is itself',
    schemas: {
      A: { allOf: [ref('Base'), { properties: { child: ref('A') } }] },
      Base: { type: 'object', properties: { id: { type: 'string' }, parent: ref('A') } },
    },
    valid: { id: 'a', child: { parent: { id: 'b' } } },
    invalid: { child: { parent: { id: 1 } } },
    defs: ['A'],
  },
  {
    shape: 'a union of schemas that take it in by allOf',
    schemas: {
      A: { type: 'object', properties: { kind: { type: 'string' } }, oneOf: [ref('Cat'), ref('Dog')] },
      Cat: { allOf: [ref('A'), { properties: { claws: { type: 'integer' } }, required: ['claws'] }] },
      Dog: { allOf: [ref('A'), { properties: { bark: { type: 'integer' } }, required: ['bark'] }] },
    },
    valid: { kind: 'x', claws: 4 },
    invalid: { kind: 'x' },
    defs: [], // each alternative is written out, without the union it came from
  },
  {
    shape: 'additional and pattern properties, not, conditions',
    schemas: {
      A: {
        type: 'object',
        patternProperties: { '^x': ref('A') },
        propertyNames: { maxLength: 3 },
        if: { properties: { a: ref('A') } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { properties: { b: ref('A') } },
      },
    },
    valid: { x1: { x2: {} }, a: {}, b: {} },
    invalid: { x1: { x2: 3 } },
    defs: ['A'],
  },
  {
    shape: 'an allOf that leads back to itself',
    schemas: { A: { allOf: [ref('A'), { type: 'object', properties: { a: { type: 'string' } } }] } },
    valid: { a: 'x' },
    invalid: { a: 1 },
    defs: [],
    codes: ['circular-reference'],
  },
  {
    shape: 'two allOfs that take each other in',
    schemas: {
      A: { allOf: [ref('B'), { properties: { a: { type: 'string' } } }] },
      B: { allOf: [ref('A'), { properties: { b: { type: 'string' } } }] },
    },
    valid: { a: 'x', b: 'y' },
    invalid: { a: 'x', b: 1 },
    defs: [],
    codes: ['circular-reference'],
  },
  {
    shape: 'an alternative that is the union itself',
    schemas: { A: { anyOf: [ref('A'), { type: 'string' }] } },
    valid: 'x',
    invalid: 1,
    defs: [],
    codes: ['circular-reference'],
  },
  {
    shape: 'a dependency on itself',
    schemas: { A: { type: 'object', properties: { b: { type: 'string' } }, dependentSchemas: { b: ref('A') } } },
    valid: { b: 'x' },
    invalid: { b: 1 },
    defs: [],
    codes: ['circular-reference'],
  },
  {
    shape: 'not itself',
    schemas: { A: { type: 'string', not: ref('A') } },
    valid: 'x',
    invalid: 1,
    defs: [],
    codes: ['circular-reference'],
  },
];

describe('a cycle ends as $defs and $ref', () => {
  it.each(rows)('through $shape', ({ schemas, valid, invalid, defs, codes }) => {
    for (const direction of ['input', 'output'] as const) {
      const { schema, codes: reported } = readSchema(ref('A'), { schemas, direction });
      expect(definitionNames(schema)).toEqual(defs);
      expect(reported).toEqual(codes ?? []);
      expect(checkSchema(schema)).toEqual([]);
      const validate = compileValidator(schema);
      expect(validate(valid)).toEqual([]);
      if (invalid !== undefined) expect(validate(invalid)).not.toEqual([]);
      expect(JSON.stringify(orderSchema(schema))).not.toContain('{}');
      expect(checkSchema(lowerInputSchema(schema))).toEqual([]);
      const output = lowerOutputSchema(schema);
      if (output !== undefined) expect(JSON.stringify(output).length).toBeLessThan(2_000);
    }
  });

  it('is closed wherever it is entered', () => {
    const schemas = { A: { type: 'object', properties: { b: ref('B') } }, B: { type: 'object', properties: { a: ref('A') } } };
    const { schema } = readSchema({ type: 'array', items: ref('B') }, { schemas });
    expect(schema).toMatchObject({ items: { $ref: '#/$defs/B' }, $defs: { A: {}, B: {} } });
  });

  it('comes out the same whatever was read before', () => {
    const names = ['A', 'B', 'C', 'D'];
    const anyName = fc.constantFrom(...names);
    // Written out where it stands: it says more than the schemas that it takes in.
    const merged = fc
      .record({ of: fc.uniqueArray(anyName, { minLength: 1, maxLength: 2 }), isList: fc.boolean() })
      .map(({ of, isList }) => {
        const schema = { allOf: [...of.map(ref), { properties: { more: { type: 'string' } } }] };
        return isList ? { type: 'array', items: schema } : schema;
      });
    const property = fc.oneof(merged, anyName.map(ref), fc.constant({ type: 'string' }));
    const named = fc.record({ properties: fc.dictionary(fc.constantFrom('p', 'q', 'r'), property, { maxKeys: 3 }) });
    const all = fc.record({ A: named, B: named, C: named, D: named });
    fc.assert(
      fc.property(all, fc.shuffledSubarray(names, { minLength: names.length }), (schemas, order) => {
        const documents = documentSet({ 'api.yaml': { openapi: '3.1.0', components: { schemas } } });
        const readAll = (inOrder: readonly string[]): ReadonlyMap<string, JsonSchema> => {
          const reader = createSchemaReader(documents, '3.1', () => {});
          return new Map(inOrder.map((name) => [name, reader.read(ref(name), { uri: 'api.yaml', pointer: `#/x/${name}` }, 'input')]));
        };
        const [first, second] = [readAll(names), readAll(order)];
        for (const name of names) expect(second.get(name)).toEqual(first.get(name));
      }),
      { numRuns: 1_000 },
    );
  });

  it('answers references that lead only to themselves with a description, never with {}', () => {
    const schemas = { A: ref('B'), B: ref('A') };
    const { schema, codes } = readSchema({ properties: { a: ref('A') } }, { schemas });
    expect(schema).toEqual({ type: 'object', properties: { a: { description: expect.any(String) } } });
    expect(codes).toEqual(['circular-reference']);
  });

  it('reads $ref "#" of an API description as the schema it is written in', () => {
    const schemas = { Tree: { type: 'object', properties: { children: { type: 'array', items: { $ref: '#' } } } } };
    const { schema, codes } = readSchema(ref('Tree'), { schemas });
    expect(schema).toMatchObject({ properties: { children: { items: { $ref: '#/$defs/Tree' } } }, $defs: { Tree: {} } });
    expect(codes).toEqual(['reference-to-document']);
  });

  it('reads $ref "#" of a schema file as that file', () => {
    const files = { 'schemas/Tree.json': { type: 'object', properties: { child: { $ref: '#' } } } };
    const { schema, codes } = readSchema({ $ref: 'schemas/Tree.json' }, { files });
    expect(schema).toMatchObject({ properties: { child: { $ref: '#/$defs/schemas.Tree' } }, $defs: { 'schemas.Tree': {} } });
    expect(codes).toEqual([]);
  });

  it('crosses files in a circle', () => {
    const files = {
      'a.yaml': { type: 'object', properties: { b: { $ref: './b.yaml#/B' } } },
      'b.yaml': { B: { type: 'array', items: { $ref: 'a.yaml' } } },
    };
    const { schema } = readSchema({ $ref: 'a.yaml' }, { files });
    expect(schema).toMatchObject({ $defs: { a: { type: 'object' }, 'b.B': { items: { $ref: '#/$defs/a' } } } });
  });

  it('refers into other operations', () => {
    const files = {
      'other.yaml': {
        paths: { '/x': { get: { responses: { '200': { content: { 'application/json': { schema: { type: 'integer' } } } } } } } },
      },
    };
    const pointer = 'other.yaml#/paths/~1x/get/responses/200/content/application~1json/schema';
    const { schema, codes } = readSchema({ properties: { n: { $ref: pointer } } }, { files });
    expect(codes).toEqual([]);
    expect(Object.values(isJsonObject(schema) && isJsonObject(schema.$defs) ? schema.$defs : {})).toEqual([{ type: 'integer' }]);
  });
});

describe('a circle of references without a step into the value', () => {
  const loop = { $ref: '#/$defs/A' };

  it.each<[through: string, B: JsonSchema]>([
    ['$ref', loop],
    ['allOf', { allOf: [loop] }],
    ['anyOf', { anyOf: [{ type: 'string' }, loop] }],
    ['oneOf', { oneOf: [{ type: 'string' }, { anyOf: [loop] }] }],
    ['not', { not: loop }],
    ['if', { if: loop }],
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    ['then', { if: true, then: loop }],
    ['dependentSchemas', { dependentSchemas: { x: loop } }],
  ])('through %s is a fault', (_through, B) => {
    const schema = { type: 'object', properties: { p: loop }, $defs: { A: { anyOf: [{ $ref: '#/$defs/B' }, { type: 'string' }] }, B } };
    expect(checkSchema(schema)).toMatchObject([
      { severity: 'error', code: 'circular-reference', pointer: expect.stringMatching(/\$ref$/) },
    ]);
  });

  it.each<[through: string, B: JsonSchema]>([
    ['a property', { properties: { a: loop } }],
    ['items', { items: loop }],
    ['a map', { additionalProperties: loop }],
    ['a name', { propertyNames: loop }],
  ])('is none through %s', (_through, B) => {
    const schema = { properties: { p: loop }, $defs: { A: { anyOf: [{ $ref: '#/$defs/B' }, { $ref: '#/$defs/B' }] }, B } };
    expect(checkSchema(schema)).toEqual([]);
  });

  const NAMES = ['A', 'B', 'C', 'D'];
  const reference = fc.constantFrom(...NAMES).map(ref);
  const inline = fc.oneof(reference, fc.record({ allOf: fc.tuple(reference) }), fc.constant({ type: 'object' }));
  const list = fc.array(inline, { minLength: 1, maxLength: 2 });
  const named = fc.record(
    {
      $ref: fc.constantFrom(...NAMES).map((name) => ref(name).$ref),
      allOf: fc.oneof({ weight: 3, arbitrary: list }, { weight: 1, arbitrary: fc.tuple(fc.record({ oneOf: list })) }),
      oneOf: list,
      anyOf: list,
      not: inline,
      if: inline,
      dependentSchemas: fc.record({ t: inline }),
      properties: fc.constant({ t: { type: 'string' } }),
      discriminator: fc.oneof(
        { weight: 2, arbitrary: fc.constant({ propertyName: 't' }) },
        fc.dictionary(fc.constantFrom('x', 'y'), fc.constantFrom(...NAMES)).map((mapping) => ({ propertyName: 't', mapping })),
      ),
    },
    { requiredKeys: [] },
  );

  it('is in nothing that is read', () => {
    fc.assert(
      fc.property(fc.tuple(named, named, named, named), fc.constantFrom('3.0', '3.1'), ([A, B, C, D], dialect) => {
        const { schema } = readSchema({ properties: { a: ref('A'), b: ref('B') } }, { dialect, schemas: { A, B, C, D } });
        expect(findEndlessReferences(schema)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('$anchor, $id and $dynamicRef', () => {
  it('follows an anchor', () => {
    const { schema } = readSchema({ $ref: '#pet' }, { schemas: { Pet: { $anchor: 'pet', type: 'string' } } });
    expect(schema).toEqual({ type: 'string' });
  });

  it('follows references relative to an $id', () => {
    const schemas = {
      Tree: {
        $id: 'https://example.com/tree',
        type: 'object',
        properties: { leaf: { $ref: '#/$defs/leaf' }, other: { $ref: 'leaf' } },
        $defs: { leaf: { type: 'integer' } },
      },
      Leaf: { $id: 'https://example.com/leaf', type: 'string' },
    };
    const { schema, codes } = readSchema({ $ref: 'https://example.com/tree' }, { schemas });
    expect(codes).toEqual([]);
    expect(schema).toMatchObject({
      properties: {
        leaf: { $ref: expect.stringMatching(/^#\/\$defs\/components\.schemas\.Tree\._defs\.leaf_[0-9a-f]{6}$/) },
        other: { $ref: '#/$defs/Leaf' },
      },
    });
  });

  const order = (ref: string) => ({ type: 'object', properties: { pet: { $ref: ref } } });

  it.each<[how: string, pet: string, order: string, ref: string, self?: string]>([
    ['a name', 'https://example.com/schemas/pet', 'https://example.com/schemas/order', 'pet'],
    ['a path', 'https://example.com/schemas/pet', 'https://example.com/orders/order', '/schemas/pet'],
    ['a host', 'https://other.example/pet', 'https://example.com/order', '//other.example/pet'],
    ['another spelling', 'https://example.com/pet', 'https://example.com/order', 'https://EXAMPLE.com:443/a/../pet#'],
    ['a relative $id', 'schemas/pet', 'schemas/order', 'pet'],
    ['a URL that the $self makes of a relative $id', 'pet', 'order', 'https://example.com/api/pet', 'https://example.com/api/openapi'],
  ])('follows %s to a schema by its $id', (_how, pet, orderId, ref, $self) => {
    const schemas = { Order: { $id: orderId, ...order(ref) }, Pet: { $id: pet, type: 'string' } };
    const documents = documentSet({ 'api.yaml': { openapi: '3.2.0', ...($self === undefined ? {} : { $self }), components: { schemas } } });
    const diagnostics: unknown[] = [];
    const at = { uri: 'api.yaml', pointer: '#/components/schemas/Order' };
    const { read } = createSchemaReader(documents, '3.2', (diagnostic) => diagnostics.push(diagnostic));
    expect(read(schemas.Order, at, 'input')).toMatchObject({
      properties: { pet: { $ref: '#/$defs/Pet' } },
      $defs: { Pet: { type: 'string' } },
    });
    expect(diagnostics).toEqual([]);
  });

  it('resolves an $id against those around it, also in what only a pointer leads to', () => {
    const schemas = {
      Shop: {
        $id: 'https://example.com/shop/all',
        $defs: {
          Pet: {
            $id: 'pets/pet',
            $defs: { Line: { properties: { tag: { $ref: 'tag' }, size: { $ref: '#/$defs/Size' } } }, Size: { type: 'integer' } },
          },
          Tag: { $id: 'https://example.com/shop/pets/tag', type: 'string' },
        },
      },
    };
    const { schema, codes } = readSchema({ $ref: '#/components/schemas/Shop/$defs/Pet/$defs/Line' }, { schemas });
    expect(codes).toEqual([]);
    const validate = compileValidator(schema);
    expect(validate({ tag: 'x', size: 1 })).toEqual([]);
    expect(validate({ tag: 1, size: 'x' })).toHaveLength(2);
  });

  it('has no $id before OpenAPI 3.1', () => {
    const schemas = {
      Order: { $id: 'https://example.com/schemas/order', properties: { pet: { properties: { tag: { $ref: 'Tag' } } } } },
      Tag: { type: 'string' },
    };
    const { schema } = readSchema(ref('Order'), { schemas, dialect: '3.0' });
    expect(schema).toMatchObject({ $defs: { Tag: { type: 'string' } } });
  });

  it('binds $dynamicRef through references that are relative to an $id', () => {
    const schemas = {
      Tree: {
        $id: 'https://example.com/schemas/tree',
        $dynamicAnchor: 'node',
        type: 'object',
        properties: { v: true, kids: { type: 'array', items: { $dynamicRef: '#node' } } },
      },
      StrTree: { $id: 'https://example.com/schemas/strtree', $dynamicAnchor: 'node', $ref: 'tree', properties: { v: { type: 'string' } } },
    };
    const validate = compileValidator(readSchema(ref('StrTree'), { schemas }).schema);
    expect(validate({ v: 's', kids: [{ v: 't', kids: [] }] })).toEqual([]);
    expect(validate({ v: 's', kids: [{ v: 't', kids: [{ v: 1 }] }] })).toMatchObject([{ path: '/kids/0/kids/0/v' }]);
  });

  const generic = {
    Page: {
      $id: 'page',
      type: 'object',
      properties: { items: { type: 'array', items: { $dynamicRef: '#item' } } },
      $defs: { item: { $dynamicAnchor: 'item', not: {} } },
    },
    Cats: { $id: 'cats', $ref: 'page', $defs: { item: { $dynamicAnchor: 'item', type: 'string' } } },
    Dogs: { $id: 'dogs', $ref: 'page', $defs: { item: { $dynamicAnchor: 'item', type: 'integer' } } },
  };

  it('binds a generic schema to each of its uses', () => {
    const { schema } = readSchema({ properties: { cats: ref('Cats'), dogs: ref('Dogs') } }, { schemas: generic });
    const validate = compileValidator(schema);
    expect(validate({ cats: { items: ['x'] }, dogs: { items: [1] } })).toEqual([]);
    expect(validate({ cats: { items: [1] } })).not.toEqual([]);
    expect(validate({ dogs: { items: ['x'] } })).not.toEqual([]);
  });

  it('extends a recursive schema', () => {
    const schemas = {
      Tree: { $dynamicAnchor: 'node', type: 'object', properties: { children: { type: 'array', items: { $dynamicRef: '#node' } } } },
      Named: { $dynamicAnchor: 'node', $ref: '#/components/schemas/Tree', required: ['name'] },
    };
    const tree = compileValidator(readSchema(ref('Tree'), { schemas }).schema);
    const named = compileValidator(readSchema(ref('Named'), { schemas }).schema);
    expect(tree({ children: [{}] })).toEqual([]);
    expect(named({ name: 'a', children: [{ name: 'b' }] })).toEqual([]);
    expect(named({ name: 'a', children: [{}] })).toMatchObject([{ path: '/children/0' }]);
  });

  it('gives a schema the same name whether or not dynamic references are about', () => {
    const schemas = { ...generic, Plain: { type: 'object', properties: { again: ref('Plain') } } };
    expect(definitionNames(readSchema(ref('Plain'), { schemas }).schema)).toEqual(['Plain']);
  });
});

function definitionNames(schema: JsonSchema): string[] {
  return isJsonObject(schema) && isJsonObject(schema.$defs) ? Object.keys(schema.$defs) : [];
}
