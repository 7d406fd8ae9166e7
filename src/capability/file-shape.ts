import {
  Auth,
  AuthPart,
  Capability,
  DraftActivation,
  EventsConfig,
  FieldEncoding,
  InputRequiredConfig,
  Metadata,
  PaginationConfig,
  Provenance,
  Provider,
  ProviderConfig,
  Transform,
} from '../model/index.js';
import type { FilePath } from './file-position.js';

/** The keys that an object of the file format knows, in their order in files. Members not named in `members` are free. */
export interface Shape {
  readonly keys: readonly string[];
  readonly members?: { readonly [key: string]: Shape };
  /** For a map of names or a list: the shape of each of its values. */
  readonly each?: Shape;
}

const PARAMETER: Shape = { keys: ['value', 'style', 'explode', 'allow_reserved', 'allow_empty', 'content_type', 'default'] };
const PARAMETERS: Shape = { keys: [], each: PARAMETER };

const PROVIDER: Shape = {
  keys: Object.keys(Provider.shape),
  members: {
    config: {
      keys: Object.keys(ProviderConfig.shape),
      members: {
        path_params: PARAMETERS,
        params: PARAMETERS,
        headers: PARAMETERS,
        cookies: PARAMETERS,
        encoding: { keys: [], each: { keys: Object.keys(FieldEncoding.shape) } },
        pagination: { keys: Object.keys(PaginationConfig.shape) },
        events: { keys: Object.keys(EventsConfig.shape) },
        input_required: { keys: Object.keys(InputRequiredConfig.shape) },
        response: { keys: ['max_bytes', 'truncate'] },
      },
    },
  },
};

/** The whole file. */
export const FILE_SHAPE: Shape = {
  keys: Object.keys(Capability.shape),
  members: {
    schema: { keys: ['input', 'output'] },
    providers: { keys: ['primary', 'fallback'], members: { primary: PROVIDER, fallback: { keys: [], each: PROVIDER } } },
    cache: { keys: ['strategy', 'ttl'] },
    auth: { keys: Object.keys(Auth.shape), members: { all: { keys: [], each: { keys: Object.keys(AuthPart.shape) } } } },
    transform: { keys: Object.keys(Transform.shape) },
    resource: { keys: ['uri_template', 'mime_type'] },
    metadata: { keys: Object.keys(Metadata.shape) },
    provenance: { keys: Object.keys(Provenance.shape) },
    activation: { keys: Object.keys(DraftActivation.shape) },
  },
};

/** The keys known in the object at that path; none where names are free. */
export function knownKeys(path: FilePath): readonly string[] {
  let shape: Shape | undefined = FILE_SHAPE;
  for (const segment of path) shape = shape?.each ?? shape?.members?.[segment];
  return shape?.keys ?? [];
}

/** The objects of the format that know a key, dotted, outermost first (`''` the root); fallbacks left out. */
export function placesOfKey(key: string): readonly string[] {
  const places: string[] = [];
  let level: readonly (readonly [string, Shape])[] = [['', FILE_SHAPE]];
  while (level.length > 0) {
    for (const [place, shape] of level) if (shape.keys.includes(key)) places.push(place);
    level = level.flatMap(([place, shape]) =>
      Object.entries(shape.members ?? {})
        .filter(([name]) => name !== 'fallback')
        .map(([name, member]) => [place === '' ? name : `${place}.${name}`, member] as const),
    );
  }
  return places;
}
