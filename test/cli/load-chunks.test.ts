import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  test.each([
    ['of another engine', Buffer.alloc(400, 7)],
    ['empty', Buffer.alloc(0)],
  ])('are compiled from their source where what was kept is %s', (_, kept) => {
    writeFileSync(cacheOf(write('a.cjs', "exports.said = 'source';")), kept);
    expect(createChunkLoader(folder)('./a.cjs')).toEqual({ said: 'source' });
  });

  test('say where they failed', () => {
    const file = write('a.cjs', "\n  throw new Error('here');");
    expect(() => createChunkLoader(folder)('./a.cjs')).toThrow(expect.objectContaining({ stack: expect.stringContaining(`${file}:2:9`) }));
    expect(() => createChunkLoader(folder)('./none.cjs')).toThrow(/ENOENT/);
  });

  test('are compiled by the build', () => {
    const file = fileURLToPath(new URL('../../dist/cli/run-process.cjs', import.meta.url));
    expect(existsSync(cacheOf(file))).toBe(true);
  });

  test('load packages on demand by require', () => {
    // Node 20 refuses `import()` to code that was compiled before.
    const folder = fileURLToPath(new URL('../../dist/cli/', import.meta.url));
    const chunks = readdirSync(folder).filter((file) => file.endsWith('.cjs'));
    const importing = chunks.filter((file) => /\bimport\(\s*["\w]/.test(readFileSync(join(folder, file), 'utf8')));
    expect(importing).toEqual([]);
  });
});
