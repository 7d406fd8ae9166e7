import { describe, expect, it } from 'vitest';
import { importOci } from '../../../src/importers/oci/index.js';
import type { Json, JsonObject } from '../../../src/model/index.js';
import { planImport } from '../../../src/planning/index.js';
import { documentSet } from '../document-set.js';

const DIGEST = 'c'.repeat(64);

function planOf(server: JsonObject): ReturnType<typeof planImport> {
  return planImport({
    result: importOci(documentSet(server)),
    kind: 'oci-mcp-package',
    sourceName: 'search',
    sourceDigest: DIGEST,
    typedOrigins: [],
    toolVersion: '0',
    options: {},
  });
}

function serverOf(entry: JsonObject, key = 'packages'): JsonObject {
  return { name: 'io.github.acme/search', license: 'MIT', repository: { url: 'https://github.com/acme/search' }, [key]: [entry] };
}

/** `level kind: evidence` of all risks but those of the findings that are listed again. */
function risksOf(server: JsonObject): readonly string[] {
  return planOf(server).drafts.flatMap(({ risks }) =>
    risks.flatMap(({ kind, level, evidence }) => (kind === 'lossy_conversion' ? [] : [`${level} ${kind}: ${evidence}`])),
  );
}

const image = (runtimeArguments: Json): JsonObject =>
  serverOf({ registryType: 'oci', identifier: `ghcr.io/acme/search@sha256:${DIGEST}`, transport: { type: 'stdio' }, runtimeArguments });

describe('a server.json', () => {
  it.each<[string, Json, string[]]>([
    ['every right', [{ type: 'named', name: '--privileged' }], ['critical broad_scope: --privileged']],
    ['no rights', [{ type: 'named', name: '--privileged', value: 'false' }], ['critical broad_scope: --privileged']],
    ['no rights in one word', [{ type: 'positional', value: '--privileged=false' }], []],
    ['every file', [{ type: 'named', name: '-v', value: '/:/host:ro' }], ['critical broad_scope: -v /:/host:ro']],
    ['every file in one word', [{ type: 'positional', value: '-v/:/host' }], ['critical broad_scope: -v /:/host']],
    ['every file by position', ['-v', '/:/host'].map((value) => ({ type: 'positional', value })), ['critical broad_scope: -v /:/host']],
    [
      'every file by default',
      [
        { type: 'positional', value: '--volume' },
        { type: 'positional', value: '{folder}:/data', variables: { folder: { default: '/' } } },
      ],
      ['critical broad_scope: --volume /:/data', 'medium broad_scope: --volume {folder}:/data'],
    ],
    [
      'every file by choice',
      [{ type: 'named', name: '--mount', value: 'type=bind,src={folder},dst=/d', variables: { folder: { choices: ['/srv/x', '/'] } } }],
      [
        'critical broad_scope: --mount type=bind,src=/,dst=/d',
        'medium broad_scope: --mount type=bind,src={folder},dst=/d',
        'medium broad_scope: --mount type=bind,src=/srv/x,dst=/d',
      ],
    ],
    ['a volume by name', [{ type: 'named', name: '-v', value: 'cache:/data' }], []],
    ['a folder of Windows', [{ type: 'named', name: '-v', value: 'C:\\Users:/data' }], ['high broad_scope: -v C:\\Users:/data']],
    ['the socket', [{ type: 'named', name: '-v', value: '/var/run/docker.sock:/s' }], ['critical broad_scope: -v /var/run/docker.sock:/s']],
    ['the network', [{ type: 'named', name: '--network', value: 'host' }], ['high private_network: --network host']],
    ['the network in one word', [{ type: 'positional', value: '--net=host' }], ['high private_network: --net host']],
    ['a network of its own', [{ type: 'named', name: '--network', value: 'none' }], []],
    ['rights of the system', [{ type: 'named', name: '--cap-add', value: 'SYS_ADMIN' }], ['critical broad_scope: --cap-add SYS_ADMIN']],
    [
      'usual arguments',
      [
        { type: 'named', name: '--rm' },
        { type: 'positional', value: '-i' },
      ],
      [],
    ],
    ['nonsense', [null, 7, { name: 7, value: {} }, { variables: [] }], []],
  ])('names what an image is given of the machine: %s', (_name, runtimeArguments, expected) => {
    expect(risksOf(image(runtimeArguments))).toEqual(expected);
    // Revisions before 2025-09-16 spell keys in snake_case.
    const { runtimeArguments: _, ...rest } = (image(runtimeArguments).packages as JsonObject[])[0] ?? {};
    expect(risksOf(serverOf({ ...rest, runtime_arguments: runtimeArguments }))).toEqual(expected);
  });

  it.each<[string, JsonObject, string[]]>([
    ['npm of a version', { registryType: 'npm', identifier: 'a', version: '1.0.0' }, []],
    ['npm of none', { registryType: 'npm', identifier: 'a' }, ['high supply_chain_provenance: npm:a']],
    ['npm of a tag', { registryType: 'npm', identifier: 'a', version: 'latest' }, ['high supply_chain_provenance: npm:a@latest']],
    ['pypi of a range', { registryType: 'pypi', identifier: 'a', version: '>=1' }, ['high supply_chain_provenance: pypi:a@>=1']],
    [
      'nuget with no digest',
      { registryType: 'nuget', identifier: 'a', version: '1.0', fileSha256: 'x' },
      ['high supply_chain_provenance: nuget:a@1.0'],
    ],
    [
      'a bundle over http',
      { registryType: 'mcpb', identifier: 'http://acme.com/a.mcpb' },
      [
        'high plaintext_transport: http://acme.com/a.mcpb',
        'high supply_chain_provenance: mcpb:http://acme.com/a.mcpb',
        'low external_network: acme.com',
      ],
    ],
    [
      'a bundle with its digest',
      { registryType: 'mcpb', identifier: 'https://acme.com/a.mcpb', fileSha256: DIGEST },
      ['low external_network: acme.com'],
    ],
    [
      'code from elsewhere',
      {
        registryType: 'pypi',
        identifier: 'a',
        version: '1.0.0',
        runtimeArguments: [{ type: 'named', name: '--index-url', value: 'https://b.test' }],
      },
      ['high supply_chain_provenance: --index-url https://b.test'],
    ],
  ])('judges a package by its registry: %s', (_name, entry, expected) => {
    expect(risksOf(serverOf(entry))).toEqual(expected);
    expect(JSON.stringify(planOf(serverOf(entry)))).not.toMatch(/named by tag|digest_sha256\.|Set digest/);
  });

  it('says where a remote is, and what it is given', () => {
    const url = 'http://mcp.acme.com/{tenant}';
    const headers = [{ name: 'X-Key', isSecret: true, isRequired: true }];
    const plan = planOf(serverOf({ type: 'sse', url, headers, variables: { tenant: { choices: ['a', 'b'] } } }, 'remotes'));
    expect(plan.drafts[0]?.route).toEqual({ protocol: 'oci_mcp', method: 'remote', endpoint: url, operation: url });
    expect(plan.drafts[0]?.risks.map(({ kind, level, pointer }) => `${level} ${kind} ${pointer}`)).toEqual([
      'critical plaintext_transport #/remotes/0',
      'medium credential_exposure #/remotes/0/headers/0',
      'low external_network #/remotes/0',
      'low supply_chain_provenance #/remotes/0',
    ]);
    expect(plan.diagnostics.map(({ code, summary }) => `${code}: ${summary}`)).toEqual([
      `oci-remote: ${url} is run by its publisher.`,
      `oci-transport: ${url} speaks sse at ${url}.`,
      `oci-headers: ${url}, headers: X-Key (required, secret).`,
      `oci-url-variables: ${url}, variables of the URL: tenant (one of a, b).`,
    ]);
  });

  it('shows what is given and no secret of it', () => {
    const plan = planOf(
      serverOf({
        registryType: 'npm',
        identifier: 'a',
        version: '1.0.0',
        transport: { type: 'streamable-http', url: 'https://user:hunter2hunter2@acme.com/mcp' },
        runtimeArguments: [{ type: 'positional', value: '-e API_KEY=tops3cret' }],
        packageArguments: [
          { type: 'named', name: '--token', default: 'tops3cret' },
          { type: 'positional', valueHint: 'folder', isRepeated: true },
        ],
        environmentVariables: [
          { name: 'REGION', default: 'eu', choices: ['eu', 'us'], isRequired: true },
          { name: 'KEY', isSecret: true, default: 'tops3cret', choices: ['tops3cret'] },
          { name: 'API_TOKEN', value: 'tops3cret' },
          { name: 'AUTH', value: 'Bearer {key}', variables: { key: { isSecret: true, value: 'tops3cret' } } },
          { name: '\u202eX\u0007', value: '\u001b[31m' },
        ],
      }),
    );
    const text = JSON.stringify(plan);
    expect(text).not.toMatch(/tops3cret|hunter2|\u202e|\\u001b/);
    expect(plan.diagnostics.find(({ code }) => code === 'oci-environment')?.summary).toBe(
      'npm:a@1.0.0, environment: REGION (required, default eu, one of eu, us); KEY (secret, default <redacted>, one of <redacted>); ' +
        'API_TOKEN <redacted>; AUTH Bearer {key} ({key} <redacted> (secret)); X [31m.',
    );
    const secrets = plan.diagnostics.filter(({ code }) => code === 'oci-secret-in-metadata');
    expect(secrets.map(({ pointer }) => pointer)).toEqual([
      '#/packages/0/environmentVariables/1',
      '#/packages/0/environmentVariables/2',
      '#/packages/0/environmentVariables/3/variables/key',
      '#/packages/0/packageArguments/0',
      '#/packages/0/runtimeArguments/0',
    ]);
    expect(plan.drafts[0]?.risks.filter(({ kind }) => kind === 'credential_exposure').length).toBeGreaterThan(4);
  });

  it('is read in the answers of a registry, and in a list of them', () => {
    const server = { name: 'a/b', packages: [{ registryType: 'npm', identifier: 'c', version: '1.0.0' }] };
    const [one, list] = [
      { server, _meta: {} },
      { servers: [{ server, _meta: {} }, { server: { ...server, name: 'a/c' } }, 7], metadata: {} },
    ].map((value) => importOci(documentSet(value)));
    expect(one?.operations.map(({ id, pointer }) => [id, pointer])).toEqual([['a/b/npm:c@1.0.0', '#/server/packages/0']]);
    expect(list?.operations.map(({ id, pointer }) => [id, pointer])).toEqual([
      ['a/b/npm:c@1.0.0', '#/servers/0/server/packages/0'],
      ['a/c/npm:c@1.0.0', '#/servers/1/server/packages/0'],
    ]);
    expect(list?.skipped).toHaveLength(1);
  });

  it('tells a package that is started in two ways apart', () => {
    const entry = { registryType: 'npm', identifier: 'c', version: '1.0.0' };
    const plan = planOf({ name: 'a/b', packages: [entry, { ...entry, transport: { type: 'sse', url: 'http://127.0.0.1/' } }] });
    expect(new Set(plan.drafts.map(({ name }) => name)).size).toBe(2);
  });

  it('has another digest when what is given changes, and the same when it is moved', () => {
    const digestOf = (server: JsonObject): string | undefined => planOf(server).drafts[0]?.operation_digest_sha256;
    const before = image([{ type: 'named', name: '--rm' }]);
    expect(
      digestOf(
        image([
          { type: 'named', name: '--rm' },
          { type: 'named', name: '--privileged' },
        ]),
      ),
    ).not.toBe(digestOf(before));
    expect(digestOf({ ...before, packages: [null, ...(before.packages as Json[])] })).toBe(digestOf(before));
  });
});
