import type { DocumentSet, Json, JsonObject, JsonSchema } from '../../model/index.js';
import type { Dialect, Direction } from '../dialect.js';
import type { ResolvedReference } from '../reference.js';
import type { Findings } from './findings.js';
import type { InlineCycles } from './inline-cycles.js';
import type { Place } from './place.js';
import type { Resolver } from './resolver.js';

/** What the parts of the reader share while they read one source. */
export interface Reading {
  readonly documents: DocumentSet;
  readonly dialect: Dialect;
  readonly findings: Findings;
  readonly resolver: Resolver;
  /** The schema at that place in JSON Schema 2020-12, with references to definitions in it. */
  convert(value: Json, place: Place, scope: Scope): JsonSchema;
  /** Makes sure that the target gets a definition and returns the reference to it; it is converted later, so that no chain of references is a chain of calls. */
  define(target: ResolvedReference, scope: Scope): JsonObject;
}

/** One way of reading definitions: what is converted in it is shared by everything read in it. */
export interface Scope {
  readonly direction: Direction;
  /** Annotation that takes a property out in this direction. */
  readonly hiddenBy: 'readOnly' | 'writeOnly';
  /** Dynamic scope: which schema each `$dynamicAnchor` means, decided by the outermost schema that declares it. */
  readonly bindings: ReadonlyMap<string, ResolvedReference>;
  /** Empty without bindings; else tells scopes of one direction apart. */
  readonly key: string;
  /** Finished schemas by source object. */
  readonly converted: Map<JsonObject, JsonSchema>;
  /** A schema's own keywords, without its references and `allOf`, by source object. */
  readonly own: Map<JsonObject, JsonObject>;
  /** Schemas under conversion. */
  readonly cycles: InlineCycles;
  /** Schemas that contain themselves, and where they stand; they are definitions. */
  readonly cyclic: Map<JsonObject, Place>;
}

/** A schema object of the source and where it stands. */
export interface PlacedSchema {
  readonly raw: JsonObject;
  readonly place: Place;
}
