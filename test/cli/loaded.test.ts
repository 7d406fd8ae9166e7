import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const bundle = fileURLToPath(new URL('../../dist/cli/', import.meta.url));

/** The packages in what a file of the bundle loads before it runs, and in all that this loads. */
function packagesOf(start: string): ReadonlySet<string> {
  const files = new Set([start]);
  for (const file of files) {
    const text = readFileSync(join(bundle, file), 'utf8');
    // What is loaded on demand stands in a function.
    for (const [, loaded = ''] of text.matchAll(/(?<!=>__toESM\()\brequire\(\s*"\.\/([^"]+)"\s*\)/g)) files.add(loaded);
  }
  const sources = [...files].flatMap((file): string[] => JSON.parse(readFileSync(join(bundle, `${file}.map`), 'utf8')).sources);
  return new Set(sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []));
}

function fileOf(name: string): string {
  const found = readdirSync(bundle).find((file) => file.startsWith(name) && file.endsWith('.cjs'));
  if (found === undefined) throw new Error(`${name} is not in the bundle`);
  return found;
}

describe('what the command loads', () => {
  test('to serve over HTTP is neither the SDK nor undici, before a request needs them', () => {
    const packages = packagesOf(fileOf('serve-run-'));
    expect(packages).toContain('zod');
    expect([...packages].filter((name) => name === 'undici' || name.startsWith('@modelcontextprotocol/'))).toEqual([]);
  });

  test('is the command line alone before it knows what to do', () => {
    expect([...packagesOf('run-process.cjs')]).toEqual(['commander']);
  });
});

test('the lines of the bundle are short', () => {
  // Node 20 reads the line of an assertion that fails, token by token from its start, for the message: half a megabyte takes it ten seconds.
  const lines = readdirSync(bundle).flatMap((file) => (/\.c?js$/.test(file) ? readFileSync(join(bundle, file), 'utf8').split('\n') : []));
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(50_000);
});
