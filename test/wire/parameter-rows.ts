import type { Json, JsonObject } from '../../src/model/index.js';
import type { WireRow } from './wire-row.js';

/** OpenAPI 3.0.4, 3.1.1 and 3.2, "Style Examples": the parameter `color` with the values of the table. */
const VALUES: Readonly<Record<string, Json>> = {
  string: 'blue',
  array: ['blue', 'black', 'brown'],
  object: { R: 100, G: 200, B: 150 },
  empty: '',
};
const SCHEMAS: Readonly<Record<string, JsonObject>> = {
  string: { type: 'string' },
  array: { type: 'array', items: { type: 'string' } },
  object: { type: 'object', additionalProperties: { type: 'integer' } },
  empty: { type: 'string' },
};

type StyleRow = readonly [location: string, style: string, explode: boolean, value: string, wire: string];

// biome-ignore format: a table
const STYLES: readonly StyleRow[] = [
  ['path', 'matrix', false, 'empty', ';color'],
  ['path', 'matrix', false, 'string', ';color=blue'],
  ['path', 'matrix', false, 'array', ';color=blue,black,brown'],
  ['path', 'matrix', false, 'object', ';color=R,100,G,200,B,150'],
  ['path', 'matrix', true, 'empty', ';color'],
  ['path', 'matrix', true, 'string', ';color=blue'],
  ['path', 'matrix', true, 'array', ';color=blue;color=black;color=brown'],
  ['path', 'matrix', true, 'object', ';R=100;G=200;B=150'],
  ['path', 'label', false, 'string', '.blue'],
  ['path', 'label', false, 'array', '.blue,black,brown'],
  ['path', 'label', false, 'object', '.R,100,G,200,B,150'],
  ['path', 'label', true, 'string', '.blue'],
  ['path', 'label', true, 'array', '.blue.black.brown'],
  ['path', 'label', true, 'object', '.R=100.G=200.B=150'],
  ['path', 'simple', false, 'string', 'blue'],
  ['path', 'simple', false, 'array', 'blue,black,brown'],
  ['path', 'simple', false, 'object', 'R,100,G,200,B,150'],
  ['path', 'simple', true, 'string', 'blue'],
  ['path', 'simple', true, 'array', 'blue,black,brown'],
  ['path', 'simple', true, 'object', 'R=100,G=200,B=150'],
  ['query', 'form', false, 'empty', '?color='],
  ['query', 'form', false, 'string', '?color=blue'],
  ['query', 'form', false, 'array', '?color=blue,black,brown'],
  ['query', 'form', false, 'object', '?color=R,100,G,200,B,150'],
  ['query', 'form', true, 'empty', '?color='],
  ['query', 'form', true, 'string', '?color=blue'],
  ['query', 'form', true, 'array', '?color=blue&color=black&color=brown'],
  ['query', 'form', true, 'object', '?R=100&G=200&B=150'],
  ['query', 'spaceDelimited', false, 'array', '?color=blue%20black%20brown'],
  ['query', 'spaceDelimited', false, 'object', '?color=R%20100%20G%20200%20B%20150'],
  ['query', 'spaceDelimited', true, 'array', '?color=blue&color=black&color=brown'],
  ['query', 'pipeDelimited', false, 'array', '?color=blue%7Cblack%7Cbrown'],
  ['query', 'pipeDelimited', false, 'object', '?color=R%7C100%7CG%7C200%7CB%7C150'],
  ['query', 'pipeDelimited', true, 'array', '?color=blue&color=black&color=brown'],
  ['query', 'deepObject', true, 'object', '?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150'],
  ['header', 'simple', false, 'string', 'blue'],
  ['header', 'simple', false, 'array', 'blue,black,brown'],
  ['header', 'simple', false, 'object', 'R,100,G,200,B,150'],
  ['header', 'simple', true, 'string', 'blue'],
  ['header', 'simple', true, 'array', 'blue,black,brown'],
  ['header', 'simple', true, 'object', 'R=100,G=200,B=150'],
  ['cookie', 'form', false, 'string', 'color=blue'],
  ['cookie', 'form', false, 'array', 'color=blue,black,brown'],
  ['cookie', 'form', false, 'object', 'color=R,100,G,200,B,150'],
  ['cookie', 'form', true, 'string', 'color=blue'],
];

function styleRow([location, style, explode, value, wire]: StyleRow): WireRow {
  const parameter = { name: 'color', in: location, style, explode, required: location === 'path', schema: SCHEMAS[value] ?? {} };
  return {
    what: `${location} ${style} explode=${explode} ${value}`,
    path: location === 'path' ? '/{color}' : '',
    parameters: [parameter],
    args: { color: VALUES[value] ?? null },
    target: location === 'path' ? `/${wire}` : location === 'query' ? wire : '',
    ...(location === 'header' ? { headers: { color: wire } } : {}),
    ...(location === 'cookie' ? { headers: { cookie: wire } } : {}),
  };
}

const query = (what: string, schema: Json, value: Json, target: string, more: JsonObject = {}): WireRow => ({
  what: `query ${what}`,
  parameters: [{ name: 'q', in: 'query', schema, ...more }],
  args: { q: value },
  target,
});
const text = { type: 'string' };
const deep = { style: 'deepObject', explode: true };

const QUERIES: readonly WireRow[] = [
  query('number', { type: 'number' }, 1.5, '?q=1.5'),
  query('large integer', { type: 'integer' }, 9007199254740991, '?q=9007199254740991'),
  query('true', { type: 'boolean' }, true, '?q=true'),
  query('false', { type: 'boolean' }, false, '?q=false'),
  query('zero', { type: 'integer' }, 0, '?q=0'),
  query('space', text, 'a b', '?q=a%20b'),
  query('plus', text, 'a+b', '?q=a%2Bb'),
  query('separators', text, 'a&b=c;d', '?q=a%26b%3Dc%3Bd'),
  query('hash and question mark', text, 'a#b?c', '?q=a%23b%3Fc'),
  query('percent', text, '100%25', '?q=100%2525'),
  query('unreserved', text, 'aZ09-._~', '?q=aZ09-._~'),
  query('beyond ASCII', text, 'çœur€😀', '?q=%C3%A7%C5%93ur%E2%82%AC%F0%9F%98%80'),
  query('quotes and brackets', text, '"[<{|\\^`}>]', '?q=%22%5B%3C%7B%7C%5C%5E%60%7D%3E%5D'),
  query('comma in an item of a list without explode', { type: 'array', items: text }, ['a,b', 'c'], '?q=a%2Cb,c', { explode: false }),
  query('separator inside an exploded list', { type: 'array', items: text }, ['a&b', 'c d'], '?q=a%26b&q=c%20d'),
  query('numbers in a list', { type: 'array', items: { type: 'integer' } }, [1, 2, 3], '?q=1,2,3', { explode: false }),
  query('one item', { type: 'array', items: text }, ['a'], '?q=a'),
  query('empty list', { type: 'array', items: text }, [], ''),
  query('deepObject nested', { type: 'object' }, { a: { b: 'c' } }, '?q%5Ba%5D%5Bb%5D=c', deep),
  query('deepObject with separators', { type: 'object' }, { a: 'x&y' }, '?q%5Ba%5D=x%26y', deep),
  query('reserved allowed', text, 'a/b?c:d@e', '?q=a/b?c:d@e', { allowReserved: true }),
  query('reserved allowed, still one parameter', text, 'a&b=c#d', '?q=a%26b=c%23d', { allowReserved: true }),
  query('reserved allowed, an encoded triple stays', text, 'a%2Fb', '?q=a%2Fb', { allowReserved: true }),
  query('empty value allowed', text, '', '?q', { allowEmptyValue: true }),
  query('empty list, allowed', { type: 'array', items: text }, [], '?q', { allowEmptyValue: true, required: true }),
  query('empty object, allowed', { type: 'object' }, {}, '?q', { allowEmptyValue: true, style: 'deepObject', explode: true }),
  query('empty list as JSON', {}, [], '?q=%5B%5D', {
    required: true,
    schema: undefined,
    content: { 'application/json': { schema: { type: 'array', items: text } } },
  }),
];

const NAMES: readonly WireRow[] = [
  ['brackets', 'filter[name]', 'filter_name', '?filter%5Bname%5D=x'],
  ['dollar', '$top', 'top', '?%24top=x'],
  ['list brackets', 'ids[]', 'ids', '?ids%5B%5D=x'],
  ['dash and dot', 'x-y.z', 'x-y.z', '?x-y.z=x'],
  ['at sign', '@type', 'type', '?%40type=x'],
  ['space', 'my name', 'my_name', '?my%20name=x'],
  ['colon', 'a:b', 'a_b', '?a%3Ab=x'],
].map(
  ([what = '', name = '', argument = '', target = '']): WireRow => ({
    what: `name with ${what}`,
    parameters: [{ name, in: 'query', schema: text }],
    args: { [argument]: 'x' },
    target,
  }),
);

const path = (what: string, value: Json, target: string, schema: Json = text, more: JsonObject = {}): WireRow => ({
  what: `path ${what}`,
  path: '/{id}/end',
  parameters: [{ name: 'id', in: 'path', required: true, schema, ...more }],
  args: { id: value },
  target: `/${target}/end`,
});

const PATHS: readonly WireRow[] = [
  path('slash', 'feature/x', 'feature%2Fx'),
  path('backslash', 'DOMAIN\\user', 'DOMAIN%5Cuser'),
  path('space and percent', 'a b%', 'a%20b%25'),
  path('question mark and hash', 'a?b#c', 'a%3Fb%23c'),
  path('beyond ASCII', 'é', '%C3%A9'),
  path('sub-delimiters', "a!$&'()*+,;=:@", 'a%21%24%26%27%28%29%2A%2B%2C%3B%3D%3A%40'),
  path('dots that are no segment', 'a..b', 'a..b'),
  path('number', 7, '7', { type: 'integer' }),
  path('boolean', true, 'true', { type: 'boolean' }),
  {
    what: 'path two in a segment',
    path: '/{a}...{b}',
    parameters: ['a', 'b'].map((name) => ({ name, in: 'path', required: true, schema: text })),
    args: { a: 'x', b: 'y' },
    target: '/x...y',
  },
  {
    what: 'path beyond ASCII in the template',
    path: '/straße/{id}',
    parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
    args: { id: '1' },
    target: '/stra%C3%9Fe/1',
  },
];

const OTHERS: readonly WireRow[] = [
  {
    what: 'content-typed query',
    parameters: [{ name: 'filter', in: 'query', content: { 'application/json': { schema: { type: 'object' } } } }],
    args: { filter: { a: [1, 'b'] } },
    target: '?filter=%7B%22a%22%3A%5B1%2C%22b%22%5D%7D',
  },
  {
    what: 'content-typed header',
    parameters: [{ name: 'X-Filter', in: 'header', content: { 'application/json': { schema: { type: 'object' } } } }],
    args: { 'X-Filter': { a: 1 } },
    headers: { 'X-Filter': '{"a":1}' },
  },
  {
    what: 'content-typed scalar',
    parameters: [{ name: 'v', in: 'query', content: { 'application/json': { schema: text } } }],
    args: { v: 'x' },
    target: '?v=%22x%22',
  },
  {
    what: 'content-typed form',
    parameters: [{ name: 'filter', in: 'query', content: { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } } }],
    args: { filter: { a: 'x y', b: [1, 2] } },
    target: '?filter=a%3Dx%2By%26b%3D1%26b%3D2',
  },
  {
    what: 'content-typed text of any type',
    path: '/{id}',
    parameters: [{ name: 'id', in: 'path', required: true, content: { '*/*': { schema: text } } }],
    args: { id: 'x y' },
    target: '/x%20y',
  },
  {
    what: 'parameters in the order of the document',
    parameters: ['z', 'a', 'm'].map((name) => ({ name, in: 'query', schema: text })),
    args: { a: '1', m: '2', z: '3' },
    target: '?z=3&a=1&m=2',
  },
  {
    what: 'absent optional parameters',
    parameters: ['a', 'b'].map((name) => ({ name, in: 'query', schema: text })),
    args: { b: '1' },
    target: '?b=1',
  },
  {
    what: 'header number',
    parameters: [{ name: 'X-Count', in: 'header', schema: { type: 'integer' } }],
    args: { 'X-Count': 3 },
    headers: { 'X-Count': '3' },
  },
  {
    what: 'header names as given',
    parameters: [{ name: 'x-MiXed', in: 'header', schema: text }],
    args: { 'x-MiXed': 'v' },
    headers: { 'x-MiXed': 'v' },
  },
  { what: 'absent header', parameters: [{ name: 'X-Opt', in: 'header', schema: text }], args: {}, headers: { 'X-Opt': null } },
  {
    what: 'several cookies',
    parameters: ['a', 'b'].map((name) => ({ name, in: 'cookie', schema: text })),
    args: { a: '1', b: '2' },
    headers: { cookie: 'a=1; b=2' },
  },
  {
    what: 'cookies beside a header of them',
    parameters: [
      { name: 'Cookie', in: 'header', schema: text },
      { name: 'b', in: 'cookie', schema: text },
    ],
    args: { Cookie: 'x=1; y=2', b: '3' },
    headers: { cookie: 'x=1; y=2; b=3' },
  },
  {
    what: 'cookie with separators',
    parameters: [{ name: 'a', in: 'cookie', schema: text }],
    args: { a: 'x;y z' },
    headers: { cookie: 'a=x%3By%20z' },
  },
  {
    what: 'Accept of the answer',
    operation: { responses: { '200': { description: 'x', content: { 'text/csv': {} } } } },
    args: {},
    headers: { accept: 'text/csv' },
  },
  {
    what: 'query fixed in the path',
    path: '?view=full',
    parameters: [{ name: 'q', in: 'query', schema: text }],
    args: { q: 'x' },
    target: '?q=x&view=full',
  },
];

const same = ['path', 'query', 'header', 'cookie'].map((location) => ({ name: 'id', in: location, required: true, schema: text }));
const COLLISIONS: readonly WireRow[] = [
  {
    what: 'collision of all locations',
    path: '/{id}',
    parameters: same,
    args: { id_path: 'p', id_query: 'q', id_header: 'h', id_cookie: 'c' },
    target: '/p?id=q',
    headers: { id: 'h', cookie: 'id=c' },
  },
  {
    what: 'collision of path and query',
    path: '/{id}',
    parameters: same.slice(0, 2),
    args: { id_path: 'p', id_query: 'q' },
    target: '/p?id=q',
  },
  {
    what: 'collision of path and body',
    method: 'put',
    path: '/{id}',
    parameters: same.slice(0, 1),
    requestBody: { required: true, content: { 'application/json': { schema: { type: 'object', properties: { id: text, name: text } } } } },
    args: { id_path: 'p', id_body: 'b', name: 'n' },
    target: '/p',
    body: '{"id":"b","name":"n"}',
  },
  {
    what: 'collision of a parameter named body and a body that is a list',
    method: 'post',
    parameters: [{ name: 'body', in: 'query', schema: text }],
    requestBody: { required: true, content: { 'application/json': { schema: { type: 'array', items: { type: 'integer' } } } } },
    args: { body_query: 'x', body_body: [1, 2] },
    target: '?body=x',
    body: '[1,2]',
  },
];

export const PARAMETER_ROWS: readonly WireRow[] = [...STYLES.map(styleRow), ...QUERIES, ...NAMES, ...PATHS, ...OTHERS, ...COLLISIONS];
