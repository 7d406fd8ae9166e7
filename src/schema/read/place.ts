import type { DocumentSet, JsonObject } from '../../model/index.js';
import { resourceAround, type SchemaResource } from '../anchors.js';
import { escapeSegment } from '../pointer.js';
import type { ResolvedReference } from '../reference.js';

/** Where in the source a schema stands; a chain, so that its pointer is written only when somebody asks. */
export interface Place {
  readonly uri: string;
  /** Pointer of the place this chain began at. */
  readonly base: string;
  readonly parent?: Place;
  /** Already escaped, with a slash in front. */
  readonly step: string;
  /** How many schemas lie around it since `base`. */
  readonly depth: number;
  /** The definition (or schema handed to the reader) that it is part of: what `#` means in a document that is no schema itself. */
  readonly owner: ResolvedReference;
  /** The nearest schema around it with an `$id` of its own, against which its references resolve first. */
  readonly resource?: SchemaResource;
}

/** The place of a schema that is read by itself. */
export function startPlace(target: ResolvedReference): Place {
  return { uri: target.uri, base: target.pointer, step: '', depth: 0, owner: target };
}

/** The place of the subschema under `keyword`, and under `key` there. */
export function below(place: Place, keyword: string, key?: string | number): Place {
  const step = key === undefined ? `/${keyword}` : `/${keyword}/${escapeSegment(String(key))}`;
  return {
    uri: place.uri,
    base: place.base,
    parent: place,
    step,
    depth: place.depth + 1,
    owner: place.owner,
    ...(place.resource === undefined ? {} : { resource: place.resource }),
  };
}

/** The JSON Pointer fragment of the place in its document. */
export function pointerOf(place: Place): string {
  const steps: string[] = [];
  for (let at: Place | undefined = place; at !== undefined; at = at.parent) steps.push(at.step);
  return place.base + steps.reverse().join('');
}

/** The place with the resource that the schema stands in: itself when it carries an `$id`. */
export function enterResource(documents: DocumentSet, place: Place, schema: JsonObject): Place {
  const around = resourceAround(documents, place.uri, schema);
  if (around !== undefined) return { ...place, resource: around };
  const { $id } = schema;
  if (typeof $id !== 'string' || $id === '' || $id.startsWith('#')) return place;
  return { ...place, resource: { uri: place.uri, pointer: pointerOf(place), value: schema, id: $id } };
}
