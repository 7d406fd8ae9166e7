import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json, JsonObject, ParameterTemplate, ProviderConfig } from '../../src/model/index.js';
import { prepareCall } from '../../src/upstream/index.js';
import { capabilityOf, textOf, upstreamOf } from './fixtures.js';
import { type RawRequest, type RawUpstream, startRawUpstream } from './raw-upstream.js';

/**
 * What arrives on a bare socket, against the style tables of OpenAPI 3.0.4/3.1.1/3.2 ("Style Examples"), RFC 6570 sections 1.2 and 3.2 and RFC 7578.
 */

let server: RawUpstream;
const upstream = upstreamOf();

beforeAll(async () => {
  server = await startRawUpstream();
});
afterAll(async () => {
  await upstream.close();
  await server.close();
});

async function send(config: Partial<ProviderConfig>, args: JsonObject, service?: 'graphql' | 'jsonrpc'): Promise<RawRequest> {
  const capability = capabilityOf({ config: { base_url: server.origin, ...config }, ...(service === undefined ? {} : { service }) });
  const before = server.requests.length;
  const result = await upstream.call(prepareCall(capability, { boundary: () => 'BOUNDARY' }), args, {});
  const request = server.requests[before];
  if (request === undefined) throw new Error(`nothing was sent: ${textOf(result)}`);
  return request;
}

const array = ['blue', 'black', 'brown'];
const object = { R: 100, G: 200, B: 150 };

describe('path parameters', () => {
  // template, style, explode, value, what stands after /p-: alone in a segment, empty text is refused
  const rows: [style: string | undefined, explode: boolean | undefined, value: Json, wire: string][] = [
    [undefined, undefined, 'blue', 'blue'],
    [undefined, undefined, array, 'blue,black,brown'],
    [undefined, undefined, object, 'R,100,G,200,B,150'],
    [undefined, undefined, 42, '42'],
    [undefined, undefined, 1.5e21, '1.5e%2B21'],
    [undefined, undefined, true, 'true'],
    [undefined, undefined, '', ''],
    [undefined, undefined, [], ''],
    [undefined, undefined, 'feature/x', 'feature%2Fx'],
    [undefined, undefined, 'DOMAIN\\user', 'DOMAIN%5Cuser'],
    [undefined, undefined, 'a b?c#d', 'a%20b%3Fc%23d'],
    [undefined, undefined, "!'()*;:@&=+$,", '%21%27%28%29%2A%3B%3A%40%26%3D%2B%24%2C'],
    [undefined, undefined, 'é€😀', '%C3%A9%E2%82%AC%F0%9F%98%80'],
    [undefined, undefined, '100%', '100%25'],
    [undefined, undefined, 'a..b', 'a..b'],
    [undefined, undefined, '...', '...'],
    [undefined, undefined, '{x}', '%7Bx%7D'],
    [undefined, undefined, ['a/b', 'c,d'], 'a%2Fb,c%2Cd'],
    [undefined, undefined, ['x', null, 'y'], 'x,y'],
    ['simple', true, 'blue', 'blue'],
    ['simple', true, array, 'blue,black,brown'],
    ['simple', true, object, 'R=100,G=200,B=150'],
    ['label', false, 'blue', '.blue'],
    ['label', false, array, '.blue,black,brown'],
    ['label', false, object, '.R,100,G,200,B,150'],
    ['label', true, 'blue', '.blue'],
    ['label', true, array, '.blue.black.brown'],
    ['label', true, object, '.R=100.G=200.B=150'],
    ['label', true, [], ''],
    ['matrix', false, '', ';color'],
    ['matrix', false, 'blue', ';color=blue'],
    ['matrix', false, array, ';color=blue,black,brown'],
    ['matrix', false, object, ';color=R,100,G,200,B,150'],
    ['matrix', true, '', ';color'],
    ['matrix', true, 'blue', ';color=blue'],
    ['matrix', true, array, ';color=blue;color=black;color=brown'],
    ['matrix', true, object, ';R=100;G=200;B=150'],
    ['matrix', true, [], ''],
    ['matrix', true, {}, ''],
  ];
  it.each(rows)('style %s, explode %s: %j is %s', async (style, explode, value, wire) => {
    const path_params = style === undefined ? {} : { path_params: { color: { value: '{color}', style, explode } as ParameterTemplate } };
    expect((await send({ path: '/p-{color}', ...path_params }, { color: value })).target).toBe(`/p-${wire}`);
  });

  const templates: [path: string, args: JsonObject, target: string][] = [
    ['/a/{x}/b/{y}', { x: '1', y: '2' }, '/a/1/b/2'],
    ['/a/{x}-{y}.json', { x: 'p q', y: 2 }, '/a/p%20q-2.json'],
    ['/ünï/{x}', { x: 'ö' }, '/%C3%BCn%C3%AF/%C3%B6'],
    ['/with space/{x}', { x: 'y' }, '/with%20space/y'],
    ['/kept%20encoding/{x}', { x: 'y' }, '/kept%20encoding/y'],
    ['/v1/{x}:cancel', { x: 'y' }, '/v1/y:cancel'],
    ["/odata/Users('{x}')", { x: "O'Hara" }, "/odata/Users('O%27Hara')"],
    ['/q?fixed=1&arg={x}', { x: 'a&b' }, '/q?fixed=1&arg=a%26b'],
    ['/lit/{{x}}', {}, '/lit/%7Bx%7D'],
    ['', {}, '/'],
  ];
  it.each(templates)('path %s with %j is %s', async (path, args, target) => {
    expect((await send({ path }, args)).target).toBe(target);
  });

  it('allowReserved keeps reserved characters but none that ends the segment', async () => {
    const path_params = { x: { value: '{x}', allow_reserved: true } };
    expect((await send({ path: '/p/{x}', path_params }, { x: "a:b@c!$&'()*+,;=d/e?f#g%20h%zz" })).target).toBe(
      "/p/a:b@c!$&'()*+,;=d%2Fe%3Ff%23g%20h%25zz",
    );
  });

  it('a matrix parameter whose argument was renamed keeps its wire name', async () => {
    const config = {
      path: '/p/{id_path}',
      path_params: { id_path: { value: '{id_path}', style: 'matrix' as const } },
      param_map: { id_path: 'id' },
    };
    expect((await send(config, { id_path: 7 })).target).toBe('/p/;id=7');
  });

  it('a base path is a prefix, and an endpoint stands for itself', async () => {
    expect((await send({ base_url: `${server.origin}/v1/`, path: '/users' }, {})).target).toBe('/v1/users');
    expect((await send({ endpoint: `${server.origin}/rpc?tenant=1`, params: { a: '{a}' } }, { a: 2 })).target).toBe('/rpc?tenant=1&a=2');
  });
});

describe('query parameters', () => {
  type Long = Exclude<ParameterTemplate, string | number | boolean | null>;
  const rows: [options: Omit<Long, 'value'>, value: Json | undefined, query: string][] = [
    [{}, undefined, ''],
    [{}, null, ''],
    [{}, '', '?color='],
    [{}, 'blue', '?color=blue'],
    [{}, 12, '?color=12'],
    [{}, 0, '?color=0'],
    [{}, false, '?color=false'],
    [{}, array, '?color=blue&color=black&color=brown'],
    [{}, object, '?R=100&G=200&B=150'],
    [{}, [], ''],
    [{}, {}, ''],
    [{}, ['a', null, 'b'], '?color=a&color=b'],
    [{}, { a: 1, b: null }, '?a=1'],
    [{}, ['x&y', 'z=1'], '?color=x%26y&color=z%3D1'],
    [{}, "a b+c/d?e:f@g!$'()*,;~-._", '?color=a%20b%2Bc%2Fd%3Fe%3Af%40g%21%24%27%28%29%2A%2C%3B~-._'],
    [{}, '☃', '?color=%E2%98%83'],
    [{}, '\ud800', '?color=%EF%BF%BD'],
    [{}, 'a\r\nb', '?color=a%0D%0Ab'],
    [{}, '{other}', '?color=%7Bother%7D'],
    [{}, '{env.HOME}', '?color=%7Benv.HOME%7D'],
    [{}, [{ a: 1 }], '?color=%7B%22a%22%3A1%7D'],
    [{ style: 'form', explode: false }, '', '?color='],
    [{ style: 'form', explode: false }, 'blue', '?color=blue'],
    [{ style: 'form', explode: false }, array, '?color=blue,black,brown'],
    [{ style: 'form', explode: false }, object, '?color=R,100,G,200,B,150'],
    [{ style: 'form', explode: false }, ['a,b', 'c'], '?color=a%2Cb,c'],
    [{ style: 'form', explode: false }, [], ''],
    [{ style: 'form', explode: true }, array, '?color=blue&color=black&color=brown'],
    [{ style: 'spaceDelimited' }, array, '?color=blue%20black%20brown'],
    [{ style: 'form', explode: true }, { page: 1, sort: ['a,asc', 'b'], none: [] }, '?page=1&sort=a%2Casc&sort=b'],
    [{ style: 'form', explode: true }, { a: { b: 1 } }, '?a=%7B%22b%22%3A1%7D'],
    [{ style: 'form', explode: false }, { a: ['b'] }, '?color=a,%5B%22b%22%5D'],
    [{ style: 'spaceDelimited', explode: false }, object, '?color=R%20100%20G%20200%20B%20150'],
    [{ style: 'spaceDelimited', explode: true }, array, '?color=blue&color=black&color=brown'],
    [{ style: 'spaceDelimited' }, 'blue', '?color=blue'],
    [{ style: 'spaceDelimited' }, [], ''],
    [{ style: 'pipeDelimited' }, array, '?color=blue%7Cblack%7Cbrown'],
    [{ style: 'pipeDelimited', explode: false }, object, '?color=R%7C100%7CG%7C200%7CB%7C150'],
    [{ style: 'pipeDelimited', explode: true }, array, '?color=blue&color=black&color=brown'],
    [{ style: 'pipeDelimited' }, ['a|b', 'c'], '?color=a%7Cb%7Cc'],
    [{ style: 'tabDelimited' }, array, '?color=blue%09black%09brown'],
    [{ style: 'deepObject' }, object, '?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150'],
    [{ style: 'deepObject', explode: true }, object, '?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150'],
    [{ style: 'deepObject' }, { a: { b: { c: 'd' } } }, '?color%5Ba%5D%5Bb%5D%5Bc%5D=d'],
    [{ style: 'deepObject' }, { a: ['x', 'y'] }, '?color%5Ba%5D%5B0%5D=x&color%5Ba%5D%5B1%5D=y'],
    [{ style: 'deepObject' }, { a: [{ b: 1 }, { b: 2 }] }, '?color%5Ba%5D%5B0%5D%5Bb%5D=1&color%5Ba%5D%5B1%5D%5Bb%5D=2'],
    [{ style: 'deepObject' }, ['x', 'y'], '?color%5B0%5D=x&color%5B1%5D=y'],
    [{ style: 'deepObject' }, 'now', '?color=now'],
    [{ style: 'deepObject' }, { a: null, b: '' }, '?color%5Bb%5D='],
    [{ style: 'deepObject' }, {}, ''],
    [{ style: 'deepObject' }, { 'a b': 'c&d' }, '?color%5Ba%20b%5D=c%26d'],
    [{ allow_reserved: true }, 'https://x.y/z?a=1', '?color=https://x.y/z?a=1'],
    [{ allow_reserved: true }, "a:/?@!$'()*+,;=b", "?color=a:/?@!$'()*+,;=b"],
    [{ allow_reserved: true }, 'a&b#c[d]', '?color=a%26b%23c%5Bd%5D'],
    [{ allow_reserved: true }, '50%25 100%', '?color=50%25%20100%25'],
    [{ allow_reserved: true }, ['a/b', 'c:d'], '?color=a/b&color=c:d'],
    [{ allow_reserved: true, explode: false }, ['a/b', 'c:d'], '?color=a/b,c:d'],
    [{ allow_empty: true }, '', '?color'],
    [{ allow_empty: true }, 'blue', '?color=blue'],
    [{ allow_empty: true }, undefined, ''],
    [{ content_type: 'application/json' }, { a: [1] }, '?color=%7B%22a%22%3A%5B1%5D%7D'],
    [{ content_type: 'application/json' }, ['x'], '?color=%5B%22x%22%5D'],
    [{ content_type: 'application/json' }, 'text', '?color=%22text%22'],
    [{ content_type: 'application/json' }, {}, '?color=%7B%7D'],
    [{ content_type: 'application/vnd.api+json; charset=utf-8' }, { a: 1 }, '?color=%7B%22a%22%3A1%7D'],
    [{ content_type: 'text/plain' }, 'a b', '?color=a%20b'],
    [{ content_type: 'application/json' }, undefined, ''],
  ];
  it.each(rows)('%j: %j is %s', async (options, value, query) => {
    const template: ParameterTemplate = Object.keys(options).length === 0 ? '{c}' : ({ value: '{c}', ...options } as Long);
    expect((await send({ path: '/q', params: { color: template } }, value === undefined ? {} : { c: value })).target).toBe(`/q${query}`);
  });

  const others: [what: string, config: Partial<ProviderConfig>, args: JsonObject, query: string][] = [
    [
      'file order, then constants',
      { params: { b: '{b}', a: '{a}' }, static_params: { v: 2, f: true } },
      { a: 1, b: 2 },
      '?b=2&a=1&v=2&f=true',
    ],
    ['text around a placeholder', { params: { q: 'type:{t} state:{s}' } }, { t: 'a', s: 'b' }, '?q=type%3Aa%20state%3Ab'],
    ['an absent part drops the whole', { params: { q: 'type:{t} state:{s}', p: '{p}' } }, { t: 'a', p: 1 }, '?p=1'],
    ['a null part drops the whole', { params: { q: 'x{t}' } }, { t: null }, ''],
    ['a constant', { params: { v: 3, n: 'x y', z: false } }, {}, '?v=3&n=x%20y&z=false'],
    ['an encoded name', { params: { 'a[b] c': '{x}' } }, { x: 1 }, '?a%5Bb%5D%20c=1'],
    ['a name beyond ASCII', { params: { größe: '{x}' } }, { x: 1 }, '?gr%C3%B6%C3%9Fe=1'],
    ['a list of templates', { params: { f: { value: ['{a}', 'fixed', '{b}'], explode: false } } }, { a: 1 }, '?f=1,fixed'],
    ['an object of templates', { params: { f: { value: { x: '{a}', y: '{b}' }, style: 'deepObject' } } }, { b: 2 }, '?f%5By%5D=2'],
    ['param_map of a GET', { param_map: { user_name: 'userName' } }, { user_name: 'x' }, '?userName=x'],
    ['static_params that look like templates', { static_params: { t: '{x}' } }, { x: 'no' }, '?t=%7Bx%7D'],
    ['an argument nobody mentions', { params: { a: '{a}' } }, { a: 1, zzz: 2 }, '?a=1'],
    ['inherited names are no arguments', { params: { a: '{toString}', b: '{constructor}' } }, {}, ''],
    [
      'the same name in path, query and header',
      { path: '/q/{id_path}', params: { id: '{id_query}' }, headers: { id: '{id_header}' } },
      { id_path: 1, id_query: 2, id_header: 3 },
      '/1?id=2',
    ],
  ];
  it.each(others)('%s', async (_what, config, args, query) => {
    expect((await send({ path: '/q', ...config }, args)).target).toBe(`/q${query}`);
  });
});

describe('a default', () => {
  const page = { value: '{page}', default: 3 };
  it.each<[what: string, args: JsonObject, sent: string]>([
    ['is sent when the caller gives none', {}, '3'],
    ['is not sent beside what the caller gives', { page: 7 }, '7'],
    ['is not sent instead of a zero', { page: 0 }, '0'],
  ])('%s', async (_what, args, sent) => {
    const request = await send({ path: '/d', params: { page }, headers: { 'X-Page': page }, cookies: { page } }, args);
    expect([request.target, request.header('X-Page'), request.header('Cookie')]).toEqual([`/d?page=${sent}`, sent, `page=${sent}`]);
  });
});

describe('headers', () => {
  const rows: [options: JsonObject, value: Json | undefined, wire: string | undefined][] = [
    [{}, 'blue', 'blue'],
    [{}, 12, '12'],
    [{}, true, 'true'],
    [{}, array, 'blue,black,brown'],
    [{}, object, 'R,100,G,200,B,150'],
    [{ explode: true }, object, 'R=100,G=200,B=150'],
    [{ explode: true }, array, 'blue,black,brown'],
    [{}, 'Mon, 01 Jan 2024 00:00:00 GMT', 'Mon, 01 Jan 2024 00:00:00 GMT'],
    [{}, '"etag/1"', '"etag/1"'],
    [{}, 'a%20b', 'a%20b'],
    [{}, undefined, undefined],
    [{}, null, undefined],
    [{}, [], undefined],
    [{}, {}, undefined],
    [{}, '', ''],
    [{ content_type: 'application/json' }, { a: 1 }, '{"a":1}'],
  ];
  it.each(rows)('%j: %j is %s', async (options, value, wire) => {
    const template = { value: '{c}', ...options } as ParameterTemplate;
    const request = await send({ path: '/h', headers: { 'X-Color': template } }, value === undefined ? {} : { c: value });
    expect(request.header('X-Color')).toBe(wire);
  });

  it('names are sent as given, in the order of the file', async () => {
    const request = await send({ path: '/h', headers: { 'x-Odd-CASE': '1', 'X-B': '{b}', ETag2: 'c' } }, { b: 'v' });
    expect(request.headers.filter(([name]) => ['x-Odd-CASE', 'X-B', 'ETag2'].includes(name))).toEqual([
      ['x-Odd-CASE', '1'],
      ['X-B', 'v'],
      ['ETag2', 'c'],
    ]);
  });

  it('text beyond ASCII is sent as UTF-8', async () => {
    const request = await send({ path: '/h', headers: { 'X-Name': '{n}' } }, { n: 'Zoë €' });
    expect(Buffer.from(request.header('X-Name') ?? '', 'latin1').toString()).toBe('Zoë €');
  });

  it('headers of the file win over the defaults, and those of the connection are left out', async () => {
    const headers = {
      Accept: 'text/csv',
      'User-Agent': 'mine',
      'Content-Type': 'application/vnd.x+json',
      'Content-Length': '3',
      Connection: 'close',
    };
    const request = await send({ path: '/h', method: 'POST', headers, body: { a: '{a}' } }, { a: 1 });
    const names = request.headers.map(([name]) => name.toLowerCase());
    expect(names.filter((name) => name === 'accept' || name === 'content-type' || name === 'user-agent')).toHaveLength(3);
    expect(request.header('accept')).toBe('text/csv');
    expect(request.header('content-type')).toBe('application/vnd.x+json');
    expect(request.header('content-length')).toBe('7');
    expect(request.header('connection')).not.toBe('close');
  });
});

describe('cookies', () => {
  const rows: [options: JsonObject, value: Json | undefined, wire: string | undefined][] = [
    [{}, 'blue', 'color=blue'],
    [{}, '', 'color='],
    [{}, undefined, undefined],
    [{}, null, undefined],
    [{}, 'a b;c', 'color=a%20b%3Bc'],
    [{}, array, 'color=blue; color=black; color=brown'],
    [{ explode: false }, array, 'color=blue,black,brown'],
    [{ explode: false }, object, 'color=R,100,G,200,B,150'],
    [{}, object, 'R=100; G=200; B=150'],
    [{}, [], undefined],
    [{ style: 'cookie' }, 'a b%20c', 'color=a b%20c'],
    [{ style: 'cookie' }, array, 'color=blue; color=black; color=brown'],
    [{ style: 'cookie' }, object, 'R=100; G=200; B=150'],
    [{ style: 'cookie', explode: false }, array, 'color=blue,black,brown'],
    [{ content_type: 'application/json' }, { a: 1 }, 'color=%7B%22a%22%3A1%7D'],
  ];
  it.each(rows)('%j: %j is %s', async (options, value, wire) => {
    const template = { value: '{c}', ...options } as ParameterTemplate;
    const request = await send({ path: '/c', cookies: { color: template } }, value === undefined ? {} : { c: value });
    expect(request.header('Cookie')).toBe(wire);
  });

  it('several cookies are one header', async () => {
    const request = await send({ path: '/c', cookies: { a: '{a}', b: '{b}', c: 'fixed' } }, { a: 1, b: 'x' });
    expect(request.header('Cookie')).toBe('a=1; b=x; c=fixed');
  });
});

describe('a credential', () => {
  it('is sent once: it wins over parameters, constants, cookies and headers of its name', async () => {
    const fixed = {
      query: [['api key', 'sec']],
      cookies: [['sid', 'sec']],
      headers: [['X-Key', 'sec']],
    } as const;
    const withCredential = upstreamOf({ fixed });
    const config: Partial<ProviderConfig> = {
      base_url: server.origin,
      path: '/c?api%20key=path&keep=1',
      params: { 'api key': '{guess}', q: '{q}' },
      static_params: { 'api key': 'constant' },
      cookies: { sid: '{guess}', lang: 'en' },
      headers: { 'x-key': '{guess}', cookie: 'sid={guess}; theme=dark' },
    };
    await withCredential.call(prepareCall(capabilityOf({ config })), { guess: 'guess', q: 'api key=1' }, {});
    await withCredential.close();
    const request = server.requests.at(-1);
    expect(request?.target).toBe('/c?keep=1&q=api%20key%3D1&api%20key=sec');
    expect([request?.header('cookie'), request?.header('x-key')]).toEqual(['theme=dark; lang=en; sid=sec', 'sec']);
  });

  it('that is a Cookie header, as a caller passes it on, wins over cookies of its names in the one header', async () => {
    const fixed = { query: [], cookies: [], headers: [['cookie', 'sid=sec; flag']] } as const;
    const withCredential = upstreamOf({ fixed });
    const config: Partial<ProviderConfig> = { base_url: server.origin, path: '/c', cookies: { sid: '{guess}', lang: 'en' } };
    await withCredential.call(prepareCall(capabilityOf({ config })), { guess: 'guess' }, {});
    await withCredential.close();
    const sent = server.requests.at(-1)?.headers.filter(([name]) => name.toLowerCase() === 'cookie');
    expect(sent).toEqual([['Cookie', 'lang=en; sid=sec; flag']]);
  });
});

describe('JSON bodies', () => {
  const rows: [what: string, body: Json, args: JsonObject, wire: string | undefined][] = [
    [
      'types are kept',
      { s: '{s}', n: '{n}', b: '{b}', a: '{a}', o: '{o}' },
      { s: '1', n: 1, b: true, a: [1], o: { x: 1 } },
      '{"s":"1","n":1,"b":true,"a":[1],"o":{"x":1}}',
    ],
    ['null is kept', { a: '{a}', b: '{b}' }, { a: null, b: 1 }, '{"a":null,"b":1}'],
    ['absent members vanish', { a: '{a}', b: '{b}' }, { b: 1 }, '{"b":1}'],
    ['empty containers they leave vanish', { a: { b: { c: '{c}' } }, d: '{d}' }, { d: 1 }, '{"d":1}'],
    ['absent items vanish', { a: ['{x}', '{y}', 'z'] }, { y: 2 }, '{"a":[2,"z"]}'],
    ['literal empty containers stay', { a: {}, b: [], c: '{c}' }, {}, '{"a":{},"b":[]}'],
    ['empty arguments stay', { a: '{a}', b: '{b}', c: '{c}' }, { a: [], b: {}, c: '' }, '{"a":[],"b":{},"c":""}'],
    ['one placeholder', '{body}', { body: [1, { a: null }] }, '[1,{"a":null}]'],
    ['one placeholder of text', '{body}', { body: 'x"y' }, '"x\\"y"'],
    ['one placeholder of null', '{body}', { body: null }, 'null'],
    ['one placeholder, absent', '{body}', {}, undefined],
    ['nothing left', { a: '{a}' }, {}, undefined],
    ['constants', { v: 1, t: true, n: null, s: 'x' }, {}, '{"v":1,"t":true,"n":null,"s":"x"}'],
    ['text around a placeholder', { q: 'id:{id}' }, { id: 7 }, '{"q":"id:7"}'],
    ['an object in text is JSON', { q: 'x={o}' }, { o: { a: 1 } }, '{"q":"x={\\"a\\":1}"}'],
    ['arguments are no templates', { q: '{a}' }, { a: '{b}', b: 'no' }, '{"q":"{b}"}'],
    ['keys are no templates', { '{a}': '{a}' }, { a: 1 }, '{"{a}":1}'],
    ['doubled braces are literal', { q: '{{a}}' }, { a: 1 }, '{"q":"{a}"}'],
    ['JSON text', '{"name": "{n}", "tags": {t}}', { n: 'a"b\n', t: ['x'] }, '{"name": "a\\"b\\n", "tags": ["x"]}'],
    ['text beyond ASCII', { q: '{q}' }, { q: '☃' }, '{"q":"☃"}'],
    ['a root array', ['{a}', '{b}'], { a: 1, b: 2 }, '[1,2]'],
  ];
  it.each(rows)('%s', async (_what, body, args, wire) => {
    const request = await send({ path: '/b', method: 'POST', body }, args);
    expect(request.body.toString()).toBe(wire ?? '');
    expect(request.header('Content-Type')).toBe(wire === undefined ? undefined : 'application/json');
  });

  it('a required body that lost everything is the empty object', async () => {
    expect((await send({ path: '/b', method: 'POST', body: { a: '{a}' }, body_required: true }, {})).body.toString()).toBe('{}');
  });

  it('a member named __proto__ is sent as a member', async () => {
    const capability = capabilityOf({ config: { base_url: server.origin, path: '/b', method: 'POST' } });
    const { primary } = capability.providers;
    const body = JSON.parse('{"__proto__": "{a}", "b": 1}') as Json;
    const before = server.requests.length;
    await upstream.call(
      prepareCall({ ...capability, providers: { primary: { ...primary, config: { ...primary.config, body } } } }),
      { a: 1 },
      {},
    );
    expect(server.requests[before]?.body.toString()).toBe('{"__proto__":1,"b":1}');
  });

  it('param_map of a POST without body names JSON members', async () => {
    const request = await send(
      { path: '/b', method: 'POST', param_map: { user_name: 'userName', age: 'age' } },
      { user_name: 'x', age: 3 },
    );
    expect(request.body.toString()).toBe('{"userName":"x","age":3}');
  });

  it('another JSON type keeps its name', async () => {
    const request = await send(
      { path: '/b', method: 'PATCH', content_type: 'application/merge-patch+json', body: { a: '{a}' } },
      { a: null },
    );
    expect([request.method, request.header('content-type'), request.body.toString()]).toEqual([
      'PATCH',
      'application/merge-patch+json',
      '{"a":null}',
    ]);
  });
});

describe('form bodies', () => {
  const content_type = 'application/x-www-form-urlencoded';
  const rows: [what: string, body: Json, encoding: ProviderConfig['encoding'], args: JsonObject, wire: string][] = [
    ['scalars', { a: '{a}', b: '{b}', c: '{c}' }, undefined, { a: 'x y', b: 1, c: false }, 'a=x+y&b=1&c=false'],
    ['reserved characters', { a: '{a}' }, undefined, { a: 'a&b=c+d/e%~*-._' }, 'a=a%26b%3Dc%2Bd%2Fe%25%7E*-._'],
    ['line breaks', { a: '{a}' }, undefined, { a: 'x\r\ny' }, 'a=x%0D%0Ay'],
    ['absent and null fields', { a: '{a}', b: '{b}', c: '{c}' }, undefined, { b: null, c: 1 }, 'c=1'],
    ['an array repeats the name', { a: '{a}' }, undefined, { a: [1, 2] }, 'a=1&a=2'],
    ['an object is JSON text', { a: '{a}' }, undefined, { a: { b: 1 } }, 'a=%7B%22b%22%3A1%7D'],
    ['a list without explode', { a: '{a}' }, { a: { explode: false } }, { a: ['x', 'y'] }, 'a=x,y'],
    ['deepObject', { a: '{a}' }, { a: { style: 'deepObject', explode: true } }, { a: { b: { c: 'd' } } }, 'a%5Bb%5D%5Bc%5D=d'],
    [
      'deepObject with lists',
      { a: '{a}' },
      { a: { style: 'deepObject' } },
      { a: [{ x: 1 }, { x: 2 }] },
      'a%5B0%5D%5Bx%5D=1&a%5B1%5D%5Bx%5D=2',
    ],
    ['spaceDelimited', { a: '{a}' }, { a: { style: 'spaceDelimited' } }, { a: ['x', 'y'] }, 'a=x+y'],
    ['pipeDelimited', { a: '{a}' }, { a: { style: 'pipeDelimited' } }, { a: ['x', 'y'] }, 'a=x%7Cy'],
    ['an exploded object', { a: '{a}' }, { a: { style: 'form', explode: true } }, { a: { x: 1, y: 2 } }, 'x=1&y=2'],
    ['JSON by encoding', { a: '{a}' }, { a: { content_type: 'application/json' } }, { a: ['x'] }, 'a=%5B%22x%22%5D'],
    ['reserved kept by encoding', { a: '{a}' }, { a: { allow_reserved: true } }, { a: 'a/b' }, 'a=a/b'],
    ['one placeholder', '{body}', undefined, { body: { x: 1, y: ['a', 'b'] } }, 'x=1&y=a&y=b'],
    ['one placeholder of text', '{body}', undefined, { body: 'x=1&y=a+b' }, 'x=1&y=a+b'],
    ['form text', 'x={x}&fixed=1', undefined, { x: 'a&b c' }, 'x=a%26b+c&fixed=1'],
    ['an encoded name', { 'a[b]': '{a}' }, undefined, { a: 1 }, 'a%5Bb%5D=1'],
  ];
  it.each(rows)('%s', async (_what, body, encoding, args, wire) => {
    const request = await send({ path: '/f', method: 'POST', content_type, body, ...(encoding === undefined ? {} : { encoding }) }, args);
    expect(request.body.toString()).toBe(wire);
    expect(request.header('Content-Type')).toBe(content_type);
  });
});

describe('multipart bodies', () => {
  const part = (headers: string[], content: string) => `--BOUNDARY\r\n${headers.map((line) => `${line}\r\n`).join('')}\r\n${content}\r\n`;
  const form = (name: string, more = '') => `Content-Disposition: form-data; name="${name}"${more}`;
  const rows: [what: string, body: Json, encoding: ProviderConfig['encoding'], args: JsonObject, parts: string[]][] = [
    ['text fields have no type', { a: '{a}', n: '{n}' }, undefined, { a: 'x y', n: 1 }, [part([form('a')], 'x y'), part([form('n')], '1')]],
    ['absent and null fields', { a: '{a}', b: '{b}', c: '{c}' }, undefined, { b: null, c: '' }, [part([form('c')], '')]],
    [
      'an object is a JSON part',
      { o: '{o}' },
      undefined,
      { o: { x: 1 } },
      [part([form('o'), 'Content-Type: application/json'], '{"x":1}')],
    ],
    ['an array is a part per item', { a: '{a}' }, undefined, { a: ['x', 'y'] }, [part([form('a')], 'x'), part([form('a')], 'y')]],
    [
      'a file from base64',
      { f: '{f}' },
      { f: { file: true } },
      { f: 'aGVsbG8=' },
      [part([form('f', '; filename="f"'), 'Content-Type: application/octet-stream'], 'hello')],
    ],
    [
      'a file from base64url without padding',
      { f: '{f}' },
      { f: { file: true } },
      { f: 'Pz8_' },
      [part([form('f', '; filename="f"'), 'Content-Type: application/octet-stream'], '???')],
    ],
    [
      'a file from a data URI',
      { f: '{f}' },
      { f: { file: true } },
      { f: 'data:text/plain;charset=utf-8;base64,aGk=' },
      [part([form('f', '; filename="f"'), 'Content-Type: text/plain;charset=utf-8'], 'hi')],
    ],
    [
      'a file from a data URI of text',
      { f: '{f}' },
      { f: { file: true } },
      { f: 'data:,a%20b' },
      [part([form('f', '; filename="f"'), 'Content-Type: application/octet-stream'], 'a b')],
    ],
    [
      'a file with its name and type',
      { f: '{f}' },
      { f: { file: true } },
      { f: { data: 'aGk=', filename: 'a.csv', content_type: 'text/csv' } },
      [part([form('f', '; filename="a.csv"'), 'Content-Type: text/csv'], 'hi')],
    ],
    [
      'a file with the type and name of the encoding',
      { f: '{f}' },
      { f: { file: true, content_type: 'image/png', filename: 'x.png' } },
      { f: 'aGk=' },
      [part([form('f', '; filename="x.png"'), 'Content-Type: image/png'], 'hi')],
    ],
    [
      'the own type where the encoding allows several',
      { f: '{f}' },
      { f: { file: true, content_type: 'image/png, image/*' } },
      { f: 'data:image/gif;base64,aGk=' },
      [part([form('f', '; filename="f"'), 'Content-Type: image/gif'], 'hi')],
    ],
    [
      'several files',
      { f: '{f}' },
      { f: { file: true } },
      { f: ['YQ==', 'Yg=='] },
      ['a', 'b'].map((text) => part([form('f', '; filename="f"'), 'Content-Type: application/octet-stream'], text)),
    ],
    ['headers of a part', { a: '{a}' }, { a: { headers: { 'X-Part': '1' } } }, { a: 'x' }, [part([form('a'), 'X-Part: 1'], 'x')]],
    [
      'a type for a text field',
      { a: '{a}' },
      { a: { content_type: 'text/csv' } },
      { a: 'x,y' },
      [part([form('a'), 'Content-Type: text/csv'], 'x,y')],
    ],
    [
      'JSON for a scalar',
      { a: '{a}' },
      { a: { content_type: 'application/json' } },
      { a: 'x' },
      [part([form('a'), 'Content-Type: application/json'], '"x"')],
    ],
    [
      'line breaks and quotes in a value stay in the value',
      { a: '{a}' },
      undefined,
      { a: '"\r\nX: y\r\n\r\n--' },
      [part([form('a')], '"\r\nX: y\r\n\r\n--')],
    ],
    [
      'a file name cannot end its header',
      { f: '{f}' },
      { f: { file: true } },
      { f: { data: 'aGk=', filename: 'a"\r\nX: y.txt' } },
      [part([form('f', '; filename="a%22%0D%0AX: y.txt"'), 'Content-Type: application/octet-stream'], 'hi')],
    ],
    [
      'a file type cannot end its header',
      { f: '{f}' },
      { f: { file: true } },
      { f: { data: 'aGk=', content_type: 'a/b\r\nX: y' } },
      [part([form('f', '; filename="f"'), 'Content-Type: application/octet-stream'], 'hi')],
    ],
    [
      'a file from a data URI with its name, which is no part of its type',
      { f: '{f}' },
      { f: { file: true } },
      {
        f: [
          'data:image/gif;name=x.gif;base64,aGk=',
          'data:text/plain;charset=utf-8;filename=y.txt;base64,aGk=',
          'data:;name=z;base64,aGk=',
        ],
      },
      [
        part([form('f', '; filename="x.gif"'), 'Content-Type: image/gif'], 'hi'),
        part([form('f', '; filename="y.txt"'), 'Content-Type: text/plain;charset=utf-8'], 'hi'),
        part([form('f', '; filename="z"'), 'Content-Type: application/octet-stream'], 'hi'),
      ],
    ],
    [
      'the name in a data URI without directories and control characters',
      { f: '{f}' },
      { f: { file: true } },
      {
        f: [
          'data:text/csv;name=..%2F..%2Fetc/a.csv;base64,aGk=',
          'data:text/csv;name=C:\\a.csv;base64,aGk=',
          'data:text/csv;name=a%22%0D%0AX:%20y.csv;base64,aGk=',
          'data:text/csv;name=%C3%A9.csv;base64,aGk=',
          'data:text/csv;name=100%.csv;base64,aGk=',
          'data:text/csv;name="q.csv";base64,aGk=',
          'data:text/csv;name=a/..;base64,aGk=',
        ],
      },
      ['a.csv', 'a.csv', 'a%22X: y.csv', 'é.csv', '100%.csv', 'q.csv', 'f'].map((name) =>
        part([form('f', `; filename="${name}"`), 'Content-Type: text/csv'], 'hi'),
      ),
    ],
    [
      'a type of a data URI that is none',
      { f: '{f}' },
      { f: { file: true } },
      { f: ['data:a b/c;base64,aGk=', 'data:image/*;base64,aGk=', 'data:a/b;x=y z;base64,aGk='] },
      Array.from({ length: 3 }, () => part([form('f', '; filename="f"'), 'Content-Type: application/octet-stream'], 'hi')),
    ],
    [
      'the own type of several that the encoding names, else the first',
      { f: '{f}' },
      { f: { file: true, content_type: 'image/png, image/jpeg' } },
      { f: ['data:image/jpeg;base64,aGk=', 'data:image/gif;base64,aGk=', 'aGk='] },
      ['image/jpeg', 'image/png', 'image/png'].map((type) => part([form('f', '; filename="f"'), `Content-Type: ${type}`], 'hi')),
    ],
    [
      'files under names that have no encoding',
      '{body}',
      { '*': { file: true }, note: { file: false } },
      { body: { a: 'YQ==', b: ['Yg=='], note: 'n' } },
      [
        ...['a', 'b'].map((name) => part([form(name, `; filename="${name}"`), 'Content-Type: application/octet-stream'], name)),
        part([form('note')], 'n'),
      ],
    ],
    [
      'text in a transfer encoding as it is, whatever its type',
      { a: '{a}' },
      { a: { content_type: 'application/json', headers: { 'Content-Transfer-Encoding': 'base64' } } },
      { a: 'e30=' },
      [part([form('a'), 'Content-Type: application/json', 'Content-Transfer-Encoding: base64'], 'e30=')],
    ],
    ['a field name cannot end its header', '{body}', undefined, { body: { 'a"\r\nb': 'x' } }, [part([form('a%22%0D%0Ab')], 'x')]],
    [
      'deepObject fields',
      { a: '{a}' },
      { a: { style: 'deepObject' } },
      { a: { b: 'x', c: 'y' } },
      [part([form('a[b]')], 'x'), part([form('a[c]')], 'y')],
    ],
  ];
  it.each(rows)('%s', async (_what, body, encoding, args, parts) => {
    const request = await send(
      { path: '/m', method: 'POST', content_type: 'multipart/form-data', body, ...(encoding === undefined ? {} : { encoding }) },
      args,
    );
    expect(request.body.toString()).toBe(`${parts.join('')}--BOUNDARY--\r\n`);
    expect(request.header('Content-Type')).toBe('multipart/form-data; boundary=BOUNDARY');
  });

  it('bytes arrive as they are', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
    const request = await send(
      { path: '/m', method: 'POST', content_type: 'multipart/form-data', body: { f: '{f}' }, encoding: { f: { file: true } } },
      { f: bytes.toString('base64') },
    );
    expect(request.body.includes(bytes)).toBe(true);
  });

  it('the boundary changes when a part holds it', async () => {
    const request = await send(
      { path: '/m', method: 'POST', content_type: 'multipart/form-data', body: { a: '{a}' } },
      { a: '--BOUNDARY--' },
    );
    expect(request.header('Content-Type')).toBe('multipart/form-data; boundary=BOUNDARY1');
    expect(request.body.toString()).toBe(`--BOUNDARY1\r\n${form('a')}\r\n\r\n--BOUNDARY--\r\n--BOUNDARY1--\r\n`);
  });
});

describe('other bodies', () => {
  const rows: [
    what: string,
    content_type: string,
    body: Json,
    args: JsonObject,
    wire: string | undefined,
    encoding?: ProviderConfig['encoding'],
  ][] = [
    ['text', 'text/plain', '{body}', { body: 'a\r\nb' }, 'a\r\nb'],
    ['text around arguments', 'text/plain; charset=utf-8', 'x={a};y={b}', { a: '1' }, 'x=1;y='],
    ['CSV', 'text/csv', '{body}', { body: 'a,b\n1,2' }, 'a,b\n1,2'],
    ['XML as given', 'application/xml', '{body}', { body: '<a>&amp;</a>' }, '<a>&amp;</a>'],
    ['XML around arguments', 'text/xml', '<a>{a}</a>', { a: '<b>&"' }, '<a>&lt;b&gt;&amp;&quot;</a>'],
    ['bytes from base64', 'application/octet-stream', '{body}', { body: 'aGVsbG8=' }, 'hello'],
    ['bytes from a data URI', 'image/png', '{body}', { body: 'data:image/png;base64,aGVsbG8=' }, 'hello'],
    [
      'text of a binary type by encoding',
      'application/octet-stream',
      '{body}',
      { body: 'aGVsbG8=' },
      'aGVsbG8=',
      { body: { file: false } },
    ],
    ['bytes of a text type by encoding', 'text/plain', '{body}', { body: 'aGVsbG8=' }, 'hello', { body: { file: true } }],
    ['a list as JSON Lines', 'application/jsonl', '{body}', { body: [{ a: 'x\ny' }, 1] }, '{"a":"x\\ny"}\n1\n'],
    ['an empty list as NDJSON', 'application/x-ndjson; charset=utf-8', '{body}', { body: [] }, ''],
    ['a list as a JSON text sequence', 'application/json-seq', '{body}', { body: [1, 2] }, '\u001e1\n\u001e2\n'],
    ['text as JSON Lines', 'application/jsonl', '{body}', { body: '1\n2' }, '1\n2'],
    ['nothing', 'text/plain', '{body}', {}, undefined],
  ];
  it.each(rows)('%s', async (_what, content_type, body, args, wire, encoding) => {
    const request = await send({ path: '/o', method: 'PUT', content_type, body, ...(encoding === undefined ? {} : { encoding }) }, args);
    expect(request.body.toString()).toBe(wire ?? '');
    expect(request.header('Content-Type')).toBe(wire === undefined ? undefined : content_type);
  });

  it.each([
    ['the type of a data URI within the range', 'image/*', 'data:image/webp;name=a.webp;base64,aGk=', 'image/webp'],
    ['its parameters', '*/*', 'data:text/plain;charset=latin1;base64,aGk=', 'text/plain;charset=latin1'],
    ['the type of the file for one beyond the range', 'image/*', 'data:video/mp4;base64,aGk=', 'application/octet-stream'],
    ['the type of the file for one that would end the header', '*/*', 'data:a/b\r\nX: y;base64,aGk=', 'application/octet-stream'],
    ['the type of the file for bytes without one', 'image/*', 'aGk=', 'application/octet-stream'],
  ])('bytes of a range have %s', async (_what, range, body, type) => {
    const content_type = 'application/octet-stream';
    const request = await send(
      { path: '/o', method: 'PUT', content_type, body: '{body}', encoding: { body: { content_type: range } } },
      { body },
    );
    expect([request.header('Content-Type'), request.body.toString()]).toEqual([type, 'hi']);
  });

  it('a range with a control character is refused', () => {
    const config = { base_url: server.origin, path: '/o', method: 'PUT', content_type: 'image/png', body: '{body}' };
    const encoding = { body: { content_type: 'image/*\r\nX: y' } };
    expect(() => prepareCall(capabilityOf({ config: { ...config, encoding } }))).toThrow('control character');
  });

  it('GraphQL variables travel in variables', async () => {
    const config = {
      path: '/graphql',
      query: 'query User($id: ID!) { user(id: $id) { name } }',
      operation_name: 'User',
      variables: { id: '{id}', after: '{after}' },
    };
    const request = await send(config, { id: '") { secret } #' }, 'graphql');
    expect(request.startLine).toBe('POST /graphql HTTP/1.1');
    expect(JSON.parse(request.body.toString())).toEqual({
      query: config.query,
      variables: { id: '") { secret } #' },
      operationName: 'User',
    });
  });

  it('JSON-RPC 2.0', async () => {
    const request = await send({ path: '/rpc', rpc_method: 'add', rpc_params: ['{a}', '{b}'] }, { a: 1, b: null }, 'jsonrpc');
    expect(JSON.parse(request.body.toString())).toEqual({ jsonrpc: '2.0', id: 1, method: 'add', params: [1, null] });
  });
});

describe('methods', () => {
  it.each(['GET', 'HEAD', 'OPTIONS', 'DELETE', 'POST', 'PUT', 'PATCH', 'QUERY', 'PURGE'])('%s is sent as it is', async (method) => {
    server.answer = (request) => `HTTP/1.1 204 No Content\r\nx-was: ${request.method}\r\n\r\n`;
    expect((await send({ path: '/m', method }, {})).startLine).toBe(`${method} /m HTTP/1.1`);
  });
});
