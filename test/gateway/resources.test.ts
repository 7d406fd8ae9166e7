import { Client as OldClient } from '@modelcontextprotocol/sdk/client/index.js';
import { SSEClientTransport as OldSseTransport } from '@modelcontextprotocol/sdk/client/sse.js';
import { StreamableHTTPClientTransport as OldHttpTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningGateway } from '../../src/gateway/index.js';
import { type Api, connect, createWorld, fileText, startApi, urlOf, type World } from './world.js';

let api: Api;
let world: World;
let gateway: RunningGateway;

const CONFIG = `servers:
  - name: shop
    capabilities: shop
    promote_reads: true
    sse: true
    aggregate: true
    operations:
      search: { expose: tool }
    prompts:
      - name: recommend
        title: Recommend a book
        arguments: [{ name: genre, required: true }, { name: tone }]
        text: "Recommend a {genre} book{tone}. Write {{genre}} nowhere."
        tools: [search]
      - { name: greet, messages: [{ role: user, text: Hello }, { role: assistant, text: Hi }] }
  - { name: plain, capabilities: plain, aggregate: true }
`;

beforeAll(async () => {
  api = await startApi((req, res) => {
    const url = new URL(req.url ?? '/', 'http://api');
    if (url.pathname === '/cover.png') return void res.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from([1, 2, 3]));
    if (url.pathname === '/books/none')
      return void res.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"no such book"}');
    res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ url: req.url }));
  });
  world = await createWorld();
  const input = (properties: string, required = '') => `{ type: object, properties: { ${properties} }, required: [${required}] }`;
  const genre = 'genre: { $ref: "#/$defs/Genre" }';
  const enums = (schema: string) => schema.replace(/ }$/, ', $defs: { Genre: { type: string, enum: [poetry, prose, science] } } }');
  await world.write(
    'shop/book.yaml',
    fileText('get_book', api.origin, { path: '/books/{id}', input: input('id: { type: string }', 'id'), config: '' }),
  );
  await world.write(
    'shop/books.yaml',
    fileText('list_books', api.origin, {
      path: '/books',
      input: enums(input(`${genre}, page: { type: integer }, tags: { type: array, items: { type: string } }`)),
      output: '{ type: object, properties: { url: { type: string } } }',
      config: '      params: { genre: "{genre}", page: "{page}" }\n',
    }),
  );
  await world.write('shop/search.yaml', fileText('search', api.origin, { input: enums(input(`q: { type: string }, ${genre}`)) }));
  await world.write('shop/add.yaml', fileText('add_book', api.origin, { method: 'POST', config: '' }));
  await world.write(
    'shop/cover.yaml',
    fileText('cover', api.origin, {
      path: '/cover.png',
      input: '{ type: object }',
      config: '',
      more: 'expose: both\nresource: { uri_template: "cover://latest", mime_type: image/png }\n',
    }).replace('tags: []', 'read_only: true'),
  );
  await world.write('plain/a.yaml', fileText('plain_tool', api.origin));
  gateway = await world.start(CONFIG);
});
afterAll(async () => {
  await world.close();
  await api.close();
});

describe.each(['modern', 'legacy'] as const)('resources on the %s revision', (era) => {
  it('are what promote_reads and files make of reads; the rest stay tools', async () => {
    const client = await connect(urlOf(gateway, 'shop'), era);
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(['add_book', 'cover', 'search']);
    expect((await client.listResources()).resources).toMatchObject([
      { name: 'cover', uri: 'cover://latest', mimeType: 'image/png' },
      { name: 'list_books', uri: 'api://shop/books', mimeType: 'application/json', description: 'Does list_books' },
    ]);
    expect((await client.listResourceTemplates()).resourceTemplates).toMatchObject([
      { name: 'get_book', uriTemplate: 'api://shop/books/{id}' },
      { name: 'list_books', uriTemplate: 'api://shop/books{?genre,page}' },
    ]);
    await client.close();
  });

  it('are read by calling the operation', async () => {
    const client = await connect(urlOf(gateway, 'shop'), era);
    expect((await client.readResource({ uri: 'api://shop/books?genre=poetry&page=2' })).contents).toEqual([
      { uri: 'api://shop/books?genre=poetry&page=2', mimeType: 'application/json', text: '{"url":"/books?genre=poetry&page=2"}' },
    ]);
    expect((await client.readResource({ uri: 'api://shop/books/a%2Fb' })).contents).toMatchObject([{ text: '{"url":"/books/a%2Fb"}' }]);
    expect((await client.readResource({ uri: 'cover://latest' })).contents).toEqual([
      { uri: 'cover://latest', mimeType: 'image/png', blob: 'AQID' },
    ]);
    await client.close();
  });

  it.each([
    ['api://shop/nothing', 'There is no resource'],
    ['api://shop/books/none', 'no such book'],
    ['api://shop/books?genre=cooking', 'genre'],
    ['api://shop/books/..', 'get_book'],
  ])('refuse %s with a protocol error', async (uri, message) => {
    const client = await connect(urlOf(gateway, 'shop'), era);
    await expect(client.readResource({ uri })).rejects.toMatchObject({ code: -32602, message: expect.stringContaining(message) });
    await client.close();
  });

  it('complete variables and arguments from enums', async () => {
    const client = await connect(urlOf(gateway, 'shop'), era);
    const complete = async (ref: Parameters<typeof client.complete>[0]['ref'], name: string, value: string) =>
      (await client.complete({ ref, argument: { name, value } })).completion.values;
    const template = { type: 'ref/resource' as const, uri: 'api://shop/books{?genre,page}' };
    expect(await complete(template, 'genre', 'P')).toEqual(['poetry', 'prose']);
    expect(await complete(template, 'page', '')).toEqual([]);
    expect(await complete({ type: 'ref/prompt', name: 'recommend' }, 'genre', 's')).toEqual(['science']);
    await expect(complete({ type: 'ref/prompt', name: 'nothing' }, 'genre', '')).rejects.toMatchObject({ code: -32602 });
    await client.close();
  });

  it('prompts are listed and filled', async () => {
    const client = await connect(urlOf(gateway, 'shop'), era);
    expect((await client.listPrompts()).prompts).toMatchObject([
      { name: 'greet' },
      {
        name: 'recommend',
        title: 'Recommend a book',
        arguments: [
          { name: 'genre', required: true },
          { name: 'tone', required: false },
        ],
      },
    ]);
    const { messages } = await client.getPrompt({ name: 'recommend', arguments: { genre: '{tone}' } });
    expect(messages).toEqual([
      { role: 'user', content: { type: 'text', text: 'Recommend a {tone} book. Write {genre} nowhere.\n\nTools for this: search' } },
    ]);
    expect((await client.getPrompt({ name: 'greet' })).messages.map(({ role }) => role)).toEqual(['user', 'assistant']);
    for (const [args, message] of [
      [{}, 'wants "genre"'],
      [{ genre: 'x', tune: 'y' }, 'no argument "tune". Did you mean tone?'],
    ] as const) {
      await expect(client.getPrompt({ name: 'recommend', arguments: { ...args } })).rejects.toMatchObject({
        code: -32602,
        message: expect.stringContaining(message),
      });
    }
    await client.close();
  });

  it('the aggregate has them behind the name of their server', async () => {
    const client = await connect(`${gateway.address}/mcp`, era);
    expect((await client.listPrompts()).prompts.map(({ name }) => name)).toEqual(['shop_greet', 'shop_recommend']);
    const { messages } = await client.getPrompt({ name: 'shop_recommend', arguments: { genre: 'x' } });
    expect(messages.at(-1)).toMatchObject({ content: { text: expect.stringContaining('Tools for this: shop_search') } });
    expect((await client.listResources()).resources.map(({ name }) => name)).toEqual(['shop_cover', 'shop_list_books']);
    expect((await client.readResource({ uri: 'api://shop/books/7' })).contents).toMatchObject([{ text: '{"url":"/books/7"}' }]);
    await client.close();
  });

  it('are announced only where there are any', async () => {
    const client = await connect(urlOf(gateway, 'plain'), era);
    expect(client.getServerCapabilities()).not.toHaveProperty('resources');
    expect(client.getServerCapabilities()).not.toHaveProperty('prompts');
    await client.close();
  });
});

describe('the maintenance line of the SDK', () => {
  it.each([
    ['Streamable HTTP', () => new OldHttpTransport(new URL(urlOf(gateway, 'shop')))],
    ['SSE', () => new OldSseTransport(new URL(`${gateway.address}/shop/sse`))],
  ])('lists, reads, completes and gets prompts over %s', async (_name, transport) => {
    const client = new OldClient({ name: 'old', version: '1.0.0' });
    await client.connect(transport() as Parameters<OldClient['connect']>[0]);
    expect((await client.listResources()).resources).toHaveLength(2);
    expect((await client.listResourceTemplates()).resourceTemplates).toHaveLength(2);
    expect((await client.readResource({ uri: 'api://shop/books/7' })).contents).toMatchObject([{ text: '{"url":"/books/7"}' }]);
    const completed = await client.complete({
      ref: { type: 'ref/resource', uri: 'api://shop/books{?genre,page}' },
      argument: { name: 'genre', value: 'sc' },
    });
    expect(completed.completion).toEqual({ values: ['science'], total: 1, hasMore: false });
    expect((await client.getPrompt({ name: 'greet' })).messages).toHaveLength(2);
    await client.close();
  });
});

describe('who may not call a tool', () => {
  it('neither sees nor reads its resource, nor its prompts', async () => {
    const sha256 = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'; // of hello
    const guarded = await world.start(
      CONFIG.replace('sse: true', `access: { type: keys, keys: [{ name: a, sha256: ${sha256}, groups: [g] }] }`)
        .replace('aggregate: true\n', 'policy: { rules: [{ groups: [g], allow: [get_book] }] }\n')
        .replace(', aggregate: true', ''),
    );
    const client = await connect(urlOf(guarded, 'shop'), 'modern', { authorization: 'Bearer hello' });
    expect((await client.listResources()).resources).toEqual([]);
    expect((await client.listResourceTemplates()).resourceTemplates.map(({ name }) => name)).toEqual(['get_book']);
    expect((await client.listPrompts()).prompts.map(({ name }) => name)).toEqual(['greet']);
    await expect(client.readResource({ uri: 'api://shop/books' })).rejects.toMatchObject({ code: -32602 });
    await expect(client.getPrompt({ name: 'recommend', arguments: { genre: 'x' } })).rejects.toMatchObject({ code: -32602 });
    await client.close();
    await guarded.close();
  });
});

describe('a configuration', () => {
  const shop = (more: string) => `servers:\n  - name: shop\n    capabilities: shop\n${more}`;
  it.each([
    [
      'a prompt for no tool',
      '    prompts: [{ name: p, text: x, tools: [serch] }]\n',
      'names the tool "serch", and there is none; did you mean "search"?',
    ],
    [
      'a placeholder for no argument',
      '    prompts: [{ name: p, text: "{genre}" }]\n',
      'has no argument "genre"; for the text itself write {{genre}}',
    ],
    ['a prompt without text', '    prompts: [{ name: p }]\n', 'has no text; give text or messages'],
    ['two prompts of one name', '    prompts: [{ name: p, text: a }, { name: p, text: b }]\n', 'two prompts are named "p"'],
    [
      'a resource that is no read',
      '    operations: { add_book: { expose: resource } }\n',
      'it cannot be a resource: only a read can be one',
    ],
  ])('is refused with %s', async (_name, more, message) => {
    await expect(world.start(shop(more))).rejects.toThrow(message);
  });

  it('with a prompt for a tool that is forbidden serves the rest and says so', async () => {
    const running = await world.start(
      shop('    policy: { deny: [search] }\n    prompts: [{ name: p, text: x, tools: [search] }, { name: q, text: x }]\n'),
    );
    const client = await connect(urlOf(running, 'shop'));
    expect((await client.listPrompts()).prompts.map(({ name }) => name)).toEqual(['q']);
    expect(world.log.join('')).toContain('the prompt "p" is not served: search is not');
    await client.close();
    await running.close();
  });
});

it('tells clients that lists changed', async () => {
  const running = await world.start(
    `servers:\n  - { name: live, capabilities: shop, sessions: true, promote_reads: true, prompts: [{ name: p, text: x }] }\n`,
  );
  const told: string[] = [];
  const client = await connect(urlOf(running, 'live'), 'legacy');
  const both = new Promise<void>((resolve) => {
    const note = (name: string) => () => {
      told.push(name);
      if (new Set(told).size === 2) resolve();
    };
    client.setNotificationHandler('notifications/resources/list_changed', note('resources'));
    client.setNotificationHandler('notifications/prompts/list_changed', note('prompts'));
  });
  await world.write(
    'gateway.yaml',
    `servers:\n  - { name: live, capabilities: shop, sessions: true, promote_reads: true, prompts: [{ name: q, text: x }] }\n`,
  );
  await running.reload();
  await both;
  expect((await client.listPrompts()).prompts.map(({ name }) => name)).toEqual(['q']);
  await client.close();
  await running.close();
});

it('a page that goes on advises what the URI can say, and nothing else', async () => {
  const books = await startApi((_, res) =>
    res.writeHead(200, { 'content-type': 'application/json', link: '</?p=2>; rel="next"' }).end('[{"id":1}]'),
  );
  const own = await createWorld();
  try {
    const paged = fileText('paged', books.origin, {
      input: '{ type: object, properties: { page: { type: integer } } }',
      config: '      params: { page: "{page}" }\n      pagination: { type: page, argument: page }\n',
      more: 'expose: both\n',
    });
    await own.write('lib/paged.yaml', paged.replace('tags: []', 'read_only: true').replace('strategy: none', 'strategy: exact, ttl: 60'));
    const config = '      params: { q: "{q}" }\n      pagination: { type: link }\n';
    await own.write('lib/linked.yaml', fileText('linked', books.origin, { config }));
    const started = await own.start('servers: [{ name: lib, capabilities: lib, promote_reads: true }]\n');
    const client = await connect(urlOf(started, 'lib'));
    const read = async (uri: string) => JSON.stringify((await client.readResource({ uri })).contents);
    // The same call as a tool comes first, and its advice is not what a cache gives to the resource.
    expect(JSON.stringify(await client.callTool({ name: 'paged', arguments: { page: 2 } }))).toContain('or with page_limit or max_items');
    expect(await read('api://lib/paged?page=2')).toContain('There may be more: call again with page=3.');
    expect(await read('api://lib/linked')).toMatch(/There is another page\.(?!.*page_limit)/);
    await client.close();
  } finally {
    await own.close();
    await books.close();
  }
});
