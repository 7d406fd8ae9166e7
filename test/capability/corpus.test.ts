import { existsSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { findCredentialLiterals, findInstructions } from '../../src/capability/index.js';

const corpus = new URL('../../../shared/corpus/', import.meta.url);
const corpusExists = existsSync(corpus);
if (!corpusExists) console.warn('SKIPPED: ../shared/corpus is absent, so the detectors are not tried on real descriptions');

function textsOf(path: string): string[] {
  const source = readFileSync(new URL(path, corpus), 'utf8');
  const texts: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) for (const [key, member] of Object.entries(value)) [key, member].forEach(visit);
  };
  visit(source.trimStart().startsWith('{') ? JSON.parse(source) : load(source));
  return texts;
}

describe.skipIf(!corpusExists)('on real descriptions', () => {
  it.each<[string, readonly string[]]>([
    ['openapi3.0/giants/npm+octokit+openapi/generated/api.github.com.json', ['github token', 'jwt', 'private key']],
    ['openapi3.0/giants/Asana+openapi/defs/asana_oas.yaml', []],
    ['openapi3.1/giants/openai+openai-openapi/openapi.yaml', ['assigned secret']],
  ])('the detectors find no instructions in %s, and only examples of credentials', (path, kinds) => {
    const texts = textsOf(path);
    expect(texts.length).toBeGreaterThan(1_000);
    expect(texts.flatMap((text) => findInstructions(text))).toEqual([]);
    expect([...new Set(texts.flatMap((text) => findCredentialLiterals(text).map(({ kind }) => kind)))].sort()).toEqual(kinds);
  });
});
