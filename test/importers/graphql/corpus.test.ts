import { buildClientSchema, buildSchema, type GraphQLSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { importGraphql } from '../../../src/importers/graphql/index.js';
import type { Json } from '../../../src/model/index.js';
import { createCompiler, schemasOf } from '../compile-schema.js';
import { corpusEntries, hasCorpus, readCorpus } from '../document-set.js';

describe.skipIf(!hasCorpus)('real GraphQL documents', () => {
  it.each(corpusEntries('graphql'))('$path: all $operations operations are found, valid and small', ({ path, operations }) => {
    const documents = readCorpus(path);
    const result = importGraphql(documents, { endpoint: 'https://api.example.com/graphql' });
    expect(result.found).toBe(operations);
    expect(result.operations.length + result.skipped.length).toBe(operations);
    expect(new Set(result.operations.map(({ id }) => id)).size).toBe(result.operations.length);
    const schema = schemaOf(documents.root.value);
    const compile = createCompiler();
    for (const operation of result.operations) {
      const query = operation.request.protocol === 'graphql' ? operation.request.query : '';
      if (schema !== undefined) {
        expect([operation.id, validate(schema, parse(query))]).toEqual([operation.id, []]);
        expect([operation.id, query.length < 4_000]).toEqual([operation.id, true]);
      }
      for (const [, made] of schemasOf(operation)) compile(made);
    }
  });

  it('shares definitions of inputs between operations instead of repeating them', () => {
    const entry = corpusEntries('graphql').find(({ path }) => path.includes('buildkite') && path.endsWith('schema.graphql'));
    const { operations } = importGraphql(readCorpus(entry?.path ?? ''), { endpoint: 'https://api.example.com/graphql' });
    const definitions = operations.flatMap((operation) =>
      schemasOf(operation).flatMap(([, schema]) =>
        typeof schema === 'object' && schema.$defs !== undefined ? [schema.$defs as Record<string, Json>] : [],
      ),
    );
    const byName = new Map<string, Set<Json>>();
    for (const each of definitions)
      for (const [name, value] of Object.entries(each)) byName.set(name, (byName.get(name) ?? new Set()).add(value));
    expect([...byName.values()].every(({ size }) => size === 1)).toBe(true);
  });
});

/** The schema by the library alone, for the checks. */
function schemaOf(value: Json): GraphQLSchema | undefined {
  if (typeof value === 'string')
    return value.includes('fragment ') || !value.includes('type ') ? undefined : buildSchema(value, { assumeValidSDL: true });
  const { data } = value as { data?: never };
  return buildClientSchema(data ?? (value as never));
}
