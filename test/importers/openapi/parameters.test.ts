import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/index.js';
import { codesOf, documentOf, importDocument, only, operationOf, resultOf } from './documents.js';

describe('style and explode of an OpenAPI 3 parameter', () => {
  it.each<[string, JsonObject, string, boolean]>([
    ['path', {}, 'simple', false],
    ['path', { explode: true }, 'simple', true],
    ['path', { style: 'label' }, 'label', false],
    ['path', { style: 'label', explode: true }, 'label', true],
    ['path', { style: 'matrix' }, 'matrix', false],
    ['path', { style: 'matrix', explode: true }, 'matrix', true],
    ['query', {}, 'form', true],
    ['query', { explode: false }, 'form', false],
    ['query', { style: 'form' }, 'form', true],
    ['query', { style: 'spaceDelimited' }, 'spaceDelimited', false],
    ['query', { style: 'spaceDelimited', explode: true }, 'spaceDelimited', true],
    ['query', { style: 'pipeDelimited' }, 'pipeDelimited', false],
    ['query', { style: 'pipeDelimited', explode: true }, 'pipeDelimited', true],
    ['query', { style: 'deepObject' }, 'deepObject', true],
    ['query', { style: 'deepObject', explode: false }, 'deepObject', true],
    ['header', {}, 'simple', false],
    ['header', { explode: true }, 'simple', true],
    ['cookie', {}, 'form', true],
    ['cookie', { explode: false }, 'form', false],
    ['cookie', { style: 'cookie' }, 'cookie', true],
  ])('in %s with %j is %s, explode %s', (location, keys, style, explode) => {
    for (const version of ['3.0.3', '3.1.0', '3.2.0'] as const) {
      const parameter = { name: 'p', in: location, required: true, schema: { type: 'array', items: { type: 'string' } }, ...keys };
      const operation = operationOf({ parameters: [parameter] }, { version, path: location === 'path' ? '/{p}' : '/things' });
      expect(operation.request.parameters).toMatchObject([{ name: 'p', location, style, explode, required: true }]);
      expect(operation.losses).toEqual([]);
    }
  });

  it.each<[string, JsonObject, string]>([
    ['path', { style: 'form' }, 'simple'],
    ['path', { style: 'deepObject' }, 'simple'],
    ['query', { style: 'simple' }, 'form'],
    ['query', { style: 'matrix' }, 'form'],
    ['header', { style: 'form' }, 'simple'],
    ['cookie', { style: 'deepObject' }, 'form'],
    ['query', { style: 7 }, 'form'],
  ])('that %s does not have (%j) falls back to %s and is a loss', (location, keys, style) => {
    const parameter = { name: 'p', in: location, required: true, schema: { type: 'string' }, ...keys };
    const operation = operationOf({ parameters: [parameter] }, { path: location === 'path' ? '/{p}' : '/things' });
    expect(operation.request.parameters).toMatchObject([{ style }]);
    expect(operation.losses).toMatchObject([{ code: 'unsupported-style' }]);
  });
});

describe('collectionFormat of Swagger 2.0', () => {
  it.each<[string, string | undefined, string, boolean]>([
    ['query', undefined, 'form', false],
    ['query', 'csv', 'form', false],
    ['query', 'ssv', 'spaceDelimited', false],
    ['query', 'tsv', 'tabDelimited', false],
    ['query', 'pipes', 'pipeDelimited', false],
    ['query', 'multi', 'form', true],
    ['path', undefined, 'simple', false],
    ['path', 'csv', 'simple', false],
    ['header', undefined, 'simple', false],
    ['header', 'csv', 'simple', false],
    ['path', 'pipes', 'pipeDelimited', false],
    ['path', 'ssv', 'spaceDelimited', false],
    ['header', 'tsv', 'tabDelimited', false],
  ])('in %s: %s is %s, explode %s', (location, collectionFormat, style, explode) => {
    const parameter = {
      name: 'p',
      in: location,
      required: true,
      type: 'array',
      items: { type: 'integer' },
      ...(collectionFormat && { collectionFormat }),
    };
    const operation = operationOf({ parameters: [parameter] }, { version: '2.0', path: location === 'path' ? '/{p}' : '/things' });
    expect(operation.request.parameters).toMatchObject([{ style, explode, schema: { type: 'array', items: { type: 'integer' } } }]);
    expect(operation.losses).toEqual([]);
  });

  it.each([
    ['path', 'multi', 'simple'],
    ['header', 'multi', 'simple'],
    ['query', 'semicolons', 'form'],
  ])('in %s: %s is sent as csv and is a loss', (location, collectionFormat, style) => {
    const parameter = { name: 'p', in: location, required: true, type: 'array', items: { type: 'string' }, collectionFormat };
    const operation = operationOf({ parameters: [parameter] }, { version: '2.0', path: location === 'path' ? '/{p}' : '/things' });
    expect(operation.request.parameters).toMatchObject([{ style, explode: false }]);
    expect(operation.losses).toMatchObject([{ code: 'unsupported-style' }]);
  });

  it('is lost for the lists in a list', () => {
    const items = { type: 'array', items: { type: 'integer' } };
    const parameters = [{ name: 'p', in: 'query', type: 'array', collectionFormat: 'pipes', items }];
    const operation = operationOf({ parameters }, { version: '2.0' });
    expect(operation.request.parameters).toMatchObject([{ style: 'pipeDelimited' }]);
    expect(operation.losses).toMatchObject([{ code: 'unsupported-style', summary: expect.stringContaining('sent as JSON') }]);
  });

  it('says nothing about a value that is no array', () => {
    const parameters = [{ name: 'p', in: 'query', type: 'string', maxLength: 5, enum: ['a', 'b'], default: 'a' }];
    expect(operationOf({ parameters }, { version: '2.0' }).request.parameters).toMatchObject([
      { style: 'form', explode: true, schema: { type: 'string', maxLength: 5, enum: ['a', 'b'], default: 'a' } },
    ]);
  });
});

describe('a parameter', () => {
  it('keeps name, description, deprecation, allowReserved and allowEmptyValue', () => {
    const parameters = [
      {
        name: 'X-Ünï code[]',
        in: 'query',
        description: 'The **name** of <b>it</b>\u200b.',
        deprecated: true,
        allowReserved: true,
        allowEmptyValue: true,
        schema: { type: 'string' },
      },
    ];
    expect(operationOf({ parameters }).request.parameters).toEqual([
      {
        name: 'X-Ünï code[]',
        location: 'query',
        required: false,
        description: 'The name of it.',
        deprecated: true,
        schema: { type: 'string' },
        style: 'form',
        explode: true,
        allowReserved: true,
        allowEmptyValue: true,
        pointer: '#/paths/~1things/get/parameters/0',
      },
    ]);
  });

  it('has allowEmptyValue in a query only', () => {
    const parameters = ['header', 'cookie'].map((place) => ({ name: 'p', in: place, allowEmptyValue: true, schema: { type: 'string' } }));
    expect(operationOf({ parameters }).request.parameters).toMatchObject([{ allowEmptyValue: false }, { allowEmptyValue: false }]);
  });

  it.each<[JsonObject, readonly unknown[]]>([
    [{ example: 'a' }, ['a']],
    [{ examples: { z: { value: 'last' }, a: { value: 'first' } } }, ['first', 'last']],
    [{ examples: { a: { $ref: '#/components/examples/E' } } }, ['shared']],
    [{ examples: { a: { dataValue: 'data' } } }, ['data']],
    [{ examples: ['listed'] }, ['listed']],
  ])('gives its examples to the schema: %j', (keys, examples) => {
    const parameters = [{ name: 'p', in: 'query', schema: { type: 'string' }, ...keys }];
    const operation = operationOf({ parameters }, { rest: { components: { examples: { E: { value: 'shared' } } } } });
    expect(operation.request.parameters).toMatchObject([{ schema: { type: 'string', examples } }]);
  });

  it.each<[Json, JsonObject, readonly Json[] | undefined]>([
    [500, { type: 'string' }, ['500']],
    ['7', { type: 'integer' }, [7]],
    ['seven', { type: 'integer' }, undefined],
    ['dogs', { type: 'string', enum: ['cat', 'dog'] }, undefined],
    [{ id: 7 }, { type: 'object', properties: { id: { type: 'string' } } }, [{ id: '7' }]],
  ])('shows its example %j as a schema of %j takes it', (example, schema, examples) => {
    const operation = operationOf({ parameters: [{ name: 'p', in: 'query', example, schema }] });
    expect(operation.request.parameters[0]?.schema).toEqual({ ...schema, ...(examples === undefined ? {} : { examples }) });
  });

  it('leaves the examples of the schema where it has some', () => {
    const parameters = [{ name: 'p', in: 'query', example: 'outer', schema: { type: 'string', examples: ['inner'] } }];
    expect(operationOf({ parameters }).request.parameters[0]?.schema).toEqual({ type: 'string', examples: ['inner'] });
  });

  it('with `content` carries the media type and its schema', () => {
    const parameters = [
      {
        name: 'filter',
        in: 'query',
        content: { 'application/json': { schema: { type: 'object', properties: { a: { type: 'integer' } } } } },
      },
    ];
    expect(operationOf({ parameters }).request.parameters).toMatchObject([
      { name: 'filter', contentType: 'application/json', schema: { type: 'object', properties: { a: { type: 'integer' } } } },
    ]);
  });

  it('with `content` of any type is a text where its schema is, and else JSON', () => {
    const parameters = ['string', 'object'].map((type) => ({ name: type, in: 'query', content: { '*/*': { schema: { type } } } }));
    expect(operationOf({ parameters }).request.parameters.map(({ contentType }) => contentType)).toEqual([
      'text/plain',
      'application/json',
    ]);
  });

  it('with several media types takes the best and loses the others', () => {
    const parameters = [
      { name: 'p', in: 'query', content: { 'text/plain': {}, 'application/json': { schema: { type: 'array', items: {} } } } },
    ];
    const operation = operationOf({ parameters });
    expect(operation.request.parameters).toMatchObject([{ contentType: 'application/json' }]);
    expect(operation.losses).toMatchObject([{ code: 'several-media-types' }]);
  });

  it('without schema and content takes text, and that is said', () => {
    const result = resultOf({ parameters: [{ name: 'p', in: 'query' }] });
    expect(only(result).request.parameters).toMatchObject([{ schema: { type: 'string' } }]);
    expect(codesOf(result)).toEqual(['parameter-without-schema']);
  });

  it.each(['Accept', 'content-type', 'AUTHORIZATION'])('named %s in the header is ignored, and that is said', (name) => {
    const result = resultOf({ parameters: [{ name, in: 'header', schema: { type: 'string' } }] });
    expect(only(result).request.parameters).toEqual([]);
    expect(result.diagnostics).toMatchObject([{ severity: 'info', code: 'ignored-header' }]);
  });

  it.each<[string, unknown]>([
    ['no object', 7],
    ['null', null],
    ['without in', { name: 'p' }],
    ['with an unknown in', { name: 'p', in: 'matrix' }],
    ['without a name', { in: 'query' }],
    ['with an empty name', { in: 'query', name: '' }],
    ['with a dangling reference', { $ref: '#/components/parameters/None' }],
  ])('%s is left out, and is a loss', (_, parameter) => {
    const operation = operationOf({ parameters: [parameter as JsonObject, { name: 'q', in: 'query', schema: {} }] });
    expect(operation.request.parameters.map(({ name }) => name)).toEqual(['q']);
    expect(operation.losses).toHaveLength(1);
  });
});

describe('parameters of the path item', () => {
  const shared = { name: 'limit', in: 'query', schema: { type: 'integer' } };

  it('stand under those of the operation, in place', () => {
    const pathItem = { parameters: [shared, { name: 'tenant', in: 'header', schema: { type: 'string' } }] };
    const parameters = [
      { name: 'q', in: 'query', schema: { type: 'string' } },
      { name: 'limit', in: 'query', required: true, schema: { type: 'integer', maximum: 10 } },
    ];
    const operation = operationOf({ parameters }, { pathItem });
    expect(operation.request.parameters.map(({ name, required }) => [name, required])).toEqual([
      ['limit', true],
      ['tenant', false],
      ['q', false],
    ]);
  });

  it('of another location are other parameters', () => {
    const operation = operationOf({ parameters: [{ ...shared, in: 'header' }] }, { pathItem: { parameters: [shared] } });
    expect(operation.request.parameters.map(({ location }) => location)).toEqual(['query', 'header']);
  });

  it('in the header are one whatever their case', () => {
    const operation = operationOf(
      { parameters: [{ name: 'X-TENANT', in: 'header', schema: { type: 'string' } }] },
      { pathItem: { parameters: [{ name: 'x-tenant', in: 'header', schema: { type: 'string' } }] } },
    );
    expect(operation.request.parameters.map(({ name }) => name)).toEqual(['X-TENANT']);
  });

  it('may be a reference to a list, or named', () => {
    const rest = { components: { parameters: { L: { name: 'limit', in: 'query', schema: {} } } } };
    expect(
      operationOf({ parameters: { limit: { $ref: '#/components/parameters/L' } } as never }, { rest }).request.parameters,
    ).toMatchObject([{ name: 'limit' }]);
  });
});

it('reports a parameter that one list declares twice, and keeps the first', () => {
  const parameters = [
    { name: 'p', in: 'query', schema: { type: 'integer' } },
    { name: 'p', in: 'query', schema: { type: 'string' } },
  ];
  const result = resultOf({ parameters });
  expect(only(result).request.parameters).toMatchObject([{ schema: { type: 'integer' } }]);
  expect(result.diagnostics).toMatchObject([{ code: 'duplicate-parameter', pointer: '#/paths/~1things/get/parameters/1' }]);
});

it('shares what many operations refer to', () => {
  const operation = { parameters: [{ $ref: '#/components/parameters/P' }] };
  const rest = { components: { parameters: { P: { name: 'p', in: 'query', schema: { type: 'object', properties: { a: {} } } } } } };
  const { operations } = importDocument(documentOf('3.0.3', { '/a': { get: operation }, '/b': { get: operation } }, rest));
  const [first, second] = operations.map(({ request }) => (request.protocol === 'rest' ? request.parameters[0] : undefined));
  expect(first).toBeDefined();
  expect(first).toBe(second);
});

it('takes the description beside a reference instead of the parameter’s own', () => {
  const rest = { components: { parameters: { P: { name: 'p', in: 'query', description: 'own', schema: {} } } } };
  const parameters = [{ $ref: '#/components/parameters/P', description: 'here' }];
  expect(operationOf({ parameters }, { rest }).request.parameters).toMatchObject([{ description: 'here' }]);
});

describe('in: querystring (OpenAPI 3.2)', () => {
  it('becomes the query parameters that the form-encoded object has', () => {
    const schema = {
      type: 'object',
      required: ['q'],
      properties: { q: { type: 'string', description: 'words' }, page: { type: 'integer' } },
    };
    const parameters = [{ name: 'all', in: 'querystring', required: true, content: { 'application/x-www-form-urlencoded': { schema } } }];
    expect(operationOf({ parameters }, { version: '3.2.0' }).request.parameters).toMatchObject([
      { name: 'page', location: 'query', required: false, schema: { type: 'integer' } },
      { name: 'q', location: 'query', required: true, description: 'words', schema: { type: 'string' } },
    ]);
  });

  it('sends properties as their encoding says, and objects of which it says nothing as JSON', () => {
    const list = { type: 'array', items: { type: 'string' } };
    const schema = { type: 'object', properties: { a: list, b: { type: 'object' }, c: { type: 'object' }, d: { type: 'string' } } };
    const encoding = { a: { style: 'pipeDelimited', explode: false }, b: { style: 'deepObject' }, d: { allowReserved: true } };
    const parameters = [{ name: 'all', in: 'querystring', content: { 'application/x-www-form-urlencoded': { schema, encoding } } }];
    const read = operationOf({ parameters }, { version: '3.2.0' }).request.parameters;
    expect(read.map(({ style, explode, allowReserved, contentType }) => [style, explode, allowReserved, contentType])).toEqual([
      ['pipeDelimited', false, false, undefined],
      ['deepObject', true, false, undefined],
      ['form', true, false, 'application/json'],
      ['form', true, true, undefined],
    ]);
  });

  it('is a loss with another media type', () => {
    const parameters = [{ name: 'all', in: 'querystring', content: { 'application/json': { schema: { type: 'object' } } } }];
    expect(operationOf({ parameters }, { version: '3.2.0' }).losses).toMatchObject([{ code: 'unsupported-querystring' }]);
  });
});

describe('keywords of another version', () => {
  it('are read in a 3.0 document for what they mean in 2.0', () => {
    const result = resultOf(
      { parameters: [{ name: 'p', in: 'query', type: 'array', items: { type: 'string' }, collectionFormat: 'pipes' }] },
      { version: '3.0.3' },
    );
    expect(only(result).request.parameters).toMatchObject([{ style: 'pipeDelimited', explode: false, schema: { type: 'array' } }]);
    expect(codesOf(result)).toEqual(['foreign-keyword']);
  });

  it('are read in a 2.0 document for what they mean in 3', () => {
    const result = resultOf(
      { parameters: [{ name: 'p', in: 'query', explode: false, schema: { type: 'array', items: { type: 'string' } } }] },
      { version: '2.0' },
    );
    expect(only(result).request.parameters).toMatchObject([{ style: 'form', explode: false, schema: { type: 'array' } }]);
  });
});
