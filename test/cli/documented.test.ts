import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.js';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PAGES = ['README.md', ...readdirSync(at('docs')).flatMap((name) => (name.endsWith('.md') ? `docs/${name}` : []))];
const TEXT = PAGES.map((page) => readFileSync(at(page), 'utf8')).join('\n');
/** Prose uses many words that are keys too. */
const CODE = [...TEXT.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].map(([code]) => code).join('\n');

describe('the README and the pages of docs/', () => {
  it('name every flag of every command', () => {
    const io = {
      stdin: Readable.from([]),
      stdout() {},
      stderr() {},
      drained: async () => {},
      outlive() {},
      stdoutIsTerminal: false,
      stderrIsTerminal: false,
      env: {},
      cwd: '/',
      now: () => new Date(0),
      signal: new AbortController().signal,
    };
    const flagsOf = (command: Command): string[] => [
      ...command.options.map(({ long, flags }) => long ?? flags),
      ...command.commands.flatMap(flagsOf),
    ];
    const flags = new Set(flagsOf(createProgram(io, () => {})));
    expect(flags.size).toBeGreaterThan(50);
    expect([...flags].filter((flag) => !new RegExp(`(?<![\\w-])${flag}(?![\\w-])`).test(TEXT))).toEqual([]);
  });

  it('name every key of gateway.yaml, with a value, in braces or by itself', () => {
    const paths = keysOf(JSON.parse(readFileSync(at('schemas/gateway.schema.json'), 'utf8')), '');
    expect(paths.size).toBeGreaterThan(150);
    const isNamed = (key: string) => new RegExp(`(?<![\\w-])${key}:|[\`.]${key}\`|[{,] *${key} *[,}]`).test(CODE);
    expect([...paths].filter((path) => !isNamed(path.slice(path.lastIndexOf('.') + 1)))).toEqual([]);
  });
});

/** Paths of all keys of a JSON Schema, those behind `anyOf` and the like included. */
function keysOf(schema: unknown, path: string): Set<string> {
  const found = new Set<string>();
  if (typeof schema !== 'object' || schema === null) return found;
  for (const [name, value] of Object.entries(schema)) {
    const isOfKeys = name === 'properties' && !Array.isArray(schema);
    for (const [key, child] of isOfKeys ? Object.entries(value) : [['', value]]) {
      const place = key === '' ? path : `${path}.${key}`;
      if (key !== '') found.add(place);
      for (const deeper of keysOf(child, place)) found.add(deeper);
    }
  }
  return found;
}
