import { isJsonObject, type Json, type JsonObject } from '../../model/index.js';
import { documentBase, knowsIdentifiers, resolveUri } from '../../schema/index.js';

/** A `$ref` that points out of its document. */
export interface ExternalReference {
  readonly ref: string;
  readonly segments: readonly (string | number)[];
  /** The resolved `$id` of the schema around it, which it is relative to first. */
  readonly base?: string;
}

export interface CollectedReferences {
  readonly references: readonly ExternalReference[];
  /** `$id` and `$self` values, as written and resolved: names that a reference may use for something that is at hand. */
  readonly ids: readonly string[];
  /** Members of all objects; fewer than a JSON text has when keys repeat. */
  readonly members: number;
}

/**
 * Every `$ref` of a document whose value is a string that does not begin with `#`, in document order. Not
 * those inside `example(s)`, `default`, `enum` and `const`, which are data; a *property* or response with such a name
 * is followed like any other. `isRoot`: the document is a whole description, not a part of one.
 * `uri`: the document's own, for `$id`s that are relative.
 */
export function collectReferences(value: Json, isRoot: boolean, uri: string): CollectedReferences {
  const hasBases = knowsIdentifiers(value);
  const collector: Collector = { references: [], ids: [], members: 0, path: [], uri: documentBase(uri, value), hasBases };
  visit(collector, value, isRoot ? 'node' : 'part', true, undefined);
  return collector;
}

interface Collector {
  references: ExternalReference[];
  ids: string[];
  members: number;
  path: (string | number)[];
  readonly uri: string;
  readonly hasBases: boolean;
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

function visit(collector: Collector, value: Json, keys: Keys, isFollowed: boolean, base: string | undefined): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const item = value[index];
      if (typeof item !== 'object' || item === null) continue;
      collector.path.push(index);
      visit(collector, item, 'node', isFollowed, base);
      collector.path.pop();
    }
  } else if (isJsonObject(value)) visitObject(collector, value, keys, isFollowed, base);
}

function visitObject(collector: Collector, object: JsonObject, keys: Keys, isFollowed: boolean, outer: string | undefined): void {
  const base = isFollowed ? noteId(collector, object, outer) : outer;
  for (const key of Object.keys(object)) {
    collector.members += 1;
    const member = object[key];
    if (typeof member === 'string') {
      if (isFollowed && key.charCodeAt(0) === 0x24) noteWord(collector, key, member, base);
    } else if (typeof member === 'object' && member !== null) {
      collector.path.push(key);
      const isData = keys === 'node' && DATA.has(key);
      visit(collector, member, keys !== 'names' && MAPS_OF_NAMES.has(key) ? 'names' : 'node', isFollowed && !isData, base);
      collector.path.pop();
    }
  }
}

/** What references in the object are relative to. */
function noteId(collector: Collector, { $id }: JsonObject, outer: string | undefined): string | undefined {
  if (typeof $id !== 'string' || $id === '' || $id.startsWith('#')) return outer;
  const id = resolveUri(outer ?? collector.uri, $id);
  collector.ids.push($id, id);
  return collector.hasBases ? id : undefined;
}

function noteWord(collector: Collector, key: string, value: string, base: string | undefined): void {
  if (key === '$ref') {
    if (value === '' || value.startsWith('#')) return;
    collector.references.push({ ref: value, segments: [...collector.path, key], ...(base === undefined ? {} : { base }) });
  } else if (key === '$self') collector.ids.push(value, collector.uri);
}
