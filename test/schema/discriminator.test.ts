import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/index.js';
import { checkSchema, compileValidator } from '../../src/schema/index.js';
import { readSchema } from './read-schema.js';

const text = { type: 'string' };
const integer = { type: 'integer' };

describe('the default of a discriminator (OpenAPI 3.2)', () => {
  const schemas = {
    A: { type: 'object', required: ['t'], properties: { t: text, a: integer } },
    B: { type: 'object', properties: { t: text, b: integer } },
    Open: { type: 'object', properties: { o: integer } },
    Closed: { type: 'object', properties: { t: { enum: ['A', 'closed'] }, b: integer } },
  };
  const union = (names: readonly string[], discriminator: object) => ({
    oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
    discriminator: { propertyName: 't', ...discriminator },
  });
  const problemsOf = (schema: object, value: unknown) =>
    compileValidator(readSchema(schema, { dialect: '3.2', schemas }).schema)(value).map(({ path, message }) => `${path} ${message}`);

  it.each([
    ['without the property', { b: 1 }, []],
    ['with a value that no schema is for', { t: 'zzz', b: 1 }, []],
    ['with its own name', { t: 'B', b: 1 }, []],
    ['with another value', { t: 'zzz', b: 'x' }, ['/b must be integer, is string']],
    ['by the value of another schema', { t: 'A', a: 'x', b: 1 }, ['/a must be integer, is string']],
    ['not at all', { t: 'A', a: 1 }, []],
  ])('is taken %s', (_how, value, problems) => {
    expect(problemsOf(union(['A', 'B'], { defaultMapping: '#/components/schemas/B' }), value)).toEqual(problems);
  });

  it.each([
    ['by its name', ['A', 'B'], { defaultMapping: 'B' }],
    ['beside a mapping', ['A', 'B'], { mapping: { a: 'A' }, defaultMapping: 'B' }],
    ['that does not know the property', ['A', 'Open'], { defaultMapping: 'Open' }],
    ['that allows some values itself', ['A', 'Closed'], { defaultMapping: 'Closed' }],
  ])('is found %s', (_how, names, discriminator) => {
    const schema = union(names, discriminator);
    expect(problemsOf(schema, {})).toEqual([]);
    expect(problemsOf(schema, { t: 'mapping' in discriminator ? 'a' : 'A', a: 1 })).toEqual([]);
  });

  it('is said in words', () => {
    expect(readSchema(union(['A', 'B'], { defaultMapping: 'B' }), { dialect: '3.2', schemas }).schema).toMatchObject({
      description: '"t" says which kind it is: "A", "B". Without it or with any other value it is "B".',
    });
  });

  it('takes any other value where the schemas take in their base', () => {
    const base = { type: 'object', properties: { t: text }, discriminator: { propertyName: 't', defaultMapping: 'Other' } };
    const kind = (name: string) => ({ allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { [name]: integer } }] });
    const { schema } = readSchema(
      { $ref: '#/components/schemas/Base' },
      { dialect: '3.2', schemas: { Base: base, One: kind('one'), Other: kind('other') } },
    );
    expect(schema).toMatchObject({
      description: '"t" says which kind it is: "One", "Other". Without it or with any other value it is "Other".',
      $defs: { One: { properties: { t: { const: 'One' } } }, Other: { properties: { t: { not: { enum: ['One'] } } } } },
    });
  });

  it('is reported where it points at nothing', () => {
    const { diagnostics } = readSchema(union(['A', 'B'], { defaultMapping: 'C' }), { dialect: '3.2', schemas });
    expect(diagnostics).toMatchObject([{ code: 'unresolved-reference', summary: 'discriminator defaultMapping points at nothing: "C"' }]);
  });
});

describe('kinds of a base', () => {
  const definition = (base: string, property: string, more: object = {}) => ({
    allOf: [{ $ref: `#/definitions/${base}` }, { type: 'object', properties: { [property]: integer } }],
    ...more,
  });
  const Pet = { type: 'object', required: ['kind'], discriminator: 'kind', properties: { kind: text } };
  const read = (schemas: object) => readSchema({ $ref: '#/definitions/Pet' }, { dialect: '2.0', schemas }).schema as JsonObject;

  it.each(['x-ms-discriminator-value', 'x-discriminator-value'])('have the value that %s says', (key) => {
    expect(read({ Pet, Cat: definition('Pet', 'lives', { [key]: '#cat' }), Dog: definition('Pet', 'bark') })).toMatchObject({
      description: '"kind" says which kind it is: "#cat", "Dog".',
      $defs: { Cat: { properties: { kind: { const: '#cat' } } }, Dog: { properties: { kind: { const: 'Dog' } } } },
    });
  });

  it('are those that take it in through one another, with all their properties', () => {
    const cat = definition('Pet', 'lives', { 'x-ms-discriminator-value': '#cat' });
    expect(read({ Pet, Kitten: definition('Cat', 'age'), Cat: cat })).toMatchObject({
      description: '"kind" says which kind it is: "#cat", "Kitten".',
      anyOf: [{ $ref: '#/$defs/Cat' }, { $ref: '#/$defs/Kitten' }, {}],
      $defs: { Kitten: { properties: { age: integer, lives: integer, kind: { const: 'Kitten' } } } },
    });
  });

  it('are not those that a property of their own tells apart', () => {
    const Cat = definition('Pet', 'lives', { discriminator: 'breed' });
    expect(read({ Pet, Cat, Siamese: definition('Cat', 'age') }).description).toBe('"kind" says which kind it is: "Cat".');
  });

  it('end where they take in each other', () => {
    expect(
      read({ Pet, Cat: definition('Dog', 'a'), Dog: { allOf: [...definition('Pet', 'b').allOf, { $ref: '#/definitions/Cat' }] } }),
    ).toMatchObject({
      description: '"kind" says which kind it is: "Cat", "Dog".',
    });
  });

  const ref = (name: string) => ({ $ref: `#/definitions/${name}` });
  const problemsOf = (schema: JsonObject, value: unknown) =>
    compileValidator(schema)(value).map(({ path, message }) => `${path} ${message}`);

  it('have a value of their own where they add nothing', () => {
    const schema = read({ Pet, Fish: { allOf: [ref('Pet')] }, Bird: { description: 'Flies.', allOf: [ref('Pet')] } });
    expect(schema).toMatchObject({
      anyOf: [{ $ref: '#/$defs/Bird' }, { $ref: '#/$defs/Fish' }, {}],
      $defs: {
        Bird: { description: 'Flies.', properties: { kind: { const: 'Bird' } } },
        Fish: { properties: { kind: { const: 'Fish' } } },
      },
    });
    expect(checkSchema(schema)).toEqual([]);
    expect(problemsOf(schema, { kind: 'Fish' })).toEqual([]);
  });

  it('are not other names for a base whose mapping does not know them', () => {
    const at = (name: string) => ({ $ref: `#/components/schemas/${name}` });
    const schemas = {
      Pet: { ...Pet, discriminator: { propertyName: 'kind', mapping: { cat: 'Cat' } } },
      Cat: { allOf: [at('Pet'), { properties: { lives: integer } }] },
      AnyPet: { description: 'Any.', allOf: [at('Pet')] },
    };
    const { schema } = readSchema({ properties: { pet: at('AnyPet') } }, { dialect: '3.0', schemas });
    expect(schema).toMatchObject({ $defs: { AnyPet: { $ref: '#/$defs/Pet' }, Pet: { anyOf: [{ $ref: '#/$defs/Cat' }, {}] } } });
    expect(checkSchema(schema)).toEqual([]);
  });

  it.each<[how: string, schemas: object]>([
    ['another name for it', { Fish: { allOf: [ref('Pet')] }, Cod: { allOf: [ref('Fish')] } }],
    ['an alternative', { Fish: { allOf: [ref('Pet'), { oneOf: [ref('Pet'), text] }] } }],
    ['an alternative that annotates it', { Fish: { allOf: [ref('Pet')], anyOf: [{ description: 'It.', allOf: [ref('Pet')] }] } }],
    ['a condition', { Fish: { allOf: [ref('Pet')], not: ref('Pet') } }],
    ['a dependency', { Fish: { allOf: [ref('Pet')], dependentSchemas: { a: ref('Pet') } } }],
    [
      'the kinds of another base',
      {
        Fish: { allOf: [ref('Pet')], anyOf: [ref('Thing')] },
        Thing: { type: 'object', discriminator: 'what', properties: { what: text } },
        Toy: { allOf: [ref('Thing')], anyOf: [ref('Pet')] },
      },
    ],
  ])('lead back to their base without end through %s', (_how, schemas) => {
    for (const direction of ['input', 'output'] as const) {
      const { schema } = readSchema({ properties: { pet: ref('Pet') } }, { dialect: '2.0', direction, schemas: { Pet, ...schemas } });
      expect(checkSchema(schema)).toEqual([]);
      expect(problemsOf(schema as JsonObject, { pet: { kind: 'Fish', a: 1 } })).toEqual(expect.any(Array));
    }
  });

  it('take the values of their own kinds where a mapping names both', () => {
    const mapping = { mid: '#/components/schemas/Mid', leaf: '#/components/schemas/Leaf' };
    const kindOf = (base: string, property: string) => ({
      allOf: [{ $ref: `#/components/schemas/${base}` }],
      properties: { [property]: integer },
    });
    const schemas = {
      Base: { type: 'object', required: ['k'], discriminator: { propertyName: 'k', mapping }, properties: { k: text } },
      Mid: kindOf('Base', 'm'),
      Leaf: kindOf('Mid', 'l'),
    };
    const schema = readSchema({ $ref: '#/components/schemas/Mid' }, { dialect: '3.0', schemas }).schema as JsonObject;
    expect(problemsOf(schema, { k: 'leaf', l: 1 })).toEqual([]);
    expect(problemsOf(schema, { k: 'mid', m: 1 })).toEqual([]);
    expect(problemsOf(schema, { k: 'other' })).toEqual(['/k must be one of "mid", "leaf"']);
  });

  it('take the values of their own kinds where they are the default', () => {
    const kindOf = (base: string) => ({ allOf: [{ $ref: `#/components/schemas/${base}` }] });
    const schemas = {
      Base: { type: 'object', properties: { k: text }, discriminator: { propertyName: 'k', defaultMapping: 'Mid' } },
      Mid: kindOf('Base'),
      Leaf: kindOf('Mid'),
      Other: kindOf('Base'),
    };
    const schema = readSchema({ $ref: '#/components/schemas/Mid' }, { dialect: '3.2', schemas }).schema as JsonObject;
    expect(problemsOf(schema, { k: 'Leaf' })).toEqual([]);
    expect(problemsOf(schema, { k: 'Other' })).toHaveLength(1);
  });

  it.each([{ additionalProperties: false }, { additionalProperties: text }, { unevaluatedProperties: false }])(
    'have properties of their own where the base takes no others: %j',
    (closing) => {
      const closed = { Pet: { ...Pet, ...closing }, Cat: definition('Pet', 'lives'), Siamese: definition('Cat', 'age') };
      const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`Dog${index}`, definition('Pet', 'bark')]));
      for (const schemas of [closed, { ...closed, ...many }]) {
        for (const direction of ['input', 'output'] as const) {
          const { schema } = readSchema({ type: 'array', items: ref('Pet') }, { dialect: '2.0', direction, schemas });
          expect(problemsOf(schema as JsonObject, [{ kind: 'Cat', lives: 9 }])).toEqual([]);
          const { schema: cat } = readSchema(ref('Cat'), { dialect: '2.0', direction, schemas });
          expect(problemsOf(cat as JsonObject, { kind: 'Siamese', lives: 9, age: 1 })).toEqual([]);
          const { schema: leaf } = readSchema(ref('Siamese'), { dialect: '2.0', direction, schemas });
          expect(problemsOf(leaf as JsonObject, { kind: 'Siamese', lives: 9, more: 1 })).toHaveLength(1);
        }
      }
    },
  );
});
