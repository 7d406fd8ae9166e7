import { type DocumentNode, type GraphQLSchema, isExecutableDefinitionNode, Kind } from 'graphql';
import { type Diagnostic, type DocumentSet, GatewayError, isJsonObject, type Json, type JsonObject } from '../../model/index.js';
import { resolveUri } from '../../schema/index.js';
import { buildFromSdl, buildSchemaFrom, findIntrospection } from './build-schema.js';
import type { GraphqlOptions } from './graphql-options.js';
import { type GraphqlLocation, parseGraphql } from './parse-graphql.js';

/** What the documents hold, sorted by what it is. */
export interface GraphqlSource {
  readonly schema?: GraphQLSchema;
  /** Documents with executable definitions, and where each stands. */
  readonly documents: readonly { readonly document: DocumentNode; readonly at: GraphqlLocation }[];
  /** The import document, when the root is one. */
  readonly imported?: JsonObject;
}

/**
 * Reads the root (text, introspection result or import document) and the other texts of the set: type definitions of
 * all texts together are the schema, unless `options.schema` is given.
 *
 * @throws GatewayError `source-syntax` (line and column) for a text that does not parse or a schema that cannot be
 * built; `source-unrecognised` for a document that is no GraphQL source.
 */
export function readGraphqlSource(
  documents: DocumentSet,
  options: GraphqlOptions,
  report: (diagnostic: Diagnostic) => void,
): GraphqlSource {
  const { root } = documents;
  const at = { label: root.uri, pointer: '#' };
  if (typeof root.value === 'string') return readTexts(documents, options, report);
  if (findIntrospection(root.value) !== undefined) return { schema: requireSchema(root.value, at, report), documents: [] };
  if (isJsonObject(root.value) && (Array.isArray(root.value.operations) || root.value.schema !== undefined)) {
    const given = schemaOf(root.value, documents, options);
    const schema = given === undefined ? undefined : requireSchema(given.value, given.at, report);
    return { imported: root.value, documents: [], ...(schema === undefined ? {} : { schema }) };
  }
  throw new GatewayError('source-unrecognised', `${root.uri} is no GraphQL source.`, {
    hint: 'Give SDL, an introspection result, operation documents, or an import document with `endpoint` and `operations`.',
  });
}

function readTexts(documents: DocumentSet, options: GraphqlOptions, report: (diagnostic: Diagnostic) => void): GraphqlSource {
  const others = [...documents.documents.values()].filter(({ uri }) => uri !== documents.root.uri).sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const texts = [documents.root, ...others].flatMap(({ uri, value }) => (typeof value === 'string' ? [{ uri, value }] : []));
  const parsed = texts.map(({ uri, value }) => {
    const at = { label: uri, pointer: uri === documents.root.uri ? '#' : `${uri}#` };
    return { at, document: requireDocument(value, at) };
  });
  const executable = parsed.filter(({ document }) => document.definitions.some(isExecutableDefinitionNode));
  const introspection = others.find(({ value }) => findIntrospection(value) !== undefined);
  const given = options.schema ?? introspection?.value;
  const schemaAt = { label: introspection?.uri ?? 'schema', pointer: '#' };
  const schema = given === undefined ? mergeDefinitions(parsed, report) : requireSchema(given, schemaAt, report);
  return {
    documents: executable.map(({ at, document }) => ({
      at,
      document: { kind: Kind.DOCUMENT, definitions: document.definitions.filter(isExecutableDefinitionNode) },
    })),
    ...(schema === undefined ? {} : { schema }),
  };
}

/** The schema of all type definitions of all texts, or `undefined` when there are none. */
function mergeDefinitions(
  parsed: readonly { readonly at: GraphqlLocation; readonly document: DocumentNode }[],
  report: (diagnostic: Diagnostic) => void,
): GraphQLSchema | undefined {
  const definitions = parsed.flatMap(({ document }) =>
    document.definitions.filter((definition) => !isExecutableDefinitionNode(definition)),
  );
  const [first] = parsed;
  if (definitions.length === 0 || first === undefined) return undefined;
  return orThrow((tell) => buildFromSdl({ kind: Kind.DOCUMENT, definitions }, first.at, tell), first.at, report);
}

function requireDocument(text: string, at: GraphqlLocation): DocumentNode {
  const parsed = parseGraphql(text, at);
  if ('document' in parsed) return parsed.document;
  throw new GatewayError('source-syntax', parsed.fault.summary, { diagnostics: [parsed.fault] });
}

function requireSchema(value: Json, at: GraphqlLocation, report: (diagnostic: Diagnostic) => void): GraphQLSchema {
  return orThrow((tell) => buildSchemaFrom(value, at, tell), at, report);
}

/** Builds, and throws with the finding that stood in the way when nothing could be built. */
function orThrow(
  build: (tell: (diagnostic: Diagnostic) => void) => GraphQLSchema | undefined,
  at: GraphqlLocation,
  report: (diagnostic: Diagnostic) => void,
): GraphQLSchema {
  const findings: Diagnostic[] = [];
  const schema = build((diagnostic) => findings.push(diagnostic));
  if (schema === undefined) {
    const fatal = findings.find(({ severity }) => severity === 'error');
    throw new GatewayError('source-syntax', fatal?.summary ?? `${at.label}: the schema cannot be built`, {
      diagnostics: findings,
      ...(fatal?.detail === undefined ? {} : { hint: fatal.detail }),
    });
  }
  for (const finding of findings) report(finding);
  return schema;
}

/** `--schema`, else the import document's own: SDL text, an introspection result, or the name of a document of the set. */
function schemaOf(imported: JsonObject, documents: DocumentSet, options: GraphqlOptions): { value: Json; at: GraphqlLocation } | undefined {
  if (options.schema !== undefined) return { value: options.schema, at: { label: 'schema', pointer: '#' } };
  const { schema } = imported;
  if (schema === undefined || schema === null) return undefined;
  const uri = typeof schema === 'string' && !schema.includes('\n') ? resolveUri(documents.root.uri, schema) : undefined;
  const named = uri === undefined ? undefined : documents.documents.get(uri);
  if (named !== undefined) return { value: named.value, at: { label: named.uri, pointer: `${named.uri}#` } };
  return { value: schema, at: { label: `${documents.root.uri}#/schema`, pointer: '#/schema' } };
}
