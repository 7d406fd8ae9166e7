import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseKind } from '../../src/importers/recognise-kind.js';
import type { Json } from '../../src/model/index.js';
import { corpusEntries, hasCorpus, readCorpus } from './document-set.js';

const KNOWN: readonly (readonly [name: string, value: Json, kind: string])[] = [
  ['OpenAPI 3.1', { openapi: '3.1.0', info: {}, paths: {} }, 'openapi'],
  ['OpenAPI whose version YAML read as a number', { openapi: 3.1, paths: {} }, 'openapi'],
  ['Swagger 2.0', { swagger: '2.0', info: {}, paths: {} }, 'openapi'],
  ['Swagger whose version YAML read as a number', { swagger: 2, paths: {} }, 'openapi'],
  [
    'a Postman collection v2.1',
    { info: { schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' }, item: [] },
    'postman',
  ],
  ['a Postman collection without schema', { info: { _postman_id: '1', name: 'x' }, item: [] }, 'postman'],
  ['a Postman collection wrapped by the API', { collection: { info: { name: 'x' }, item: [] } }, 'postman'],
  ['SDL', 'type Query { a: Int }', 'graphql'],
  ['SDL after a description and comments', '# c\n"""\nThe "schema".\n"""\nschema { query: Q }', 'graphql'],
  ['SDL that begins with an extension', 'extend type Query @key(fields: "id") { a: Int }', 'graphql'],
  ['SDL that begins with a directive', 'directive @a on FIELD', 'graphql'],
  ['a named query', 'query A($b: Int!) { c(b: $b) }', 'graphql'],
  ['a query in short form', '{ viewer { login } }', 'graphql'],
  ['a fragment', 'fragment F on User { id }', 'graphql'],
  ['broken SDL', 'type Query {\n  a: [Int\n}', 'graphql'],
  ['an introspection result', { __schema: { types: [] } }, 'graphql'],
  ['an introspection response', { data: { __schema: { types: [] } } }, 'graphql'],
  ['a GraphQL import document', { endpoint: 'https://a/graphql', operations: [{ name: 'a', query: '{ a }' }] }, 'graphql'],
  ['OCI metadata', { name: 'a', image_ref: 'ghcr.io/a/b:1', tools: [] }, 'oci-mcp-package'],
  [
    'a server.json by its schema',
    { $schema: 'https://static.modelcontextprotocol.io/schemas/2025-10-17/server.schema.json', name: 'a/b' },
    'oci-mcp-package',
  ],
  ['a server.json by its packages', { name: 'a/b', packages: [{ registryType: 'oci', identifier: 'a' }] }, 'oci-mcp-package'],
];

const OTHERS: readonly (readonly [looksLike: string, value: Json])[] = [
  ['a JSON Schema', { $schema: 'http://json-schema.org/draft-07/schema#', type: 'object' }],
  ['a JSON Schema', { type: 'object', properties: { a: {} } }],
  ['a package.json', { name: 'x', version: '1.0.0', dependencies: {} }],
  ['a package-lock.json', { name: 'x', lockfileVersion: 3, packages: {} }],
  ['an AsyncAPI 2.6.0 document', { asyncapi: '2.6.0', channels: {} }],
  ['a Swagger 1.2 document', { swaggerVersion: '1.2', apis: [] }],
  ['an OpenAPI Overlay 1.0.0 document', { overlay: '1.0.0', actions: [] }],
  ['an Arazzo 1.0.1 document', { arazzo: '1.0.1', workflows: [] }],
  ['an OpenRPC 1.2.6 document', { openrpc: '1.2.6', methods: [] }],
  ['a Postman environment', { name: 'dev', values: [{ key: 'a', value: 'b' }], _postman_variable_scope: 'environment' }],
  ['a Postman collection of version 1', { id: '1', name: 'x', order: [], requests: [] }],
  ['a HAR file', { log: { version: '1.2', entries: [] } }],
  ['an Insomnia export', { _type: 'export', resources: [] }],
  ['an MCP client configuration', { mcpServers: {} }],
  ['a list of 3 values', [1, 2, 3]],
  ['a list of 1 value', [1]],
  ['a single number', 7],
  ['an empty document', null],
  ['an empty document', '  \n'],
  ['an empty object', {}],
  ['plain text', 'hello there'],
  ['an HTML page', '<!DOCTYPE html><html></html>'],
  ['an HTML page', '<html><script>load({ url: "/news.json" })</script></html>'],
  [
    'an HTML page that shows a description, which is at /openapi.json',
    "<!DOCTYPE html><html><script>SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui' })</script></html>",
  ],
  [
    'an HTML page that shows a description, which is at https://api.example.com/v3/api-docs',
    '<html><redoc spec-url="https://api.example.com/v3/api-docs"></redoc></html>',
  ],
  ['an HTML page that shows a description, which is at openapi.yaml', '<html><script id="scalar" data-url="openapi.yaml"></script></html>'],
  [
    'an HTML page that shows a description, which has an address of its own, such as /openapi.json',
    '<html><div id="swagger-ui"></div><script src="./swagger-initializer.js"></script></html>',
  ],
  ['a WSDL document', '<?xml version="1.0"?><definitions xmlns="http://schemas.xmlsoap.org/wsdl/"></definitions>'],
  ['an OData metadata document', '<edmx:Edmx Version="4.0"></edmx:Edmx>'],
  ['a RAML document', '#%RAML 1.0\ntitle: x'],
  ['a Kubernetes resource', { apiVersion: 'v1', kind: 'Pod', metadata: {} }],
  ['an object with the keys "a", "b"', { a: 1, b: 2 }],
];

describe('recogniseKind', () => {
  it.each(KNOWN)('knows %s', (_name, value, kind) => {
    expect(recogniseKind(value)).toMatchObject({ kind, evidence: expect.stringMatching(/\S/) });
  });

  it.each(OTHERS)('says "%s" of something else', (looksLike, value) => {
    expect(recogniseKind(value)).toEqual({ kind: undefined, looksLike });
  });

  it('answers for any JSON value', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof recogniseKind(value as Json) === 'object'));
  });

  it('answers for any text in time linear in its length', () => {
    for (const text of ['"'.repeat(200_000), '#'.repeat(200_000), '\n#a'.repeat(100_000), '"""'.repeat(100_001), '{'.repeat(200_000)]) {
      expect(recogniseKind(text)).toBeDefined();
    }
  });

  describe.skipIf(!hasCorpus)('on real documents', () => {
    it.each(['graphql', 'postman'])('knows every %s entry', (kind) => {
      for (const { path } of corpusEntries(kind)) expect([path, recogniseKind(readCorpus(path).root.value).kind]).toEqual([path, kind]);
    });
  });
});
