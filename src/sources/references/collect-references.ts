import { isJsonObject, type Json, type JsonObject } from '../../model/index.js';

/** A `$ref` that points out of its document. */
export interface ExternalReference {
  readonly ref: string;
  readonly segments: readonly (string | number)[];
}

export interface CollectedReferences {
  readonly references: readonly ExternalReference[];
  /** `$id` and `$self` values: names that a reference may use for something that is at hand. */
  readonly ids: readonly string[];
  /** Members of all objects; fewer than a JSON text has when keys repeat. */
  readonly members: number;
}

/**
 * Every `$ref` of a document whose value is a string that does not begin with `#`, in document order. Not
 * those inside `example(s)`, `default`, `enum` and `const`, which are data; a *property* or response with such a name
 * is followed like any other. `isRoot`: the document is a whole description, not a part of one.
 */
export function collectReferences(value: Json, isRoot: boolean): CollectedReferences {
  const collector: Collector = { references: [], ids: [], members: 0, path: [] };
  visit(collector, value, isRoot ? 'node' : 'part', true);
  return collector;
}

interface Collector {
  references: ExternalReference[];
  ids: string[];
  members: number;
  path: (string | number)[];
}

/** What the keys of an object are: a specification's words, names that the author chose, or either. */
type Keys = 'node' | 'names' | 'part';

const DATA: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum', 'const']);

const MAPS_OF_NAMES: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'definitions',
  '$defs',
  'dependentSchemas',
  'dependencies',
  'responses',
  'schemas',
  'parameters',
  'headers',
  'callbacks',
  'links',
  'securitySchemes',
  'securityDefinitions',
  'requestBodies',
  'pathItems',
  'paths',
  'webhooks',
  'content',
  'encoding',
]);

function visit(collector: Collector, value: Json, keys: Keys, isFollowed: boolean): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const item = value[index];
      if (typeof item !== 'object' || item === null) continue;
      collector.path.push(index);
      visit(collector, item, 'node', isFollowed);
      collector.path.pop();
    }
  } else if (isJsonObject(value)) visitObject(collector, value, keys, isFollowed);
}

function visitObject(collector: Collector, object: JsonObject, keys: Keys, isFollowed: boolean): void {
  for (const key of Object.keys(object)) {
    collector.members += 1;
    const member = object[key];
    if (typeof member === 'string') {
      if (isFollowed && key.charCodeAt(0) === 0x24) noteWord(collector, key, member);
    } else if (typeof member === 'object' && member !== null) {
      collector.path.push(key);
      const isData = keys === 'node' && DATA.has(key);
      visit(collector, member, keys !== 'names' && MAPS_OF_NAMES.has(key) ? 'names' : 'node', isFollowed && !isData);
      collector.path.pop();
    }
  }
}

function noteWord(collector: Collector, key: string, value: string): void {
  if (key === '$ref') {
    if (value !== '' && !value.startsWith('#')) collector.references.push({ ref: value, segments: [...collector.path, key] });
  } else if (key === '$id' || key === '$self') collector.ids.push(value);
}
