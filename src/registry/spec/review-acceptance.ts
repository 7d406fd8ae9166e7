import type { AcceptedFile, AcceptedSource } from '../../activation/index.js';
import { renderCapability } from '../../capability/index.js';
import type { PolicyConfig } from '../../config/index.js';
import type { Lock } from '../../model/index.js';
import { diffCapability, type OwnHosts, ownerOf } from '../../planning/index.js';
import { compilePolicy } from '../apply-policy.js';
import { operationSubject } from '../compile-tool-set.js';
import { type AcceptedOperation, type ComparedOperation, compareSpecs } from './compare-specs.js';
import { originOfReach } from './find-reach.js';
import { holdByRisk, strangeReach } from './judge-operation.js';
import type { ReadSpec, SpecSource } from './spec-operation.js';

/** What accepting descriptions as they are now would change in the directory of a mount. */
export interface AcceptanceReview {
  readonly changes: readonly AcceptedChange[];
  /** Stays as it is, and why. */
  readonly left: readonly { readonly name: string; readonly reason: string }[];
  readonly unchanged: number;
  /** Origins, token URLs and schemes that are accepted with the changes. */
  readonly newReach: readonly string[];
  readonly files: readonly AcceptedFile[];
  readonly removals: readonly string[];
  readonly sources: readonly AcceptedSource[];
}

export interface AcceptedChange {
  readonly action: 'create' | 'update' | 'remove';
  readonly name: string;
  /** `GET https://api.example.com/books`; absent where the operation is gone. */
  readonly route?: string;
  readonly fields: ReturnType<typeof diffCapability>;
}

export interface AcceptanceInput {
  readonly specs: readonly ReadSpec[];
  readonly policy: PolicyConfig;
  readonly accepted: readonly AcceptedOperation[];
  /** Capability files by name: those of the directory that are served, or held. */
  readonly paths: ReadonlyMap<string, string>;
  readonly heldNames: ReadonlySet<string>;
  readonly lock: Lock;
  /** Origins that the person named. */
  readonly origins: readonly string[];
}

/**
 * Judges every operation that is new, changed or gone: taken when the policy allows it, nothing blocks it, its gates are in `policy.accept`, and
 * it goes nowhere that is new since the first acceptance unless the person named that origin.
 */
export function reviewAcceptance(input: AcceptanceInput): AcceptanceReview {
  const { specs, policy, lock, heldNames } = input;
  const isAllowed = allowedBy(policy);
  const { operations, gone } = compareSpecs(specs, input.accepted);
  const left: { name: string; reason: string }[] = [];
  const taken: ComparedOperation[] = [];
  let unchanged = 0;
  for (const compared of operations) {
    const { operation, source, isUnchanged } = compared;
    if (isUnchanged) unchanged += 1;
    else if (isAllowed(compared)) {
      const reason = heldNames.has(operation.name)
        ? 'its file was edited or never approved; restore or activate it'
        : (refuseReach(compared, recordedReach(lock, source), input.origins) ?? holdByRisk(operation, policy.accept)?.reason);
      if (reason === undefined) taken.push(compared);
      else left.push({ name: operation.name, reason });
    }
  }
  // A description of which nothing was taken is still to be accepted the first time.
  const sources = specs
    .filter(({ source }) => recordedReach(lock, source) !== undefined || taken.some((one) => one.source === source))
    .map(({ source }) => describeSource(source, taken, input));
  const known = new Set(Object.values(lock.sources).flatMap(({ reach = [] }) => reach));
  return {
    changes: [...taken.map(describeChange), ...gone.map(({ name }) => ({ action: 'remove' as const, name, fields: [] }))],
    left,
    unchanged,
    newReach: [...new Set(taken.flatMap(({ operation }) => strangeReach(operation, known)))].sort(),
    files: taken.map(({ operation, source }) => ({
      path: input.paths.get(operation.name) ?? `${operation.name}.yaml`,
      text: renderCapability(operation.capability),
      capability: operation.capability,
      source: source.name,
      operationDigest: operation.digest,
      operationId: operation.id,
      authorizationServers: operation.authorizationServers,
      tags: operation.tags,
    })),
    removals: gone.flatMap(({ name }) => input.paths.get(name) ?? []),
    sources,
  };
}

/** Also what the policy leaves no more as it is now: accepting the change ends that it is served. */
function allowedBy(policy: PolicyConfig): (compared: ComparedOperation) => boolean {
  const { leaves } = compilePolicy(policy);
  return ({ operation, accepted }) =>
    leaves(operationSubject(operation)) ||
    (accepted !== undefined && leaves(operationSubject({ capability: accepted.capability, id: operation.id, tags: [] })));
}

/** Undefined at the first acceptance. */
function recordedReach({ sources }: Lock, { name }: SpecSource): readonly string[] | undefined {
  return Object.hasOwn(sources, name) ? sources[name]?.reach : undefined;
}

/** A scheme is in the difference that the person looks at; an origin has to be named. */
function refuseReach(
  { operation }: ComparedOperation,
  recorded: readonly string[] | undefined,
  origins: readonly string[],
): string | undefined {
  if (recorded === undefined) return undefined;
  const known = new Set([...recorded.flatMap((reach) => originOfReach(reach) ?? []), ...origins]);
  const strange = [...new Set(operation.reach.flatMap((reach) => originOfReach(reach) ?? []))].filter((origin) => !known.has(origin));
  return strange.length === 0
    ? undefined
    : `it uses ${strange.join(', ')}, which nobody accepted: ${strange.map((origin) => `--origin ${origin}`).join(' ')}`;
}

function describeChange({ operation, accepted }: ComparedOperation): AcceptedChange {
  const { base_url, endpoint, path = '', method = 'POST' } = operation.capability.providers.primary.config;
  return {
    action: accepted === undefined ? 'create' : 'update',
    name: operation.name,
    route: `${method} ${endpoint ?? `${base_url ?? ''}${path}`}`,
    fields: accepted === undefined ? [] : diffCapability(accepted.capability, operation.capability),
  };
}

/** What is recorded of a description: its own hosts stay those that were accepted, whatever it says of itself later. */
function describeSource(source: SpecSource, taken: readonly ComparedOperation[], { lock, origins }: AcceptanceInput): AcceptedSource {
  const before = Object.hasOwn(lock.sources, source.name) ? lock.sources[source.name] : undefined;
  const own = taken.filter((one) => one.source.name === source.name).flatMap(({ operation }) => operation.reach);
  const ownHosts: OwnHosts =
    before?.reach === undefined
      ? source.ownHosts
      : {
          owners: union(
            before.own_hosts ?? [],
            origins.map((origin) => ownerOf(new URL(origin).hostname)),
          ),
          typedOrigins: union(before.typed_origins ?? [], [...source.ownHosts.typedOrigins, ...origins]),
        };
  const { name, kind, uri, digest, gates } = source;
  return { name, kind, ...(uri === undefined ? {} : { uri }), digest, ownHosts, gates, reach: union(before?.reach ?? [], own) };
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])].sort();
}
