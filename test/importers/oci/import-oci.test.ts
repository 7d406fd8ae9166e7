import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importOci } from '../../../src/importers/oci/index.js';
import { GatewayError, type ImportResult, type Json } from '../../../src/model/index.js';
import { createCompiler, schemasOf } from '../compile-schema.js';
import { documentSet } from '../document-set.js';

const DIGEST = 'a'.repeat(64);
const PINNED = `ghcr.io/acme/search@sha256:${DIGEST}`;
const METADATA = {
  name: 'acme-search',
  image_ref: PINNED,
  digest_sha256: DIGEST,
  license: 'Apache-2.0',
  provenance: 'https://github.com/acme/search',
  tools: [
    {
      name: 'search',
      description: 'Searches.',
      input_schema: { type: 'object', properties: { q: { type: 'string' } } },
      annotations: { readOnlyHint: true },
    },
    { name: 'drop', annotations: { destructiveHint: true } },
  ],
};

function codes(value: Json): readonly string[] {
  return importOci(documentSet(value)).diagnostics.map(({ code }) => code);
}

describe('importOci', () => {
  it('gives review evidence per tool, with nothing to call', () => {
    const result = importOci(documentSet(METADATA));
    expect(result).toMatchObject({
      operations: [
        {
          id: 'acme-search/search',
          suggestedName: 'search',
          pointer: '#/tools/search',
          effect: 'read',
          request: {
            protocol: 'oci_mcp',
            imageRef: PINNED,
            digestSha256: DIGEST,
            toolName: 'search',
            inputSchema: { properties: { q: { type: 'string' } } },
          },
        },
        {
          id: 'acme-search/drop',
          effect: 'delete',
          description: `The tool drop of ${PINNED}.`,
          request: { inputSchema: { type: 'object' } },
        },
      ],
      skipped: [],
      diagnostics: [],
      found: 2,
      source: {
        title: 'acme-search',
        license: 'Apache-2.0',
        provenance: 'https://github.com/acme/search',
        servers: [],
        declaresSchemes: false,
      },
    });
  });

  it.each<[name: string, change: object, codes: string[]]>([
    [
      'a reference by tag alone',
      { image_ref: 'ghcr.io/acme/search:1.0', digest_sha256: undefined },
      ['oci-reference-tag-only', 'oci-digest-missing'],
    ],
    ['a reference by tag with a digest beside it', { image_ref: 'ghcr.io:443/acme/search:1.0' }, ['oci-reference-tag-only']],
    ['a digest that is not the one of the reference', { digest_sha256: 'b'.repeat(64) }, ['oci-digest-mismatch']],
    ['the digest spelled with sha256: and capitals', { digest_sha256: `sha256:${DIGEST.toUpperCase()}` }, []],
    ['a digest that is none', { digest_sha256: 'abc' }, ['oci-digest-invalid', 'oci-digest-mismatch']],
    [
      'a reference by what is no digest',
      { image_ref: `ghcr.io/acme/search@sha256:${'z'.repeat(64)}` },
      ['oci-digest-invalid', 'oci-digest-mismatch'],
    ],
    ['a digest of an unknown algorithm', { image_ref: `a/b@md5:${'a'.repeat(32)}`, digest_sha256: undefined }, ['oci-digest-invalid']],
    ['nothing in a reference by SHA-512', { image_ref: `ghcr.io/acme/search@sha512:${'a'.repeat(128)}` }, []],
    ['no provenance', { provenance: undefined }, ['oci-provenance-missing']],
    ['no licence', { license: ' ' }, ['oci-license-missing']],
    ['no image', { image_ref: '' }, ['oci-image-missing']],
    ['provenance as facts', { provenance: { builder: 'gha', commit: 'abc' } }, []],
  ])('finds %s', (_name, change, expected) => {
    expect(codes({ ...METADATA, ...change } as Json)).toEqual(expected);
  });

  it('skips tools without a name and second ones of a name', () => {
    const result = importOci(documentSet({ ...METADATA, tools: ['a', 'a', {}, 7] }));
    expect(result.operations.map(({ id }) => id)).toEqual(['acme-search/a']);
    expect(result.skipped.map(({ reason }) => reason)).toEqual(['A second tool is named a.', 'It has no name.', 'It has no name.']);
    expect(result.found).toBe(4);
  });

  it('reads a server.json of the registry: a package and a remote each', () => {
    const result = importOci(
      documentSet({
        $schema: 'https://static.modelcontextprotocol.io/schemas/2025-10-17/server.schema.json',
        name: 'io.github.acme/search',
        description: 'Searches.',
        version: '1.2.0',
        repository: { url: 'https://github.com/acme/search', source: 'github' },
        packages: [
          { registryType: 'oci', identifier: 'ghcr.io/acme/search', version: '1.2.0', transport: { type: 'stdio' } },
          { registryType: 'npm', identifier: '@acme/search', version: '1.2.0', transport: { type: 'stdio' } },
          {},
        ],
        remotes: [{ type: 'streamable-http', url: 'https://mcp.acme.test' }],
      }),
    );
    expect(result.operations.map(({ id, request }) => [id, request.protocol === 'oci_mcp' && request.imageRef])).toEqual([
      ['io.github.acme/search/ghcr.io/acme/search:1.2.0', 'ghcr.io/acme/search:1.2.0'],
      ['io.github.acme/search/npm:@acme/search@1.2.0', 'npm:@acme/search@1.2.0'],
      ['io.github.acme/search/https://mcp.acme.test', 'https://mcp.acme.test'],
    ]);
    expect(result.skipped.map(({ reason }) => reason)).toEqual(['It names no package.']);
    expect(result.diagnostics.map(({ code }) => code)).toEqual([
      'oci-reference-tag-only',
      'oci-digest-missing',
      'oci-transport',
      'oci-package-not-image',
      'oci-transport',
      'oci-remote',
      'oci-transport',
      'oci-license-missing',
    ]);
    expect(result.source).toMatchObject({ version: '1.2.0', provenance: 'https://github.com/acme/search' });
  });

  it.each([
    ['acme/search', 'https://ghcr.io', 'ghcr.io/acme/search:1.2.0'],
    ['acme/search:2@sha256:abc', 'https://ghcr.io/', 'ghcr.io/acme/search:2@sha256:abc'],
    ['ghcr.io/acme/search', 'https://docker.io', 'ghcr.io/acme/search:1.2.0'],
    ['localhost/search', 'https://docker.io', 'localhost/search:1.2.0'],
    ['search', 'http://127.0.0.1:5000', '127.0.0.1:5000/search:1.2.0'],
    ['acme/search', undefined, 'acme/search:1.2.0'],
  ])('refers to the image of the registry that a server.json names: %s of %s', (identifier, registryBaseUrl, expected) => {
    const packages = [{ registryType: 'oci', identifier, version: '1.2.0', ...(registryBaseUrl === undefined ? {} : { registryBaseUrl }) }];
    const { operations } = importOci(documentSet({ name: 'io.github.acme/search', packages }));
    expect(operations.map(({ request }) => request.protocol === 'oci_mcp' && request.imageRef)).toEqual([expected]);
  });

  it('refuses what is no package metadata', () => {
    expect(() => importOci(documentSet({ a: 1 }))).toThrow(expect.objectContaining({ code: 'source-unrecognised' }));
  });

  it('never crashes on random metadata, and its schemas compile', () => {
    const compile = createCompiler();
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('tools', 'packages', 'remotes', 'image_ref', 'license', 'provenance', 'digest_sha256', 'name'),
        (value, key) => {
          const results = [
            { ...METADATA, [key]: value },
            { [key]: [value] },
            { name: 'x', packages: [{ identifier: 'a' }], [key]: value },
          ].map((each) => attempt(each as Json));
          for (const result of results) {
            if (result instanceof GatewayError) continue;
            expect(result.found).toBe(result.operations.length + result.skipped.length);
            for (const operation of result.operations) for (const [, schema] of schemasOf(operation)) compile(schema);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

function attempt(value: Json): ImportResult | GatewayError {
  try {
    return importOci(documentSet(value));
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
}
