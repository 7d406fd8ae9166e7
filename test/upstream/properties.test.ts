import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CREDENTIALS } from '../../src/credentials/index.js';
import type { Json, JsonObject } from '../../src/model/index.js';
import { ArgumentError, prepareCall, type UpstreamRequest } from '../../src/upstream/index.js';
import { parseCutJson } from '../../src/upstream/response/parse-cut-json.js';
import { truncateJson } from '../../src/upstream/response/truncate-json.js';
import { capabilityOf } from './fixtures.js';

const prepared = prepareCall(
  capabilityOf({
    config: {
      base_url: 'https://api.example.com/v1',
      path: '/a/{p}/z',
      method: 'POST',
      params: { q: '{q}', d: { value: '{d}', style: 'deepObject' } },
      headers: { 'X-H': '{h}' },
      cookies: { c: '{c}' },
      content_type: 'multipart/form-data',
      body: { t: '{t}', o: '{d}' },
    },
  }),
  { boundary: () => 'BOUNDARY' },
);

function build(args: JsonObject): UpstreamRequest | undefined {
  try {
    return prepared.buildRequest(args, NO_CREDENTIALS);
  } catch (error) {
    if (error instanceof ArgumentError) return undefined;
    throw error;
  }
}

const text = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('.', '/', '\\', '%', '2', 'e', '5', '\r', '\n', '"', '-'),
  ),
});

describe('whatever the arguments', () => {
  it('a path argument stays one segment and comes back as it was, or is refused', () => {
    fc.assert(
      fc.property(text, (p) => {
        const request = build({ p });
        if (request === undefined) return;
        const [path = ''] = request.path.split('?');
        const segments = path.split('/');
        expect(segments).toHaveLength(5);
        expect(decodeURIComponent(segments[3] ?? '')).toBe(Buffer.from(p).toString());
        expect(new URL(request.origin + path).pathname).toBe(path);
      }),
      { numRuns: 500 },
    );
  });

  it('the target and the headers hold no character that could end them', () => {
    fc.assert(
      fc.property(text, text, text, fc.jsonValue(), (q, h, c, d) => {
        const request = build({ p: 'x', q, h, c, d: d as Json });
        if (request === undefined) return;
        expect(request.path).toMatch(/^[\x21-\x7e]*$/);
        expect(request.origin).toBe('https://api.example.com');
        for (const [name, value] of request.headers) expect(`${name}: ${value}`).toMatch(/^[\t\x20-\x7e\x80-\xff]*$/);
        expect(new URL(request.origin + request.path).searchParams.get('q') ?? '').toBe(Buffer.from(q).toString());
      }),
      { numRuns: 500 },
    );
  });

  it('a multipart text comes back as it was', () => {
    fc.assert(
      fc.property(text, (t) => {
        const request = build({ p: 'x', t });
        const contentType = request?.headers.find(([name]) => name === 'Content-Type')?.[1] ?? '';
        const boundary = contentType.split('boundary=')[1] ?? '';
        const body = request?.body?.toString() ?? '';
        expect(body).toBe(`--${boundary}\r\nContent-Disposition: form-data; name="t"\r\n\r\n${Buffer.from(t)}\r\n--${boundary}--\r\n`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('JSON budgets', () => {
  it('a truncated value fits and holds beginnings of the lists it had', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ id: fc.integer(), text: fc.string(), tags: fc.array(fc.string()) })),
        fc.integer({ min: 20, max: 500 }),
        (items, maxBytes) => {
          const shorter = truncateJson({ items }, maxBytes);
          if (shorter === undefined) return;
          expect(Buffer.byteLength(shorter.text)).toBeLessThanOrEqual(maxBytes);
          const kept = (shorter.value as { items: unknown[] }).items;
          if (kept.length > 1) expect(kept).toEqual(JSON.parse(JSON.stringify(items.slice(0, kept.length))));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a JSON text cut anywhere gives whole items or nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (items, at) => {
        const whole = JSON.stringify(items);
        const salvaged = parseCutJson(whole.slice(0, Math.floor(whole.length * at)));
        if (salvaged === undefined) return;
        const value = salvaged.value as unknown[];
        const clean = JSON.parse(whole) as unknown[];
        // The first item may itself be a list that was salvaged; otherwise whole items are kept.
        if (value.length > 1) expect(value).toEqual(clean.slice(0, value.length));
      }),
      { numRuns: 500 },
    );
  });
});
