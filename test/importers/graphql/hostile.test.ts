import fc from 'fast-check';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { importGraphql } from '../../../src/importers/graphql/index.js';
import { GatewayError, type ImportResult, type Json } from '../../../src/model/index.js';
import { createCompiler, schemasOf } from '../compile-schema.js';
import { documentSet } from '../document-set.js';
import { BLOG_SCHEMA } from './blog-schema.js';

const endpoint = 'https://api.example.com/graphql';

function attempt(value: Json): ImportResult | GatewayError {
  try {
    return importGraphql(documentSet(value), { endpoint });
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
}

describe('hostile GraphQL', () => {
  it('refuses nesting that would exhaust the stack, with its place', () => {
    expect(attempt(`${'{a'.repeat(100_000)}`)).toMatchObject({
      code: 'source-syntax',
      message: 'source.json:1:401: nested more than 200 levels deep.',
    });
    expect(attempt(`type Query { a: ${'['.repeat(100_000)}Int`)).toMatchObject({ code: 'source-syntax' });
  });

  it('counts no brackets in strings and comments', () => {
    const text = `"""${'{'.repeat(300)}""" type Query { # ${'{'.repeat(300)}\n a(b: String = "${'{'.repeat(300)}\\""): Int }`;
    expect(attempt(text)).toMatchObject({ found: 1 });
  });

  it('skips operations whose fragments spread each other in a cycle', () => {
    const result = attempt('query A { ...F } fragment F on T { a { ...G } } fragment G on T { b { ...F } }');
    expect(result).toMatchObject({
      operations: [],
      skipped: [{ id: 'A', reason: 'source.json:1:40: Cannot spread fragment "F" within itself via "G".' }],
      found: 1,
    });
    expect(attempt(`${BLOG_SCHEMA} query A { user(id: 1) { ...F } } fragment F on User { posts { author { ...F } } }`)).toMatchObject({
      found: 1,
      operations: [],
    });
  });

  it('measures fragments that double each other without unfolding them', () => {
    const doubling = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on T { a: x { ...F${index + 1} } b: x { ...F${index + 1} } }`,
    );
    const result = attempt(`query A { ...F0 } ${doubling.join(' ')} fragment F60 on T { y }`);
    expect(result).toMatchObject({ operations: [{ request: { complexity: { depth: 61, fields: Number.MAX_SAFE_INTEGER } } }] });
  });

  it('gives a result without schema where doubling fragments would fill memory', () => {
    const doubling = Array.from(
      { length: 40 },
      (_, index) => `fragment F${index} on T { a: x { ...F${index + 1} } b: x { ...F${index + 1} } }`,
    );
    const result = attempt(
      `type Query { t: T } type T { x: T y: Int } query A { t { ...F0 } } ${doubling.join(' ')} fragment F40 on T { y }`,
    );
    expect(result).toMatchObject({ operations: [{ losses: [{ code: 'graphql-output-too-large' }] }] });
  });

  it('follows a chain of 20,000 input types without recursion', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => `input I${index} { next: I${index + 1} }`).join('\n');
    const result = attempt(`type Query { a(i: I0): Int } ${chain}\ninput I20000 { end: Int }`);
    expect(result).toMatchObject({ found: 1 });
  }, 60_000);

  it('takes names that JavaScript objects give a meaning as names', () => {
    const result = attempt(
      'type Query { constructor(toString: Int!, __proto__: In): T } type T { hasOwnProperty: Int __proto__: Int } input In { __proto__: Int valueOf: String }',
    );
    if (result instanceof GatewayError) throw result;
    expect(result.operations.map(({ id }) => id)).toEqual(['Query.constructor']);
    const { request } = result.operations[0] ?? {};
    expect(request?.protocol === 'graphql' && request.variables.map(({ name }) => name)).toEqual(['__proto__', 'toString']);
    const compile = createCompiler();
    for (const operation of result.operations) for (const [, schema] of schemasOf(operation)) compile(schema);
    expect(({} as Record<string, unknown>).valueOf).toBe(Object.prototype.valueOf);
  });

  it('shows no control characters and no hidden ones in descriptions', () => {
    const result = attempt('type Query { "a\\u0007b\\u202Ec <b>d</b> e" x: Int }');
    expect(result).toMatchObject({ operations: [{ description: 'abc d e' }] });
  });

  it.each(['union Query', 'scalar Query', 'input Mutation { a: Int }', 'enum Query { A }'])(
    'refuses a root type that is no object: %s',
    (sdl) => {
      expect(() => attempt(sdl)).not.toThrow();
    },
  );

  it('never crashes on random text', () => {
    const token = fc.constantFrom(
      'type',
      'Query',
      '{',
      '}',
      '(',
      ')',
      ':',
      '!',
      '[',
      ']',
      'a',
      '$a',
      'Int',
      'query',
      'fragment',
      'on',
      '...',
      '"',
      '"""',
      '#',
      '\n',
      '@x',
      '=',
      '|',
      'input',
      'extend',
      'union',
      '1',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
        attempt(tokens.join(' '));
      }),
      { numRuns: 500 },
    );
  });

  it('never crashes on random JSON where an introspection result or import document is expected', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('operations', '__schema', 'schema', 'endpoint', 'headers'), (value, key) => {
        attempt({ operations: [], [key]: value } as Json);
        attempt({ operations: [value] } as Json);
        attempt({ __schema: { types: [value], queryType: { name: 'Query' }, [key]: value } } as Json);
      }),
      { numRuns: 300 },
    );
  });

  it('makes valid documents and schemas of random schemas', () => {
    const compile = createCompiler();
    fc.assert(
      fc.property(randomSchema(), (text) => {
        const result = attempt(text);
        if (result instanceof GatewayError) throw result;
        expect(result.found).toBe(result.operations.length + result.skipped.length);
        for (const operation of result.operations) {
          if (operation.request.protocol === 'graphql') parse(operation.request.query);
          for (const [, schema] of schemasOf(operation)) compile(schema);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Schemas of a few types that refer to each other at random, in every kind and wrapper. */
function randomSchema(): fc.Arbitrary<string> {
  const wrap = fc.constantFrom(
    (name: string) => name,
    (name: string) => `${name}!`,
    (name: string) => `[${name}!]`,
    (name: string) => `[[${name}]!]!`,
  );
  const output = fc.tuple(fc.constantFrom('Int', 'String', 'ID', 'A', 'B', 'U', 'N', 'E', 'AConnection'), wrap);
  const input = fc.tuple(fc.constantFrom('Int', 'Boolean', 'E', 'I', 'J'), wrap);
  const fieldName = fc.constantFrom('a', 'b', 'c', 'd', 'id', 'nodes', 'edges', 'node');
  const field = fc.tuple(
    fieldName,
    output,
    fc.option(fc.tuple(fc.constantFrom('x', 'first', 'after', 'limit'), input), { nil: undefined }),
  );
  const fields = fc
    .uniqueArray(field, { minLength: 1, maxLength: 5, selector: ([name]) => name })
    .map((list) =>
      list
        .map(
          ([name, [type, wrapper], argument]) =>
            `${name}${argument === undefined ? '' : `(${argument[0]}: ${argument[1][1](argument[1][0])})`}: ${wrapper(type)}`,
        )
        .join(' '),
    );
  const inputs = fc
    .uniqueArray(fc.tuple(fieldName, input), { minLength: 1, maxLength: 4, selector: ([name]) => name })
    .map((list) => list.map(([name, [type, wrapper]]) => `${name}: ${type === 'I' || type === 'J' ? type : wrapper(type)}`).join(' '));
  return fc.tuple(fields, fields, fields, inputs, inputs).map(
    ([query, a, b, i, j]) =>
      `type Query { ${query} } interface N { n: Int! } type A implements N { n: Int! ${a} } type B implements N { n: Int! ${b} } union U = A | B enum E { X Y }
       type AConnection { nodes: [A] pageInfo: P! } type P { endCursor: String hasNextPage: Boolean! } input I { ${i} } input J { ${j} }`,
  );
}
