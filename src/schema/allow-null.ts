import { isJsonObject, type Json, type JsonObject, type JsonSchema } from '../model/index.js';
import { ANNOTATIONS } from './keywords.js';
import { typeList } from './merge-schemas.js';

/**
 * The schema, accepting `null` too, as `nullable: true` of OpenAPI 3.0 plainly means: `null` joins `type` and
 * `enum`; a reference or combination becomes one branch of an `anyOf` (annotations stay outside).
 */
export function allowNull(schema: JsonSchema): JsonSchema {
  if (schema === false) return { type: 'null' };
  if (schema === true || acceptsAnything(schema)) return schema;
  if (schema.$ref !== undefined || schema.allOf !== undefined || schema.not !== undefined || schema.if !== undefined) {
    return wrapWithNull(schema);
  }
  const result: Record<string, Json | undefined> = { ...schema };
  if (schema.type !== undefined) result.type = withNullType(schema.type);
  if (Array.isArray(schema.enum) && !schema.enum.includes(null)) result.enum = [...schema.enum, null];
  if (schema.const !== undefined && schema.const !== null) {
    result.enum = [schema.const, null];
    delete result.const;
  }
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const branches = schema[keyword];
    if (Array.isArray(branches) && !branches.some(acceptsNull)) result[keyword] = [...branches, { type: 'null' }];
  }
  return result;
}

/** The branch for `null` stands last. */
function wrapWithNull(schema: JsonObject): JsonObject {
  const outside: Record<string, Json> = {};
  const inside: Record<string, Json> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (value !== undefined) (ANNOTATIONS.has(keyword) ? outside : inside)[keyword] = value;
  }
  return { ...outside, anyOf: [inside, { type: 'null' }] };
}

function withNullType(type: Json): Json {
  const types = typeList(type);
  return types.includes('null') ? type : [...types, 'null'];
}

function acceptsAnything(schema: JsonObject): boolean {
  return Object.keys(schema).every((keyword) => ANNOTATIONS.has(keyword));
}

/** Whether the branch says by itself that it accepts null. */
function acceptsNull(branch: Json): boolean {
  if (!isJsonObject(branch)) return branch === true;
  return typeList(branch.type).includes('null') || branch.const === null || acceptsAnything(branch);
}
