import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PaginationConfig } from '../../src/model/index.js';
import { type CallProgress, prepareCall } from '../../src/upstream/index.js';
import { capabilityOf, textOf, upstreamOf } from './fixtures.js';
import { json, type RawRequest, type RawUpstream, respond, startRawUpstream } from './raw-upstream.js';

const all = Array.from({ length: 10 }, (_, id) => ({ id }));
let server: RawUpstream;
const upstream = upstreamOf();

beforeAll(async () => {
  server = await startRawUpstream();
});
beforeEach(() => {
  server.requests.length = 0;
});
afterAll(async () => {
  await upstream.close();
  await server.close();
});

const input = {
  type: 'object',
  properties: {
    cursor: { type: 'string' },
    offset: { type: 'integer' },
    page: { type: 'integer' },
    limit: { type: 'integer', default: 3 },
  },
  additionalProperties: false,
};
const params = { cursor: '{cursor}', offset: '{offset}', page: '{page}', limit: '{limit}' };

function preparedOf(pagination: PaginationConfig, more = {}) {
  return prepareCall(capabilityOf({ schema: { input }, ...more, config: { base_url: server.origin, path: '/list', params, pagination } }));
}

function query(request: RawRequest): URLSearchParams {
  return new URL(request.target, server.origin).searchParams;
}

/** Three items a page. */
const pages: Record<string, (request: RawRequest) => Buffer> = {
  cursor(request) {
    const start = Number(query(request).get('cursor') ?? 0);
    return json({ items: all.slice(start, start + 3), meta: { next: start + 3 < all.length ? String(start + 3) : null } });
  },
  offset(request) {
    const start = Number(query(request).get('offset') ?? 0);
    return json({ total: 10, items: all.slice(start, start + 3) });
  },
  page(request) {
    const page = Number(query(request).get('page') ?? 1);
    return json(all.slice((page - 1) * 3, page * 3));
  },
  link(request) {
    const page = Number(query(request).get('page') ?? 1);
    const link =
      page < 4 ? { link: `<${server.origin}/list?limit=3&page=${page + 1}>; rel="next", <${server.origin}/list?page=4>; rel="last"` } : {};
    return respond(200, { 'content-type': 'application/json', ...link }, JSON.stringify(all.slice((page - 1) * 3, page * 3)));
  },
  odata(request) {
    const skip = Number(query(request).get('$skip') ?? 0);
    return json({
      value: all.slice(skip, skip + 3),
      ...(skip + 3 < 10 ? { '@odata.nextLink': `${server.origin}/list?%24skip=${skip + 3}` } : {}),
    });
  },
  stripe(request) {
    const after = query(request).get('cursor');
    const start = after === null ? 0 : Number(after) + 1;
    return json({ data: all.slice(start, start + 3), has_more: start + 3 < 10 });
  },
};

const kinds: [string, PaginationConfig, string, string][] = [
  ['cursor', { type: 'cursor', argument: 'cursor', next: 'meta.next', items: 'items' }, 'items', 'cursor="3"'],
  ['offset', { type: 'offset', argument: 'offset', limit_argument: 'limit', items: 'items' }, 'items', 'offset=3'],
  ['page', { type: 'page', argument: 'page', limit_argument: 'limit' }, 'result', 'page=2'],
  ['link', { type: 'link', argument: 'page' }, 'result', 'page=2'],
  ['link', { type: 'link' }, 'result', 'page_limit'],
  ['odata', { type: 'link', next: '@odata.nextLink', items: 'value' }, 'value', 'page_limit'],
  ['stripe', { type: 'cursor', argument: 'cursor', items: 'data' }, 'data', 'cursor=2'],
];

describe.each(kinds)('%s %j', (kind, pagination, key, next) => {
  beforeEach(() => {
    server.answer = (request) => (pages[kind] ?? pages.page ?? (() => ''))(request);
  });
  const itemsOf = (result: { structuredContent?: Record<string, unknown> }) => result.structuredContent?.[key];

  it('one page without a budget, and the argument for the next', async () => {
    const result = await upstream.call(preparedOf(pagination), {}, {});
    expect(itemsOf(result)).toEqual(all.slice(0, 3));
    expect(textOf(result)).toContain(next);
    expect(server.requests).toHaveLength(1);
  });

  it('page_limit pages, with progress', async () => {
    const progress: CallProgress[] = [];
    const result = await upstream.call(preparedOf(pagination), { page_limit: 2 }, { onProgress: (report) => progress.push(report) });
    expect(itemsOf(result)).toEqual(all.slice(0, 6));
    expect(server.requests).toHaveLength(2);
    expect(progress).toEqual([{ progress: 2, message: 'page 2: 6 items' }]);
    expect(textOf(result)).toMatch(/^6 items of 2 pages\.\nThere (may be more|is another page)/m);
    expect(server.requests[0]?.target).not.toContain('page_limit');
  });

  it('max_items items', async () => {
    const result = await upstream.call(preparedOf(pagination), { max_items: 5 }, {});
    expect(itemsOf(result)).toEqual(all.slice(0, 5));
    expect(textOf(result)).toContain('1 items of the last page are left out');
  });

  it('all pages to the end', async () => {
    const result = await upstream.call(preparedOf(pagination), { page_limit: 100 }, {});
    expect(itemsOf(result)).toEqual(all);
    expect(textOf(result)).toMatch(/10 items of 4 pages\.$/);
  });
});

describe('pages', () => {
  const cursor: PaginationConfig = { type: 'cursor', argument: 'cursor', next: 'meta.next', items: 'items' };

  it('a page that fails leaves what was read, and how to go on', async () => {
    server.answer = (request, index) => (index === 2 ? json({ message: 'boom' }, 500) : (pages.cursor?.(request) ?? ''));
    const result = await upstream.call(preparedOf(cursor), { page_limit: 9 }, {});
    expect(result.isError).toBe(false);
    expect(result.structuredContent?.items).toEqual(all.slice(0, 6));
    expect(textOf(result)).toContain('Page 3 could not be read: 500 Internal Server Error boom');
    expect(textOf(result)).toContain('cursor="6"');
  });

  it('a cursor that does not move ends the reading', async () => {
    server.answer = () => json({ items: [1], meta: { next: 'same' } });
    await upstream.call(preparedOf(cursor), { page_limit: 50 }, {});
    expect(server.requests).toHaveLength(2);
  });

  it('a next link to another origin is not followed', async () => {
    server.answer = () => json({ value: [1], next: 'https://elsewhere.example/x' });
    await upstream.call(preparedOf({ type: 'link', next: 'next', items: 'value' }), { page_limit: 5 }, {});
    expect(server.requests).toHaveLength(1);
  });

  it('reading stops at the budget of the result', async () => {
    server.answer = (_request, index) => json({ items: ['x'.repeat(600_000)], meta: { next: String(index + 1) } });
    const result = await upstream.call(preparedOf(cursor), { page_limit: 50 }, {});
    expect(server.requests).toHaveLength(2);
    expect(textOf(result)).toContain('1 of 2 items');
  });

  it('response_path and transforms see all items', async () => {
    server.answer = (request) => pages.cursor?.(request) ?? '';
    const prepared = preparedOf(cursor, { transform: { response: '$sum(items.id)' } });
    expect((await upstream.call(prepared, { page_limit: 10 }, {})).structuredContent).toEqual({ result: 45 });
  });

  it('cancelling between pages cancels the call', async () => {
    const controller = new AbortController();
    server.answer = (request) => pages.cursor?.(request) ?? '';
    const context = { signal: controller.signal, onProgress: () => controller.abort() };
    expect(await upstream.call(preparedOf(cursor), { page_limit: 10 }, context)).toMatchObject({ isError: true, failure: 'cancelled' });
  });

  it("an argument of the API that is called page_limit stays the API's", async () => {
    server.answer = () => json([]);
    const schema = { input: { type: 'object', properties: { page_limit: { type: 'integer' } } } };
    const config = {
      base_url: server.origin,
      path: '/list',
      params: { page_limit: '{page_limit}' },
      pagination: { type: 'page' as const, argument: 'page' },
    };
    await upstream.call(prepareCall(capabilityOf({ schema, config })), { page_limit: 7 }, {});
    expect(server.requests[0]?.target).toBe('/list?page_limit=7');
  });

  it.each([
    [['page_limit', 'max_items'], 'call again with page=3.'],
    [['page_limit'], 'call again with page=3, or with max_items to read several pages at once.'],
    [['max_items'], 'call again with page=3, or with page_limit to read several pages at once.'],
  ])('%j of the API are not advised for turning pages', async (names, advice) => {
    server.answer = () => json([{ id: 1 }]);
    const properties = Object.fromEntries(['page', ...names].map((name) => [name, { type: 'integer' }]));
    const prepared = preparedOf({ type: 'page', argument: 'page' }, { schema: { input: { type: 'object', properties } } });
    expect(textOf(await upstream.call(prepared, { page: 2 }, {}))).toContain(advice);
  });

  it('nothing is advised where a link leads on and the API has both names', async () => {
    server.answer = () => respond(200, { 'content-type': 'application/json', link: '</list?p=2>; rel="next"' }, '[{"id":1}]');
    const properties = { page_limit: { type: 'integer' }, max_items: { type: 'integer' } };
    const prepared = preparedOf({ type: 'link' }, { schema: { input: { type: 'object', properties } } });
    const text = textOf(await upstream.call(prepared, {}, {}));
    expect(text).toContain('There is another page.');
    expect(text).not.toMatch(/page_limit|max_items/);
  });
});

it('names the integers of every page that are rounded', async () => {
  server.answer = (request) => {
    const isFirst = query(request).get('cursor') === null;
    const items = isFirst ? '[{"id":9007199254740993}]' : '[{"id":12345678901234567}]';
    return respond(200, { 'content-type': 'application/json' }, `{"items":${items},"next":${isFirst ? '"2"' : 'null'}}`);
  };
  const pagination: PaginationConfig = { type: 'cursor', argument: 'cursor', next: 'next', items: 'items' };
  const text = textOf(await upstream.call(preparedOf(pagination), { page_limit: 2 }, {}));
  expect(text).toContain('9007199254740993 (as 9007199254740992), 12345678901234567 (as 12345678901234568).');
});
