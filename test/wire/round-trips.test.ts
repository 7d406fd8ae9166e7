import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCapability, renderCapability } from '../../src/capability/index.js';
import { NO_CREDENTIALS } from '../../src/credentials/index.js';
import { importDocuments } from '../../src/importers/index.js';
import type { Json, JsonObject } from '../../src/model/index.js';
import { assignNames, buildCapability } from '../../src/planning/index.js';
import { ArgumentError, prepareCall, type UpstreamRequest } from '../../src/upstream/index.js';
import { documentSet } from '../importers/document-set.js';
import { type Decoded, nest, pairsOf, partsOf, type Shape, splitMembers, splitValue } from './decode-request.js';

/**
 * Whatever an argument holds, a server that knows the description reads the same out of the request. Left out is only what a style cannot carry: its own
 * delimiter where that is a character which percent-encoding leaves alone, or encodes like any other.
 */
type Build = (args: JsonObject) => UpstreamRequest | undefined;

function operationOf(version: string, method: string, operation: JsonObject, path = '/a'): Build {
  const head =
    version === '2.0'
      ? { swagger: '2.0', host: 'api.test', schemes: ['https'] }
      : { openapi: version, servers: [{ url: 'https://api.test' }] };
  const responses = { '200': { description: 'fine' } };
  const document = {
    ...head,
    info: { title: 'T', version: '1' },
    paths: { [path]: { [method]: { operationId: 'op', ...operation, responses } } },
  };
  const result = importDocuments('openapi', documentSet(document));
  const [imported] = result.operations;
  if (imported === undefined) throw new Error(JSON.stringify(result.skipped));
  const { names } = assignNames(result.operations, { naming: 'flat', sourceName: 't' });
  const { capability } = buildCapability(imported, names.get(imported) ?? '', { declaresSchemes: false, kind: 'openapi' });
  const { capability: read } = parseCapability(renderCapability(capability));
  if (read === undefined) throw new Error('the file cannot be read');
  const prepared = prepareCall(read);
  return (args) => {
    expect(prepared.validate(args)).toEqual([]);
    try {
      return prepared.buildRequest(args, NO_CREDENTIALS);
    } catch (error) {
      if (error instanceof ArgumentError) return undefined; // `..` in a path, a line break in a header
      throw error;
    }
  };
}

const CHARACTERS = [...'aZ09-_.~ ,;|&=+%/\\?#[]{}()<>!$\'*:@"^`', '\t', 'é', '€', '😀', '%20', '%2C', '\u00a0', 'a', 'b'];
const textWithout = (excluded: string, minLength = 0) =>
  fc
    .array(fc.constantFrom(...CHARACTERS.filter((unit) => ![...unit].some((one) => excluded.includes(one)))), { minLength, maxLength: 8 })
    .map((units) => units.join(''));
const arbitraryOf = (shape: Shape, excluded: string, minLength = 0): fc.Arbitrary<Decoded> => {
  if (shape === 'text') return textWithout(excluded, minLength);
  if (shape === 'list') return fc.array(textWithout(excluded, minLength), { minLength: 1, maxLength: 4 });
  // a number as a key would come first, and an array-like object would be read as a list
  const key = textWithout(`${excluded}0123456789[]`, 1).map((text) => `k${text}`);
  return fc.dictionary(key, textWithout(excluded, minLength), { minKeys: 1, maxKeys: 3 }).map((object) => ({ ...object }));
};
const SCHEMAS: Readonly<Record<Shape, JsonObject>> = {
  text: { type: 'string' },
  list: { type: 'array', items: { type: 'string' } },
  object: { type: 'object', additionalProperties: { type: 'string' } },
};
const SHAPES: readonly Shape[] = ['text', 'list', 'object'];

const RUNS = { numRuns: 60 };
function holds(values: fc.Arbitrary<Decoded>, build: Build, read: (request: UpstreamRequest) => unknown): void {
  fc.assert(
    fc.property(values, (value) => {
      const request = build({ q: value as Json });
      if (request !== undefined) expect(read(request)).toEqual(value);
    }),
    RUNS,
  );
}

const queryOf = ({ path }: UpstreamRequest): string => (path.includes('?') ? path.slice(path.indexOf('?') + 1) : '');
const headerOf = ({ headers }: UpstreamRequest, name: string): string | undefined =>
  headers.find(([given]) => given.toLowerCase() === name)?.[1];
const only = (pairs: readonly (readonly [string, string | undefined])[]): string => {
  expect(pairs.map(([name]) => name)).toEqual(['q']);
  return pairs[0]?.[1] ?? '';
};

/** A `q` of pairs: exploded lists repeat it, exploded objects are pairs of their own. */
function readPairs(
  pairs: readonly [string, string | undefined][],
  delimiter: string,
  explode: boolean,
  shape: Shape,
  isForm = false,
): Decoded {
  const decode = (part = ''): string => decodeURIComponent(isForm ? part.replaceAll('+', '%20') : part);
  if (!explode || shape === 'text') return splitValue(only(pairs), delimiter, shape, decode);
  if (shape === 'object') return Object.fromEntries(pairs.map(([name, value]) => [name, decode(value)]));
  expect(new Set(pairs.map(([name]) => name))).toEqual(new Set(['q']));
  return pairs.map(([, value]) => decode(value));
}

const DELIMITERS: Readonly<Record<string, readonly [delimiter: string, excluded: string]>> = {
  form: [',', ''],
  spaceDelimited: ['%20', ' '],
  pipeDelimited: ['%7C', '|'],
};

describe.each(['3.0.3', '3.1.0', '3.2.0'])('OpenAPI %s', (version) => {
  const cases = SHAPES.flatMap((shape) => [true, false].map((explode) => ({ shape, explode })));
  const parameter = (place: string, style: string, explode: boolean, shape: Shape): JsonObject => ({
    parameters: [{ name: 'q', in: place, style, explode, required: true, schema: SCHEMAS[shape] }],
  });

  it.each(
    cases.flatMap((one) => Object.entries(DELIMITERS).map(([style, [delimiter, excluded]]) => ({ ...one, style, delimiter, excluded }))),
  )('query $style explode=$explode $shape', ({ style, explode, shape, delimiter, excluded }) => {
    if (style !== 'form' && shape === 'text') return; // said of lists and objects only
    const build = operationOf(version, 'get', parameter('query', style, explode, shape));
    const values = arbitraryOf(shape, explode ? '' : excluded);
    holds(values, build, (request) => readPairs(pairsOf(queryOf(request), /&/), delimiter, explode, shape));
  });

  it('query deepObject', () => {
    const leaf = textWithout('');
    const inner = fc.dictionary(
      textWithout('[]', 1).map((key) => `k${key}`),
      fc.oneof(leaf, fc.array(leaf, { minLength: 1, maxLength: 3 })),
      {
        minKeys: 1,
        maxKeys: 3,
      },
    );
    const build = operationOf(version, 'get', {
      parameters: [{ name: 'q', in: 'query', style: 'deepObject', explode: true, schema: { type: 'object' } }],
    });
    fc.assert(
      fc.property(inner, inner, (a, b) => {
        const value = { ...a, nested: { ...b } };
        const request = build({ q: value });
        const pairs = pairsOf(request === undefined ? '' : queryOf(request), /&/).map(
          ([name, text]) => [name, decodeURIComponent(text ?? '')] as const,
        );
        expect(nest(pairs)).toEqual({ q: value });
      }),
      RUNS,
    );
  });

  it.each(cases)('path simple explode=$explode $shape', ({ explode, shape }) => {
    const build = operationOf(version, 'get', parameter('path', 'simple', explode, shape), '/x/{q}/y');
    holds(arbitraryOf(shape, '', 1), build, ({ path }) => {
      const segments = path.split('/');
      expect(segments).toHaveLength(4);
      const text = segments[2] ?? '';
      return explode && shape === 'object' ? splitMembers(text, ',', decodeURIComponent) : splitValue(text, ',', shape, decodeURIComponent);
    });
  });

  it.each(cases)('path label explode=$explode $shape', ({ explode, shape }) => {
    const build = operationOf(version, 'get', parameter('path', 'label', explode, shape), '/x/{q}');
    holds(arbitraryOf(shape, explode && shape !== 'text' ? '.' : '', 1), build, ({ path }) => {
      const text = path.split('/')[2] ?? '';
      expect(text[0]).toBe('.');
      if (explode && shape === 'object') return splitMembers(text.slice(1), '.', decodeURIComponent);
      return splitValue(text.slice(1), explode ? '.' : ',', shape, decodeURIComponent);
    });
  });

  it.each(cases)('path matrix explode=$explode $shape', ({ explode, shape }) => {
    const build = operationOf(version, 'get', parameter('path', 'matrix', explode, shape), '/x/{q}');
    holds(arbitraryOf(shape, '', 1), build, ({ path }) => {
      const text = path.split('/')[2] ?? '';
      expect(text[0]).toBe(';');
      return readPairs(pairsOf(text.slice(1), /;/), ',', explode, shape);
    });
  });

  it.each(cases)('header explode=$explode $shape', ({ explode, shape }) => {
    const operation = { parameters: [{ name: 'q', in: 'header', explode, required: true, schema: SCHEMAS[shape] }] };
    const asIs = (text: string): string => text;
    holds(arbitraryOf(shape, shape === 'text' ? '' : ',=', 1), operationOf(version, 'get', operation), (request) => {
      const text = Buffer.from(headerOf(request, 'q') ?? '', 'latin1').toString();
      return explode && shape === 'object' ? splitMembers(text, ',', asIs) : splitValue(text, ',', shape, asIs);
    });
  });

  it.each(cases)('cookie explode=$explode $shape', ({ explode, shape }) => {
    const build = operationOf(version, 'get', parameter('cookie', 'form', explode, shape));
    holds(arbitraryOf(shape, ''), build, (request) => readPairs(pairsOf(headerOf(request, 'cookie') ?? '', /; /), ',', explode, shape));
  });

  it.each(
    cases.flatMap((one) => Object.entries(DELIMITERS).map(([style, [delimiter, excluded]]) => ({ ...one, style, delimiter, excluded }))),
  )('form body $style explode=$explode $shape', ({ style, explode, shape, delimiter, excluded }) => {
    if (style !== 'form' && shape === 'text') return;
    const schema = { type: 'object', properties: { q: SCHEMAS[shape] } };
    const content = { 'application/x-www-form-urlencoded': { schema, encoding: { q: { style, explode } } } };
    const build = operationOf(version, 'post', { requestBody: { required: true, content } });
    const own = style === 'spaceDelimited' ? '+' : delimiter;
    holds(arbitraryOf(shape, explode ? '' : excluded), build, (request) => {
      const text = String(request.body ?? '').replaceAll('%20', '+');
      return readPairs(pairsOf(text, /&/, true), own, explode, shape, true);
    });
  });

  it.each(SHAPES)('multipart %s', (shape) => {
    const content = { 'multipart/form-data': { schema: { type: 'object', properties: { q: SCHEMAS[shape] } } } };
    const build = operationOf(version, 'post', { requestBody: { required: true, content } });
    holds(arbitraryOf(shape, ''), build, (request) => {
      const parts = partsOf(Buffer.from(request.body ?? ''), headerOf(request, 'content-type') ?? '');
      for (const { headers } of parts) expect(headers['content-disposition']).toBe('form-data; name="q"');
      if (shape === 'list') return parts.map((part) => part.content);
      return shape === 'text' ? parts[0]?.content : JSON.parse(parts[0]?.content ?? '');
    });
  });

  it('JSON, whatever is in it', () => {
    const build = operationOf(version, 'post', { requestBody: { required: true, content: { 'application/json': { schema: {} } } } });
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(String(build({ body: value as Json })?.body))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      RUNS,
    );
  });
});

describe('Swagger 2.0', () => {
  const FORMATS = [
    ['csv', ',', ''],
    ['ssv', '%20', ' '],
    ['tsv', '%09', '\t'],
    ['pipes', '%7C', '|'],
    ['multi', undefined, ''],
  ] as const;
  const list = (place: string, collectionFormat: string): JsonObject => ({
    parameters: [{ name: 'q', in: place, required: true, type: 'array', items: { type: 'string' }, collectionFormat }],
  });

  it.each(FORMATS)('query %s', (format, delimiter, excluded) => {
    const build = operationOf('2.0', 'get', list('query', format));
    holds(arbitraryOf('list', excluded), build, (request) =>
      readPairs(pairsOf(queryOf(request), /&/), delimiter ?? ',', delimiter === undefined, 'list'),
    );
  });

  it.each(FORMATS)('formData %s', (format, delimiter, excluded) => {
    const build = operationOf('2.0', 'post', { ...list('formData', format), consumes: ['application/x-www-form-urlencoded'] });
    holds(arbitraryOf('list', excluded), build, (request) => {
      const text = String(request.body ?? '').replaceAll('%20', '+');
      return readPairs(pairsOf(text, /&/, true), delimiter === '%20' ? '+' : (delimiter ?? ','), delimiter === undefined, 'list', true);
    });
  });

  it.each(FORMATS.filter(([format]) => format !== 'multi'))('path %s', (format, delimiter = ',', excluded) => {
    const build = operationOf('2.0', 'get', list('path', format), '/x/{q}');
    holds(arbitraryOf('list', excluded, 1), build, ({ path }) =>
      splitValue(path.split('/')[2] ?? '', delimiter, 'list', decodeURIComponent),
    );
  });

  it.each(FORMATS.filter(([format]) => format !== 'multi'))('header %s', (format, delimiter = ',', excluded) => {
    const build = operationOf('2.0', 'get', list('header', format));
    const raw = decodeURIComponent(delimiter);
    holds(arbitraryOf('list', `${excluded}${raw}`, 1), build, (request) =>
      splitValue(Buffer.from(headerOf(request, 'q') ?? '', 'latin1').toString(), raw, 'list', (part) => part),
    );
  });
});
