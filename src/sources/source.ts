import type { Readable } from 'node:stream';
import type { Diagnostic, DocumentSet, Observer, SourceKind } from '../model/index.js';
import type { Resolver } from '../net/index.js';

/** Bounds that are checked before, or while, a document is parsed. Each is a flag of the command line. */
export interface SourceLimits {
  /** Bytes of one document, decompressed, and of all documents that a source refers to together. `--max-bytes`. */
  readonly maxBytes: number;
  /** Levels of nesting, aliases expanded; never more than 1,000, so that what recurses has stack to spare. `--max-depth`. */
  readonly maxDepth: number;
  /** YAML aliases in one document; what they stand for may be 100 times as many nodes. `--max-aliases`. */
  readonly maxAliases: number;
  /** Documents besides the root. `--max-documents`. */
  readonly maxDocuments: number;
}

/** Room for the largest public descriptions (Microsoft Graph: 47 MB) and no more. */
export const DEFAULT_SOURCE_LIMITS: SourceLimits = {
  maxBytes: 64 * 1024 * 1024,
  maxDepth: 512,
  maxAliases: 10_000,
  maxDocuments: 1000,
};

/** The limits that hold: what is not given is the default. */
export function effectiveLimits(limits: Partial<SourceLimits> = {}): SourceLimits {
  const all = { ...DEFAULT_SOURCE_LIMITS, ...limits };
  return { ...all, maxDepth: Math.min(all.maxDepth, DEEPEST) };
}

const DEEPEST = 1000;

export interface SourceOptions {
  readonly limits?: Partial<SourceLimits>;
  /** References inside documents may be plain http. Default false; the origin the operator typed always may. */
  readonly allowHttp?: boolean;
  /** References inside documents may lead to private and loopback addresses. Default false, likewise. */
  readonly allowPrivate?: boolean;
  readonly observer?: Observer;
  /** OpenAPI Overlay documents, files or URLs, applied to the root document in this order. */
  readonly overlays?: readonly string[];
  /** What relative paths are relative to. Default: the process's working directory. */
  readonly cwd?: string;
  /** Where `-` reads from. Default: standard input. */
  readonly stdin?: Readable;
  /** Milliseconds for one remote document. Default 30,000. */
  readonly timeoutMs?: number;
  /** Proxy for remote documents, as a URL; names are then resolved by the proxy and not checked. */
  readonly proxy?: string;
  /** PEM text of certificate authorities that remote documents are read from beside the usual ones. */
  readonly ca?: string;
  /** Sent with the request for the typed document, to the origin that was typed; not for overlays and what documents refer to. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly resolver?: Resolver;
  readonly signal?: AbortSignal;
}

/** One-based; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What `readSource` returns: everything that a description consists of, read once. */
export interface Source {
  /** The root has overlays applied. */
  readonly documents: DocumentSet;
  /** The root document exactly as it was read. */
  readonly rootBytes: Uint8Array;
  /** The overlays exactly as they were read, in order. */
  readonly overlayBytes: readonly Uint8Array[];
  /** How messages name it: the path as typed, the URL without user, password and query, or `standard input`. */
  readonly label: string;
  /**
   * The URL as typed, without user and password, or the path as typed with `/`; absent for standard input. Where
   * redirects ended is `documents.url`.
   */
  readonly uri?: string;
  /** Absolute path of a file. */
  readonly path?: string;
  readonly origin: 'file' | 'url' | 'stdin';
  /** For a URL that is read again: `ETag` and `Last-Modified` of this copy. */
  readonly etag?: string;
  readonly lastModified?: string;
  /**
   * A name for the source (DESIGN: "Plan"): the file's stem; for a stem that says nothing (`openapi`), the slug of
   * the document's title, else the URL's host.
   */
  defaultName(title: string | undefined): string;
  /** Lower-case hexadecimal SHA-256 (DESIGN: "Plan"). The root's own name is not in it. */
  digest(kind: SourceKind): string;
  /** Duplicate keys, references that could not be read, aliases inside their own anchor. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Where a pointer of a diagnostic stands: `#/paths`, or `common/Error.json#/Pet` for another document. When the
   * pointer leads nowhere, its nearest ancestor that exists; `undefined` for text and unknown documents.
   */
  positionOf(pointer: string): Position | undefined;
}
