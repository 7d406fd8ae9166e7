import type { AuthorizationServer, ImportResult, Json, SourceKind } from '../model/index.js';
import type { ContextIntegritySettings } from './profiles.js';

/** Everything a plan is made from. The same input gives the same bytes. */
export interface PlanInput {
  readonly result: ImportResult;
  readonly kind: SourceKind;
  readonly sourceName: string;
  /** Relative to the plan file, or an absolute http(s) URL; never an absolute path. */
  readonly sourceUri?: string;
  /** SHA-256 of the source (`Source.digest(kind)`). */
  readonly sourceDigest: string;
  /**
   * URLs that the operator typed: the source's own URL, `--base-url`, `--endpoint`. Their hosts are the source's
   * own, and exactly their origins are trusted as addresses (http, private and loopback included).
   */
  readonly typedOrigins: readonly string[];
  readonly toolVersion: string;
  /** Every option that shapes drafts, as given; part of the plan, compared by `planStaleness`. */
  readonly options: Readonly<Record<string, Json>>;
  /** Default `flat`. */
  readonly naming?: 'flat' | 'snake';
  readonly prefix?: string;
  /** Reference to a credential (`env:NAME`), set on every capability. */
  readonly authKey?: string;
  readonly baseUrl?: string;
  /** Name of the context-integrity profile; default `imported_tool_baseline`. */
  readonly profile?: string;
  /** Profiles defined in gateway.yaml. */
  readonly profiles?: ReadonlyMap<string, ContextIntegritySettings>;
  readonly selection?: Selection;
  /** Operation id → name that stands in a lock and is kept. Names of `current.active` are kept without being listed here. */
  readonly lockedNames?: ReadonlyMap<string, string>;
  /** What is drafted and active already; absent: everything is new. */
  readonly current?: CurrentState;
}

/** Which operations become drafts. Patterns are those of server policies; with any of them the plan is incomplete. */
export interface Selection {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Operations with at least one of these tags. */
  readonly tags?: readonly string[];
}

/** The files that a plan is compared with; read by `readCurrentState` of activation. */
export interface CurrentState {
  /** Every capability file of the drafts directory, by path relative to it. */
  readonly drafts: ReadonlyMap<string, CurrentDraft>;
  /** Active files that have provenance and an entry in their root's lock. */
  readonly active: readonly CurrentActive[];
}

export interface CurrentDraft {
  readonly text: string;
  /** Name of the source it was drafted from; undefined for a file that says nothing. */
  readonly source?: string;
  /** It differs from what `import apply` wrote, or no manifest knows it. */
  readonly edited: boolean;
}

export interface CurrentActive {
  /** As shown to the user: relative to the working directory, `/` separated. */
  readonly path: string;
  readonly text: string;
  /** Of the file. */
  readonly name: string;
  /** Of its `provenance`. */
  readonly source: string;
  readonly pointer: string;
  /** Kinds of gates that were answered for it, of its lock entry; a served file lists none itself. */
  readonly gates?: readonly string[];
  /** Somebody edited it before it was approved: what options of an import say is not asked of it. */
  readonly edited?: boolean;
  /** Of its lock entry. */
  readonly operationDigest?: string;
  readonly draftDigest?: string;
  readonly authorizationServers?: readonly AuthorizationServer[];
}
