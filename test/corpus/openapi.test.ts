import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCapability, findCredentialLiterals, parseCapability } from '../../src/capability/index.js';
import { importDocuments } from '../../src/importers/index.js';
import type { ImportPlan, JsonSchema } from '../../src/model/index.js';
import { planImport } from '../../src/planning/index.js';
import { lowerInputSchema } from '../../src/schema/index.js';
import { findEndlessReferences } from '../../src/schema/validate/endless-references.js';
import { readSource } from '../../src/sources/index.js';
import { createCompiler } from '../importers/compile-schema.js';
import { OPENAPI_COUNTS } from './openapi-counts.js';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const isThere = existsSync(join(CORPUS, 'INDEX.tsv'));
if (!isThere) console.warn('SKIPPED: the corpus of real API descriptions is not beside the project');

const entries = isThere
  ? readFileSync(join(CORPUS, 'INDEX.tsv'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([path = '', , , , , role]) => role === 'entry' && /^(?:openapi|swagger)/.test(path))
      .map(([path = '', , , operations]) => ({ path, operations: Number(operations) }))
  : [];
const NO_ADDRESS = 'CAP-013';
/** Swagger 1.2. */
const REFUSED = 'swagger2/fixtures/APIDevTools+swagger-parser/test/specs/invalid/old-version.yaml';

async function plan(path: string): Promise<{ readonly plan: ImportPlan; readonly found: number }> {
  const source = await readSource(path, { cwd: CORPUS, resolver: async () => [] });
  const result = importDocuments('openapi', source.documents);
  const made = planImport({
    result,
    kind: 'openapi',
    sourceName: 'corpus',
    sourceDigest: source.digest('openapi'),
    typedOrigins: [],
    toolVersion: '1.2.3',
    options: {},
  });
  return { plan: made, found: result.found };
}

const compile = createCompiler();

describe.skipIf(!isThere)('every OpenAPI and Swagger document of the corpus', () => {
  it.each(entries.filter(({ path }) => path !== REFUSED))('$path', { timeout: 60_000 }, async ({ path, operations }) => {
    const { plan: made, found } = await plan(path);
    const { drafts, skipped } = made;
    expect([drafts.length, skipped.length]).toEqual(OPENAPI_COUNTS[path]);
    expect(drafts.length + skipped.length).toBe(found);
    expect(found).toBeGreaterThanOrEqual(operations);
    expect(new Set(drafts.map(({ name }) => name)).size).toBe(drafts.length);

    const faults: string[] = [];
    const expectThat = (isRight: boolean, fault: string): void => void (isRight || faults.push(fault));
    for (const { name, input_schema, output_schema, generated_yaml } of drafts) {
      expectThat(/^[a-z0-9_]{1,64}$/.test(name), `${name}: illegal name`);
      for (const [what, schema] of [['input', input_schema] as const, ['output', output_schema] as const]) {
        if (schema === null) continue;
        try {
          compile(schema);
        } catch (error) {
          faults.push(`${name} ${what}: ${String(error)}`);
        }
        faults.push(...findEndlessReferences(schema).map((pointer) => `${name} ${what}: endless at ${pointer}`));
      }
      for (const key of argumentNames(input_schema)) expectThat(/^[a-zA-Z0-9_.-]{1,64}$/.test(key), `${name}: illegal argument ${key}`);
      const listed = lowerInputSchema(input_schema);
      expectThat(
        typeof listed === 'object' && listed.type === 'object' && !('oneOf' in listed || 'anyOf' in listed || 'allOf' in listed),
        `${name}: root`,
      );
      const text = generated_yaml ?? '';
      expectThat(findCredentialLiterals(text, {}).length === 0, `${name}: a credential in the file`);
    }
    // A description may not say where its API is; the plan then asks for --base-url.
    const asksForAddress = made.diagnostics.some(({ summary, detail = '' }) => `${summary} ${detail}`.includes('--base-url'));
    // Every rule of `cap validate`, over a part of the larger ones: compiling all of them takes a minute.
    for (const { name, generated_yaml } of drafts.filter((_, index) => index % Math.ceil(drafts.length / 40) === 0)) {
      const errors = checkCapability(parseCapability(generated_yaml ?? ''), { path: `${name}.yaml` }).filter(
        ({ severity, code }) => severity === 'error' && !(code === NO_ADDRESS && asksForAddress),
      );
      faults.push(...errors.map(({ code, summary }) => `${name} ${code}: ${summary}`));
    }
    expect(faults).toEqual([]);
  });

  it('refuses Swagger 1.2 with the next step', async () => {
    await expect(plan(REFUSED)).rejects.toMatchObject({ code: 'source-unrecognised', hint: expect.stringContaining('convert') });
  });

  it('is pinned completely', () => {
    expect(Object.keys(OPENAPI_COUNTS).sort()).toEqual(
      entries
        .map(({ path }) => path)
        .filter((path) => path !== REFUSED)
        .sort(),
    );
  });
});

function argumentNames(schema: JsonSchema): readonly string[] {
  const properties = typeof schema === 'object' ? schema.properties : undefined;
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}
