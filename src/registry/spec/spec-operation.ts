import type { AuthorizationServer, Capability, Diagnostic, Gate, Risk, RiskLevel, SourceKind, Verdict } from '../../model/index.js';
import { findAuthorizationServers, type OwnHosts, type PlannedOperation } from '../../planning/index.js';
import type { KnownSource } from '../../sources/index.js';
import { findReach } from './find-reach.js';

/** A description of a mount as it was read: where it came from, and its operations. */
export interface ReadSpec {
  readonly source: SpecSource;
  readonly known: KnownSource;
  /** Sorted by name. */
  readonly operations: readonly SpecOperation[];
  /** What of it is not served as it says. */
  readonly losses: readonly Diagnostic[];
}

export interface SpecSource {
  /** In `provenance` and lock: the server's, with the document's own behind it where there are several. */
  readonly name: string;
  readonly kind: SourceKind;
  /** As typed; without user and password. */
  readonly uri?: string;
  readonly digest: string;
  readonly ownHosts: OwnHosts;
  /** Gates of the source as a whole. */
  readonly gates: readonly Gate[];
}

/** An operation of a description, judged. */
export interface SpecOperation {
  readonly name: string;
  /** Identity in the description. */
  readonly id: string;
  readonly pointer: string;
  readonly tags: readonly string[];
  readonly digest: string;
  /** Where its tokens are. */
  readonly authorizationServers: readonly AuthorizationServer[];
  /** As it would be served, with `provenance`; of what cannot be called, for its texts only. */
  readonly capability: Capability;
  readonly isExecutable: boolean;
  readonly isRead: boolean;
  readonly verdict: Verdict;
  readonly gates: readonly Gate[];
  readonly blocking: readonly Risk[];
  readonly highestRisk?: RiskLevel;
  readonly reach: readonly string[];
}

/** Keeps of a planned operation what a mount needs for as long as it runs. */
export function toSpecOperation(planned: PlannedOperation, source: SpecSource): SpecOperation {
  const { operation, name, capability, isExecutable, risks, gates, verdict, operationDigest } = planned;
  const highestRisk = risks[0]?.level;
  return {
    name,
    id: operation.id,
    pointer: operation.pointer,
    tags: operation.tags,
    digest: operationDigest,
    authorizationServers: findAuthorizationServers(operation),
    capability: { ...capability, provenance: { source: source.name, kind: source.kind, pointer: operation.pointer } },
    isExecutable,
    isRead: operation.effect === 'read',
    verdict,
    gates,
    blocking: risks.filter(({ level }) => level === 'critical'),
    ...(highestRisk === undefined ? {} : { highestRisk }),
    reach: findReach(operation, capability, source.ownHosts),
  };
}
