import type { Diagnostic, DocumentSet, Json, JsonSchema } from '../../src/model/index.js';
import { createSchemaReader, type Dialect, type Direction } from '../../src/schema/index.js';

/** The documents as a set; the first is the root. */
export function documentSet(documents: Readonly<Record<string, unknown>>, url?: string): DocumentSet {
  const entries = Object.entries(documents).map(([uri, value]) => ({ uri, value: value as Json }));
  const [root] = entries;
  if (root === undefined) throw new Error('a document set has a root');
  return { root, documents: new Map(entries.map((document) => [document.uri, document])), ...(url === undefined ? {} : { url }) };
}

/** An API description with these named schemas. */
export function description(schemas: unknown, dialect: Dialect = '3.1'): Record<string, unknown> {
  if (dialect === '2.0') return { swagger: '2.0', definitions: schemas };
  return dialect === '2020-12' ? { $defs: schemas } : { openapi: `${dialect}.0`, components: { schemas } };
}

export interface ReadResult {
  readonly schema: JsonSchema;
  readonly diagnostics: readonly Diagnostic[];
  readonly codes: readonly string[];
}

/** Reads one schema that stands in an API description with these named schemas. */
export function readSchema(
  schema: unknown,
  {
    dialect = '3.1',
    direction = 'input',
    schemas = {},
    files = {},
  }: { dialect?: Dialect; direction?: Direction; schemas?: unknown; files?: Readonly<Record<string, unknown>> } = {},
): ReadResult {
  const diagnostics: Diagnostic[] = [];
  const documents = documentSet({ 'api.yaml': { ...description(schemas, dialect), 'x-here': schema }, ...files });
  const reader = createSchemaReader(documents, dialect, (diagnostic) => diagnostics.push(diagnostic));
  const result = reader.read(schema as Json, { uri: 'api.yaml', pointer: '#/x-here' }, direction);
  return { schema: result, diagnostics, codes: diagnostics.map(({ code }) => code) };
}
