import {
  buildASTSchema,
  buildClientSchema,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type IntrospectionQuery,
  isObjectType,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  validateSchema,
} from 'graphql';
import { validateSDL } from 'graphql/validation/validate.js';
import { type Diagnostic, isJsonObject, type Json } from '../../model/index.js';
import { type GraphqlLocation, graphqlDiagnostic, parseGraphql } from './parse-graphql.js';

/**
 * The schema that a text (SDL) or an introspection result (bare or under `data`) describes. Faults that leave a usable
 * schema (an unknown directive, a federated `extend type Query`) are warnings; a schema that cannot be built is an
 * error and `undefined`.
 */
export function buildSchemaFrom(value: Json, at: GraphqlLocation, report: (diagnostic: Diagnostic) => void): GraphQLSchema | undefined {
  if (typeof value === 'string') {
    const parsed = parseGraphql(value, at);
    if ('document' in parsed) return buildFromSdl(parsed.document, at, report);
    report(parsed.fault);
    return undefined;
  }
  const introspection = findIntrospection(value);
  if (introspection !== undefined) return buildFromIntrospection(introspection, at, report);
  report({
    severity: 'error',
    code: 'graphql-schema-unreadable',
    summary: `${at.label} is no GraphQL schema.`,
    detail: 'Give SDL text or the result of an introspection query.',
    pointer: at.pointer,
  });
  return undefined;
}

/** The object that holds `__schema`: the value itself or its `data`. */
export function findIntrospection(value: Json | undefined): Json | undefined {
  if (!isJsonObject(value)) return undefined;
  if (isJsonObject(value.__schema)) return value;
  return isJsonObject(value.data) && isJsonObject(value.data.__schema) ? value.data : undefined;
}

export function buildFromSdl(
  document: DocumentNode,
  at: GraphqlLocation,
  report: (diagnostic: Diagnostic) => void,
): GraphQLSchema | undefined {
  const definitions: DocumentNode = { ...document, definitions: baseOrphanExtensions(document.definitions) };
  reportFaults(validateSDL(definitions), at, report);
  try {
    const schema = buildASTSchema(definitions, { assumeValidSDL: true });
    const errors = validateSchema(schema);
    if (errors.length === 0) return schema;
    reportFaults(errors, at, report);
    return requireObjectRoots(buildASTSchema(definitions, { assumeValid: true, assumeValidSDL: true }));
  } catch (error) {
    report(unusable(error, at));
    return undefined;
  }
}

/** Each fault once, where it is first met: a subgraph has the directives of its federation (`@key`) on every type. */
function reportFaults(errors: readonly GraphQLError[], at: GraphqlLocation, report: (diagnostic: Diagnostic) => void): void {
  const faults = new Map<string, GraphQLError>();
  for (const error of errors) if (!faults.has(error.message)) faults.set(error.message, error);
  for (const error of [...faults.values()].slice(0, MAX_FINDINGS))
    report(graphqlDiagnostic('warning', 'graphql-schema-invalid', error, at));
  const left = faults.size - MAX_FINDINGS;
  if (left <= 0) return;
  const summary = `${at.label}: ${left} more ${left === 1 ? 'fault' : 'faults'} of the schema.`;
  report({ severity: 'warning', code: 'graphql-schema-invalid', summary, pointer: at.pointer });
}

function buildFromIntrospection(value: Json, at: GraphqlLocation, report: (diagnostic: Diagnostic) => void): GraphQLSchema | undefined {
  try {
    const introspection = value as unknown as IntrospectionQuery; // the library checks what it reads and throws
    const schema = buildClientSchema(introspection, { assumeValid: true });
    schema.getTypeMap(); // fields are lazy: a broken one must fail here
    for (const type of Object.values(schema.getTypeMap())) if ('getFields' in type) type.getFields();
    return requireObjectRoots(schema);
  } catch (error) {
    report(unusable(error, at));
    return undefined;
  }
}

/** Fields are asked of the root types: a union or scalar in their place is refused here (GraphQL, section 3.3.1). */
function requireObjectRoots(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    if (type != null && !isObjectType(type)) throw new TypeError(`the root type ${String(type)} is no object type`);
  }
  return schema;
}

function unusable(error: unknown, at: GraphqlLocation): Diagnostic {
  return {
    severity: 'error',
    code: 'graphql-schema-unreadable',
    summary: `${at.label}: ${error instanceof Error ? error.message.slice(0, 500) : 'the schema cannot be built'}`,
    detail: 'Nothing can be imported from a schema that cannot be built; correct it, or import selected operations without it.',
    pointer: at.pointer,
  };
}

const MAX_FINDINGS = 20;

/** Federated subgraphs extend types that are defined elsewhere (`extend type Query`): the first extension becomes the definition. */
function baseOrphanExtensions(definitions: readonly DefinitionNode[]): readonly DefinitionNode[] {
  const defined = new Set(definitions.filter(isTypeDefinitionNode).map(({ name }) => name.value));
  return definitions.map((definition) => {
    if (!isTypeExtensionNode(definition) || defined.has(definition.name.value)) return definition;
    defined.add(definition.name.value);
    return asDefinition(definition);
  });
}

function asDefinition(extension: TypeExtensionNode): TypeDefinitionNode {
  switch (extension.kind) {
    case Kind.SCALAR_TYPE_EXTENSION:
      return { ...extension, kind: Kind.SCALAR_TYPE_DEFINITION };
    case Kind.OBJECT_TYPE_EXTENSION:
      return { ...extension, kind: Kind.OBJECT_TYPE_DEFINITION };
    case Kind.INTERFACE_TYPE_EXTENSION:
      return { ...extension, kind: Kind.INTERFACE_TYPE_DEFINITION };
    case Kind.UNION_TYPE_EXTENSION:
      return { ...extension, kind: Kind.UNION_TYPE_DEFINITION };
    case Kind.ENUM_TYPE_EXTENSION:
      return { ...extension, kind: Kind.ENUM_TYPE_DEFINITION };
    case Kind.INPUT_OBJECT_TYPE_EXTENSION:
      return { ...extension, kind: Kind.INPUT_OBJECT_TYPE_DEFINITION };
  }
}
