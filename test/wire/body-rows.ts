import type { Json, JsonObject } from '../../src/model/index.js';
import { formBody, jsonBody, multipartBody, type WireRow } from './wire-row.js';

const text = { type: 'string' };
const integer = { type: 'integer' };
const list = { type: 'array', items: text };
const file = { type: 'string', format: 'binary' };
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: 'object', properties, ...more });

const JSON_TYPE = { 'content-type': 'application/json' };
const json = (what: string, schema: Json, args: JsonObject, body: string | undefined, more: Partial<WireRow> = {}): WireRow => ({
  what: `JSON ${what}`,
  method: 'post',
  requestBody: jsonBody(schema, { required: body !== undefined }),
  args,
  ...(body === undefined ? { headers: { 'content-type': null } } : { body, headers: JSON_TYPE }),
  ...more,
});

const JSON_ROWS: readonly WireRow[] = [
  json('flattened into arguments', object({ name: text, age: integer }), { name: 'x', age: 3 }, '{"age":3,"name":"x"}'),
  json('absent members', object({ name: text, age: integer }), { age: 3 }, '{"age":3}'),
  json('null where the schema allows it', object({ name: { type: ['string', 'null'] } }), { name: null }, '{"name":null}'),
  json('nothing given to a required body', object({ name: text }), {}, '{}'),
  json('nothing given to an optional body', object({ name: text }), {}, undefined),
  json(
    'nested objects and lists',
    object({ a: object({ b: { type: 'array', items: object({ c: integer }) } }) }),
    { a: { b: [{ c: 1 }] } },
    '{"a":{"b":[{"c":1}]}}',
  ),
  json(
    'types are kept',
    object({ t: { type: 'boolean' }, f: { type: 'boolean' }, n: { type: 'number' }, z: integer }),
    { t: true, f: false, n: 1.5, z: 0 },
    '{"f":false,"n":1.5,"t":true,"z":0}',
  ),
  json('text that looks like a number', object({ n: text }), { n: '007' }, '{"n":"007"}'),
  json('text that looks like a template', object({ n: text }), { n: '{name} {env.HOME}' }, '{"n":"{name} {env.HOME}"}'),
  json('text with quotes and line breaks', object({ n: text }), { n: '"\n\u2028\\' }, '{"n":"\\"\\n\u2028\\\\"}'),
  json('beyond ASCII', object({ größe: text }), { gr_e: 'Zoë' }, '{"größe":"Zoë"}'),
  json('member names that are no argument names', object({ 'a b': text, '@id': text }), { a_b: 'x', id: 'y' }, '{"@id":"y","a b":"x"}'),
  json('list', { type: 'array', items: integer }, { body: [1, 2, 3] }, '[1,2,3]'),
  json('empty list', list, { body: [] }, '[]'),
  json('scalar', text, { body: 'x' }, '"x"'),
  json('number', integer, { body: 7 }, '7'),
  json('boolean', { type: 'boolean' }, { body: false }, 'false'),
  json('map', { type: 'object', additionalProperties: integer }, { body: { a: 1, b: 2 } }, '{"a":1,"b":2}'),
  json(
    'union',
    { oneOf: [object({ a: text }, { required: ['a'] }), object({ b: integer }, { required: ['b'] })] },
    { body: { b: 1 } },
    '{"b":1}',
  ),
  json('union of list and text', { oneOf: [list, text] }, { body: ['x'] }, '["x"]'),
  json('anything', {}, { body: { any: ['thing'] } }, '{"any":["thing"]}'),
  json('allOf', { allOf: [object({ a: text }), object({ b: integer })] }, { a: 'x', b: 1 }, '{"a":"x","b":1}'),
  json('read-only members are no arguments', object({ id: { type: 'string', readOnly: true }, name: text }), { name: 'x' }, '{"name":"x"}'),
  json('write-only members are', object({ secret: { type: 'string', writeOnly: true } }), { secret: 'x' }, '{"secret":"x"}'),
  json('enum and const', object({ e: { enum: ['a', 'b'] } }), { e: 'b' }, '{"e":"b"}'),
  json(
    'discriminated',
    {
      oneOf: [
        object({ kind: { const: 'cat' }, claws: integer }, { required: ['kind'] }),
        object({ kind: { const: 'dog' } }, { required: ['kind'] }),
      ],
      discriminator: { propertyName: 'kind' },
    },
    { body: { kind: 'cat', claws: 4 } },
    '{"kind":"cat","claws":4}',
  ),
  json(
    'a member named __proto__ in a map',
    { type: 'object', additionalProperties: text },
    { body: JSON.parse('{"__proto__":"x"}') as JsonObject },
    '{"__proto__":"x"}',
  ),
  json('with put', object({ a: text }), { a: 'x' }, '{"a":"x"}', { method: 'put' }),
  json('with patch', object({ a: text }), { a: 'x' }, '{"a":"x"}', { method: 'patch' }),
  json('with delete', object({ a: text }), { a: 'x' }, '{"a":"x"}', { method: 'delete' }),
  {
    what: 'JSON of a vendor type',
    method: 'post',
    requestBody: { content: { 'application/vnd.api+json': { schema: object({ a: text }) } } },
    args: { a: 'x' },
    body: '{"a":"x"}',
    headers: { 'content-type': 'application/vnd.api+json' },
  },
  {
    what: 'JSON merge patch',
    method: 'patch',
    requestBody: { content: { 'application/merge-patch+json': { schema: object({ a: { type: ['string', 'null'] } }) } } },
    args: { a: null },
    body: '{"a":null}',
    headers: { 'content-type': 'application/merge-patch+json' },
  },
  {
    what: 'JSON is preferred to XML and forms',
    method: 'post',
    requestBody: {
      content: {
        'application/xml': { schema: object({ a: text }) },
        'application/x-www-form-urlencoded': { schema: object({ a: text }) },
        'application/json': { schema: object({ a: text }) },
      },
    },
    args: { a: 'x' },
    body: '{"a":"x"}',
    headers: JSON_TYPE,
  },
];

const form = (what: string, properties: JsonObject, args: JsonObject, body: string, encoding?: JsonObject): WireRow => ({
  what: `form ${what}`,
  method: 'post',
  requestBody: formBody(properties, encoding),
  args,
  body,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
});

const FORM_ROWS: readonly WireRow[] = [
  form('scalars', { a: text, b: integer, c: { type: 'boolean' } }, { a: 'x', b: 1, c: true }, 'a=x&b=1&c=true'),
  form('space and plus', { a: text }, { a: 'x y+z' }, 'a=x+y%2Bz'),
  form('separators', { a: text }, { a: 'a&b=c' }, 'a=a%26b%3Dc'),
  form('line breaks', { a: text }, { a: 'a\r\nb' }, 'a=a%0D%0Ab'),
  form('beyond ASCII', { a: text }, { a: 'é' }, 'a=%C3%A9'),
  form('absent fields', { a: text, b: text }, { b: 'x' }, 'b=x'),
  form('list, exploded by default', { a: list }, { a: ['x', 'y'] }, 'a=x&a=y'),
  form('list without explode', { a: list }, { a: ['x', 'y'] }, 'a=x,y', { a: { style: 'form', explode: false } }),
  form('deepObject', { a: object({ b: text }) }, { a: { b: 'x' } }, 'a%5Bb%5D=x', { a: { style: 'deepObject', explode: true } }),
  form('object by content type', { a: object({ b: text }) }, { a: { b: 'x' } }, 'a=%7B%22b%22%3A%22x%22%7D', {
    a: { contentType: 'application/json' },
  }),
  form('object by style, whatever its content type', { a: object({ b: text }) }, { a: { b: 'x' } }, 'a%5Bb%5D=x', {
    a: { contentType: 'application/json', style: 'deepObject' },
  }),
  form('names with brackets', { 'a[b]': text }, { a_b: 'x' }, 'a%5Bb%5D=x'),
];

const part = (headers: readonly string[], content: string): string => `--BOUNDARY\r\n${headers.join('\r\n')}\r\n\r\n${content}\r\n`;
const named = (name: string, more = ''): string => `Content-Disposition: form-data; name="${name}"${more}`;
const multipart = (what: string, properties: JsonObject, args: JsonObject, parts: readonly string[], encoding?: JsonObject): WireRow => ({
  what: `multipart ${what}`,
  method: 'post',
  requestBody: multipartBody(properties, encoding),
  args,
  body: `${parts.join('')}--BOUNDARY--\r\n`,
  headers: { 'content-type': 'multipart/form-data; boundary=BOUNDARY' },
});
const BYTES = 'Content-Type: application/octet-stream';
const FORM = 'application/x-www-form-urlencoded';

const MULTIPART_ROWS: readonly WireRow[] = [
  multipart('text', { a: text, b: integer }, { a: 'x y', b: 1 }, [part([named('a')], 'x y'), part([named('b')], '1')]),
  multipart('absent fields', { a: text, b: text }, { b: 'x' }, [part([named('b')], 'x')]),
  multipart('file from base64', { f: file }, { f: 'aGVsbG8=' }, [part([named('f', '; filename="f"'), BYTES], 'hello')]),
  multipart('file from a data URI', { f: file }, { f: 'data:text/plain;base64,aGk=' }, [
    part([named('f', '; filename="f"'), 'Content-Type: text/plain'], 'hi'),
  ]),
  multipart('file by contentMediaType (3.1)', { f: { type: 'string', contentMediaType: 'image/png' } }, { f: 'aGk=' }, [
    part([named('f', '; filename="f"'), 'Content-Type: image/png'], 'hi'),
  ]),
  multipart('file of one type', { f: file }, { f: 'aGk=' }, [part([named('f', '; filename="f"'), 'Content-Type: image/png'], 'hi')], {
    f: { contentType: 'image/png' },
  }),
  multipart(
    'several files',
    { f: { type: 'array', items: file } },
    { f: ['YQ==', 'Yg=='] },
    ['a', 'b'].map((content) => part([named('f', '; filename="f"'), BYTES], content)),
  ),
  multipart('object as JSON', { o: object({ a: integer }) }, { o: { a: 1 } }, [
    part([named('o'), 'Content-Type: application/json'], '{"a":1}'),
  ]),
  multipart('list of text', { a: list }, { a: ['x', 'y'] }, [part([named('a')], 'x'), part([named('a')], 'y')]),
  multipart('text of a type', { a: text }, { a: 'x,y' }, [part([named('a'), 'Content-Type: text/csv'], 'x,y')], {
    a: { contentType: 'text/csv' },
  }),
  multipart('form in a part', { o: object({ a: text }) }, { o: { a: 'x y' } }, [part([named('o'), `Content-Type: ${FORM}`], 'a=x+y')], {
    o: { contentType: FORM },
  }),
  multipart('XML of an object', { o: object({ a: text }) }, { o: '<o/>' }, [part([named('o'), 'Content-Type: application/xml'], '<o/>')], {
    o: { contentType: 'application/xml' },
  }),
  multipart(
    'XML of a list of objects',
    { o: { type: 'array', items: object({ a: text }) } },
    { o: ['<a/>', '<b/>'] },
    ['<a/>', '<b/>'].map((content) => part([named('o'), 'Content-Type: text/xml; charset=utf-8'], content)),
    { o: { contentType: 'text/xml; charset=utf-8' } },
  ),
  multipart('list without explode', { a: list }, { a: ['x', 'y'] }, [part([named('a')], 'x,y')], { a: { explode: false } }),
  multipart('a value that looks like a boundary', { a: text }, { a: '\r\n--x--\r\n' }, [part([named('a')], '\r\n--x--\r\n')]),
  multipart('a name with quotes', { 'a"b': text }, { a_b: 'x' }, [part([named('a%22b')], 'x')]),
  {
    what: 'multipart of another subtype, with its parameters and its parts in order',
    method: 'post',
    requestBody: {
      content: {
        'multipart/Related; type="application/json"; boundary="own"': {
          schema: object({ meta: object({ a: integer }), photo: file, caption: text }),
          encoding: { photo: { contentType: 'image/png' } },
        },
      },
    },
    args: { meta: { a: 1 }, photo: 'aGk=', caption: 'x' },
    body: `${[
      part([named('meta'), 'Content-Type: application/json'], '{"a":1}'),
      part([named('photo', '; filename="photo"'), 'Content-Type: image/png'], 'hi'),
      part([named('caption')], 'x'),
    ].join('')}--BOUNDARY--\r\n`,
    headers: { 'content-type': 'multipart/related; type="application/json"; boundary=BOUNDARY' },
  },
];

const raw = (what: string, type: string, schema: Json, value: Json, body: string): WireRow => ({
  what,
  method: 'post',
  requestBody: { content: { [type]: { schema } }, required: true },
  args: { body: value },
  body,
  headers: { 'content-type': type },
});

const RAW_ROWS: readonly WireRow[] = [
  raw('bytes from base64', 'application/octet-stream', file, 'aGVsbG8=', 'hello'),
  raw('bytes from a data URI', 'application/octet-stream', file, 'data:application/octet-stream;base64,aGk=', 'hi'),
  raw('an image', 'image/png', file, 'aGk=', 'hi'),
  {
    what: 'an image of one of several types',
    method: 'post',
    requestBody: { content: { 'image/png': { schema: file }, 'image/jpeg': { schema: file } } },
    args: { body: 'data:image/png;base64,aGk=' },
    body: 'hi',
    headers: { 'content-type': 'image/png' },
  },
  raw('text', 'text/plain', text, 'a\r\nb {x}', 'a\r\nb {x}'),
  raw('CSV', 'text/csv', text, 'a,b\n1,2\n', 'a,b\n1,2\n'),
  raw('CSV that is described as bytes, as given', 'text/csv', file, 'YWJj', 'YWJj'),
  {
    ...raw('a string of any type', '*/*', text, 'data:text/markdown;base64,aGk=', 'hi'),
    headers: { 'content-type': 'text/markdown' },
  },
  raw('a token', 'application/jwt', text, 'eyJh.eyJi.c2ln', 'eyJh.eyJi.c2ln'),
  raw('XML as given', 'application/xml', object({ a: text }), '<a>&amp;</a>', '<a>&amp;</a>'),
  raw('newline-delimited JSON as text', 'application/x-ndjson', text, '{"a":1}\n{"a":2}\n', '{"a":1}\n{"a":2}\n'),
];

export const BODY_ROWS: readonly WireRow[] = [...JSON_ROWS, ...FORM_ROWS, ...MULTIPART_ROWS, ...RAW_ROWS];
