import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Script } from 'node:vm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cacheOf, createChunkLoader } from '../../src/cli/load-chunks.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mcp-gateway-chunks-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Keeps what was compiled of the chunk, as the build does. */
function compileAhead(name: string): void {
  const scripts = new Map<string, Script>();
  createChunkLoader(folder, (file, script) => scripts.set(file, script))(`./${name}`);
  for (const [file, script] of scripts) writeFileSync(cacheOf(file), script.createCachedData());
}

describe('chunks of the bundle', () => {
  test('are loaded once, know what they require and where they are, and may require each other in a circle', () => {
    write(
      'a.cjs',
      "exports.name = 'a'; const b = require('./b.cjs'); exports.b = b; exports.sep = require('node:path').sep; exports.file = __filename;",
    );
    write('b.cjs', "const a = require('./a.cjs'); exports.nameOfA = () => a.name;");
    const load = createChunkLoader(folder);
    const a = load('./a.cjs') as { b: { nameOfA(): string }; sep: string; file: string };
    expect(a.b.nameOfA()).toBe('a');
    expect(a.sep).toBe(join('/'));
    expect(a.file).toBe(join(folder, 'a.cjs'));
    expect(load('./b.cjs')).toBe(a.b);
  });

  test('run what was compiled when the bundle was made', () => {
    write('a.cjs', "exports.said = 'source one';");
    compileAhead('a.cjs');
    // V8 tells sources apart by their length, so that what runs shows which of the two it is.
    write('a.cjs', "exports.said = 'source two';");
    expect(createChunkLoader(folder)('./a.cjs')).toEqual({ said: 'source one' });
  });

  test.each([['version'], ['platform'], ['arch']] as const)('do not run what a Node of another %s compiled', (property) => {
    write('a.cjs', "exports.said = 'source one';");
    compileAhead('a.cjs');
    write('a.cjs', "exports.said = 'source two';");
    const own = Object.getOwnPropertyDescriptor(process, property);
    Object.defineProperty(process, property, { ...own, value: 'other' });
    try {
      expect(createChunkLoader(folder)('./a.cjs')).toEqual({ said: 'source two' });
    } finally {
      Object.defineProperty(process, property, own ?? {});
    }
  });

  test('are UTF-8: what esbuild does not escape is as it was written', () => {
    write('a.cjs', 'exports.isEllipsis = (text) => /^[…]$/.test(text);');
    const { isEllipsis } = createChunkLoader(folder)('./a.cjs') as { isEllipsis(text: string): boolean };
    expect(['…', 'â'].map(isEllipsis)).toEqual([true, false]);
  });

  test.each([
    ['of another engine', Buffer.alloc(400, 7)],
    ['empty', Buffer.alloc(0)],
  ])('are compiled from their source where what was kept is %s', (_, kept) => {
    writeFileSync(cacheOf(write('a.cjs', "exports.said = 'source';")), kept);
    expect(createChunkLoader(folder)('./a.cjs')).toEqual({ said: 'source' });
  });

  test('say where they failed, each time that they are asked for', () => {
    const file = write('a.cjs', "\n  throw new Error('here');");
    const load = createChunkLoader(folder);
    const failed = expect.objectContaining({ stack: expect.stringContaining(`${file}:2:9`) });
    for (const name of ['./a.cjs', './a.cjs']) expect(() => load(name)).toThrow(failed);
    for (const name of ['./none.cjs', './none.cjs']) expect(() => load(name)).toThrow(/ENOENT/);
  });

  test('are written by the build as strict as the modules that they are made of, and compiled', () => {
    const built = fileURLToPath(new URL('../../dist/cli/', import.meta.url));
    const names = readdirSync(built);
    const chunks = names.filter((name) => name.endsWith('.cjs'));
    expect(chunks.length).toBeGreaterThan(10);
    expect(chunks.filter((name) => !readFileSync(join(built, name), 'utf8').startsWith('"use strict";'))).toEqual([]);
    // The Node that runs the tests may be another than built.
    expect(names.filter((name) => /^run-process\.cjs\..+\.cache$/.test(name))).toHaveLength(1);
  });

  test('load packages on demand by require', () => {
    // Node 20 refuses `import()` to code that was compiled before.
    const folder = fileURLToPath(new URL('../../dist/cli/', import.meta.url));
    const chunks = readdirSync(folder).filter((file) => file.endsWith('.cjs'));
    const importing = chunks.filter((file) => /\bimport\(\s*["\w]/.test(readFileSync(join(folder, file), 'utf8')));
    expect(importing).toEqual([]);
  });
});
