import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/model/index.js';
import { codesOf, documentOf, importDocument, only, operationOf, resultOf } from './documents.js';

const inPath = (name: string, keys: JsonObject = {}): JsonObject => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'integer' },
  ...keys,
});

describe('a path template', () => {
  it.each<[string, readonly JsonObject[], string, readonly string[]]>([
    ['/pets/{id}', [inPath('id')], '/pets/{id}', ['id']],
    [
      '/{owner}/{repo}.{format}',
      [inPath('repo'), inPath('format'), inPath('owner')],
      '/{owner}/{repo}.{format}',
      ['owner', 'repo', 'format'],
    ],
    ['/a/{id}/b/{id}', [inPath('id')], '/a/{id}/b/{id}', ['id']],
    ['/pets/{pet-id}', [inPath('pet-id')], '/pets/{pet-id}', ['pet-id']],
    ['/питомцы/{имя}', [inPath('имя')], '/питомцы/{имя}', ['имя']],
    ['/trailing/', [], '/trailing/', []],
    ['/', [], '/', []],
    ['/files/{+path}', [inPath('path')], '/files/{path}', ['path']],
    ['/files/{proxy+}', [inPath('proxy')], '/files/{proxy}', ['proxy']],
    ['/files/{path*}', [inPath('path')], '/files/{path}', ['path']],
    ['/users/{id:[0-9]{4}}', [inPath('id')], '/users/{id}', ['id']],
    ['/users/{ id }', [inPath('id')], '/users/{id}', ['id']],
    ['/users/{userID}', [inPath('userId')], '/users/{userID}', ['userID']],
    ['/users/{user_id}', [inPath('userId')], '/users/{user_id}', ['user_id']],
    ['/odd/{a', [], '/odd/%7Ba', []],
    ['/odd/a}', [], '/odd/a%7D', []],
  ])('%s with %j is %s', (path, parameters, expected, names) => {
    const operation = operationOf({ parameters }, { path });
    expect(operation.request.path).toBe(expected);
    expect(operation.request.parameters.map(({ name }) => name)).toEqual(names);
    expect(operation.losses).toEqual([]);
  });

  it('lets a placeholder for several segments keep its slashes', () => {
    const parameters = [inPath('path')];
    expect(operationOf({ parameters }, { path: '/files/{+path}' }).request.parameters).toMatchObject([{ allowReserved: true }]);
    expect(operationOf({ parameters }, { path: '/files/{path}' }).request.parameters).toMatchObject([{ allowReserved: false }]);
  });

  it('gets a text parameter for a placeholder that no parameter declares', () => {
    const result = resultOf({}, { path: '/pets/{id}' });
    expect(only(result).request.parameters).toMatchObject([{ name: 'id', location: 'path', required: true, schema: { type: 'string' } }]);
    expect(result.diagnostics).toMatchObject([{ code: 'undeclared-path-parameter', pointer: '#/paths/~1pets~1{id}/get' }]);
  });

  it('gives a name to a placeholder that has none', () => {
    const operation = operationOf({}, { path: '/pets/{}' });
    expect(operation.request.path).toBe('/pets/{path_parameter_1}');
  });

  it('drops a path parameter that has no place in it, and that is a loss', () => {
    const operation = operationOf({ parameters: [inPath('id'), inPath('ghost')] }, { path: '/pets/{id}' });
    expect(operation.request.parameters.map(({ name }) => name)).toEqual(['id']);
    expect(operation.losses).toMatchObject([{ code: 'path-parameter-not-in-path' }]);
  });

  it('requires its parameters whatever they say', () => {
    const result = resultOf({ parameters: [inPath('id', { required: false })] }, { path: '/pets/{id}' });
    expect(only(result).request.parameters).toMatchObject([{ required: true }]);
    expect(codesOf(result)).toEqual(['path-parameter-not-required']);
  });
});

describe('a query in a path', () => {
  it('is sent as fixed query parameters', () => {
    const result = resultOf({}, { path: '/responses?beta=true&x=a%20b' });
    expect(only(result).request).toMatchObject({
      path: '/responses',
      parameters: [
        { name: 'beta', location: 'query', fixed: 'true', required: true },
        { name: 'x', location: 'query', fixed: 'a b' },
      ],
    });
    expect(codesOf(result)).toEqual(['path-repaired']);
  });

  it('wins over a parameter of that name', () => {
    const parameters = [{ name: 'action', in: 'query', schema: { type: 'string' } }];
    expect(operationOf({ parameters }, { path: '/?action=list' }).request.parameters).toMatchObject([{ name: 'action', fixed: 'list' }]);
  });

  it.each<[string, readonly JsonObject[], readonly unknown[]]>([
    ['/a?id={id}', [], [{ name: 'id', location: 'query', required: true, schema: { type: 'string' } }]],
    [
      '/a?id={id}',
      [{ name: 'id', in: 'query', schema: { type: 'integer' } }],
      [{ name: 'id', location: 'query', schema: { type: 'integer' } }],
    ],
    ['/a?ref={id}', [inPath('id')], [{ name: 'ref', location: 'query', style: 'form', schema: { type: 'integer' } }]],
    ['/a?{id}=1', [inPath('id')], [{ name: 'id', location: 'query', style: 'form', schema: { type: 'integer' } }]],
    ['/a{?page,size}', [], [{ name: 'page', location: 'query', required: false }, { name: 'size' }]],
  ])('%s may name parameters (%j)', (path, parameters, expected) => {
    const operation = operationOf({ parameters }, { path });
    expect(operation.request.path).toBe('/a');
    expect(operation.request.parameters).toMatchObject(expected);
    expect(operation.losses).toEqual([]);
  });
});

it('drops a fragment, says so, and tells the operations apart all the same', () => {
  const result = importDocument(documentOf('3.0.3', { '/items': { get: {} }, '/items#folders': { get: {} } }));
  expect(result.operations.map(({ id, request }) => [id, request.protocol === 'rest' && request.path])).toEqual([
    ['GET /items', '/items'],
    ['GET /items#folders', '/items'],
  ]);
  expect(codesOf(result)).toEqual(['path-repaired']);
});

it('begins a path with a slash where it has none', () => {
  const result = resultOf({}, { path: 'pets' });
  expect(only(result).request.path).toBe('/pets');
  expect(codesOf(result)).toEqual(['path-repaired']);
});

it('skips an operation whose path is a whole URL', () => {
  expect(resultOf({}, { path: 'https://other.test/pets' }).skipped).toMatchObject([{ reason: expect.stringContaining('whole URL') }]);
});

describe('a method', () => {
  it.each([
    ['trace', {}],
    ['additionalOperations', { TRACE: {} }],
  ])('that is never sent is skipped with the reason (%s)', (method, operation) => {
    const result = resultOf(operation, { method, version: '3.2.0' });
    expect(result).toMatchObject({ found: 1, operations: [], skipped: [{ id: 'TRACE /things', reason: 'TRACE cannot be sent' }] });
  });

  it.each([
    ['CONNECT', 'CONNECT cannot be sent'],
    ['A.B', '"A.B" is no HTTP method'],
    ['PUT', 'PUT is declared twice for this path'],
  ])('%s of additionalOperations is skipped', (method, reason) => {
    const result = resultOf({ [method]: {}, COPY: {} }, { method: 'additionalOperations', version: '3.2.0', pathItem: { put: {} } });
    expect(result.operations.map(({ id }) => id)).toEqual(['PUT /things', 'COPY /things']);
    expect(result.skipped.map((skipped) => skipped.reason)).toEqual([reason]);
  });
});

describe('x-ms-paths', () => {
  const acl = (rest: JsonObject = {}) => ({ get: { responses: {}, ...rest } });
  const parameters = [{ name: 'container', in: 'path', required: true, type: 'string' }];

  it('are paths whose query is part of the key', () => {
    const paths = {
      '/{container}?restype=container&comp=acl': { parameters, ...acl({ operationId: 'acl' }) },
      '/{container}?restype=container': { parameters, ...acl() },
    };
    const result = importDocument(documentOf('2.0', {}, { 'x-ms-paths': paths }));
    expect(result.operations.map(({ id, pointer }) => [id, pointer])).toEqual([
      ['GET /{container}?restype=container', '#/x-ms-paths/~1{container}?restype=container/get'],
      ['acl', '#/x-ms-paths/~1{container}?restype=container&comp=acl/get'],
    ]);
    expect(result.operations[1]?.request).toMatchObject({
      path: '/{container}',
      parameters: [{ name: 'container' }, { name: 'restype', fixed: 'container' }, { name: 'comp', fixed: 'acl' }],
    });
  });

  it('need no paths beside them, and what stands in both is skipped once', () => {
    const alone = importDocument({
      swagger: '2.0',
      info: { title: 'Test', version: '1' },
      host: 'api.test',
      schemes: ['https'],
      'x-ms-paths': { '/a': acl() },
    });
    expect([alone.operations.length, codesOf(alone)]).toEqual([1, []]);
    const both = importDocument(documentOf('2.0', { '/a': acl() }, { 'x-ms-paths': { '/a': acl() } }));
    expect(both).toMatchObject({ found: 2, operations: [{ id: 'GET /a' }], skipped: [{ reason: 'GET /a stands under paths too' }] });
  });
});
