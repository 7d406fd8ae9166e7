import type { Diagnostic, GateKind } from '../../model/index.js';
import { diffCapability } from '../../planning/index.js';
import type { Hold } from '../tool-set.js';
import type { ComparedOperation } from './compare-specs.js';
import type { SpecOperation, SpecSource } from './spec-operation.js';

/** What a mount trusts. */
export interface MountRules {
  readonly accept: readonly GateKind[];
  /** Whether anything of a description was accepted: by a person where a directory says so, else by reading it first. */
  readonly isAccepted: (source: SpecSource) => boolean;
  /** Whether operations that are new since the first acceptance are judged as the first ones were. */
  readonly follows: (operation: SpecOperation) => boolean;
  /** Where data and credentials may go; absent at the first acceptance. */
  readonly reach?: ReadonlySet<string>;
  /** The command that accepts what is there now. */
  readonly command: string;
}

/** Why an operation is not served as the description has it now; undefined when it is. */
export function holdOperation({ operation, source, accepted, isUnchanged }: ComparedOperation, rules: MountRules): Hold | undefined {
  if (isUnchanged) return undefined;
  if (accepted !== undefined) {
    const fields = diffCapability(accepted.capability, operation.capability).map(({ field }) => field);
    const what =
      fields.length === 0 ? '' : ` (${fields.slice(0, 3).join(', ')}${fields.length > 3 ? ` and ${fields.length - 3} more` : ''})`;
    return {
      cause: 'changed',
      reason: `it changed since it was accepted${what}; the accepted version is served`,
      command: rules.command,
      gates: [],
    };
  }
  const risk = holdByRisk(operation, rules.accept);
  // Accepting the description would not serve it either.
  if (risk?.cause === 'blocked') return risk;
  if (!rules.isAccepted(source)) {
    return { cause: 'new', reason: 'nothing of its description was accepted yet', command: rules.command, gates: [] };
  }
  if (rules.reach !== undefined) {
    const strange = strangeReach(operation, rules.reach);
    const origins = [...new Set(strange.flatMap((one) => one.replace(/^(origin|token_url|authorization_url) /, '')))];
    if (strange.length > 0) return { cause: 'reach', reason: `nobody accepted ${origins.join(', ')}`, command: rules.command, gates: [] };
    if (!rules.follows(operation))
      return { cause: 'new', reason: 'it is new since the description was accepted', command: rules.command, gates: [] };
  }
  return risk;
}

/** What of an operation's reach was never accepted. */
export function strangeReach({ reach }: SpecOperation, accepted: ReadonlySet<string>): readonly string[] {
  return reach.filter((one) => !accepted.has(one));
}

/** Nothing to call, blocked, or waiting for gates that nobody accepted. */
export function holdByRisk(operation: SpecOperation, accept: readonly GateKind[]): Hold | undefined {
  const { isExecutable, verdict, blocking, gates, capability } = operation;
  if (!isExecutable) {
    return {
      cause: 'blocked',
      reason: 'package metadata has nothing that could be called',
      command: 'mcp-gateway import preview',
      gates: [],
    };
  }
  const { base_url: baseUrl, endpoint } = capability.providers.primary.config;
  if (baseUrl === undefined && endpoint === undefined) {
    const reason = 'its description does not say where the API is';
    return { cause: 'address', reason, command: 'base_url of the server, or --base-url https://… beside --spec', gates: [] };
  }
  if (verdict === 'blocked') {
    const reason = `blocked: ${blocking.map(({ kind, reason: why }) => `${kind}: ${why}`).join('; ')}`;
    return {
      cause: 'blocked',
      reason,
      command: 'mcp-gateway import apply, then cap activate --override RISK --note TEXT --server NAME',
      gates: [],
    };
  }
  const waiting = gates.filter(({ can_auto_resolve, kind }) => !can_auto_resolve && !accept.includes(kind)).map(({ kind }) => kind);
  if (waiting.length === 0) return undefined;
  return {
    cause: 'gates',
    reason: `nobody accepted ${waiting.join(', ')}`,
    command: `policy.accept: [${waiting.join(', ')}] of the server, or ${waiting.map((gate) => `--accept ${gate}`).join(' ')} beside --spec`,
    gates: waiting,
  };
}

/** One line about accepted operations that the descriptions have no more. */
export function describeGone(names: readonly string[], server: string, command: string): readonly Diagnostic[] {
  if (names.length === 0) return [];
  const shown = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
  const summary = `${server}: gone from the description and still served as accepted: ${shown}`;
  return [{ severity: 'warning', code: 'operation-gone', summary, detail: command }];
}
