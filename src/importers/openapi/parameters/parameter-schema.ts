import type { JsonObject, JsonSchema } from '../../../model/index.js';
import { isJsonObject } from '../../../model/index.js';
import { settleSample } from '../../../schema/index.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, itemsOf, memberOf, membersOf, memberValue } from '../document/node.js';

/**
 * The schema of a parameter whose schema keywords stand on it, as Swagger 2.0 writes them (`{ name, in, type, format, items }`);
 * `undefined` when it has none.
 */
export function inlineSchema(node: DocumentNode): JsonObject | undefined {
  if (!isJsonObject(node.value)) return undefined;
  const found = Object.entries(node.value).filter(([key, value]) => SCHEMA_KEYWORDS.has(key) && value !== undefined);
  if (!found.some(([key]) => key !== 'default' && key !== 'title')) return undefined;
  return Object.fromEntries(found);
}

/** The schema with the parameter's own `example` or `examples`, as the schema takes them, where it has none itself. */
export function withExamples(context: ImportContext, node: DocumentNode, schema: JsonSchema): JsonSchema {
  if (schema === false || (isJsonObject(schema) && (schema.examples !== undefined || schema.example !== undefined))) return schema;
  const examples = readExamples(context, node)
    .map((example) => settleSample(example, schema))
    .filter((example) => example !== undefined);
  if (examples.length === 0) return schema;
  return { ...(schema === true ? {} : schema), examples };
}

function readExamples(context: ImportContext, node: DocumentNode) {
  const example = memberValue(node, 'example');
  if (example !== undefined) return [example];
  const examples = memberOf(node, 'examples');
  if (Array.isArray(examples.value)) return itemsOf(examples).flatMap(({ value }) => (value === undefined ? [] : [value]));
  return membersOf(examples).flatMap(([, member]) => {
    const target = context.follow(member);
    const value = target && (memberValue(target, 'dataValue') ?? memberValue(target, 'value'));
    return value === undefined ? [] : [value];
  });
}

const SCHEMA_KEYWORDS: ReadonlySet<string> = new Set([
  'type',
  'format',
  'title',
  'items',
  'properties',
  'additionalProperties',
  'allOf',
  'anyOf',
  'oneOf',
  'default',
  'enum',
  'const',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'nullable',
  'x-nullable',
]);
