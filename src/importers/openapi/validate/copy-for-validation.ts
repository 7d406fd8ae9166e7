import { isJsonObject, type Json } from '../../../model/index.js';

/** Members are named by the author of the document, so that `schema` among them is a name and no keyword. */
const NAMED: ReadonlySet<string> = new Set([
  'callbacks',
  'content',
  'encoding',
  'examples',
  'headers',
  'links',
  'parameters',
  'pathItems',
  'paths',
  'requestBodies',
  'responses',
  'securityDefinitions',
  'securitySchemes',
  'variables',
]);

/**
 * A copy of the document for `@readme/openapi-parser`, which resolves references in place, and then looks at everything that they lead to, each
 * time. References of schemas become `{}`, which is valid wherever one is: what they lead to is validated where it stands, and whether they
 * lead somewhere is said by who reads them. Examples, of which the specification asks nothing, lose their content. GitHub's description takes half
 * the time so.
 */
export function copyForValidation(value: Json): Json {
  return copyNode(value);
}

function copyNode(value: Json): Json {
  if (Array.isArray(value)) return value.map(copyNode);
  if (!isJsonObject(value)) return value;
  return copyMembers(value, (key, member) => {
    if (key === 'schema') return copySchema(member);
    if (key === 'example') return hollow(member);
    if (key === 'examples' && isJsonObject(member)) return copyMembers(member, (_, named) => copyExample(named));
    if ((key === 'schemas' || key === 'definitions') && isJsonObject(member)) return copyMembers(member, (_, schema) => copySchema(schema));
    return NAMED.has(key) && isJsonObject(member) ? copyMembers(member, (_, named) => copyNode(named)) : copyNode(member);
  });
}

function copyExample(value: Json): Json {
  return isJsonObject(value) ? copyMembers(value, (key, member) => (key === 'value' ? hollow(member) : copyNode(member))) : value;
}

function hollow(value: Json): Json {
  return Array.isArray(value) ? [] : isJsonObject(value) ? {} : value;
}

function copySchema(value: Json): Json {
  if (Array.isArray(value)) return value.map(copySchema);
  if (!isJsonObject(value)) return value;
  return typeof value.$ref === 'string' ? {} : copyMembers(value, copyKeyword);
}

function copyKeyword(keyword: string, value: Json): Json {
  return keyword === 'example' || keyword === 'examples' ? hollow(value) : copySchema(value);
}

function copyMembers(value: Json & object, copy: (key: string, member: Json) => Json): Json {
  const result: Record<string, Json> = {};
  for (const [key, member] of Object.entries(value)) {
    if (key === '__proto__') continue; // no keyword, and an assignment to it would be no member
    if (member !== undefined) result[key] = copy(key, member);
  }
  return result;
}
