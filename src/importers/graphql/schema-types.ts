import type { Diagnostic, JsonSchema } from '../../model/index.js';
import { createInputSchemas, type InputSchemas } from './input-schemas.js';
import { createScalarSchemas, type ReadScalar } from './scalar-schemas.js';

/** The types of one GraphQL schema as JSON Schemas, shared between all operations of an import. */
export interface SchemaTypes {
  readonly inputs: InputSchemas;
  readonly readScalar: ReadScalar;
}

export function createSchemaTypes(scalars: Readonly<Record<string, JsonSchema>>, report: (diagnostic: Diagnostic) => void): SchemaTypes {
  const readScalar = createScalarSchemas(scalars, report);
  return { readScalar, inputs: createInputSchemas(readScalar) };
}
