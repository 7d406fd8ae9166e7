import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Json, JsonObject } from '../../src/model/index.js';
import { startWire, type WireWorld } from './wire-world.js';

/** What only Swagger 2.0 (`collectionFormat`, `formData`, `consumes`) or only OpenAPI 3.2 can say, on the wire. */
interface VersionRow {
  readonly what: string;
  /** As the description spells it; one that a Path Item Object has no key for is an additional operation. */
  readonly method: string;
  readonly operation: JsonObject;
  readonly args: JsonObject;
  readonly path?: string;
  readonly target?: string;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: string;
}

const text = { type: 'string' };
const list = (collectionFormat: string | undefined, place = 'query'): JsonObject => ({
  parameters: [
    {
      name: 'q',
      in: place,
      required: place === 'path',
      type: 'array',
      items: text,
      ...(collectionFormat === undefined ? {} : { collectionFormat }),
    },
  ],
});
const listRow = (format: string | undefined, target: string): VersionRow => ({
  what: `collectionFormat ${format ?? 'by default'}`,
  method: 'get',
  operation: list(format),
  args: { q: ['a', 'b c'] },
  target,
});
const fields = (...parameters: JsonObject[]): JsonObject => ({ parameters: parameters.map((field) => ({ in: 'formData', ...field })) });
const URLENCODED = { 'content-type': 'application/x-www-form-urlencoded' };

const SWAGGER_ROWS: readonly VersionRow[] = [
  listRow('csv', '?q=a,b%20c'),
  listRow(undefined, '?q=a,b%20c'),
  listRow('ssv', '?q=a%20b%20c'),
  listRow('tsv', '?q=a%09b%20c'),
  listRow('pipes', '?q=a%7Cb%20c'),
  listRow('multi', '?q=a&q=b%20c'),
  {
    what: 'csv in a path',
    method: 'get',
    path: '/{q}',
    operation: list('csv', 'path'),
    args: { q: ['a', 'b'] },
    target: '/a,b',
  },
  { what: 'csv in a header', method: 'get', operation: list('csv', 'header'), args: { q: ['a', 'b'] }, headers: { q: 'a,b' } },
  {
    what: 'form fields without consumes',
    method: 'post',
    operation: fields({ name: 'a', type: 'string' }, { name: 'b', type: 'integer' }),
    args: { a: 'x y', b: 1 },
    headers: URLENCODED,
    body: 'a=x+y&b=1',
  },
  {
    what: 'a list of form fields, multi',
    method: 'post',
    operation: fields({ name: 'a', type: 'array', items: text, collectionFormat: 'multi' }),
    args: { a: ['x', 'y'] },
    headers: URLENCODED,
    body: 'a=x&a=y',
  },
  {
    what: 'a list of form fields, csv',
    method: 'post',
    operation: fields({ name: 'a', type: 'array', items: text }),
    args: { a: ['x', 'y'] },
    headers: URLENCODED,
    body: 'a=x,y',
  },
  {
    what: 'a list of files',
    method: 'post',
    operation: {
      consumes: ['application/x-www-form-urlencoded', 'multipart/form-data'],
      ...fields({ name: 'f', type: 'array', items: { type: 'file' } }),
    },
    args: { f: ['aGk=', 'data:image/png;base64,aG8='] },
    headers: { 'content-type': 'multipart/form-data; boundary=BOUNDARY' },
    body:
      '--BOUNDARY\r\nContent-Disposition: form-data; name="f"; filename="f"\r\nContent-Type: application/octet-stream\r\n\r\nhi\r\n' +
      '--BOUNDARY\r\nContent-Disposition: form-data; name="f"; filename="f"\r\nContent-Type: image/png\r\n\r\nho\r\n--BOUNDARY--\r\n',
  },
  {
    what: 'a file beside a field',
    method: 'post',
    operation: { consumes: ['multipart/form-data'], ...fields({ name: 'a', type: 'string' }, { name: 'f', type: 'file' }) },
    args: { a: 'x', f: 'aGk=' },
    headers: { 'content-type': 'multipart/form-data; boundary=BOUNDARY' },
    body: [
      '--BOUNDARY\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n',
      '--BOUNDARY\r\nContent-Disposition: form-data; name="f"; filename="f"\r\nContent-Type: application/octet-stream\r\n\r\nhi\r\n',
      '--BOUNDARY--\r\n',
    ].join(''),
  },
  {
    what: 'a body under its consumes',
    method: 'post',
    operation: {
      consumes: ['application/vnd.thing+json'],
      parameters: [{ name: 'thing', in: 'body', required: true, schema: { type: 'object', properties: { a: text } } }],
    },
    args: { a: 'x' },
    headers: { 'content-type': 'application/vnd.thing+json' },
    body: '{"a":"x"}',
  },
];

const LATEST_ROWS: readonly VersionRow[] = [
  {
    what: 'QUERY with a body',
    method: 'query',
    operation: {
      requestBody: { required: true, content: { 'application/json': { schema: { type: 'object', properties: { q: text } } } } },
    },
    args: { q: 'x' },
    headers: { 'content-type': 'application/json' },
    body: '{"q":"x"}',
  },
  { what: 'an additional operation', method: 'COPY', operation: {}, args: {} },
  {
    what: 'in: querystring',
    method: 'get',
    operation: {
      parameters: [
        {
          name: 'all',
          in: 'querystring',
          content: { 'application/x-www-form-urlencoded': { schema: { type: 'object', properties: { a: text, b: { type: 'integer' } } } } },
        },
      ],
    },
    args: { a: 'x&y', b: 2 },
    target: '?a=x%26y&b=2',
  },
  {
    what: 'style: cookie',
    method: 'get',
    operation: { parameters: [{ name: 'c', in: 'cookie', style: 'cookie', schema: text }] },
    args: { c: 'a%20b' },
    headers: { cookie: 'c=a%20b' },
  },
];

const FIXED_METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']);

function pathsOf(rows: readonly VersionRow[]): Json {
  return Object.fromEntries(
    rows.map(({ method, path = '', operation }, index) => {
      const described = { operationId: `row${index}`, responses: { 200: { description: 'fine' } }, ...operation };
      return [`/r${index}${path}`, FIXED_METHODS.has(method) ? { [method]: described } : { additionalOperations: { [method]: described } }];
    }),
  );
}

const info = { title: 'Wire', version: '1' };
const VERSIONS: readonly (readonly [string, readonly VersionRow[], (origin: string) => JsonObject])[] = [
  [
    'Swagger 2.0',
    SWAGGER_ROWS,
    (origin) => ({ swagger: '2.0', info, host: new URL(origin).host, schemes: ['http'], paths: pathsOf(SWAGGER_ROWS) }),
  ],
  ['OpenAPI 3.2', LATEST_ROWS, (origin) => ({ openapi: '3.2.0', info, servers: [{ url: origin }], paths: pathsOf(LATEST_ROWS) })],
];

describe.each(VERSIONS)('what arrives of %s', (_, rows, describeApi) => {
  let wire: WireWorld;
  beforeAll(async () => {
    wire = await startWire(rows.length, describeApi);
  });
  afterAll(() => wire.close());

  it.each(rows.map((row, index) => ({ ...row, index })))('$what', async ({ index, method, args, target = '', headers = {}, body = '' }) => {
    const startLine = `${method.toUpperCase()} /r${index}${target} HTTP/1.1`;
    await wire.expectCall({ tool: `row${index}`, args, startLine, headers, body });
  });
});
