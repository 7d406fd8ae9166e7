import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/sources/parse-document.js';
import { DEFAULT_SOURCE_LIMITS } from '../../src/sources/source.js';

const parse = (content: string | Uint8Array, name = 'x') => parseDocument(Buffer.from(content), name, DEFAULT_SOURCE_LIMITS);
const readValue = async (content: string | Uint8Array, name?: string) => (await parse(content, name)).value;

function utf16(text: string, bigEndian = false): Buffer {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('parseDocument', () => {
  it.each<[string, string | Uint8Array, unknown]>([
    ['JSON', '{"a":[1,true,null,"é"]}', { a: [1, true, null, 'é'] }],
    ['JSON with a byte order mark', '\uFEFF{"a":1}', { a: 1 }],
    ['JSON in UTF-16, little endian', utf16('{"a":"é"}'), { a: 'é' }],
    ['JSON in UTF-16, big endian', utf16('{"a":"é"}', true), { a: 'é' }],
    ['YAML with a byte order mark', '\uFEFFa: 1\n', { a: 1 }],
    ['YAML in UTF-16', utf16('a: é\n'), { a: 'é' }],
    ['YAML with CRLF', 'a: 1\r\nb:\r\n  - 2\r\n', { a: 1, b: [2] }],
    ['JSON with comments and a trailing comma, which YAML reads', '{\n  "a": 1, # one\n}', { a: 1 }],
    ['a YAML flow mapping', '{a: 1, b: [x, y]}', { a: 1, b: ['x', 'y'] }],
    ['tab-indented JSON', '{\n\t"a": {\n\t\t"b": 1\n\t}\n}', { a: { b: 1 } }],
  ])('reads %s', async (_name, content, value) => {
    expect(await readValue(content)).toEqual(value);
  });

  it.each([
    ['booleans are true and false only', 'a: [true, False, yes, no, on, off, y, n]', [true, false, 'yes', 'no', 'on', 'off', 'y', 'n']],
    ['null has five spellings', 'a: [null, Null, NULL, ~, ]', [null, null, null, null]],
    ['dates are strings', 'a: [2001-12-14, 2001-12-14t21:59:43.10-05:00]', ['2001-12-14', '2001-12-14t21:59:43.10-05:00']],
    ['a leading zero is decimal', 'a: [0777, 010, -01]', [777, 10, -1]],
    ['0o and 0x are octal and hexadecimal', 'a: [0o14, 0xFF, -0x1]', [12, 255, '-0x1']],
    ['underscores and sexagesimals are strings', 'a: [1_000, 12:30:45]', ['1_000', '12:30:45']],
    ['floats', 'a: [1.5, .5, 1., 1e3, +12, -0.0, 1e400]', [1.5, 0.5, 1, 1000, 12, -0, '1e400']],
    ['quoted is a string', `a: ["1", 'true', "null"]`, ['1', 'true', 'null']],
    ['tags of the YAML repository decide', 'a: [!!str 12, !!int "12", !!float 1, !!binary aGk=, ! 5]', ['12', 12, 1, 'aGk=', '5']],
    ['block scalars keep and fold lines', 'a: [x]\nb: |\n  one\n  two\nc: >-\n  one\n  two\n', ['x']],
    ['anchors and aliases', 'a: [&x {k: 1}, *x]', [{ k: 1 }, { k: 1 }]],
  ])('YAML 1.2 core schema: %s', async (_name, content, value) => {
    expect(await readValue(content)).toMatchObject({ a: value });
  });

  it.each(['1.0', '010', '0x1F', '1e3', '-0', 'True', 'NULL', '~', '.inf', '2020-01-01'])(
    'keeps the key %s as it is written',
    async (key) => {
      const parsed = await parse(`a:\n  ${key}: {x: 1}\n`);
      expect(parsed.value).toEqual({ a: { [key]: { x: 1 } } });
    },
  );

  it('keeps keys as they are meant', async () => {
    expect(await readValue('200: a\nnull: b\ntrue: c\n"1.0": d\n? e\n: f\n')).toEqual({
      200: 'a',
      null: 'b',
      true: 'c',
      '1.0': 'd',
      e: 'f',
    });
  });

  it.each([
    ['own keys win over merged ones, before and after', 'b: &b {x: 1, y: 2}\nm: {<<: *b, y: 3}\nn: {y: 3, <<: *b}', { x: 1, y: 3 }],
    ['the first of several wins', 'b: [&p {x: 1}, &q {x: 2, y: 3}]\nm: {<<: [*p, *q]}\nn: {<<: [*p, *q]}', { x: 1, y: 3 }],
  ])('merges <<: %s', async (_name, content, merged) => {
    const parsed = await parse(content);
    expect(parsed.value).toMatchObject({ m: merged, n: merged });
    expect(parsed.findings).toEqual([]);
  });

  it.each([
    ['a string', '{"<<": "x"}', { '<<': 'x' }],
    ['a plain key that is no merge', 'a: {<<: x}', { a: { '<<': 'x' } }],
    ['a quoted key', 'b: &b {x: 1}\na: {"<<": *b}', { b: { x: 1 }, a: { '<<': { x: 1 } } }],
  ])('leaves << alone where it is %s', async (_name, content, value) => {
    expect(await readValue(content)).toEqual(value);
  });

  it.each([
    ['JSON', '{"__proto__": {"polluted": true}, "constructor": 1}'],
    ['YAML', '__proto__: {polluted: true}\nconstructor: 1\n'],
    ['a YAML merge', 'b: &b {__proto__: {polluted: true}}\na: {<<: *b}\n'],
  ])('keeps __proto__ in %s a plain key', async (_name, content) => {
    const value = await readValue(content);
    expect(JSON.stringify(value)).toContain('"__proto__":{"polluted":true}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect((value as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('ends at an alias inside its own anchor: 76 bytes that hang naive walkers', async () => {
    const text = 'openapi: 3.0.3\ninfo: {title: Ts, version: "1"}\npaths: &p\n  /pets: {get: *p}\n';
    expect(text).toHaveLength(76);
    const parsed = await parse(text);
    expect(parsed.value).toMatchObject({ paths: { '/pets': { get: {} } } });
    expect(parsed.findings).toEqual([
      {
        code: 'alias-cycle',
        summary: 'the alias *p stands inside its own anchor; its place is left empty',
        detail: 'JSON has no cycles: use a $ref.',
        segments: ['paths', '/pets', 'get'],
      },
    ]);
  });

  it('shares what aliases stand for instead of copying it', async () => {
    const value = (await readValue('a: &a {x: 1}\nb: *a\nc: *a\n')) as Record<string, unknown>;
    expect(value.b).toBe(value.a);
    expect(value.c).toBe(value.a);
  });

  it.each([
    ['a tag of its own', 'a: !Ref x\nb: !Ref y\n', 'yaml-tag', 'the YAML tag !Ref has no meaning here and is ignored', { a: 'x', b: 'y' }],
    ['infinity', 'a: .inf\n', 'not-json', 'infinity and not-a-number have no place in JSON; read as null', { a: null }],
    [
      'a second document',
      'a: 1\n---\nb: 2\n',
      'several-documents',
      'the file holds more than one YAML document; only the first is read',
      { a: 1 },
    ],
    [
      'a repeated key',
      'a: 1\nb: 2\na: 3\n',
      'duplicate-key',
      'the key "a" is written again on line 3; the last one counts',
      { a: 3, b: 2 },
    ],
  ])('finds %s', async (_name, content, code, summary, value) => {
    const parsed = await parse(content);
    expect(parsed.value).toEqual(value);
    expect(parsed.findings).toMatchObject([{ code, summary }]);
  });

  it('takes a first document that is empty, and a marker at the end, for nothing', async () => {
    const parsed = await parse('---\n---\na: 1\n---\n');
    expect(parsed.value).toEqual({ a: 1 });
    expect(parsed.findings).toEqual([]);
  });

  it('reads a flow collection whose closing bracket is not indented, as people write them', async () => {
    const parsed = await parse('a:\n  value: {\n    "code": 3,\n    "list": [1, 2]\n  }\nb: &x 1\nc: *x\nd: 0o14\n');
    expect(parsed.value).toEqual({ a: { value: { code: 3, list: [1, 2] } }, b: 1, c: 1, d: 12 });
  });

  it('counts at most 200 findings however many there are', async () => {
    const parsed = await parse('a: 1\n'.repeat(100_000));
    expect(parsed.findings).toHaveLength(200);
  });

  it.each([
    ['by extension', '{ me { name } }', 'query.graphql'],
    ['an object type', 'type Query { a: Int }', 'x'],
    ['a schema block', '# comment\nschema { query: Query }\n', 'schema.txt'],
    ['a described type', '"""\nThe root: of all\n"""\ntype Query {\n  a: Int\n}\n', 'x'],
    ['a directive', 'directive @auth on FIELD_DEFINITION\n', 'x'],
    ['a union', 'union Pet = Cat | Dog\n', 'x'],
    ['an operation', 'query Me($id: ID!) {\n  me(id: $id) { name }\n}\n', 'x'],
    ['a fragment', 'fragment F on User { name }', 'x'],
    ['an anonymous query', '{\n  viewer { login }\n}\n', 'x'],
    ['broken SDL, for the importer to place', 'type Query {\n  a: \n', 'x'],
  ])('takes GraphQL for text: %s', async (_name, content, name) => {
    expect(await parse(content, name)).toMatchObject({ value: content, format: 'text' });
  });

  it.each([
    ['type: object\nproperties: {}\n', { type: 'object', properties: {} }],
    ['schema: x\n', { schema: 'x' }],
    ['query:\n  a: 1\n', { query: { a: 1 } }],
    ['input: {a: 1}\n', { input: { a: 1 } }],
  ])('takes %j for YAML', async (content, value) => {
    expect(await parse(content)).toMatchObject({ value, format: 'yaml' });
  });
});
