import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { GatewayError } from '../../src/model/index.js';
import { readSource, recogniseSource, type SourceOptions } from '../../src/sources/index.js';
import { openapi, writeFolder } from './fixtures.js';

const accepted = 'Give a file path, an http(s) URL, or - for standard input.';
const described = 'Give a file that holds an API description.';
const corrected = 'Correct the document there, and run the command again.';
const deep = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels);
const bomb = `a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(',')}]\n`).join('')}`;

const folder = writeFolder({
  'empty.yaml': '',
  'blank.json': ' \n\t\n',
  'comments.yaml': '# nothing\n---\n# here\n',
  'truncated.json': '{\n  "openapi": "3.1.0",\n  "paths": {',
  'comma.json': '{\n  "openapi": "3.1.0"\n  "info": {}\n}',
  'tabs.yaml': 'openapi: 3.1.0\ninfo:\n\ttitle: x\n',
  'indent.yaml': 'openapi: 3.1.0\ninfo:\n  title: x\n version: 1\n',
  'colon.yaml': 'openapi: 3.1.0\ninfo:\n  title: a: b\n',
  'quote.yaml': 'openapi: 3.1.0\ninfo:\n  title: "x\n',
  'alias.yaml': 'openapi: 3.1.0\ninfo: *missing\n',
  'key.yaml': 'openapi: 3.1.0\ninfo:\n  title: {{ name }}\n',
  'nul.yaml': 'openapi: 3.1.0\ninfo: a\0b\n',
  'latin1.yaml': Buffer.from('openapi: 3.1.0\ninfo: { title: caf\xe9 }\n', 'latin1'),
  'utf32.json': Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]),
  'utf16-no-mark.json': Buffer.from('{"a":1}', 'utf16le'),
  'archive.json': Buffer.from([0x1f, 0x8b, 8, 0]),
  'archive.zip': Buffer.from([0x50, 0x4b, 3, 4]),
  'manual.pdf': Buffer.from('%PDF-1.7'),
  'deep.json': deep(513, '[', ']'),
  'deep.yaml': `a: ${deep(512, '[', ']')}`,
  'deep-block.yaml': Array.from({ length: 513 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
  'deep-anchor.yaml': `${Array.from({ length: 400 }, (_, i) => `a${i}: &a${i} [${i === 0 ? '' : `[*a${i - 1}]`}]\n`).join('')}`,
  'deep.graphql': `{a${deep(600, '{a', '}')}}`,
  'deeper.json': '['.repeat(2_000_000),
  'deeper.yaml': `a: ${'{a: '.repeat(500_000)}`,
  'bomb.yaml': bomb,
  'aliases.yaml': `a: &a 1\nb: [${Array(10_001).fill('*a').join(',')}]\n`,
  'large.json': openapi({ 'x-filler': 'x'.repeat(2000) }),
  'secret.yaml': openapi(),
  'folder/openapi.yaml': openapi(),
  'other/notes.txt': 'x',
});
chmodSync(join(folder, 'secret.yaml'), 0);
execFileSync('mkfifo', [join(folder, 'pipe')]);

async function failureOf(argument: string, options: SourceOptions = {}): Promise<GatewayError> {
  const error = await readSource(argument, { cwd: folder, ...options }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(GatewayError);
  return error as GatewayError;
}

describe('what cannot be read', () => {
  it.each([
    ['missing.yaml', 'source-not-found', 'missing.yaml: there is no such file', accepted],
    ['empty.yaml/x', 'source-not-found', 'empty.yaml/x: there is no such file', accepted],
    ['a\0b', 'source-not-found', 'a\0b: this is not a file name', accepted],
    ['', 'usage', 'the source is an empty string', accepted],
    ['ftp://example.com/x', 'usage', 'ftp://example.com/x: ftp addresses cannot be read', accepted],
    ['https://', 'usage', 'https://: this is not a valid URL', undefined],
    ['folder', 'source-unreadable', 'folder: this is a directory', 'Name the file in it, for example folder/openapi.yaml.'],
    ['other', 'source-unreadable', 'other: this is a directory', 'Name the file in it.'],
    ['empty.yaml', 'source-empty', 'empty.yaml: the document is empty', described],
    ['blank.json', 'source-empty', 'blank.json: the document is empty', described],
    ['comments.yaml', 'source-empty', 'comments.yaml: the document is empty', described],
    [
      'truncated.json',
      'source-syntax',
      'truncated.json:3:13: flow map in block collection must be sufficiently indented and end with a }',
      corrected,
    ],
    ['comma.json', 'source-syntax', 'comma.json:3:3: missing , between flow map items', corrected],
    ['tabs.yaml', 'source-syntax', 'tabs.yaml:3:1: tabs are not allowed as indentation', corrected],
    ['indent.yaml', 'source-syntax', 'indent.yaml:4:1: all mapping items must start at the same column', corrected],
    ['colon.yaml', 'source-syntax', 'colon.yaml:3:10: nested mappings are not allowed in compact mappings', corrected],
    ['quote.yaml', 'source-syntax', 'quote.yaml:4:1: missing closing "quote', corrected],
    ['alias.yaml', 'source-syntax', 'alias.yaml:2:7: the alias *missing has no anchor &missing before it', undefined],
    ['key.yaml', 'source-syntax', 'key.yaml:3:11: a mapping or sequence cannot be a key; are quotes missing around {…} or […]?', undefined],
    ['nul.yaml', 'source-syntax', 'nul.yaml:2:8: a NUL character; this is not text', undefined],
    ['latin1.yaml', 'source-syntax', 'latin1.yaml:2:19: this is not UTF-8', 'Save it as UTF-8.'],
    ['utf32.json', 'source-syntax', 'utf32.json: this is UTF-32, not text', 'Save it as UTF-8.'],
    ['utf16-no-mark.json', 'source-syntax', 'utf16-no-mark.json: this looks like UTF-16 without a byte order mark', 'Save it as UTF-8.'],
    ['archive.json', 'source-syntax', 'archive.json: this is a gzip archive, not text', 'Unpack it and give the document inside.'],
    ['archive.zip', 'source-syntax', 'archive.zip: this is a zip archive, not text', 'Unpack it and give the document inside.'],
    ['manual.pdf', 'source-syntax', 'manual.pdf: this is a PDF, not text', 'Give the API description in JSON or YAML.'],
  ])('%j is %s: %s', async (argument, code, message, hint) => {
    expect(await failureOf(argument)).toMatchObject({ code, message, hint });
  });

  it.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    expect(await failureOf('secret.yaml')).toMatchObject({ code: 'source-unreadable', message: 'secret.yaml: permission denied' });
  });
});

describe('limits', () => {
  const depth = 'If you trust the document, raise the limit with --max-depth.';
  const aliases = 'If you trust the document, raise the limit with --max-aliases.';
  const bytes = 'If you trust the document, raise the limit with --max-bytes.';
  it.each<[string, string, string, SourceOptions['limits']]>([
    ['deep.json', 'deep.json: nested deeper than 512 levels', depth, {}],
    ['deeper.json', 'deeper.json: nested deeper than 512 levels', depth, {}],
    ['deep.yaml', 'deep.yaml: nested deeper than 512 levels', depth, {}],
    ['deep-block.yaml', 'deep-block.yaml: nested deeper than 512 levels', depth, {}],
    ['deep-anchor.yaml', 'deep-anchor.yaml: nested deeper than 512 levels', depth, {}],
    ['deep.graphql', 'deep.graphql: nested deeper than 512 levels', depth, {}],
    ['deeper.yaml', 'deeper.yaml: nested deeper than 512 levels', depth, {}],
    ['deeper.json', 'deeper.json: nested deeper than 1000 levels', depth, { maxDepth: 10_000_000 }],
    ['deeper.yaml', 'deeper.yaml: nested deeper than 1000 levels', depth, { maxDepth: 10_000_000 }],
    ['bomb.yaml', 'bomb.yaml: its YAML aliases stand for more than 1000000 values', aliases, {}],
    ['aliases.yaml', 'aliases.yaml: more than 10000 YAML aliases', aliases, {}],
    ['large.json', 'large.json: larger than 2000 bytes', bytes, { maxBytes: 2000 }],
    ['/dev/zero', '/dev/zero: larger than 2000 bytes', bytes, { maxBytes: 2000 }],
  ])('%s is refused: %s', async (argument, message, hint, limits) => {
    expect(await failureOf(argument, { limits: limits ?? {} })).toMatchObject({ code: 'source-limit', message, hint });
  });

  it('let exactly 512 levels pass, in JSON and in YAML', async () => {
    const limited = writeFolder({ 'a.json': deep(512, '[', ']'), 'b.yaml': `a: ${deep(511, '[', ']')}` });
    await expect(readSource('a.json', { cwd: limited })).resolves.toBeDefined();
    await expect(readSource('b.yaml', { cwd: limited })).resolves.toBeDefined();
  });

  it('hold for standard input, which may never end', async () => {
    const stdin = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(1000, 'x');
      })(),
    );
    const error = await failureOf('-', { stdin, limits: { maxBytes: 5000 } });
    expect(error).toMatchObject({ code: 'source-limit', message: 'standard input: larger than 5000 bytes' });
  });
});

describe('what is no API description', () => {
  it.each([
    ['package.json', '{"name":"x","version":"1","dependencies":{}}', 'a package.json'],
    ['page.html', '<!DOCTYPE html>\n<html><body>Docs: see below</body></html>', 'an HTML page'],
    ['service.wsdl', '<?xml version="1.0"?><wsdl:definitions/>', 'a WSDL document'],
    ['notes.txt', 'Call me later.', 'plain text'],
    ['api.proto', 'syntax = "proto3";\nservice Pets { rpc Get (Id) returns (Pet); }\n', 'a Protocol Buffers file'],
  ])('%s: says what it looks like and what is known', async (name, content, looksLike) => {
    const source = await readSource(name, { cwd: writeFolder({ [name]: content }) });
    await expect(recogniseSource(source)).rejects.toEqual(
      expect.objectContaining({
        code: 'source-unrecognised',
        message: `${name}: this is no API description; it looks like ${looksLike}`,
        hint: 'Known kinds: openapi, graphql, postman, oci-mcp-package. If it is one of them after all, say so with --kind.',
      }),
    );
  });
});
