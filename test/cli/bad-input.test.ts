import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planOptions } from '../../src/cli/plan-options.js';
import { runCli } from './run-cli.js';

const VALID =
  'openapi: 3.0.0\ninfo: { title: T, version: "1" }\nservers: [{ url: https://api.example.com }]\npaths: { /a: { get: { operationId: a, responses: { 200: { description: fine } } } } }\n';

const FILES: Record<string, string> = {
  'empty.yaml': '',
  'blank.yaml': ' \n\n',
  'broken.yaml': 'openapi: 3.0.0\npaths:\n  /a: [1,\n  b: 2\n',
  'broken.json': '{"openapi": "3.0.0", "paths": {,}}',
  'import-a-0123456789ab.manifest.json': '{"name":"x"}',
  'package.json': '{"name":"x","version":"1.0.0","dependencies":{}}',
  'reference.yaml': VALID.replace('operationId: a,', 'operationId: a, parameters: [{ $ref: "#/components/parameters/Nope" }],'),
  'valid.yaml': VALID,
  'gateway.yaml': 'servers:\n  - nam: x\n    capabilities: capabilities\n',
};

const SECRET = 'sk_live_4eC39HqLyjWDarjtT1zdp7dc';

/** Command line, and what stderr must say: the place and the next step. */
const CASES: readonly [string, readonly string[], readonly (string | RegExp)[]][] = [
  ['a missing file', ['import', 'preview', 'missing.yaml'], ['missing.yaml: there is no such file', 'Give a file path']],
  ['a directory', ['import', 'preview', '.'], ['this is a directory', 'Name the file in it']],
  ['an empty file', ['import', 'preview', 'empty.yaml'], ['empty.yaml: the document is empty', 'Give a file']],
  ['a blank file', ['import', 'preview', 'blank.yaml'], ['blank.yaml: the document is empty', 'Give a file']],
  ['broken YAML', ['import', 'preview', 'broken.yaml'], [/broken\.yaml:4:3: /, 'Correct the document there']],
  ['broken JSON', ['import', 'preview', 'broken.json'], [/broken\.json:1:32: /, 'Correct the document there']],
  [
    'JSON that is no description',
    ['import', 'preview', 'package.json'],
    ['it looks like a package.json', 'Known kinds: openapi, graphql, postman, oci-mcp-package'],
  ],
  [
    'a reference that leads nowhere',
    ['import', 'apply', 'reference.yaml'],
    ['reference.yaml:4:', '"#/components/parameters/Nope" leads nowhere', '--allow-unresolved'],
  ],
  ['the same, directly', ['cap', 'import', 'reference.yaml'], ['"#/components/parameters/Nope" leads nowhere']],
  ['the same, in a preview', ['import', 'preview', 'reference.yaml'], ['"#/components/parameters/Nope" leads nowhere']],
  ['an unknown command', ['improt', 'preview', 'valid.yaml'], ['"improt"', 'Did you mean import?']],
  ['an unknown subcommand', ['import', 'previw', 'valid.yaml'], ["'previw'", 'did you mean preview?']],
  ['an unknown option', ['import', 'preview', 'valid.yaml', '--fromat', 'json'], ["'--fromat'", 'did you mean --format?']],
  ['an unknown option of serve', ['--prot', '1'], ["'--prot'", 'did you mean --port?']],
  ['a secret behind an unknown option', [`--apikey=${SECRET}`], ["unknown option '--apikey'"]],
  ['a flag of another gateway', ['--openapi-spec', 'valid.yaml'], ["'--openapi-spec'", 'The description is --spec FILE']],
  ['the same with a secret', ['serve', `--headers=Authorization: ${SECRET}`], ["'--headers'", "--header 'Name: value'", '--auth-token']],
  ['a file with a dash in front', ['import', 'preview', '-valid.yaml'], ["'-valid.yaml'", 'is named ./-valid.yaml']],
  ['a flag of an import', ['--spec', 'valid.yaml', '--overlay', 'o.yaml'], ["'--overlay'", 'import apply SOURCE, and serve the files']],
  [
    'one that has another way',
    ['serve', '--spec', 'valid.yaml', '--server-var', 'a=b'],
    ["'--server-var'", '--base-url says the whole address'],
  ],
  ['a description where a command should stand', ['https://api.example.com/openapi.json'], ['--spec SOURCE', 'import preview SOURCE']],
  ['a description where a verb should stand', ['import', 'valid.yaml'], ["unknown command 'valid.yaml'", 'import preview SOURCE']],
  ['a configuration where a command should stand', ['gateway.yaml'], ['mcp-gateway -c FILE']],
  ['an unknown kind', ['import', 'preview', '--kind', 'opnapi', 'valid.yaml'], ["'opnapi' is invalid", 'openapi, graphql']],
  [
    'an option of GraphQL for OpenAPI',
    ['import', 'preview', 'valid.yaml', '--endpoint', 'https://api.example.com'],
    ['--endpoint says nothing of a source of kind openapi; it goes with graphql', '--base-url'],
  ],
  ['an option of Postman for OpenAPI', ['cap', 'import', 'valid.yaml', '--var', 'a=b'], ['--var says nothing', 'postman']],
  ['an unknown key', ['-c', 'gateway.yaml'], ['gateway.yaml:2:5', 'did you mean "name"?']],
  [
    'an option of serve before another command',
    ['-c', 'gateway.yaml', 'config', 'check'],
    ['--config before `config`', 'behind the command'],
  ],
  ['two files to check', ['config', 'check', 'gateway.yaml', '-c', 'other.yaml'], ['one file', 'other.yaml']],
  ['a configuration to check by the usual option', ['config', 'check', '-c', 'gateway.yaml'], ['gateway.yaml:2:5']],
  ['a missing configuration', ['-c', 'nope.yaml'], ['nope.yaml: no such file', '-c FILE']],
  ['an unknown gate', ['cap', 'activate', 'valid.yaml', '--approve', 'destrutive_action'], ['"destrutive_action"', 'destructive_action?']],
  [
    'a directory that cannot be made',
    ['import', 'apply', 'valid.yaml', '-o', 'valid.yaml/drafts'],
    ['valid.yaml/drafts', 'cannot be written', 'permissions'],
  ],
  ['a plan that cannot be saved', ['import', 'preview', 'valid.yaml', '--out', 'nowhere/plan.json'], ['nowhere/plan.json', '--out']],
  ['a plan that is none', ['import', 'show', 'package.json'], ['package.json is no saved plan', 'import preview --out']],
  ['arguments that are no JSON', ['cap', 'test', 'valid.yaml', '--args', '{bad'], ['no JSON']],
  [
    'an address that is none',
    ['cap', 'test', 'valid.yaml', '--base-url', 'api.example.com'],
    ['--base-url api.example.com: not an http(s) URL'],
  ],
  ['a directory as a capability file', ['cap', 'test', '.'], ['. is a directory', 'Name a file in it']],
  ['a directory to take out of service', ['cap', 'deactivate', '.'], ['. is a directory; files are taken out of service by name']],
  ['a manifest that is none', ['import', 'rollback', 'import-a-0123456789ab.manifest.json'], ['it is no manifest']],
  ['missing decisions', ['import', 'review', '--decisions', 'missing.yaml'], [/missing\.yaml does not exist\.\n$/]],
  ['a missing capability file', ['cap', 'test', 'missing.yaml'], ['missing.yaml does not exist', 'Name a capability file']],
  ['a secret as the reference to one', ['import', 'apply', 'valid.yaml', '--auth-key', SECRET], ['--auth-key', 'env:NAME']],
  ['the same in a preview', ['import', 'preview', 'valid.yaml', '--auth-key', SECRET, '--out', 'plan.json'], ['--auth-key', 'env:NAME']],
  [
    'a secret by name',
    ['import', 'preview', 'valid.yaml', '--auth-key', 'secret:SHOP'],
    ['secret:SHOP leads nowhere', 'env:NAME or file:/path'],
  ],
  ['the same, directly', ['cap', 'import', 'valid.yaml', '--auth-key', SECRET], ['--auth-key', 'env:NAME']],
  ['a secret in an address', ['import', 'apply', 'valid.yaml', '--base-url', `https://u:${SECRET}@api.example.com`], ['--base-url']],
  ['a secret in a server variable', ['cap', 'import', 'valid.yaml', '--server-var', `api_key=${SECRET}`], ['--server-var api_key']],
  ['two manifests to roll back', ['import', 'rollback', 'a.manifest.json', 'b.manifest.json'], ['too many arguments', 'rollback']],
  ['two sources', ['import', 'preview', 'valid.yaml', 'broken.yaml'], ['too many arguments', 'preview']],
  ['two files to test', ['cap', 'test', 'valid.yaml', 'broken.yaml'], ['too many arguments', 'test']],
  ['an argument of serve', ['serve', 'valid.yaml'], ['"valid.yaml"', '--spec SOURCE']],
  ['an empty directory', ['import', 'apply', 'valid.yaml', '-o', ''], ['--output', 'it is empty']],
  ['the same, directly', ['cap', 'import', 'valid.yaml', '--output='], ['--output', 'it is empty']],
  ['an empty directory to activate to', ['cap', 'activate', 'valid.yaml', '--to', ' '], ['--to', 'it is empty']],
  ['a directory to list that is not there', ['cap', 'list', 'nope'], ['nope does not exist']],
  ['a file to list', ['cap', 'list', 'valid.yaml'], ['valid.yaml is no directory']],
  ['help for an unknown command', ['help', 'improt'], ['"improt"', 'Did you mean import?']],
  ['help for an unknown verb', ['help', 'import', 'previw'], ['"previw" of `import`', 'Did you mean preview?']],
  ['nobody listening', ['import', 'preview', 'http://127.0.0.1:1/openapi.json'], ['nothing answers there']],
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mcp-gateway-bad-input-'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('bad input is one clear message, exit 1, and nothing written', () => {
  it.concurrent.each(CASES)('%s', async (_, args, expected) => {
    const { code, stdout, stderr } = await runCli(args, await copyOf(args));
    for (const text of expected)
      expect(stderr).toMatch(typeof text === 'string' ? new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : text);
    expect(stderr).toMatch(/^mcp-gateway: /);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(stderr).not.toContain(SECRET);
    expect(code).toBe(1);
    if (!args.includes('reference.yaml')) expect(stdout).toBe('');
  });

  /** A folder of its own for each case, where whatever is written would be seen afterwards. */
  async function copyOf(args: readonly string[]): Promise<string> {
    const own = await mkdtemp(join(folder, 'case-'));
    for (const [name, text] of Object.entries(FILES))
      if (name !== 'gateway.yaml' || args.includes(name)) await writeFile(join(own, name), text);
    cases.push(own);
    return own;
  }
  const cases: string[] = [];
  afterAll(async () => {
    for (const own of cases) expect((await readdir(own)).filter((name) => !(name in FILES))).toEqual([]);
    expect(cases).toHaveLength(CASES.length);
  });
});

it('answers with one JSON document where JSON was asked for', async () => {
  const own = join(folder, 'empty');
  await mkdir(own);
  const { code, stdout } = await runCli(['import', 'preview', 'missing.yaml', '--format', 'json'], own);
  expect([code, JSON.parse(stdout).error.code]).toEqual([1, 'source-not-found']);
});

it('leaves stdout to the plan where `--fail-on` fails', async () => {
  const own = await mkdtemp(join(folder, 'fail-on-'));
  await writeFile(join(own, 'valid.yaml'), VALID);
  const args = ['import', 'preview', 'valid.yaml', '--fail-on', 'low', '--detailed-exitcode', '--format', 'json'];
  const { code, stdout, stderr } = await runCli(args, own);
  expect([code, JSON.parse(stdout).drafts.length, stderr]).toEqual([1, 1, expect.stringContaining('mcp-gateway: --fail-on low: 1 of 1')]);
});

it.each(['import', 'cap', 'config', 'auth', 'audit'])('shows the verbs of `%s` where none is given', async (group) => {
  const { code, stdout, stderr } = await runCli([group], folder);
  expect([code, stdout, stderr]).toEqual([1, '', expect.stringMatching(new RegExp(`^Usage: mcp-gateway ${group} .*Commands:`, 's'))]);
});

it.each([
  [['help'], 'Usage: mcp-gateway [options] [command]'],
  [['help', 'cap'], 'Usage: mcp-gateway cap '],
  [['help', 'import', 'preview'], 'Usage: mcp-gateway import preview '],
  [['import', 'help', 'preview'], 'Usage: mcp-gateway import preview '],
])('answers %j', async (args, start) => {
  const { code, stdout, stderr } = await runCli(args, folder);
  expect([code, stdout.startsWith(start), stderr]).toEqual([0, true, '']);
});

it('writes to a directory named with a slash at its end', async () => {
  const own = await mkdtemp(join(folder, 'slash-'));
  await writeFile(join(own, 'valid.yaml'), VALID);
  const { stdout } = await runCli(['import', 'apply', 'valid.yaml', '-o', 'drafts//'], own);
  expect(stdout).toMatch(/ to drafts\/;/);
  expect(stdout).not.toContain('//');
});

it('warns of a pattern that takes nothing when drafts are written, too', async () => {
  const own = await mkdtemp(join(folder, 'unmatched-'));
  await writeFile(join(own, 'valid.yaml'), VALID);
  const { code, stderr } = await runCli(['import', 'apply', 'valid.yaml', '--include', 'a', '--include', 'GET /b'], own);
  expect([code, stderr]).toEqual([0, expect.stringContaining('--include "GET /b" matches none of the operations; did you mean "GET /a"?')]);
});

it('keeps the credential in the URL of an overlay out of a plan', async () => {
  const options = planOptions(
    'openapi',
    { naming: 'flat', contextIntegrityProfile: 'strict', overlay: ['https://me:pw1@api.example.com/o.yaml?token=t1'] },
    '/',
    '/',
  );
  expect(options.overlay).toEqual(['https://api.example.com/o.yaml?token=redacted']);
});

it('imports what can be read of a broken description when told to', async () => {
  const own = join(folder, 'allowed');
  await mkdir(own);
  await writeFile(join(own, 'reference.yaml'), FILES['reference.yaml'] ?? '');
  const { code } = await runCli(['import', 'apply', 'reference.yaml', '--allow-unresolved'], own);
  expect([code, await readdir(join(own, 'capability-drafts'))]).toEqual([0, expect.arrayContaining(['a.yaml'])]);
});

// What checks them is loaded by the built command alone, and each version has its own.
it.each(['2.0', '3.0.0', '3.1.0', '3.2.0'])('says what of a description of %s the specification does not allow', async (version) => {
  const own = await mkdtemp(join(folder, 'wrong-'));
  const text =
    version === '2.0' ? VALID.replace(/^openapi.*\n/, 'swagger: "2.0"\n').replace(/servers.*\n/, 'host: api.example.com\n') : VALID;
  await writeFile(join(own, 'wrong.yaml'), text.replace(/3\.0\.0/, version).replace('description: fine', 'description: 5'));
  const { code, stdout } = await runCli(['import', 'preview', 'wrong.yaml', '--format', 'json'], own);
  const found = JSON.parse(stdout).diagnostics.map((diagnostic: { code: string }) => diagnostic.code);
  expect([code, found]).toEqual([0, expect.arrayContaining(['specification-violation'])]);
  expect(found).not.toContain('not-validated');
});
