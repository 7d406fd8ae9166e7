import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPostman } from '../../../src/importers/postman/index.js';
import { GatewayError, type Json } from '../../../src/model/index.js';
import { createCompiler, schemasOf } from '../compile-schema.js';
import { corpusEntries, documentSet, hasCorpus, readCorpus } from '../document-set.js';
import { collection, importItems } from './collection.js';

const url = 'https://api.test/a';

describe('importPostman', () => {
  it('names operations by folders, and puts the folder in front of names that repeat', () => {
    const result = importItems([
      {
        name: 'Users',
        item: [
          { name: 'List', request: url },
          { name: 'Get user', request: url },
          { name: 'Old', item: [{ name: 'List', request: url }] },
        ],
      },
      { name: 'List', request: url },
    ]);
    expect(result.operations.map(({ id, suggestedName, tags, pointer }) => [id, suggestedName, tags, pointer])).toEqual([
      ['Users / List', 'Users List', ['Users'], '#/item/Users/List'],
      ['Users / Get user', 'Get user', ['Users'], '#/item/Users/Get user'],
      ['Users / Old / List', 'Old List', ['Users', 'Old'], '#/item/Users/Old/List'],
      ['List', 'List', [], '#/item/List'],
    ]);
  });

  it('tells requests of one name in one folder apart by their route', () => {
    const result = importItems([
      { name: 'a', request: { method: 'GET', url } },
      { name: 'a', request: { method: 'POST', url } },
      { name: 'a', request: { method: 'POST', url } },
    ]);
    expect(result.operations.map(({ id, pointer }) => [id, pointer])).toEqual([
      ['a (GET /a)', '#/item/a (GET ~1a)'],
      ['a (POST /a)', '#/item/a (POST ~1a)'],
      ['a (POST /a) 2', '#/item/a (POST ~1a) 2'],
    ]);
  });

  it('changes no operation but its places when a request is added in front', () => {
    const items: Json[] = [
      { name: 'Users', item: [{ name: 'List', request: url }] },
      { name: 'Get', request: `${url}?x=1` },
    ];
    const stable = (list: readonly Json[]): unknown =>
      importItems(list).operations.map(({ id, suggestedName, pointer }) => [id, suggestedName, pointer]);
    expect((stable([{ name: 'New', request: url }, ...items]) as unknown[]).slice(1)).toEqual(stable(items));
  });

  it('skips what is no request, with the reason: found = operations + skipped', () => {
    const result = importItems([
      { name: 'no request' },
      { name: 'no url', request: { method: 'GET' } },
      { name: 'empty url', request: { method: 'GET', url: '' } },
      { name: 'bad method', request: { method: 'GE T', url } },
      { name: 'fine', request: { method: 'get', url } },
      { name: 'echo', request: { method: 'trace', url } },
      'text',
      null,
    ]);
    expect(result.skipped.map(({ id, reason, pointer }) => [id, reason, pointer])).toEqual([
      ['no request', 'It is neither a folder nor a request.', '#/item/0'],
      ['item 6', 'It is neither a folder nor a request.', '#/item/6'],
      ['item 7', 'It is neither a folder nor a request.', '#/item/7'],
      ['no url', 'It has no URL.', '#/item/1'],
      ['empty url', 'It has no URL.', '#/item/2'],
      ['bad method', 'Its method is no HTTP method.', '#/item/3'],
      ['echo', 'Its method TRACE cannot be sent.', '#/item/5'],
    ]);
    expect(result.operations).toMatchObject([{ id: 'fine', request: { method: 'GET' } }]);
    expect(result.found).toBe(8);
  });

  it('reports scripts with their place and size, and never their text', () => {
    const script = (text: string): Json => ({ type: 'text/javascript', exec: [text] });
    const result = importItems(
      [
        {
          name: 'Folder',
          event: [{ listen: 'prerequest', script: script('folder()') }],
          item: [
            {
              name: 'a',
              request: url,
              event: [
                { listen: 'test', script: script('pm.test()') },
                { listen: 'test', script: script('  ') },
              ],
            },
          ],
        },
        { name: 'b', request: url },
      ],
      { event: [{ listen: 'prerequest', script: script('sign()') }] },
    );
    expect(result.operations.map(({ losses }) => losses.map(({ summary, pointer }) => [summary, pointer]))).toEqual([
      [
        ['A pre-request script of the collection is not run (6 characters).', '#/event/0/script'],
        ['A pre-request script of the folder "Folder" is not run (8 characters).', '#/item/0/event/0/script'],
        ['A test script of the request is not run (9 characters).', '#/item/0/item/0/event/0/script'],
      ],
      [['A pre-request script of the collection is not run (6 characters).', '#/event/0/script']],
    ]);
    expect(result.diagnostics).toHaveLength(3);
    expect(JSON.stringify(result)).not.toMatch(/sign\(\)|pm\.test|folder\(\)/);
  });

  it("calls the servers of most requests the collection's own", () => {
    const result = importItems([
      { name: 'a', request: 'https://api.test/a' },
      { name: 'b', request: 'https://api.test/b' },
      { name: 'c', request: 'https://other.test/c' },
    ]);
    expect(result.source.servers).toEqual(['https://api.test']);
    expect(result.operations.map(({ request }) => request.protocol === 'rest' && request.server?.level)).toEqual([
      'document',
      'document',
      'operation',
    ]);
  });

  it.each([
    ['GET', 'a', 'read', true],
    ['PUT', 'a', 'update', true],
    ['PATCH', 'a', 'update', false],
    ['DELETE', 'a', 'delete', true],
    ['POST', 'Create pet', 'create', false],
    ['POST', 'Search pets', 'read', false],
    ['POST', 'Delete pet', 'delete', false],
    ['PUT', 'Remove a pet', 'delete', true],
    ['PURGE', 'a', 'unknown', false],
  ])('judges %s "%s" as %s', (method, name, effect, idempotent) => {
    expect(importItems([{ name, request: { method, url } }]).operations).toMatchObject([{ effect, idempotent }]);
  });

  it.each([
    ['/users.list', 'users', 'read'],
    ['/users/search', 'users', 'read'],
    ['/saved_query', 'saved query', 'create'],
    ['/install_io_filter', 'ioFilter', 'create'],
    ['/messages/read', 'Mark messages as read', 'update'],
    ['/token/refresh', 'Get a new token', 'create'],
  ])('judges a POST to %s that is called "%s" as %s', (path, name, effect) => {
    const item = { name, request: { method: 'POST', url: `https://api.test${path}` } };
    expect(importItems([item]).operations).toMatchObject([{ effect }]);
  });

  it.each([
    ['/users/1/delete', 'user', 'delete'],
    ['/users/1', 'Delete user', 'delete'],
    ['/logout', 'session', 'unknown'],
    ['/api?action=delete&id=1', 'call', 'delete'],
    ['/api?action=delete', 'call', 'delete'],
    ['/api?action={{action}}', 'call', 'read'],
    ['/deleted-items', 'Get deleted items', 'read'],
  ])('judges a GET of %s that is called "%s" as %s', (path, name, effect) => {
    const item = { name, request: { method: 'GET', url: `https://api.test${path}` } };
    expect(importItems([item]).operations).toMatchObject([{ effect, idempotent: effect === 'read' }]);
  });

  it('reads a collection wrapped as the API answers it, and version 2.0', () => {
    const inner = collection([{ name: 'a', request: url }]);
    expect(importPostman(documentSet({ collection: inner })).operations).toMatchObject([
      { id: 'a', request: { server: { pointer: '#/collection/item/0/request/url' } } },
    ]);
  });

  it.each<[name: string, value: Json, message: RegExp]>([
    ['version 1', { id: '1', requests: [], order: [] }, /of version 1/],
    ['something else', { openapi: '3.1.0' }, /no Postman collection/],
    ['a list', [], /no Postman collection/],
  ])('refuses %s with one clear error', (_name, value, message) => {
    expect(() => importPostman(documentSet(value))).toThrow(
      expect.objectContaining({ code: 'source-unrecognised', message: expect.stringMatching(message) }),
    );
  });
});

describe('hostile collections', () => {
  it('walks 500 folders deep', () => {
    let item: Json = { name: 'deep', request: url };
    for (let depth = 0; depth < 500; depth += 1) item = { name: `f${depth}`, item: [item] };
    const { operations } = importItems([item]);
    expect(operations[0]?.tags).toHaveLength(500);
  });

  it('reads past scripts of 5 MB', () => {
    const exec = ['x'.repeat(5_000_000)];
    const result = importItems([{ name: 'a', request: url, event: [{ listen: 'test', script: { exec } }] }]);
    expect(JSON.stringify(result).length).toBeLessThan(5_000);
  });

  it('takes names that JavaScript objects give a meaning as names', () => {
    const request = JSON.parse(
      '{"method":"POST","url":"https://api.test/:constructor?__proto__=1&toString={{hasOwnProperty}}","header":[{"key":"__proto__","value":"x"}],"body":{"mode":"raw","raw":"{\\"__proto__\\": {\\"polluted\\": 1}, \\"constructor\\": 1, \\"password\\": \\"hunter22\\"}"}}',
    );
    const variable = [{ key: '__proto__', value: 'x' }];
    const { operations } = importItems([{ name: '__proto__', request }], { variable }, { environment: JSON.parse('{"__proto__": "x"}') });
    const [operation] = operations;
    if (operation?.request.protocol !== 'rest') throw new Error('one REST operation');
    expect(operation.request.parameters.map(({ name }) => name)).toEqual(['constructor', '__proto__', 'toString', '__proto__']);
    expect(Object.keys(operation.request.bodies[0]?.template as object)).toEqual(['__proto__', 'constructor', 'password']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const compile = createCompiler();
    for (const [, schema] of schemasOf(operation)) compile(schema);
  });

  it.each<[name: string, text: string]>([
    ['variables that open and never close', '{{'.repeat(50_000)],
    ['many variables', '{{a}}'.repeat(20_000)],
    ['colons', ':'.repeat(30_000)],
    ['slashes', '/'.repeat(30_000)],
    ['braces', '{}'.repeat(15_000)],
  ])('takes %s in a URL, a header and a body in bounded time', (_name, text) => {
    const request = {
      method: 'POST',
      url: `https://api.test/${text}`.slice(0, 32_000),
      header: [{ key: 'X', value: text }],
      body: { mode: 'raw', raw: `{"a": "${text}"}` },
    };
    expect(importItems([{ name: 'a', request }]).found).toBe(1);
  });

  it('grows no value without bound when variables double each other', () => {
    const variable = Array.from({ length: 30 }, (_, index) => ({
      key: `v${index}`,
      value: `{{v${index + 1}}}{{v${index + 1}}}{{v${index + 1}}}{{v${index + 1}}}`,
    }));
    const result = importItems(
      [{ name: 'a', request: { method: 'GET', url: 'https://api.test/{{v0}}', header: [{ key: 'X', value: '{{v0}}' }] } }],
      { variable },
    );
    expect(JSON.stringify(result).length).toBeLessThan(200_000);
  });

  it('never crashes on random values anywhere, and always counts what it found', () => {
    const key = fc.constantFrom(
      'item',
      'request',
      'url',
      'auth',
      'body',
      'header',
      'query',
      'variable',
      'event',
      'response',
      'raw',
      'host',
      'path',
      'mode',
      'key',
      'value',
      'type',
      'bearer',
    );
    const value = fc.letrec<{ json: Json }>((tie) => ({
      json: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom<Json>('raw', 'bearer', 'https://a.test/:b?c={{d}}', '{{x}}', null, 1, true, '', 'file', 'graphql', 'formdata'),
        fc.dictionary(key, tie('json'), { maxKeys: 5 }),
        fc.array(tie('json'), { maxLength: 3 }),
      ),
    })).json;
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), value, (items, request) => {
        const result = importItems([
          ...items,
          { name: 'a', request },
          { name: 'b', request: { method: 'POST', url, body: request, auth: request, header: request } },
        ] as Json[]);
        expect(result.found).toBe(result.operations.length + result.skipped.length);
      }),
      { numRuns: 400 },
    );
  });

  it('reads random JSON bodies as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const raw = JSON.stringify(value);
        fc.pre(!raw.includes('{{') && raw.trim() !== '');
        const result = importItems([
          { name: 'a', request: { method: 'POST', url, body: { mode: 'raw', raw, options: { raw: { language: 'json' } } } } },
        ]);
        expect(result.operations[0]?.losses.filter(({ code }) => code === 'postman-body-not-json')).toEqual([]);
      }),
    );
  });
});

describe.skipIf(!hasCorpus)('real collections', () => {
  const compile = createCompiler();

  it.each(corpusEntries('postman'))(
    '$path: all $operations requests are found, with schemas that compile and no credential',
    ({ path, operations }) => {
      const documents = readCorpus(path);
      const result = importPostman(documents);
      expect(result.found).toBe(operations);
      expect(result.operations.length + result.skipped.length).toBe(operations);
      expect(new Set(result.operations.map(({ id }) => id)).size).toBe(result.operations.length);
      expect(new Set(result.operations.map(({ pointer }) => pointer)).size).toBe(result.operations.length);
      for (const operation of result.operations) for (const [, schema] of schemasOf(operation)) compile(schema);
      const text = JSON.stringify(result);
      for (const secret of secretsOf(documents.root.value))
        expect([path, secret.slice(0, 4), text.includes(secret)]).toEqual([path, secret.slice(0, 4), false]);
    },
  );
});

/** Literal values under the names of credentials anywhere in a document, long enough not to occur by chance. */
function secretsOf(value: Json, name = '', found = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') {
    const isSecret =
      /^(?:password|token|access_?token|secret|client_?secret|api_?key|username)$/i.test(name) &&
      value.length >= 12 &&
      !/[{<\s]|example|your|enter_/i.test(value);
    if (isSecret) found.add(value);
    if (/^\s*\{/.test(value)) {
      try {
        secretsOf(JSON.parse(value) as Json, name, found);
      } catch {
        // text that only looks like JSON
      }
    }
  } else if (Array.isArray(value)) for (const item of value) secretsOf(item, name, found);
  else if (typeof value === 'object' && value !== null) {
    const { key, value: own } = value as Record<string, Json>;
    if (typeof key === 'string' && typeof own === 'string') secretsOf(own, key, found);
    for (const [member, inner] of Object.entries(value)) if (member !== 'response') secretsOf(inner ?? null, member, found);
  }
  return found;
}

it('throws nothing but expected failures', () => {
  expect(() => importPostman(documentSet('text'))).toThrow(GatewayError);
});
