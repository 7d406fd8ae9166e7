import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inspectRoot, openCompiledFiles, renderLock, systemContext } from '../../src/activation/index.js';
import { digestCapability } from '../../src/capability/index.js';
import type { Capability } from '../../src/model/index.js';
import { sha256Hex } from '../../src/planning/index.js';
import { fileText } from '../gateway/world.js';

const COUNT = 120;
let dir: string;
let root: string;
let compiled: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'compiled-'));
  root = join(dir, 'caps');
  compiled = join(dir, 'state', 'compiled');
  mkdirSync(root);
  const files: Record<string, unknown> = {};
  for (let index = 0; index < COUNT; index += 1) {
    const text = fileText(`tool_${index}`, 'https://api.example.com');
    writeFileSync(pathOf(index), text);
    files[`tool_${index}.yaml`] = { sha256: digestCapability(text), method: 'reviewed', gates: [], edited: false };
  }
  writeFileSync(join(root, 'capabilities.lock.json'), renderLock({ format_version: '1.0', sources: {}, files: files as never }));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const pathOf = (index: number): string => join(root, `tool_${index}.yaml`);
const open = (version = '1.2.3', state = join(dir, 'state')) =>
  openCompiledFiles(root, { environment: { MCP_GATEWAY_STATE_DIR: state }, version });
const digestOf = (index: number): string => sha256Hex(readFileSync(pathOf(index)));
const pack = (): string => join(compiled, readdirSync(compiled).find((name) => name.endsWith('.lines')) ?? '');

/** What one start serves and holds, and how many files it had from before. */
async function start(version?: string): Promise<{ known: number; served: number; held: string[]; hosts: string[] }> {
  const files = await open(version);
  const digests = Array.from({ length: COUNT }, (_, index) => digestOf(index));
  const known = digests.filter((sha256) => files.get(sha256) !== undefined).length;
  const { served, held } = await inspectRoot(root, { integrity: 'enforce', compiled: files }, systemContext(dir));
  const hosts = new Set(served.map(({ capability }) => capability.providers.primary.config.base_url ?? ''));
  return { known, served: served.length, held: held.map(({ path, reason }) => `${path}: ${reason}`), hosts: [...hosts] };
}

const whole = { served: COUNT, held: [], hosts: ['https://api.example.com'] };

describe('capability files that were parsed before', () => {
  it('are not parsed again at the next start', async () => {
    expect(await start()).toEqual({ known: 0, ...whole });
    expect(await start()).toEqual({ known: COUNT, ...whole });
  });

  it('are parsed again when their bytes changed, and judged by the lock', async () => {
    await start();
    writeFileSync(pathOf(1), `# a comment\n${readFileSync(pathOf(1), 'utf8')}`);
    writeFileSync(pathOf(2), readFileSync(pathOf(2), 'utf8').replace('api.example.com', 'evil.example.net'));
    // What was compiled, and approved for another path, is not approved here.
    copyFileSync(pathOf(3), pathOf(4));
    expect(await start()).toEqual({
      known: COUNT - 2,
      served: COUNT - 2,
      held: ['tool_2.yaml: it differs from what was approved', 'tool_4.yaml: it differs from what was approved'],
      hosts: ['https://api.example.com'],
    });
  });

  it('are judged by the lock of each start', async () => {
    await start();
    writeFileSync(join(root, 'capabilities.lock.json'), renderLock({ format_version: '1.0', sources: {}, files: {} }));
    expect(await start()).toMatchObject({ known: COUNT, served: 0 });
  });

  it('are dropped from what is kept when they are gone', async () => {
    await start();
    const gone = digestOf(5);
    rmSync(pathOf(5));
    await inspectRoot(root, { integrity: 'enforce', compiled: await open() }, systemContext(dir));
    expect((await open()).get(gone)).toBeUndefined();
  });

  it('come with how they are listed and with their output schemas, each as the file says it', async () => {
    const output = '{ type: object, properties: { "tab\\there": { type: string, description: "é, 漢" } } }';
    writeFileSync(pathOf(1), fileText('tool_1', 'https://api.example.com', { output }));
    let drawn = 0;
    const inspect = async () => {
      drawn = 0;
      const outline = ({ name }: Capability) => {
        drawn += 1;
        return { listed: { name, description: 'Drawn', inputSchema: {} }, preparesAnywhere: name !== 'tool_3' };
      };
      const options = { environment: { MCP_GATEWAY_STATE_DIR: join(dir, 'state') }, version: '1', outline };
      const files = await openCompiledFiles(root, options);
      const { served } = await inspectRoot(root, { integrity: 'warn', compiled: files }, systemContext(dir));
      return served.map(({ outline: kept, ...rest }) => ({
        ...rest,
        listed: kept?.listed(),
        json: kept?.json().toString(),
        preparesAnywhere: kept?.preparesAnywhere,
      }));
    };
    rmSync(join(root, 'capabilities.lock.json'));
    const first = await inspect();
    expect(drawn).toBe(COUNT);
    expect(first.find(({ path }) => path === 'tool_1.yaml')).toMatchObject({
      capability: { schema: { output: { properties: { 'tab\there': { description: 'é, 漢' } } } } },
      listed: { name: 'tool_1', description: 'Drawn', inputSchema: {} },
      json: '{"name":"tool_1","description":"Drawn","inputSchema":{}}',
      preparesAnywhere: true,
    });
    expect(first.filter(({ preparesAnywhere }) => !preparesAnywhere).map(({ path }) => path)).toEqual(['tool_3.yaml']);
    expect(await inspect()).toEqual(first);
    expect(drawn).toBe(0);
    // What is written again is what was read, without reading it.
    writeFileSync(pathOf(2), fileText('tool_2', 'https://api.example.net'));
    const changed = await inspect();
    expect([drawn, await inspect()]).toEqual([1, changed]);
    expect(changed.filter(({ path }) => path !== 'tool_2.yaml')).toEqual(first.filter(({ path }) => path !== 'tool_2.yaml'));
  });

  it('are not kept for a directory of four', async () => {
    for (let index = 0; index < COUNT - 4; index += 1) rmSync(pathOf(index));
    await inspectRoot(root, { integrity: 'enforce', compiled: await open() }, systemContext(dir));
    expect(existsSync(join(dir, 'state'))).toBe(false);
  });
});

describe('what is kept is used only as this program wrote it', () => {
  it.each<[string, () => void]>([
    [
      'a changed byte',
      () =>
        writeFileSync(
          pack(),
          readFileSync(pack()).map((byte, index) => (index === 500 ? byte ^ 1 : byte)),
        ),
    ],
    [
      'an address that somebody put there',
      () =>
        writeFileSync(
          pack(),
          Buffer.from(readFileSync(pack()).toString('latin1').replaceAll('api.example.com', 'evil.example.net'), 'latin1'),
        ),
    ],
    ['a cut file', () => writeFileSync(pack(), readFileSync(pack()).subarray(0, 20))],
    ['another key', () => writeFileSync(join(compiled, 'key'), Buffer.alloc(32, 7))],
    ['a short key', () => writeFileSync(join(compiled, 'key'), 'x')],
    ['a key that others can read', () => chmodSync(join(compiled, 'key'), 0o644)],
    ['a file that others can write', () => chmodSync(pack(), 0o666)],
    ['a folder that others can enter', () => chmodSync(compiled, 0o755)],
    [
      'a link to the very file',
      () => {
        const path = pack();
        renameSync(path, join(dir, 'elsewhere.lines'));
        symlinkSync(join(dir, 'elsewhere.lines'), path);
      },
    ],
    [
      'a link to the very folder',
      () => {
        renameSync(compiled, join(dir, 'elsewhere'));
        symlinkSync(join(dir, 'elsewhere'), compiled);
      },
    ],
  ])('not with %s', async (_what, change) => {
    await start();
    change();
    expect(await start()).toEqual({ known: 0, ...whole });
  });

  it.skipIf(process.getuid?.() !== 0)('not when it is somebody else’s', async () => {
    await start();
    chownSync(pack(), 12_345, 12_345);
    expect(await start()).toEqual({ known: 0, ...whole });
  });

  it('not by another version, nor for another directory', async () => {
    await start('1.2.3');
    const old = pack();
    expect((await start('1.2.4')).known).toBe(0);
    expect(existsSync(old)).toBe(false);
    const name = pack();
    const other = join(dir, 'other');
    mkdirSync(other);
    const elsewhere = await openCompiledFiles(other, { environment: { MCP_GATEWAY_STATE_DIR: join(dir, 'state') }, version: '1.2.4' });
    for (let index = 0; index < COUNT; index += 1) elsewhere.add(digestOf(index), { schema: {} } as never, digestOf(index));
    await elsewhere.keep(new Set(Array.from({ length: COUNT }, (_, index) => digestOf(index))));
    const foreign = readdirSync(compiled).find((file) => file.endsWith('.lines') && join(compiled, file) !== name) ?? '';
    copyFileSync(join(compiled, foreign), name);
    expect((await start('1.2.4')).known).toBe(0);
  });

  it.each<[string, Record<string, string>]>([
    ['no home', {}],
    ['a relative folder', { MCP_GATEWAY_STATE_DIR: 'state' }],
    ['a file in its place', { MCP_GATEWAY_STATE_DIR: '/dev/null' }],
  ])('and is done without where there is %s', async (_what, environment) => {
    const options = { environment, version: '1' };
    await inspectRoot(root, { integrity: 'enforce', compiled: await openCompiledFiles(root, options) }, systemContext(dir));
    expect((await openCompiledFiles(root, options)).get(digestOf(1))).toBeUndefined();
  });

  it('stands where the XDG Base Directory Specification says', async () => {
    const environment = { HOME: dir, XDG_STATE_HOME: join(dir, 'xdg') };
    await inspectRoot(
      root,
      { integrity: 'enforce', compiled: await openCompiledFiles(root, { environment, version: '1' }) },
      systemContext(dir),
    );
    expect(readdirSync(join(dir, 'xdg/mcp-gateway/compiled'))).toHaveLength(2);
    const home = { HOME: dir };
    await inspectRoot(
      root,
      { integrity: 'enforce', compiled: await openCompiledFiles(root, { environment: home, version: '1' }) },
      systemContext(dir),
    );
    expect(readdirSync(join(dir, '.local/state/mcp-gateway/compiled'))).toHaveLength(2);
  });
});
