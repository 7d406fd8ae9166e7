import { isJsonObject, type Json, type JsonObject, type JsonSchema } from '../../model/index.js';
import { definitionName, definitionsOf } from '../definitions.js';

/**
 * The names that the root of an object schema takes: its `properties`, and those of what it is composed of. `undefined` when any part has a word of
 * its own on others (`additionalProperties`, `patternProperties`, …), by which they may come or are refused already, and when it names none: some
 * clients give every tool an argument, since their models cannot call one without.
 */
export function closedRootNames(schema: JsonSchema): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  const seen = new Set<JsonObject>();
  const definitions = definitionsOf(schema);

  function collect(part: Json | undefined): boolean {
    if (!isJsonObject(part) || seen.has(part)) return true;
    seen.add(part);
    if (OPENING.some((keyword) => part[keyword] !== undefined)) return false;
    if (isJsonObject(part.properties)) for (const name of Object.keys(part.properties)) names.add(name);
    if (part.$ref !== undefined) {
      const name = definitionName(part.$ref);
      if (name === undefined || !Object.hasOwn(definitions, name) || !collect(definitions[name])) return false;
    }
    const lists = LISTS.flatMap((keyword) => (Array.isArray(part[keyword]) ? part[keyword] : []));
    const dependent = isJsonObject(part.dependentSchemas) ? Object.values(part.dependentSchemas) : [];
    return [...lists, ...dependent, part.if, part.then, part.else].every(collect);
  }

  return collect(schema as Json) && names.size > 0 ? names : undefined; // a schema is JSON
}

const OPENING = ['additionalProperties', 'unevaluatedProperties', 'patternProperties', 'propertyNames', '$dynamicRef', '$recursiveRef'];
const LISTS = ['allOf', 'anyOf', 'oneOf'] as const;
