import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProviderConfig } from '../../src/model/index.js';
import { prepareCall } from '../../src/upstream/index.js';
import { type CapabilityParts, capabilityOf, textOf, upstreamOf } from './fixtures.js';
import { json, type RawUpstream, respond, startRawUpstream } from './raw-upstream.js';

let server: RawUpstream;
const upstream = upstreamOf();

beforeAll(async () => {
  server = await startRawUpstream();
});
afterAll(async () => {
  await upstream.close();
  await server.close();
});

async function callFor(
  answer: Buffer | string,
  parts: Omit<CapabilityParts, 'config'> & { config?: CapabilityParts['config'] } = {},
  args = {},
) {
  server.answer = () => answer;
  return upstream.call(prepareCall(capabilityOf({ ...parts, config: { base_url: server.origin, path: '/r', ...parts.config } })), args, {});
}

const typed = (type: string, body: string | Buffer, status = 200) => respond(status, { 'content-type': type }, body);

describe('JSON', () => {
  it('an object is structured content, and its text as the upstream wrote it', async () => {
    const result = await callFor(typed('application/json; charset=utf-8', '{ "a": 1 }'));
    expect(result).toMatchObject({
      isError: false,
      status: 200,
      structuredContent: { a: 1 },
      content: [{ type: 'text', text: '{ "a": 1 }' }],
      bytes: 10,
      attempts: 1,
    });
  });

  it.each([
    ['[1,2]', [1, 2]],
    ['"x"', 'x'],
    ['3', 3],
    ['null', null],
  ])('%s is wrapped under result', async (body, value) => {
    expect(await callFor(typed('application/json', body))).toMatchObject({
      structuredContent: { result: value },
      content: [{ text: body }],
    });
  });

  describe('integers beyond 2^53', () => {
    const big = '{"id":9007199254740993,"n":-12345678901234567,"even":9007199254740994}';
    const named = '9007199254740993 (as 9007199254740992), -12345678901234567 (as -12345678901234568).';
    const here = `Rounded here, because these integers are beyond 2^53: ${named}`;

    it('are exact in the text, and what the structured content rounds is named', async () => {
      const { content } = await callFor(typed('application/json', big));
      expect(content).toMatchObject([
        { text: big },
        { text: `Rounded in the structured content only, not in the text, because these integers are beyond 2^53: ${named}` },
      ]);
    });

    it.each<[string, string, Partial<ProviderConfig>, object?]>([
      ['a part of the answer', `{"data":${big}}`, { response_path: 'data' }],
      ['a shortened answer', `{"a":${big},"list":[${'"x",'.repeat(200)}1]}`, { response: { max_bytes: 300 } }],
      ['what an expression makes', big, {}, { transform: { response: '{ "ids": [id, n] }' } }],
    ])('are named with their digits in %s', async (_what, body, config, parts = {}) => {
      expect(textOf(await callFor(typed('application/json', body), { config, ...parts }))).toContain(here);
    });

    it.each([
      ['lines', 'application/x-ndjson', `${big}\n{"a":1}\n`],
      ['events', 'text/event-stream', `data: ${big}\n\ndata: 1\n\n`],
    ])('are named of %s', async (_what, type, body) => {
      expect(textOf(await callFor(typed(type, body)))).toContain(here);
    });

    it.each([
      ['-9223372036854775808', '-9223372036854776000'],
      ['9223372036854775808', '9223372036854776000'],
      ['9007199254740993', '9007199254740992'],
      ['1000000000000000000001', '1e+21'],
    ])('%s is named where its double is printed with other digits', async (integer, printed) => {
      const { content } = await callFor(typed('application/json', `[{"id":${integer}}]`), { config: { response_path: '[0]' } });
      expect(content).toMatchObject([{}, { text: expect.stringContaining(`${integer} (as ${printed}).`) }]);
    });

    it.each(['36028797018963970', '-9007199254740994', '1234567890123456', '1000000000000000000000', '1500000000000000000000000'])(
      '%s is not named, which is printed as it was sent',
      async (integer) => {
        const { content } = await callFor(typed('application/json', `[{"id":${integer}}]`), { config: { response_path: '[0]' } });
        expect(content).toHaveLength(1);
      },
    );

    it.each(['1e999', '-1.5E+400', '1e0400', `1${'0'.repeat(400)}`])('%s is named, which becomes null', async (number) => {
      const name = number.length > 100 ? `${number.slice(0, 100)}…` : number;
      const exact = await callFor(typed('application/json', `{"a":${number}}`));
      expect(textOf(exact)).toContain(`not in the text, because these integers are beyond 2^53: ${name} (as null).`);
      const anew = await callFor(typed('application/json', `[{"a":${number}}]`), { config: { response_path: '[0]' } });
      expect(textOf(anew)).toContain(`Rounded here, because these integers are beyond 2^53: ${name} (as null).`);
    });

    it.each(['1e100', '1e-999', '"1e999"', '1.5e308'])('%s is no such number', async (number) => {
      expect((await callFor(typed('application/json', `{"a":${number}}`))).content).toHaveLength(1);
    });

    it.each([0, 1, 7, 14, 15, 16, 17, 33])('are found behind %i characters and other numbers', async (length) => {
      const body = `{"${'x'.repeat(length)}":123456789012345,"n":[1.5,12345678901234567],"s":"9007199254740993"}`;
      expect(textOf(await callFor(typed('application/json', body)))).toContain('2^53: 12345678901234567 (as 12345678901234568).');
    });

    it('are named only where they are shown', async () => {
      const { content } = await callFor(typed('application/json', `{"data":{"a":1},"id":9007199254740993}`), {
        config: { response_path: 'data' },
      });
      expect(content).toEqual([{ type: 'text', text: '{"a":1}' }]);
    });

    it('are named up to ten', async () => {
      const ids = Array.from({ length: 60_000 }, (_, index) => `90071992547409${index + 100_000}1`);
      const text = textOf(
        await callFor(typed('application/json', `{"data":[${ids.join(',')}]}`), {
          config: { response_path: 'data', response: { max_bytes: 4_000_000 } },
        }),
      );
      expect(text.split('(as ')).toHaveLength(11);
      expect(text).toMatch(/ and more\.$/);
    });

    it.each([
      ['a number that is exact', '{"id":9007199254740991,"b":9007199254740992}'],
      ['a text', '{"id":"9007199254740993","s":"a:9007199254740993 \\",9007199254740993"}'],
      ['a fraction', '[0.12345678901234567, 12345678901234567.5, 1e20, 12345678901234567e3]'],
    ])('are not %s', async (_what, body) => {
      expect((await callFor(typed('application/json', body))).content).toEqual([{ type: 'text', text: body }]);
    });
  });

  it('x-wrap-result wraps objects too', async () => {
    const schema = { input: { type: 'object' }, output: { type: 'object', 'x-wrap-result': true } };
    expect((await callFor(json({ a: 1 }), { schema })).structuredContent).toEqual({ result: { a: 1 } });
  });

  it.each([
    'application/vnd.github+json',
    'text/json',
    'application/hal+json',
    'application/dns-json',
    'application/vnd.acme.v2.json',
    'application/json+sarif',
  ])('%s is JSON', async (type) => {
    expect((await callFor(typed(type, '{"a":1}'))).structuredContent).toEqual({ a: 1 });
  });

  it('JSON without a media type, or as octets, is found', async () => {
    expect((await callFor(respond(200, {}, '{"a":1}'))).structuredContent).toEqual({ a: 1 });
    expect((await callFor(typed('application/octet-stream', '[1]'))).structuredContent).toEqual({ result: [1] });
  });

  it('what is declared JSON and is none comes as text, with a note', async () => {
    const result = await callFor(typed('application/json', '<html>oops'));
    expect(result.isError).toBe(false);
    expect(textOf(result)).toContain('<html>oops');
    expect(textOf(result)).toContain('not valid JSON');
  });

  it('a byte order mark does not matter', async () => {
    expect((await callFor(typed('application/json', '\ufeff{"a":1}'))).structuredContent).toEqual({ a: 1 });
  });

  it('nesting beyond what can be serialised again comes as text', async () => {
    const result = await callFor(typed('application/json', '['.repeat(20_000) + ']'.repeat(20_000)));
    expect(result.isError).toBe(false);
    expect(result.structuredContent).toBeUndefined();
    expect(textOf(result)).toContain('512 levels');
  });

  it('__proto__ of an answer stays data', async () => {
    const result = await callFor(typed('application/json', '{"__proto__":{"polluted":1},"a":2}'), {
      config: { response: { max_bytes: 20 } },
    });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(result.isError).toBe(false);
  });
});

describe('response_path and transforms', () => {
  it.each([
    ['data.items', { data: { items: [1] } }, { result: [1] }],
    ['$.data.items[0]', { data: { items: [{ a: 1 }] } }, { a: 1 }],
    ['data.items.0.a', { data: { items: [{ a: { b: 2 } }] } }, { b: 2 }],
    ['@odata.nextLink', { '@odata.nextLink': { u: 1 } }, { u: 1 }],
  ])('%s', async (response_path, body, structured) => {
    expect((await callFor(json(body), { config: { response_path } })).structuredContent).toEqual(structured);
  });

  it('a path that finds nothing gives the whole answer and says so', async () => {
    const result = await callFor(json({ ok: false, error: 'nope' }), { config: { response_path: 'data.items' } });
    expect(result.structuredContent).toEqual({ ok: false, error: 'nope' });
    expect(textOf(result)).toContain('nothing at response_path "data.items"');
  });

  it('JSONata over the response and over the arguments', async () => {
    const transform = { request: '{ "id": user.id }', response: 'items.{ "name": n }' };
    const result = await callFor(
      json({ items: [{ n: 'a' }, { n: 'b' }] }),
      { transform, config: { params: { id: '{id}' } } },
      { user: { id: 5 } },
    );
    expect(result.structuredContent).toEqual({ result: [{ name: 'a' }, { name: 'b' }] });
    expect(server.requests.at(-1)?.target).toBe('/r?id=5');
  });

  it('project, rename and redact of files that others wrote', async () => {
    const transform = { project: ['id', 'user.name', 'user.password', 'tags'], rename: { id: 'key' }, redact: ['password'] };
    const body = [{ id: 1, user: { name: 'a', password: 'p', age: 3 }, tags: ['x'], other: 1 }];
    expect((await callFor(json(body), { transform })).structuredContent).toEqual({
      result: [{ key: 1, user: { name: 'a', password: '<redacted>' }, tags: ['x'] }],
    });
  });
});

describe('other media', () => {
  it.each([
    ['image/png', 'image'],
    ['audio/mpeg', 'audio'],
  ])('%s is its own block', async (type, kind) => {
    const result = await callFor(typed(type, Buffer.from([0, 255, 1])));
    expect(result.content).toEqual([{ type: kind, data: 'AP8B', mimeType: type }]);
  });

  it.each([
    'application/jwt',
    'application/csv',
    'application/openmetrics-text; version=1.0.0',
    'application/vnd.github.v3.raw; charset=utf-8',
  ])('%s is text', async (type) => {
    expect((await callFor(typed(type, 'a,b'))).content).toEqual([{ type: 'text', text: 'a,b' }]);
  });

  it.each(['utf-8', 'iso-8859-1'])('bytes that come with the charset %s are bytes', async (charset) => {
    const result = await callFor(typed(`application/pdf; charset=${charset}`, '%PDF-1.7\n\u0001\u0002 stream'));
    expect(result.content).toMatchObject([{ type: 'resource', resource: { mimeType: 'application/pdf' } }]);
  });

  it('other bytes are an embedded resource', async () => {
    const result = await callFor(typed('application/pdf', '%PDF'));
    expect(result.content).toEqual([
      { type: 'resource', resource: { uri: `${server.origin}/r`, mimeType: 'application/pdf', blob: 'JVBERg==' } },
    ]);
  });

  it.each(['text/plain', 'text/csv', 'application/yaml', 'image/svg+xml', 'application/xml'])('%s is text', async (type) => {
    expect((await callFor(typed(type, '<a/>'))).content).toEqual([{ type: 'text', text: '<a/>' }]);
  });

  it('text stands under result where an output schema is advertised', async () => {
    const schema = { input: { type: 'object' }, output: { type: 'object' } };
    expect((await callFor(typed('text/plain', 'hi'), { schema })).structuredContent).toEqual({ result: 'hi' });
  });

  it.each([
    ['text/plain; charset=iso-8859-1', Buffer.from('caf\xe9', 'latin1'), 'café'],
    ['text/plain; charset="windows-1252"', Buffer.from([0x80]), '€'],
    ['text/plain; charset=shift_jis', Buffer.from([0x93, 0xfa, 0x96, 0x7b]), '日本'],
    ['text/plain; charset=utf-16le', Buffer.from('hé', 'utf16le'), 'hé'],
    ['text/plain', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('hé', 'utf16le')]), 'hé'],
    ['application/xml', Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>', 'latin1'), 'é</a>'],
    ['text/plain; charset=nonsense', Buffer.from('né'), 'né'],
  ])('%s is decoded', async (type, body, text) => {
    expect(textOf(await callFor(typed(type, body)))).toContain(text);
  });

  it('text that is no text is an embedded resource', async () => {
    expect((await callFor(typed('text/plain', Buffer.from([0xff, 0xfe, 0xfd].concat([0xc0, 0xc1]).slice(2))))).content[0]?.type).toBe(
      'resource',
    );
  });

  it('XML becomes JSON on request', async () => {
    const xml = '<?xml version="1.0"?><user id="7"><name>A &amp; B</name><tag>x</tag><tag>007</tag></user>';
    const asked = { config: { response_format: 'json' } };
    expect((await callFor(typed('application/xml', xml), asked)).structuredContent).toEqual({
      user: { name: 'A & B', tag: ['x', '007'], '@id': '7' },
    });
    expect((await callFor(typed('text/xml', xml), { config: { response_path: 'user.tag' } })).structuredContent).toEqual({
      result: ['x', '007'],
    });
  });

  it.each([
    `<!DOCTYPE lolz [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}">]><x>${'&c;'.repeat(100)}</x>`,
    '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
  ])('entities of a document are not expanded', async (xml) => {
    const result = await callFor(typed('application/xml', xml), { config: { response_format: 'xml' } });
    expect(JSON.stringify(result.content).length).toBeLessThan(xml.length + 200);
    expect(JSON.stringify(result)).not.toContain('root:');
  });

  it('response_format overrules the media type', async () => {
    expect((await callFor(typed('text/plain', '{"a":1}'), { config: { response_format: 'json' } })).structuredContent).toEqual({ a: 1 });
    expect((await callFor(json({ a: 1 }), { config: { response_format: 'text' } })).content).toEqual([{ type: 'text', text: '{"a":1}' }]);
    expect((await callFor(typed('text/plain', 'x'), { config: { response_format: 'binary' } })).content[0]?.type).toBe('resource');
  });
});

describe('empty answers', () => {
  it.each([
    [respond(204, {}), '204 No Content (no content)'],
    [respond(200, { 'content-type': 'application/json' }), '200 OK (no content)'],
    [respond(201, { location: '/users/7' }), '201 Created (no content)\nlocation: /users/7'],
  ])('%#', async (answer, text) => {
    const result = await callFor(answer, { config: { method: 'POST' } });
    expect([result.isError, textOf(result)]).toEqual([false, text]);
  });

  it('a HEAD answer tells its headers', async () => {
    const result = await callFor('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 500\r\netag: "x"\r\n\r\n', {
      config: { method: 'HEAD' },
    });
    expect(textOf(result)).toBe('200 OK (no content)\ncontent-type: text/plain\ncontent-length: 500\netag: "x"');
  });

  it('structured content is there where an output schema is advertised', async () => {
    const output = { type: 'object', 'x-wrap-result': true };
    expect((await callFor(respond(204, {}), { schema: { input: { type: 'object' }, output } })).structuredContent).toEqual({
      result: null,
    });
  });
});

describe('budget', () => {
  const items = Array.from({ length: 100 }, (_, id) => ({ id, text: 'x'.repeat(20) }));

  it('whole items are dropped, and the result says how many and how to go on', async () => {
    const input = { type: 'object', properties: { per_page: { type: 'integer' }, page: { type: 'integer' } } };
    const config = { response: { max_bytes: 1000 }, pagination: { type: 'page' as const, argument: 'page', limit_argument: 'per_page' } };
    const result = await callFor(json({ total: 100, items }), { config, schema: { input } });
    const kept = (result.structuredContent as { items: unknown[] }).items;
    expect(kept).toEqual(items.slice(0, kept.length));
    expect(kept.length).toBeGreaterThan(10);
    expect(Buffer.byteLength(JSON.stringify(result.structuredContent))).toBeLessThanOrEqual(1000);
    expect(textOf(result)).toContain(
      `${kept.length} of 100 items of "items" are shown. To get the rest, ask for less at a time (per_page) and go on with page.`,
    );
  });

  it('a large list inside the only item gives way', async () => {
    const result = await callFor(json([{ name: 'a', rows: items }]), { config: { response: { max_bytes: 500 } } });
    expect(textOf(result)).toMatch(/\d+ of 100 items of "0\.rows"/);
  });

  it('truncate: false makes it an error', async () => {
    const result = await callFor(json(items), { config: { response: { max_bytes: 100, truncate: false } } });
    expect(result.isError).toBe(true);
    expect(result.structuredContent).toBeUndefined();
  });

  it('text is cut between characters', async () => {
    const result = await callFor(typed('text/plain', '€'.repeat(100)), { config: { response: { max_bytes: 100 } } });
    expect(result.content[0]).toEqual({ type: 'text', text: '€'.repeat(33) });
    expect(textOf(result)).toContain('cut after 99 bytes');
  });

  it('bytes over budget are not returned', async () => {
    const result = await callFor(typed('image/png', Buffer.alloc(200)), { config: { response: { max_bytes: 100 } } });
    expect([result.isError, textOf(result)]).toEqual([true, expect.stringContaining('image/png of 200 bytes')]);
  });

  it('a profile may lower the budget of a file', async () => {
    server.answer = () => json(items);
    const capability = capabilityOf({ config: { base_url: server.origin, path: '/r' } });
    const result = await upstream.call(prepareCall(capability, { maxResultBytes: 300 }), {}, {});
    expect(Buffer.byteLength(JSON.stringify(result.structuredContent))).toBeLessThan(320);
  });
});

describe('failures', () => {
  it.each([
    [
      { type: 'about:blank', title: 'Out of credit', detail: 'Your balance is 30' },
      'application/problem+json',
      'Out of credit: Your balance is 30',
    ],
    [{ message: 'Not Found', documentation_url: 'https://x' }, 'application/json', 'Not Found'],
    [{ error: { code: 'bad_id', message: 'No such id' } }, 'application/json', 'bad_id: No such id'],
    [{ error: 'invalid_grant', error_description: 'expired' }, 'application/json', 'invalid_grant: expired'],
    [{ errors: [{ field: 'a', message: 'too long' }, { message: 'b missing' }] }, 'application/json', 'too long; b missing'],
    [{ title: 'Invalid', errors: { name: ['is required'] } }, 'application/json', 'Invalid: name: is required'],
    [['first', 'second'], 'application/json', 'first; second'],
  ])('%j speaks for itself', async (body, type, said) => {
    const result = await callFor(typed(type, JSON.stringify(body), 422));
    expect(result).toMatchObject({ isError: true, failure: 'status', status: 422 });
    expect(textOf(result)).toBe(`The upstream answered 422 Unprocessable Entity: ${said}\nRetrying does not help: correct the arguments.`);
    expect(result.structuredContent).toBeUndefined();
  });

  it.each([
    ['<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body>nginx', 'text/html', ': 502 Bad Gateway'],
    ['plain\n  words', 'text/plain', ': plain words'],
    ['', 'text/plain', ''],
    [Buffer.from([0, 1]), 'image/png', ''],
  ])('%j of %s', async (body, type, said) => {
    expect(textOf(await callFor(typed(type, body, 400)))).toBe(
      `The upstream answered 400 Bad Request${said}\nRetrying does not help: correct the arguments.`,
    );
  });

  it('credential-shaped strings in it are masked', async () => {
    expect(textOf(await callFor(json({ message: 'bad key ghp_Zk3qVtY8LmW2xPfR7nBd5HsJ9cGuE4aTo1Qi' }, 400)))).not.toContain('ghp_Zk3');
  });

  it('a long message is cut', async () => {
    expect(textOf(await callFor(json({ message: 'x'.repeat(100_000) }, 400))).length).toBeLessThan(800);
  });

  it.each([
    [404, 'check the identifiers'],
    [409, 'read the current state'],
    [415, 'does not fit the API'],
    [501, 'does not implement'],
    [418, 'correct the arguments'],
  ])('%i: %s', async (status, advice) => {
    expect(textOf(await callFor(json({}, status)))).toContain(advice);
  });

  it('a call that is not idempotent is told that it may have taken effect', async () => {
    expect(textOf(await callFor(json({}, 503), { config: { method: 'POST' } }))).toContain('may have taken effect');
  });
});

describe('GraphQL and JSON-RPC', () => {
  const graphql = { service: 'graphql' as const, config: { query: '{ a }' } };
  const rpc = { service: 'jsonrpc' as const, config: { rpc_method: 'm' } };

  it('errors without data are a tool error', async () => {
    const result = await callFor(json({ data: null, errors: [{ message: 'no such field', path: ['a'] }] }), graphql);
    expect([result.isError, result.failure, textOf(result)]).toEqual([true, 'upstream_error', expect.stringContaining('no such field')]);
  });

  it('partial data comes with its errors', async () => {
    const result = await callFor(json({ data: { a: 1, b: null }, errors: [{ message: 'b failed' }] }), {
      ...graphql,
      config: { ...graphql.config, response_path: 'data' },
    });
    expect(result).toMatchObject({ isError: false, structuredContent: { a: 1, b: null } });
    expect(textOf(result)).toContain('GraphQL errors: b failed');
  });

  it('a JSON-RPC result is unpacked, an error is a tool error', async () => {
    expect((await callFor(json({ jsonrpc: '2.0', id: 1, result: { a: 1 } }), rpc)).structuredContent).toEqual({ a: 1 });
    const failed = await callFor(json({ jsonrpc: '2.0', id: 1, error: { code: -32602, message: 'Invalid params' } }), rpc);
    expect([failed.isError, textOf(failed)]).toEqual([true, expect.stringContaining('-32602: Invalid params')]);
  });
});
