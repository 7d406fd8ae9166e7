import type { GateKind, Risk, RiskKind } from '../model/index.js';
import type { DemandedGate } from './judge-file.js';
import { shellPath, shellWord } from './shell-word.js';

/** What stands before a file. */
export interface Obstacles {
  readonly from: string;
  readonly gates?: readonly DemandedGate[];
  readonly risks?: readonly Risk[];
  readonly overridden?: readonly RiskKind[];
}

/** What was given already and did not suffice. */
export interface GivenAnswers {
  readonly approvals: readonly (GateKind | '*')[];
  readonly to?: string;
  /** A key signs, or has to. */
  readonly signs?: boolean;
}

/** The exact command that would activate a file which something stands before, with what was given already. */
export function activationCommand(
  { from, gates = [], risks = [], overridden = [] }: Obstacles,
  command: string,
  { approvals, to, signs }: GivenAnswers = { approvals: [] },
): string {
  const pending = gates.filter(({ status }) => status === 'pending').map(({ kind }) => kind);
  const approve = [...new Set([...approvals, ...pending])].map((kind) => `--approve ${shellWord(kind)}`);
  const blocking = risks.filter(({ level }) => level === 'critical').map(({ kind }) => kind);
  const override = [...new Set([...overridden, ...blocking])].map((kind) => `--override ${kind}`);
  return [
    command,
    'cap activate',
    shellPath(from),
    ...(to === undefined ? [] : ['--to', shellPath(to)]),
    ...approve,
    ...override,
    ...(signs === true ? ['--sign KEY.pem'] : []),
    ...(override.length === 0 ? [] : ['--note TEXT']),
  ].join(' ');
}
