import { isJsonObject, type Json, type JsonObject } from '../../model/index.js';
import { sha256Hex } from '../../planning/index.js';
import { mapSchema, renameProperties } from '../../schema/index.js';

const ACCEPTED = /^[a-zA-Z0-9_.-]{1,64}$/;

/** A schema whose property names a client takes, and what they stand for. */
export interface FittedNames {
  readonly schema: JsonObject;
  /** The name listed → the API's own. */
  readonly ownNames: ReadonlyMap<string, string>;
}

/**
 * The schema with property names of other characters, or of more than 64, fitted and told apart by six hex digits of their SHA-256.
 *
 * Anthropic's API answers 400 ("Property keys should match pattern '^[a-zA-Z0-9_.-]{1,64}$'") for one such name in one tool, after which a
 * session of Claude Code does not go on. Arguments have good names already; members of bodies below them are called what the API calls them.
 */
export function fitPropertyNames(schema: JsonObject): FittedNames {
  const ownNames = new Map<string, string>();
  const fit = (name: string): string => {
    if (ACCEPTED.test(name)) return name;
    const fitted = `${name.replace(/[^a-zA-Z0-9_.-]+/g, '_').slice(0, 57)}_${sha256Hex(name).slice(0, 6)}`;
    ownNames.set(fitted, name);
    return fitted;
  };
  const fitted = mapSchema(schema, (subschema) => renameProperties(subschema, fit));
  return { schema: isJsonObject(fitted) ? fitted : schema, ownNames };
}

/** Arguments with the API's own names again, however deep. */
export function restoreNames(value: Json, ownNames: ReadonlyMap<string, string>): Json {
  if (Array.isArray(value)) return value.map((item: Json) => restoreNames(item, ownNames));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [ownNames.get(name) ?? name, restoreNames(member ?? null, ownNames)]),
  );
}
