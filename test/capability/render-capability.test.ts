import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { digestCapability, parseCapability, renderCapability } from '../../src/capability/index.js';
import type { Capability, Json } from '../../src/model/index.js';
import { arbitraryJson } from './arbitrary-json.js';
import { GETUSER, sampleCapability } from './sample-capability.js';

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('yes', '1:2', 'a\n b\n', '\n', ' - x', '# x\ny'));
const json = arbitraryJson(text);

function roundTrip(capability: Capability): Capability | undefined {
  const { capability: read, diagnostics } = parseCapability(renderCapability(capability));
  expect(diagnostics).toEqual([]);
  return read;
}

describe('renderCapability', () => {
  it('writes the documented example byte for byte', () => {
    const { capability } = parseCapability(GETUSER);
    if (capability === undefined) throw new Error('the example does not parse');
    const comments = ['Auto-generated from OpenAPI spec', 'Get a user by ID'];
    expect(renderCapability(capability, { comments })).toBe(GETUSER);
  });

  it('writes keys in the order of the format, whatever order the data has', () => {
    const { capability } = parseCapability(GETUSER);
    if (capability === undefined) throw new Error('the example does not parse');
    const reversed = Object.fromEntries(Object.entries(capability).reverse()) as Capability;
    expect(renderCapability(reversed)).toBe(renderCapability(capability));
  });

  it('keeps comments on their lines, so that none can become data', () => {
    const text = renderCapability(sampleCapability(), { comments: ['one\nname: evil', 'two\r\u2028name: evil\u0085', ' three '] });
    expect(text.split('\n').slice(0, 4)).toEqual(['# one name: evil', '# two name: evil', '# three', 'fulcrum: "1.0"']);
  });

  it.each([
    'yes',
    'No',
    'on',
    'OFF',
    'y',
    'true',
    'null',
    '~',
    '',
    '017',
    '0o17',
    '0x1F',
    '1_000',
    '12:30:45',
    '190:20:30.15',
    '2020-01-01',
    '1e3',
    '12e03',
    '.inf',
    '.NaN',
    '=',
    '<<',
    '- a',
    '? a',
    'a: b',
    'a #b',
    '#a',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    '`a',
    '{a',
    '[a',
    'a\nb',
    'a\n',
    '\na',
    ' a',
    'a ',
    '---',
    '...',
    'a\n---\nb',
    '"',
    "'",
    `"'`,
    'a\tb',
    '\t',
    'a\u0000b',
    'a\u007Fb',
    'a\u0085b',
    'a\u2028b',
    'a\uFEFFb',
    'a\u200Bb',
    'a\u202Eb',
    'a\r\nb',
    'a\rb',
    '\uD800',
    '😀',
    'x'.repeat(300),
    `${'word '.repeat(60)}end`,
    '# a\n# b',
    'a\n# b',
    'a\n\n\n',
    'a:\n  b',
    '+1',
    '1.0',
    '0b1',
    '!!str',
    'NULL',
    'Infinity',
    '-',
    '|',
    '>',
  ])('reads back the text %j as itself, in YAML 1.2 and in YAML 1.1', (text) => {
    const written = renderCapability(sampleCapability({}, { description: `x${text}`, metadata: { value: text, [`k${text}`]: 1 } }));
    const capability = parseCapability(written).capability;
    expect(capability?.metadata?.value).toBe(text);
    expect(capability?.description).toBe(`x${text}`);
    expect(Object.keys(capability?.metadata ?? {})).toContain(`k${text}`);
    expect(parse(written, { version: '1.1' }).metadata.value).toBe(text);
  });

  it.each([0, -0, 1, -1.5, 1e21, 1.5e-9, 123456789012345680000, 5e-324, 1.7976931348623157e308])('reads back the number %d', (number) => {
    expect(roundTrip(sampleCapability({}, { metadata: { number } }))?.metadata?.number).toBe(number);
    expect(parse(renderCapability(sampleCapability({}, { metadata: { number } })), { version: '1.1' }).metadata.number).toBe(number);
  });

  it('never folds a line and never begins a data line with #', () => {
    const description = `${'word '.repeat(100)}\n# not a comment\n#${'x'.repeat(100)}`;
    const text = renderCapability(sampleCapability({ body: { text: description } }, { description }));
    expect(text).toContain('word '.repeat(100).trim());
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([]);
  });

  it('writes a definition that capabilities share as one that they do not share', () => {
    const definition = { type: 'object', properties: { note: { type: 'string', description: 'ends in line feeds\n\n' } } };
    const withDefinition = (shared: Json): Capability =>
      sampleCapability(
        {},
        { schema: { input: { type: 'object', $defs: { Note: shared, Empty: {} } }, output: { type: 'object', $defs: { Note: shared } } } },
      );
    const alone = renderCapability(withDefinition(structuredClone(definition)));
    expect(renderCapability(withDefinition(definition))).toBe(alone);
    expect(renderCapability(withDefinition(definition))).toBe(alone);
    expect(roundTrip(withDefinition(definition))).toEqual(withDefinition(definition));
  });

  it('keeps a property named __proto__ in a schema', () => {
    const input = JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{}}}');
    const read = roundTrip(sampleCapability({}, { schema: { input } }));
    expect(JSON.stringify(read?.schema.input)).toBe(JSON.stringify(input));
  });

  it('puts lines together as the library does', () => {
    // What is quoted and escaped beyond the library's own rules has its tests above.
    const isPlain = (value: Json): boolean =>
      !/"(?:=|<<)"|__proto__|[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/.test(JSON.stringify(value));
    const nested = fc.dictionary(text, fc.oneof(json, fc.constantFrom<Json>([], {}, [[]], [{}], [[1, [2]], { a: [{}] }])), { maxKeys: 5 });
    const long = fc.record({ [`long ${'key '.repeat(300)}`]: json });
    const options = { compat: 'yaml-1.1', lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity, aliasDuplicateObjects: false } as const;
    fc.assert(
      fc.property(fc.oneof(nested, long).filter(isPlain), (extra) => {
        const rendered = renderCapability(sampleCapability({}, { metadata: { extra } }));
        expect(rendered.slice(rendered.indexOf('metadata:\n'))).toBe(stringify({ metadata: { extra } }, options));
      }),
      { numRuns: 500 },
    );
  });

  it('is undone by parsing, and consists of data lines', () => {
    const schema = fc.dictionary(text, json, { maxKeys: 5, noNullPrototype: true });
    const names = text.filter((name) => name !== '__proto__');
    const clean = (value: Json): boolean => !JSON.stringify(value).includes('"__proto__":');
    const capability = fc.record({
      input: schema,
      output: schema,
      body: json.filter(clean),
      params: fc.dictionary(names, text, { maxKeys: 4, noNullPrototype: true }),
      description: text,
      extra: fc.dictionary(names, json.filter(clean), { noNullPrototype: true }),
    });
    fc.assert(
      fc.property(capability, ({ input, output, body, params, description, extra }) => {
        const original = sampleCapability(
          { body, params, static_params: {} },
          { description: `.${description}`, schema: { input, output }, metadata: { extra } },
        );
        expect(roundTrip(original)).toEqual(original);
        const file = renderCapability(original);
        expect(digestCapability(file)).toBe(createHash('sha256').update(file).digest('hex'));
      }),
      { numRuns: 200 },
    );
  });
});
