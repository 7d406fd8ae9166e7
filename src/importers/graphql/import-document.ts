import type { GraphQLSchema } from 'graphql';
import { type Diagnostic, type GraphqlVariable, isJsonObject, type Json, type JsonObject, type JsonSchema } from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';
import { readEmbeddedSchema } from '../read-embedded-schema.js';
import { chooseOperation } from './choose-operation.js';
import { type CollectedOperation, collectOperations, SUBSCRIPTION_REASON } from './collect-operations.js';
import type { OperationSource } from './describe-operation.js';
import { describeVariables } from './describe-variables.js';
import { parseGraphql } from './parse-graphql.js';
import type { SchemaTypes } from './schema-types.js';

/**
 * The operations of an import document: `name`, `query` (a GraphQL document), `operation_type`, and optional
 * `operation_name`, `title`, `description`, `tags`, `variables_schema` (JSON Schema of the variables object) and
 * `response_schema` (of the response's `data`, or of the response around it). The document's schemas win over those
 * of the GraphQL types. An operation that cannot be read is skipped with the reason.
 */
export function collectImportedOperations(
  imported: JsonObject,
  label: string,
  schema: GraphQLSchema | undefined,
  types: SchemaTypes,
  report: (diagnostic: Diagnostic) => void,
): readonly CollectedOperation[] {
  const taken = new Set<string>();
  return (Array.isArray(imported.operations) ? imported.operations : []).map((entry: Json, index): CollectedOperation => {
    const at = ['operations', index];
    const name = readName(entry, index);
    const pointer = formatPointer(['operations', name]);
    const skip = (reason: string): CollectedOperation => ({ skipped: { id: name, name, reason, pointer: formatPointer(at) } });
    if (!isJsonObject(entry)) return skip('It is no object.');
    if (taken.has(name)) return skip(`A second operation is named ${name}.`);
    taken.add(name);
    if (entry.operation_type === 'subscription') return skip(SUBSCRIPTION_REASON);
    if (typeof entry.query !== 'string') return skip('It has no `query`, which holds the GraphQL document to send.');
    const place = { label: `${label}${formatPointer([...at, 'query'])}`, pointer: formatPointer([...at, 'query']) };
    const parsed = parseGraphql(entry.query, place);
    if (!('document' in parsed)) {
      report(parsed.fault);
      return skip(parsed.fault.summary);
    }
    const chosen = chooseOperation(parsed.document, [entry.operation_name, entry.name], name);
    if (chosen === undefined) return skip('Its `query` holds several operations; name the one to send with `operation_name`.');
    const [collected] = collectOperations(chosen, place, schema, new Set(), report);
    if (collected === undefined) return skip('Its `query` holds no operation.');
    if ('skipped' in collected) return skip(collected.skipped.reason);
    return { source: describeEntry(entry, { ...collected.source, id: name, name, pointer }, at, types, schema, report) };
  });
}

function readName(entry: Json, index: number): string {
  const name = isJsonObject(entry) ? (entry.name ?? entry.operation_name) : undefined;
  return typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 200) : `operation_${index + 1}`;
}

function describeEntry(
  entry: JsonObject,
  source: OperationSource,
  at: readonly (string | number)[],
  types: SchemaTypes,
  schema: GraphQLSchema | undefined,
  report: (diagnostic: Diagnostic) => void,
): OperationSource {
  const losses: Diagnostic[] = [];
  const type = source.operation.operation;
  if (typeof entry.operation_type === 'string' && entry.operation_type !== type) {
    report({
      severity: 'warning',
      code: 'graphql-operation-type-differs',
      summary: `${source.name} is declared as a ${entry.operation_type.slice(0, 40)}, but its document is a ${type}; the document counts.`,
      pointer: formatPointer([...at, 'operation_type']),
    });
  }
  const variables = isJsonObject(entry.variables_schema)
    ? overrideVariables(
        entry.variables_schema,
        describeVariables(source.operation, source.document, types, schema),
        [...at, 'variables_schema'],
        losses,
      )
    : undefined;
  const output = isJsonObject(entry.response_schema)
    ? readEmbeddedSchema(entry.response_schema, [...at, 'response_schema'], 'output', losses)
    : undefined;
  return {
    ...source,
    ...(typeof entry.description === 'string' ? { description: entry.description } : {}),
    ...(typeof entry.title === 'string' ? { title: entry.title.slice(0, 200) } : {}),
    ...(Array.isArray(entry.tags) ? { tags: entry.tags.filter((tag) => typeof tag === 'string') } : {}),
    ...(variables === undefined ? {} : { variables }),
    ...(output === undefined ? {} : { output: unwrapData(output) }),
    losses,
  };
}

/** Variables with the schemas of `variables_schema`, where it has one; a property that the document does not declare is lost. */
function overrideVariables(
  schema: JsonObject,
  declared: readonly GraphqlVariable[],
  at: readonly (string | number)[],
  losses: Diagnostic[],
): readonly GraphqlVariable[] {
  const { properties, required } = schema;
  const own = isJsonObject(properties) ? properties : {};
  const demanded = Array.isArray(required) ? required : [];
  for (const name of Object.keys(own).sort()) {
    if (declared.some((variable) => variable.name === name)) continue;
    losses.push({
      severity: 'warning',
      code: 'graphql-variable-undeclared',
      summary: `variables_schema has "${name.slice(0, 100)}", which the GraphQL document does not declare; it is left out.`,
      pointer: formatPointer([...at, 'properties', name]),
    });
  }
  return declared.map((variable) => {
    if (!Object.hasOwn(own, variable.name)) return variable;
    const read = readEmbeddedSchema(schema, at, 'input', losses, variable.name);
    return {
      name: variable.name,
      required: variable.required || demanded.includes(variable.name),
      schema: read,
      ...(isJsonObject(read) && typeof read.description === 'string' ? { description: read.description } : {}),
    };
  });
}

/** A schema of the whole response (`data`, perhaps `errors`) is narrowed to its `data`, which is what a call returns. */
function unwrapData(schema: JsonSchema): JsonSchema {
  if (!isJsonObject(schema) || !isJsonObject(schema.properties)) return schema;
  const { data } = schema.properties;
  const isResponse = Object.keys(schema.properties).every((key) => ['data', 'errors', 'extensions'].includes(key));
  if (!isResponse || !isJsonObject(data)) return schema;
  return schema.$defs === undefined ? data : { ...data, $defs: schema.$defs };
}
