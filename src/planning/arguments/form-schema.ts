import { isJsonObject, type Json, type JsonObject, type JsonSchema, type RequestBody } from '../../model/index.js';
import { definitionName, definitionsOf, isSchema, mapMembers } from '../../schema/index.js';
import { fieldSchema } from './field-schema.js';
import { fileSchema } from './file-schema.js';

/**
 * The schema of a multipart form that is one argument, with its files as the caller gives them: among its properties, under any other name (`*` in
 * the encoding), and in the alternatives that the form may be. The same schema where it holds no files.
 */
export function formSchema(body: RequestBody): JsonSchema {
  const { schema } = body;
  if (!isJsonObject(schema)) return schema;
  const forms = formDefinitions(schema);
  return mapMembers(withFiles(body, schema), (member, keyword) => {
    if (keyword !== '$defs' || !isJsonObject(member)) return member;
    return mapMembers(member, (definition, name) =>
      forms.has(name) && isJsonObject(definition) ? withFiles(body, definition) : definition,
    );
  });
}

/** Names of the definitions that describe the form itself, not one of its fields. */
function formDefinitions(schema: JsonObject): ReadonlySet<string> {
  const names = new Set<string>();
  const definitions = definitionsOf(schema);
  const waiting: Json[] = [schema];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (!isJsonObject(place)) continue;
    const name = definitionName(place.$ref);
    const definition = name !== undefined && Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    if (name !== undefined && definition !== undefined && !names.has(name)) {
      names.add(name);
      waiting.push(definition);
    }
    for (const keyword of COMBINATIONS) waiting.push(...branchesOf(place[keyword]));
  }
  return names;
}

const COMBINATIONS = ['allOf', 'anyOf', 'oneOf'];

function branchesOf(branches: Json | undefined): readonly Json[] {
  return Array.isArray(branches) ? branches : [];
}

function withFiles(body: RequestBody, schema: JsonObject): JsonObject {
  return mapMembers(schema, (member, keyword) => {
    if (keyword === 'properties' && isJsonObject(member))
      return mapMembers(member, (property, name) => (isSchema(property) ? fieldSchema(body, name, property) : property));
    if (keyword === 'additionalProperties') return otherField(body, member);
    if (keyword === 'patternProperties' && isJsonObject(member)) return mapMembers(member, (property) => otherField(body, property));
    if (!COMBINATIONS.includes(keyword) || !Array.isArray(member)) return member;
    const branches = branchesOf(member).map((branch) => (isJsonObject(branch) ? withFiles(body, branch) : branch));
    return branches.every((branch, index) => branch === member[index]) ? member : branches;
  });
}

function otherField(body: RequestBody, property: Json): Json {
  const rest = body.encoding['*'];
  return rest?.file === true && isJsonObject(property) ? fileSchema(property, rest.contentType, body.schema) : property;
}
