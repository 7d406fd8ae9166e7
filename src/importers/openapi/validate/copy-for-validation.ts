import { isJsonObject, type Json, type JsonObject } from '../../../model/index.js';
import type { DocumentDialect } from '../dialect.js';

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
 * lead somewhere is said by who reads them. So do schemas with nothing in them that could be wrong, which are nearly all of a document. Examples
 * and extensions, of which the specification asks nothing, lose their content. GitHub's description takes a third of the time so.
 */
export function copyForValidation(value: Json, dialect: DocumentDialect): Json {
  // Swagger's rules look for what `required` names in all that a definition is composed of.
  if (dialect === '2.0') return new ValidationCopy(false).ofNode(value);
  const copier = new ValidationCopy(true);
  const copy = copier.ofNode(value);
  return copier.needsAll ? new ValidationCopy(false).ofNode(value) : copy;
}

/** Stands for every schema that is known to be valid. */
const VALID: Json = {};

class ValidationCopy {
  /** Something refers to a place that may have been left out: to an example inside a schema, to a shared part in an extension. */
  needsAll = false;
  readonly #leavesOutValid: boolean;

  constructor(leavesOutValid: boolean) {
    this.#leavesOutValid = leavesOutValid;
  }

  ofNode(value: Json): Json {
    if (Array.isArray(value)) return value.map((item: Json) => this.ofNode(item));
    if (!isJsonObject(value)) return value;
    if (typeof value.$ref === 'string') this.#noteReference(value.$ref);
    return copyMembers(value, (key, member) => {
      if (key === 'schema') return this.#ofSchema(member);
      if (key === 'example' || (this.#leavesOutValid && key.startsWith('x-'))) return hollow(member);
      if (key === 'examples' && isJsonObject(member)) return copyMembers(member, (_, named) => this.#ofExample(named));
      if ((key === 'schemas' || key === 'definitions') && isJsonObject(member)) return this.#ofSchemas(member);
      return NAMED.has(key) && isJsonObject(member) ? copyMembers(member, (_, named) => this.ofNode(named)) : this.ofNode(member);
    });
  }

  #ofExample(value: Json): Json {
    if (!isJsonObject(value)) return value;
    if (typeof value.$ref === 'string') this.#noteReference(value.$ref);
    return copyMembers(value, (key, member) => (key === 'value' ? hollow(member) : this.ofNode(member)));
  }

  #noteReference(reference: string): void {
    const segments = reference.split('/');
    if (segments.some((segment, index) => isLeftOut(segment, segments[index - 1]))) this.needsAll = true;
  }

  #ofSchema(value: Json): Json {
    if (Array.isArray(value)) return value.map((item: Json) => this.#ofSchema(item));
    if (!isJsonObject(value)) return value;
    if (typeof value.$ref === 'string') return VALID;
    let isValid = this.#leavesOutValid && (value.type !== 'array' || isJsonObject(value.items));
    const copy = copyMembers(value, (keyword, member) => {
      const copied = this.#ofKeyword(keyword, member);
      isValid &&= isValidKeyword(keyword, copied);
      return copied;
    });
    return isValid ? VALID : copy;
  }

  #ofKeyword(keyword: string, value: Json): Json {
    if (keyword === 'example' || keyword === 'examples') return hollow(value);
    return keyword === 'properties' && isJsonObject(value) ? this.#ofSchemas(value) : this.#ofSchema(value);
  }

  #ofSchemas(value: JsonObject): Json {
    return copyMembers(value, (_, schema) => this.#ofSchema(schema));
  }
}

function isLeftOut(segment: string, parent = ''): boolean {
  return segment === 'schema' || segment === 'schemas' || segment === 'definitions' || (segment.startsWith('x-') && !NAMED.has(parent));
}

/** Whether a keyword of a Schema Object says what OpenAPI 3.0 allows, its subschemas copied; 3.1 allows that and more. */
function isValidKeyword(keyword: string, copied: Json): boolean {
  switch (keyword) {
    case 'title':
    case 'description':
    case 'format':
    case 'pattern':
      return typeof copied === 'string';
    case 'type':
      return typeof copied === 'string' && TYPES.has(copied);
    case 'nullable':
    case 'readOnly':
    case 'writeOnly':
    case 'deprecated':
    case 'uniqueItems':
      return typeof copied === 'boolean';
    case 'minimum':
    case 'maximum':
      return typeof copied === 'number';
    case 'minLength':
    case 'maxLength':
    case 'minItems':
    case 'maxItems':
      return Number.isInteger(copied) && Number(copied) >= 0;
    case 'enum':
      return Array.isArray(copied) && copied.length > 0;
    case 'required':
      return Array.isArray(copied) && copied.length > 0 && copied.every(isText) && new Set(copied).size === copied.length;
    case 'properties':
      return isJsonObject(copied) && Object.values(copied).every(isKnownToBeValid);
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      return Array.isArray(copied) && copied.every(isKnownToBeValid);
    case 'items':
      return copied === VALID;
    case 'additionalProperties':
      return copied === VALID || typeof copied === 'boolean';
    case 'default':
    case 'example':
      return true;
    default:
      return keyword.startsWith('x-');
  }
}

const TYPES: ReadonlySet<string> = new Set(['array', 'boolean', 'integer', 'number', 'object', 'string']);

function isText(value: Json): boolean {
  return typeof value === 'string';
}

function isKnownToBeValid(value: Json | undefined): boolean {
  return value === VALID;
}

function hollow(value: Json): Json {
  return Array.isArray(value) ? [] : isJsonObject(value) ? {} : value;
}

function copyMembers(value: Json & object, copy: (key: string, member: Json) => Json): Json {
  const result: Record<string, Json> = {};
  for (const [key, member] of Object.entries(value)) {
    if (key === '__proto__') continue; // no keyword, and an assignment to it would be no member
    if (member !== undefined) result[key] = copy(key, member);
  }
  return result;
}
