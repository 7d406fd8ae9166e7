import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { isJsonObject, type Json } from '../../src/model/index.js';
import { resolveReference } from '../../src/schema/index.js';
import { readSource, type Source } from '../../src/sources/index.js';
import { DEFAULT_SOURCE_LIMITS } from '../../src/sources/source.js';
import { readYaml } from '../../src/sources/yaml/read-yaml.js';

const corpus = join(import.meta.dirname, '../../../shared/corpus');
const corpusExists = existsSync(join(corpus, 'INDEX.tsv'));
if (!corpusExists) console.warn('SKIPPED: the corpus of real API descriptions is not beside the project');

interface Entry {
  readonly path: string;
  readonly bytes: number;
  readonly role: string;
}
const entries: readonly Entry[] = corpusExists
  ? readFileSync(join(corpus, 'INDEX.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
      .map(([path = '', , bytes, , , role = '']) => ({ path, bytes: Number(bytes), role }))
  : [];

/** References into other documents that lead nowhere although their document was read. */
function danglingReferences(source: Source): string[] {
  const dangling: string[] = [];
  const visit = (value: Json, uri: string) => {
    if (Array.isArray(value)) for (const item of value) visit(item, uri);
    else if (isJsonObject(value)) {
      const { $ref } = value;
      if (typeof $ref === 'string' && !$ref.startsWith('#') && !/^https?:/.test($ref)) {
        if (resolveReference(source.documents, uri, $ref) === undefined) dangling.push(`${uri}: ${$ref}`);
      }
      for (const [key, member] of Object.entries(value)) if (member !== undefined && key !== 'examples') visit(member, uri);
    }
  };
  for (const { uri, value } of source.documents.documents.values()) visit(value, uri);
  return dangling;
}

describe.skipIf(!corpusExists)('the corpus', () => {
  it.each(entries.filter(({ role }) => role === 'entry').map(({ path }) => [path]))('%s is read', { timeout: 60_000 }, async (path) => {
    const source = await readSource(path, { cwd: corpus, resolver: async () => [] });
    const unread = source.diagnostics.filter(({ code, summary }) => code === 'unresolved-reference' && !summary.includes('"https://'));
    expect(unread).toEqual([]);
  });

  it.each([
    ['openapi3.0/multi/ga4gh+data-repository-service-schemas/openapi/data_repository_service.openapi.yaml', 50],
    ['openapi3.0/multi/influxdata+openapi/src/svc-invocable-scripts.yml', 21],
    ['openapi3.1/multi/bump-sh-examples+train-travel-api/openapi.yaml', 2],
    ['openapi3.1/multi/getlago+lago-openapi/src/openapi.yaml', 518],
    ['swagger2/multi-fixtures/APIDevTools+swagger-parser/test/specs/circular/circular.yaml', 5],
    ['swagger2/multi-fixtures/APIDevTools+swagger-parser/test/specs/deep-circular/deep-circular.yaml', 3],
    ['swagger2/multi/OAI+learn.openapis.org/examples/v2.0/json/petstore-separate/spec/swagger.json', 5],
  ])('%s is %i documents, and every reference between them leads somewhere', async (path, count) => {
    const source = await readSource(path, { cwd: corpus, resolver: async () => [] });
    expect(source.documents.documents.size).toBe(count);
    expect(danglingReferences(source)).toEqual([]);
  });

  it('reads every YAML document below a megabyte as the yaml library does', { timeout: 60_000 }, () => {
    const documents = entries.filter(({ path, bytes }) => /\.ya?ml$/.test(path) && bytes < 1_000_000);
    const different = documents.filter(({ path }) => {
      const text = readFileSync(join(corpus, path), 'utf8');
      const reference = parseDocument(text, { merge: true, uniqueKeys: false });
      return !isDeepStrictEqual(readYaml(text, path, DEFAULT_SOURCE_LIMITS).value, JSON.parse(JSON.stringify(reference.toJS())));
    });
    expect(documents.length).toBeGreaterThan(500);
    expect(different).toEqual([]);
  });
});
