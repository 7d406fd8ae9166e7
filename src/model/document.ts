import type { Json } from './json.js';

/** One parsed document of a source. Values are shared and never mutated. */
export interface SourceDocument {
  /**
   * Where it is, relative to the folder of the root document, POSIX separators
   * (`common/Error.json`, `../shared.yaml`); an absolute URL for a remote document elsewhere.
   * The root document's is its base name.
   */
  readonly uri: string;
  readonly value: Json;
}

/** A root document and everything it refers to, already read. Importers and `schema/` see nothing else. */
export interface DocumentSet {
  readonly root: SourceDocument;
  /** By `uri`; the root is in it too. */
  readonly documents: ReadonlyMap<string, SourceDocument>;
  /** Absolute http(s) URL the root was read from; absent for a file or standard input. */
  readonly url?: string;
}

/** The kinds of source that the product reads, as `--kind` spells them. */
export const SOURCE_KINDS = ['openapi', 'graphql', 'postman', 'oci-mcp-package'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
