import type { Risk, RiskKind } from '../model/index.js';
import type { DemandedGate } from './judge-file.js';
import { shellWord } from './shell-word.js';

/** What stands before a file. */
export interface Obstacles {
  readonly from: string;
  readonly gates?: readonly DemandedGate[];
  readonly risks?: readonly Risk[];
  readonly overridden?: readonly RiskKind[];
}

/** The exact command that would activate a file which something stands before. */
export function activationCommand({ from, gates = [], risks = [], overridden = [] }: Obstacles, command: string): string {
  const pending = gates.filter(({ status }) => status === 'pending').map(({ kind }) => `--approve ${kind}`);
  const blocking = new Set(risks.filter(({ level, kind }) => level === 'critical' && !overridden.includes(kind)).map(({ kind }) => kind));
  const overrides = [...blocking].map((kind) => `--override ${kind}`);
  return [command, 'cap activate', shellWord(from), ...pending, ...overrides, ...(overrides.length === 0 ? [] : ['--note TEXT'])].join(' ');
}
