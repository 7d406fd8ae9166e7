import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { resolveReference } from '../../src/schema/index.js';
import { readSource, type Source, type SourceOptions } from '../../src/sources/index.js';
import { startServer } from '../net/test-server.js';
import { openapi, writeFolder } from './fixtures.js';

const refer = (...refs: string[]) => openapi({ components: { schemas: Object.fromEntries(refs.map(($ref, i) => [`S${i}`, { $ref }])) } });
const distinctOf = (source: Source) => [...new Set([...source.documents.documents.values()].map(({ uri }) => uri))].sort();
const urisOf = (source: Source) => [...source.documents.documents.keys()].sort();
const read = (files: Record<string, string>, name: string, options: SourceOptions = {}) =>
  readSource(name, { cwd: writeFolder(files), ...options });

const OUTSIDE = 'it is outside the folder of the description, and outside the one that the command runs in';
const FOLDER_OF_BOTH = 'If you trust the description with it, run the command in a folder that both are below.';
const HIDDEN = 'hidden files and folders are not followed';
const NO_DOT = 'Give the file, and the folders it is in, names without a dot in front.';

describe('documents that a file refers to', () => {
  it('are read once each, relative to the document that refers to them, cycles included', async () => {
    const progress: string[] = [];
    const source = await read(
      {
        'api/openapi.json': refer('schemas/Pet.yaml#/Pet', './schemas/Pet.yaml', 'schemas/../schemas/Pet.yaml#/Other', '../shared.json'),
        'api/schemas/Pet.yaml': 'Pet: {properties: {owner: {$ref: "Owner.yaml"}}}\nOther: {$ref: "#/Pet"}\n',
        'api/schemas/Owner.yaml': '$ref: Pet.yaml#/Pet\n',
        'shared.json': '{"$ref":"api/openapi.json"}',
      },
      'api/openapi.json',
      { observer: { progress: (message) => progress.push(message), warning() {} } },
    );
    expect(source.diagnostics).toEqual([]);
    expect(distinctOf(source)).toEqual(['../shared.json', 'openapi.json', 'schemas/Owner.yaml', 'schemas/Pet.yaml']);
    expect(source.documents.documents.get('../api/openapi.json')).toBe(source.documents.root);
    expect(progress).toEqual([
      'reading api/openapi.json',
      'reading schemas/Pet.yaml',
      'reading ../shared.json',
      'reading schemas/Owner.yaml',
    ]);
    expect(resolveReference(source.documents, 'schemas/Owner.yaml', 'Pet.yaml#/Pet')?.uri).toBe('schemas/Pet.yaml');
  });

  it('may have percent-encoded and non-ASCII names', async () => {
    const source = await read(
      {
        'a.json': refer('my%20file.json', 'gr%C3%B6%C3%9Fe.json', 'a%23b.json#/x'),
        'my file.json': '1',
        'größe.json': '2',
        'a#b.json': '{"x":3}',
      },
      'a.json',
    );
    expect(source.diagnostics).toEqual([]);
    expect(urisOf(source)).toEqual(['a#b.json', 'a.json', 'größe.json', 'my file.json']);
  });

  it('may be reached through symbolic links that stay', async () => {
    const pet = '{"type":"object"}';
    const folder = writeFolder({
      'api/a.json': refer('linked/Pet.json', '../node_modules/pets/Pet.json', 'Cat.json'),
      'shared/Pet.json': pet,
      'node_modules/.pnpm/pets@1/Pet.json': pet,
      'api/..2026/Cat.json': pet,
    });
    symlinkSync('../shared', join(folder, 'api/linked'));
    symlinkSync('.pnpm/pets@1', join(folder, 'node_modules/pets'));
    symlinkSync('..2026/Cat.json', join(folder, 'api/Cat.json'));
    expect((await readSource('api/a.json', { cwd: folder })).diagnostics).toEqual([]);
  });

  it('lie beside the description where that is a link itself', async () => {
    const elsewhere = writeFolder({ 'a.json': refer('Pet.json'), 'Pet.json': '{"type":"object"}' });
    const folder = writeFolder({});
    for (const name of ['a.json', 'Pet.json']) symlinkSync(join(elsewhere, name), join(folder, name));
    expect((await readSource('a.json', { cwd: folder })).diagnostics).toEqual([]);
  });

  it.each([
    ['out of the folder', 'Pet.json', 'it is outside the folder'],
    ['to a hidden file', '.secret/Pet.json', 'hidden files'],
  ])('are not followed through links %s', async (_where, name, refusal) => {
    const elsewhere = writeFolder({ [name]: '{"auths":"secret"}' });
    const folder = writeFolder({ 'a.json': refer('linked.json'), [name]: '{"auths":"secret"}' });
    symlinkSync(join(name.startsWith('.') ? folder : elsewhere, name), join(folder, 'linked.json'));
    const { diagnostics, documents } = await readSource('a.json', { cwd: folder });
    expect(diagnostics).toMatchObject([{ summary: expect.stringContaining(`where it is linked to, ${refusal}`) }]);
    expect([...documents.documents.keys()]).toEqual(['a.json']);
  });

  it('may be Markdown or code, and are text then', async () => {
    const source = await read(
      {
        'a.json': refer('intro.md', 'sample.sh'),
        'intro.md': '# Title\n* item: [x\n',
        'sample.sh': 'curl -X POST "$URL" \\\n  -d \'{"a": 1}\'\n\t|| exit: 1 {',
      },
      'a.json',
    );
    expect(source.diagnostics).toEqual([]);
    expect(source.documents.documents.get('intro.md')?.value).toBe('# Title\n* item: [x\n');
    expect(typeof source.documents.documents.get('sample.sh')?.value).toBe('string');
  });

  it('are not looked for in examples, defaults, enumerations and constants', async () => {
    const data = { $ref: 'missing.json' };
    const source = await read(
      {
        'a.json': openapi({
          components: {
            schemas: { S: { default: data, example: data, examples: [data], enum: [data], const: data, 'x-y': { default: data } } },
            examples: { e: data },
          },
        }),
      },
      'a.json',
    );
    expect(source.diagnostics).toEqual([]);
  });

  it('are looked for where example, default and enum are names', async () => {
    const found = { $ref: 'b.json' };
    const source = await read(
      {
        'a.json': openapi({
          paths: { '/x': { get: { responses: { default: found } } } },
          components: {
            schemas: {
              S: { properties: { default: found, properties: { enum: [{ $ref: 'missing.json' }] } } },
              example: { $ref: 'c.json' },
            },
          },
        }),
        'b.json': '{"default":{"$ref":"d.json"}}',
        'c.json': '{}',
        'd.json': '{}',
      },
      'a.json',
    );
    expect(source.diagnostics).toEqual([]);
    expect(urisOf(source)).toEqual(['a.json', 'b.json', 'c.json', 'd.json']);
  });

  it('are not discriminator mappings, and not what an $id in the document names', async () => {
    const source = await read(
      {
        'a.json': openapi({
          components: {
            schemas: {
              A: { discriminator: { propertyName: 'k', mapping: { x: 'missing.json' } } },
              B: { $id: 'https://schemas.example.com/b', type: 'object' },
              C: { $ref: 'https://schemas.example.com/b' },
            },
          },
        }),
      },
      'a.json',
    );
    expect(source.diagnostics).toEqual([]);
  });

  it.each([
    ['https://example.com/schemas/order', 'pet'],
    ['https://example.com/orders/order', '../schemas/pet#/$defs/x'],
    ['https://example.com/orders/order', '/schemas/pet'],
    ['https://example.com/orders/order', 'https://example.com:443/schemas/./pet'],
  ])('are not read where, in %s, %s is what an $id answers', async ($id, $ref) => {
    const Pet = { $id: 'https://example.com/schemas/pet', type: 'object' };
    const components = { schemas: { Order: { $id, properties: { pet: { $ref } } }, Pet } };
    const source = await read({ 'a.json': openapi({ components }) }, 'a.json');
    expect(source.diagnostics).toEqual([]);
    expect(urisOf(source)).toEqual(['a.json']);
  });

  it('are not read where a document beside it answers by its $id, in whatever order they are read', async () => {
    const source = await read(
      {
        'a.json': refer('b.json', 'c.json'),
        'b.json': '{"$id":"https://example.com/b.json","$ref":"c"}',
        'c.json': '{"$id":"https://example.com/c"}',
      },
      'a.json',
    );
    expect(source.diagnostics).toEqual([]);
    expect(urisOf(source)).toEqual(['a.json', 'b.json', 'c.json']);
  });

  it('are read relative to the document where no $id answers, and in OpenAPI 3.0, which has none', async () => {
    const Order = { $id: 'https://example.com/schemas/order', $ref: 'pet.json' };
    const files = { 'pet.json': '{"type":"object"}' };
    for (const version of ['3.1.0', '3.0.3']) {
      const source = await read({ 'a.json': openapi({ openapi: version, components: { schemas: { Order } } }), ...files }, 'a.json');
      expect(source.diagnostics).toEqual([]);
      expect(urisOf(source)).toEqual(['a.json', 'pet.json']);
    }
  });

  it('report their own faults with their own place', async () => {
    const source = await read({ 'a.json': refer('b.json'), 'b.json': '{"x":{"y":1,"y":2}}' }, 'a.json');
    expect(source.diagnostics).toMatchObject([{ code: 'duplicate-key', pointer: 'b.json#/x/y' }]);
  });

  it.each<[string, string, string]>([
    ['missing.json', 'missing.json: there is no such file', 'Give a file path, an http(s) URL, or - for standard input.'],
    ['folder', 'folder: this is a directory', 'Name the file in it, for example folder/x.json.'],
    [
      'broken.yaml',
      'broken.yaml:1:4: nested mappings are not allowed in compact mappings',
      'Correct the document there, and run the command again.',
    ],
    ['empty.yaml', 'empty.yaml: the document is empty', 'Give a file that holds an API description.'],
    ['deep.json', 'deep.json: nested deeper than 512 levels', 'If you trust the document, raise the limit with --max-depth.'],
    ['/etc/passwd', 'absolute paths are not followed', 'Make the $ref relative to the document it stands in.'],
    ['%2Fetc%2Fpasswd', 'absolute paths are not followed', 'Make the $ref relative to the document it stands in.'],
    ['\\etc\\passwd', 'absolute paths are not followed', 'Make the $ref relative to the document it stands in.'],
    ['file:///etc/passwd', 'file addresses are not followed', 'Use a relative path or an https URL.'],
    ['ftp://example.com/x', 'ftp addresses are not followed', 'Use a relative path or an https URL.'],
    ['../../../../../../../../../../dev/zero', OUTSIDE, FOLDER_OF_BOTH],
    ['../neighbour.json', OUTSIDE, FOLDER_OF_BOTH],
    ['.env', HIDDEN, NO_DOT],
    ['folder/.git/config.yaml', HIDDEN, NO_DOT],
    ['%2Eenv', HIDDEN, NO_DOT],
    ['../.npmrc', HIDDEN, NO_DOT],
    ['https://[', 'this is not a valid URL', 'Correct the $ref.'],
    [
      'http://example.com/x.json',
      'refused: http://example.com/x.json: plain http is not allowed here, https is',
      'Addresses inside documents must be public https ones; if you trust this document, use --allow-private or --allow-http.',
    ],
    [
      'https://169.254.169.254/latest',
      'refused: https://169.254.169.254/latest: 169.254.169.254 is a cloud metadata service',
      'Addresses inside documents must be public https ones; if you trust this document, use --allow-private or --allow-http.',
    ],
  ])('that cannot be read are a finding: %s', async (ref, reason, detail) => {
    const source = await read(
      {
        'a.json': refer(`${ref}#/x`, ref),
        'folder/x.json': '1',
        'broken.yaml': 'a: b: c\n',
        'empty.yaml': '',
        'deep.json': '['.repeat(600),
      },
      'a.json',
    );
    expect(source.diagnostics).toEqual([
      {
        severity: 'error',
        code: 'unresolved-reference',
        summary: `a.json#/components/schemas/S0/$ref: "${ref}#/x" cannot be read: ${reason}`,
        ...(detail === '' ? {} : { detail }),
        pointer: '#/components/schemas/S0/$ref',
      },
    ]);
  });

  it('are no pipes and devices', async () => {
    const folder = writeFolder({ 'a.json': refer('pipe', 'zero') });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync('/dev/zero', join(folder, 'zero'));
    const { diagnostics } = await readSource('a.json', { cwd: folder });
    expect(diagnostics).toMatchObject([
      { summary: expect.stringContaining('pipe: this is not a regular file') },
      { summary: expect.stringContaining('where it is linked to, it is outside') },
    ]);
  });

  it('are outside its folder only descriptions below the folder that the command runs in', async () => {
    const files = {
      'specs/api/a.json': refer('../common.yaml', '../../config', '../../notes.txt'),
      'specs/common.yaml': '$ref: ../../other/x.json',
      config: '{"default":"x"}',
      'notes.txt': 'x',
    };
    const source = await read(files, 'specs/api/a.json');
    expect(urisOf(source)).toEqual(['../common.yaml', 'a.json']);
    expect(source.diagnostics.map(({ summary }) => summary.replace(/^.*cannot be read: /, ''))).toEqual([
      'outside the folder of the description, only .json, .yaml and .yml files are followed',
      'outside the folder of the description, only .json, .yaml and .yml files are followed',
      OUTSIDE,
    ]);
    const folder = writeFolder(files);
    const { diagnostics } = await readSource('a.json', { cwd: join(folder, 'specs/api') });
    expect(diagnostics).toHaveLength(3);
  });

  it('are as the folder has them where the description itself is in a hidden one', async () => {
    const source = await read({ '.api/a.json': refer('b.json'), '.api/b.json': '{}' }, '.api/a.json');
    expect(source.diagnostics).toEqual([]);
  });

  it('are at most as many as allowed', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.json`, `{"$ref":"${i + 1}.json"}`]));
    await expect(read(files, '0.json', { limits: { maxDocuments: 10 } })).rejects.toMatchObject({
      code: 'source-limit',
      message: '0.json: refers to more than 10 other documents',
      hint: 'If you trust the document, raise the limit with --max-documents.',
    });
    await expect(read(files, '0.json', { limits: { maxDocuments: 12 } })).resolves.toBeDefined();
  });

  it('are together at most as large as allowed', async () => {
    const files = { 'a.json': refer('b.json', 'c.json'), 'b.json': `"${'x'.repeat(700)}"`, 'c.json': `"${'x'.repeat(700)}"` };
    await expect(read(files, 'a.json', { limits: { maxBytes: 1000 } })).rejects.toMatchObject({
      code: 'source-limit',
      message: 'a.json: the documents it refers to are larger than 1000 bytes together',
    });
  });
});

describe('standard input', () => {
  it('is read like a file and has no folder for references', async () => {
    const source = await readSource('-', { stdin: Readable.from([refer('b.json').slice(0, 20), refer('b.json').slice(20)]) });
    expect(source).toMatchObject({ origin: 'stdin', label: 'standard input' });
    expect(source.uri).toBeUndefined();
    expect(source.diagnostics).toMatchObject([{ summary: expect.stringContaining('standard input has no folder') }]);
  });
});

describe('documents that a URL refers to', () => {
  let origin = '';
  let elsewhere = '';
  const pages: Record<string, string> = {};
  beforeAll(async () => {
    const listen = () =>
      startServer((request, response) => {
        const path = request.url ?? '';
        if (path === '/moved') response.writeHead(302, { location: '/v2/openapi.json' }).end();
        else if (path === '/to-private') response.writeHead(302, { location: `${elsewhere}/x.json` }).end();
        else if (pages[path] === undefined) response.writeHead(404).end();
        else response.writeHead(200, { etag: '"7"' }).end(pages[path]);
      });
    origin = (await listen()).origin;
    elsewhere = (await listen()).origin;
    pages['/v2/openapi.json'] = refer(
      'schemas/Pet.yaml#/Pet',
      '/common/Error.json',
      '../top.json',
      `${origin}/v2/schemas/Pet.yaml`,
      'q.json?v=1&w=2#/x',
    );
    pages['/v2/schemas/Pet.yaml'] = 'Pet: {$ref: Owner%20x.yaml}\n';
    pages['/v2/schemas/Owner%20x.yaml'] = 'type: object\n';
    pages['/common/Error.json'] = '{"$ref":"Detail.json"}';
    pages['/common/Detail.json'] = '{}';
    pages['/top.json'] = '{"$ref":"v2/openapi.json#/info"}';
    pages['/v2/q.json?v=1&w=2'] = '{"x":1}';
    pages['/hostile.json'] = refer(
      'file:///etc/passwd',
      '../../../etc/passwd',
      `${elsewhere}/x.json`,
      '/to-private',
      'https://169.254.169.254/x',
    );
    pages['/x.json'] = '{}';
  });

  it('are relative to it; an address that was typed is trusted with its whole origin', async () => {
    const source = await readSource(`${origin}/v2/openapi.json`);
    expect(source.diagnostics).toEqual([]);
    expect(distinctOf(source)).toEqual([
      `${origin}/common/Detail.json`,
      `${origin}/common/Error.json`,
      `${origin}/top.json`,
      'openapi.json',
      'q.json?v=1&w=2',
      'schemas/Owner x.yaml',
      'schemas/Pet.yaml',
    ]);
    for (const ref of ['schemas/Pet.yaml#/Pet', '/common/Error.json', '../top.json', `${origin}/v2/schemas/Pet.yaml#/Pet`]) {
      expect(resolveReference(source.documents, 'openapi.json', ref), ref).toBeDefined();
    }
    expect(source).toMatchObject({ origin: 'url', uri: `${origin}/v2/openapi.json`, etag: '"7"', label: `${origin}/v2/openapi.json` });
  });

  it('are relative to where redirects ended; the source keeps the address that was typed', async () => {
    const source = await readSource(`${origin.replace('//', '//me:secret@')}/moved`);
    expect(source.diagnostics).toEqual([]);
    expect(source.uri).toBe(`${origin}/moved`);
    expect(source.documents.url).toBe(`${origin}/v2/openapi.json`);
    expect(source.documents.root.uri).toBe('openapi.json');
    expect(source.defaultName(undefined)).toBe('moved');
  });

  it('are never local files and never other private addresses', async () => {
    const source = await readSource(`${origin}/hostile.json`);
    expect(source.diagnostics.map(({ summary }) => summary.replace(/^.*cannot be read: /, ''))).toEqual([
      'file addresses are not followed',
      `${origin}/etc/passwd: the server answered with status 404`,
      `refused: ${elsewhere}/x.json: plain http is not allowed here, https is`,
      `refused: ${elsewhere}/x.json: plain http is not allowed here, https is`,
      'refused: https://169.254.169.254/x: 169.254.169.254 is a cloud metadata service',
    ]);
  });

  it('may be anywhere when the operator allows it', async () => {
    const source = await readSource('a.json', {
      cwd: writeFolder({ 'a.json': refer(`${origin}/x.json`) }),
      allowHttp: true,
      allowPrivate: true,
    });
    expect(source.diagnostics).toEqual([]);
    expect(urisOf(source)).toEqual(['a.json', `${origin}/x.json`]);
  });

  it.each([
    ['/none', 'source-not-found', 'the server answered with status 404'],
    ['/x.json', 'source-limit', 'larger than 1 bytes'],
  ])('fails when the root itself does: %s', async (path, code, reason) => {
    await expect(readSource(`${origin}${path}`, { limits: { maxBytes: 1 } })).rejects.toMatchObject({
      code,
      message: `${origin}${path}: ${reason}`,
    });
  });
});
