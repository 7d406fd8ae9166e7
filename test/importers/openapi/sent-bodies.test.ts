import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/model/index.js';
import { callOperation, type ListeningServer, listen, readAll } from '../call-operation.js';
import { resultOf } from './documents.js';

/** What arrives of a body that a document describes, from the import to the wire. */

let server: ListeningServer;
const received: { readonly type: string | undefined; readonly body: string }[] = [];

beforeAll(async () => {
  server = await listen(async (request, response) => {
    received.push({ type: request.headers['content-type'], body: await readAll(request) });
    response.setHeader('Content-Type', 'application/json').end('{}');
  });
});
afterAll(() => server.close());

async function send(content: JsonObject, args: JsonObject): Promise<(typeof received)[number]> {
  const operation = { operationId: 'send', requestBody: { required: true, content } };
  const result = resultOf(operation, { method: 'post', version: '3.2.0', rest: { servers: [{ url: server.origin }] } });
  const [found] = result.operations;
  const call = await callOperation(result, found?.id ?? '', 'openapi', args);
  const last = received.pop();
  if (last === undefined) throw new Error(`nothing was sent: ${JSON.stringify(call)}`);
  return last;
}

describe('a multipart form', () => {
  const file = { type: 'string', format: 'binary' };
  const part = (name: string, type: string, text: string, filename = name) =>
    `--BOUNDARY\r\nContent-Disposition: form-data; name="${name}"; filename="${filename}"\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`;

  it.each<[string, JsonObject, JsonObject, string]>([
    [
      'a list of files that may be null',
      { schema: { type: 'object', properties: { files: { anyOf: [{ type: 'array', items: file }, { type: 'null' }] } } } },
      { files: ['YQ==', 'Yg=='] },
      part('files', 'application/octet-stream', 'a') + part('files', 'application/octet-stream', 'b'),
    ],
    [
      'a file in a branch of a union',
      {
        schema: {
          oneOf: [
            { type: 'object', required: ['file'], properties: { file } },
            { type: 'object', required: ['url'] },
          ],
        },
      },
      { body: { file: 'data:image/png;name=a.png;base64,YQ==' } },
      part('file', 'image/png', 'a', 'a.png'),
    ],
    [
      'files under any name',
      { schema: { type: 'object', additionalProperties: file } },
      { body: { one: 'YQ==', two: 'Yg==' } },
      part('one', 'application/octet-stream', 'a') + part('two', 'application/octet-stream', 'b'),
    ],
    [
      'text under a name that no pattern of files matches',
      {
        schema: {
          type: 'object',
          properties: { title: { type: 'string' } },
          patternProperties: { '^file': file },
          additionalProperties: { type: 'string' },
        },
      },
      { body: { title: 't', note: 'test' } },
      '--BOUNDARY\r\nContent-Disposition: form-data; name="title"\r\n\r\nt\r\n' +
        '--BOUNDARY\r\nContent-Disposition: form-data; name="note"\r\n\r\ntest\r\n',
    ],
    [
      'an object that is described as parts, as JSON',
      { schema: { type: 'object', properties: { m: { type: 'object' } } }, encoding: { m: { contentType: 'multipart/mixed' } } },
      { m: { a: 1 } },
      '--BOUNDARY\r\nContent-Disposition: form-data; name="m"\r\nContent-Type: application/json\r\n\r\n{"a":1}\r\n',
    ],
    [
      'a file of one of several types',
      { schema: { type: 'object', properties: { file } }, encoding: { file: { contentType: 'image/png, image/jpeg' } } },
      { file: 'data:image/jpeg;base64,YQ==' },
      part('file', 'image/jpeg', 'a'),
    ],
    [
      'files behind what is said of them',
      { schema: { type: 'object', properties: { files: { type: 'array', items: file }, key: { type: 'string' } } } },
      { files: ['YQ=='], key: 'k' },
      `--BOUNDARY\r\nContent-Disposition: form-data; name="key"\r\n\r\nk\r\n${part('files', 'application/octet-stream', 'a')}`,
    ],
    [
      'text that stands for bytes',
      { schema: { type: 'object', properties: { img: { type: 'string', contentEncoding: 'base64', contentMediaType: 'image/png' } } } },
      { img: 'YQ==' },
      '--BOUNDARY\r\nContent-Disposition: form-data; name="img"\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nYQ==\r\n',
    ],
  ])('carries %s', async (_, media, args, parts) => {
    expect((await send({ 'multipart/form-data': media }, args)).body).toBe(`${parts}--BOUNDARY--\r\n`);
  });
});

const LIST_OR_TEXT: JsonObject = { oneOf: [{ type: 'array', items: { type: 'object' } }, { type: 'string' }] };

it.each<[string, JsonObject, JsonObject, { type: string; body: string }]>([
  ['bytes as the type of their data URI', { 'image/*': {} }, { body: 'data:image/png;base64,YQ==' }, { type: 'image/png', body: 'a' }],
  [
    'the branch of a form as its encoding says',
    {
      'application/x-www-form-urlencoded': {
        schema: { oneOf: [{ type: 'object', required: ['a'], properties: { a: { type: 'array', items: { type: 'integer' } } } }] },
        encoding: { a: { style: 'form', explode: false } },
      },
    },
    { body: { a: [1, 2] } },
    { type: 'application/x-www-form-urlencoded', body: 'a=1,2' },
  ],
  [
    'a form that is text',
    { 'application/x-www-form-urlencoded': { schema: { type: 'string' } } },
    { body: 'a=1&b=x+y' },
    { type: 'application/x-www-form-urlencoded', body: 'a=1&b=x+y' },
  ],
  [
    'a list as JSON Lines',
    { 'application/jsonl': { itemSchema: { type: 'object', properties: { a: { type: 'integer' } } } } },
    { body: [{ a: 1 }, { a: 2 }] },
    { type: 'application/jsonl', body: '{"a":1}\n{"a":2}\n' },
  ],
  [
    'a list as JSON Lines, where text is taken too',
    { 'application/x-ndjson': { schema: LIST_OR_TEXT } },
    { body: [{ a: 1 }, { a: 2 }] },
    { type: 'application/x-ndjson', body: '{"a":1}\n{"a":2}\n' },
  ],
  [
    'text as JSON Lines, where a list is taken too',
    { 'application/x-ndjson': { schema: LIST_OR_TEXT } },
    { body: '{"a":1}\n' },
    { type: 'application/x-ndjson', body: '{"a":1}\n' },
  ],
])('%s', async (_, content, args, expected) => {
  expect(await send(content, args)).toEqual(expected);
});
