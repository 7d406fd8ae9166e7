import type { Capability, Diagnostic, Gate, Operation } from '../model/index.js';
import { type BuildOptions, buildCapability } from './arguments/index.js';
import { checkDraft } from './check-draft.js';
import { findGates } from './gates.js';
import { collectOwnHosts, type OwnHosts } from './hosts.js';
import { assignNames } from './naming/index.js';
import { operationDigest } from './operation-digest.js';
import { patternSubject } from './patterns/index.js';
import type { PlanInput } from './plan-input.js';
import type { PlannedOperation } from './planned-operation.js';
import { DEFAULT_PROFILE, resolveProfile } from './profiles.js';
import { findRisks } from './risks/index.js';
import { compileSelection, findUnmatched, selectsByRisk } from './select-operations.js';
import { provenanceOf, sourceFacts } from './source-gates.js';
import { finishSteps, type Steps } from './steps.js';
import { judge } from './verdict.js';

/** What becomes of the operations of a source, before anything is written down. */
export interface PlannedOperations {
  /** Sorted by name. */
  readonly planned: readonly PlannedOperation[];
  /** Left out by the selection. */
  readonly unselected: readonly Operation[];
  readonly diagnostics: readonly Diagnostic[];
  /** What the operations were judged by. */
  readonly ownHosts: OwnHosts;
  readonly provenance?: string;
}

/**
 * Names, builds and judges every selected operation. Names are assigned over all operations of the source, so a
 * selection changes none.
 *
 * @throws GatewayError `usage` for an unknown profile or a pattern that cannot be read.
 */
export function planOperations(input: PlanInput): PlannedOperations {
  return finishSteps(planOperationsInSteps(input));
}

/** As `planOperations`, operation by operation. */
export function* planOperationsInSteps(input: PlanInput): Steps<PlannedOperations> {
  const { result, sourceName } = input;
  const profile = resolveProfile(input.profile ?? DEFAULT_PROFILE, input.profiles);
  const typedUrls = [...input.typedOrigins, ...(input.baseUrl === undefined ? [] : [input.baseUrl])];
  const ownHosts = collectOwnHosts(result.source.servers, typedUrls);
  const { names, diagnostics } = assignNames(result.operations, {
    naming: input.naming ?? 'flat',
    sourceName,
    ...(input.prefix === undefined ? {} : { prefix: input.prefix }),
    lockedNames: collectLockedNames(input),
  });
  const selection = input.selection ?? {};
  const isSelected = compileSelection(selection);
  const candidates = selectsByRisk(selection) ? result.operations : result.operations.filter((operation) => isSelected(operation));
  const provenance = provenanceOf(sourceFacts(input));
  const judgeOperation = (operation: Operation): PlannedOperation => {
    const name = names.get(operation) ?? operation.id;
    const isExecutable = operation.request.protocol !== 'oci_mcp';
    const built = isExecutable
      ? buildCapability(operation, name, buildOptions(input))
      : { capability: describePackage(operation, name), losses: [] };
    const capability = profile.name === DEFAULT_PROFILE ? built.capability : withProfile(built.capability, profile.name);
    const faults = isExecutable ? checkDraft(capability, operation.pointer) : [];
    const losses = [...operation.losses, ...built.losses, ...faults];
    const risks = findRisks({
      capability,
      operation,
      losses,
      pointer: operation.pointer,
      ownHosts,
      isExecutable,
      ...(result.source.license === undefined ? {} : { sourceLicense: result.source.license }),
      ...(provenance === undefined ? {} : { sourceProvenance: provenance }),
    });
    const gates = findGates(risks);
    const verdict = judge(risks, gates);
    return {
      operation,
      name,
      capability: withoutDoubtfulCache(capability, gates),
      isExecutable,
      losses,
      risks,
      gates,
      verdict,
      operationDigest: operationDigest(operation),
    };
  };
  const judged: PlannedOperation[] = [];
  for (const operation of candidates) {
    judged.push(judgeOperation(operation));
    yield;
  }
  const planned = judged.filter(({ operation, risks }) => isSelected(operation, risks[0]?.level));
  const chosen = new Set(planned.map(({ operation }) => operation));
  const unselected = result.operations.filter((operation) => !chosen.has(operation));
  const subjects = selectsByRisk(selection)
    ? judged.map(({ operation, risks }) => patternSubject(operation, risks[0]?.level))
    : result.operations.map((operation) => patternSubject(operation));
  return {
    planned: planned.sort((a, b) => (a.name < b.name ? -1 : 1)),
    unselected,
    diagnostics: [...diagnostics, ...findUnmatched(selection, subjects)],
    ownHosts,
    ...(provenance === undefined ? {} : { provenance }),
  };
}

function buildOptions({ authKey, baseUrl, result, kind }: PlanInput): BuildOptions {
  return {
    declaresSchemes: result.source.declaresSchemes,
    kind,
    ...(authKey === undefined ? {} : { authKey }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
  };
}

/** The names of active files stand: their operations are found again by where they are in the document. */
function collectLockedNames({ result, sourceName, current, lockedNames }: PlanInput): ReadonlyMap<string, string> {
  const idByPointer = new Map(result.operations.map((operation) => [operation.pointer, operation.id]));
  const names = new Map<string, string>();
  for (const { source, pointer, name } of current?.active ?? []) {
    const id = source === sourceName ? idByPointer.get(pointer) : undefined;
    if (id !== undefined) names.set(id, name);
  }
  for (const [id, name] of lockedNames ?? []) names.set(id, name);
  return names;
}

/** A call of which a person has to say whether it changes data is made each time, read or not: an answer from the cache would not make it. */
function withoutDoubtfulCache(capability: Capability, gates: readonly Gate[]): Capability {
  const isDoubtful = gates.some(({ kind }) => kind === 'destructive_action');
  return isDoubtful && capability.cache !== undefined ? { ...capability, cache: { strategy: 'none' } } : capability;
}

function withProfile(capability: Capability, profile: string): Capability {
  return { ...capability, metadata: { ...capability.metadata, context_integrity_profile: profile } };
}

/** Package metadata has texts and schemas to judge, and nothing to call. */
function describePackage(operation: Operation, name: string): Capability {
  const { request } = operation;
  const input = request.protocol === 'oci_mcp' ? request.inputSchema : true;
  const output = request.protocol === 'oci_mcp' ? request.outputSchema : undefined;
  return {
    fulcrum: '1.0',
    name,
    ...(operation.title === undefined ? {} : { title: operation.title }),
    description: operation.description,
    schema: { input, ...(output === undefined ? {} : { output }) },
    providers: { primary: { service: 'jsonrpc', cost_per_call: 0, timeout: 30, config: {} } },
  };
}
