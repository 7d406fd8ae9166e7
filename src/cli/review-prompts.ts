import { select, text } from '@clack/prompts';
import type { DemandedGate } from '../activation/index.js';
import { type Asked, askAtTerminal } from './ask-at-terminal.js';
import type { CliIo } from './io.js';

/** What a reviewer at a terminal may answer about one draft. `interrupt` is Ctrl-C or a signal. */
export type Answer =
  | { readonly action: 'approve'; readonly note?: string }
  | { readonly action: 'reject'; readonly reason: string }
  | { readonly action: 'edit' | 'skip' | 'quit' | 'interrupt' };

/** Asks the person; tests answer themselves. */
export interface ReviewPrompts {
  ask(gates: readonly DemandedGate[], isApprovable: boolean): Promise<Answer>;
}

/** Esc at a reason or a note goes back to the decision, and at the decision it stops; Ctrl-D stops anywhere. */
export function terminalPrompts(io: Pick<CliIo, 'stdin' | 'signal'>): ReviewPrompts {
  return {
    async ask(gates, isApprovable) {
      const waiting = gates.filter(({ status }) => status === 'pending').map(({ kind }) => kind);
      for (;;) {
        const decided = await askForAction(waiting, isApprovable, io);
        const asked = 'left' in decided ? decided : await askForWords(decided.answer, waiting, io);
        if ('answer' in asked) return asked.answer;
        if (asked.left === 'interrupt') return { action: 'interrupt' };
        if (asked.left === 'end' || 'left' in decided) return { action: 'quit' };
      }
    },
  };
}

type Action = Exclude<Answer['action'], 'interrupt'>;

function askForAction(waiting: readonly string[], isApprovable: boolean, io: Pick<CliIo, 'stdin' | 'signal'>): Promise<Asked<Action>> {
  const approve = { value: 'approve', label: waiting.length === 0 ? 'Activate' : `Approve ${waiting.join(', ')} and activate` } as const;
  const options: readonly { readonly value: Action; readonly label: string }[] = [
    ...(isApprovable ? [approve] : []),
    { value: 'edit', label: 'Edit' },
    { value: 'skip', label: 'Skip for now' },
    { value: 'reject', label: 'Reject' },
    { value: 'quit', label: 'Stop; the rest waits' },
  ];
  return askAtTerminal((streams) => select<Action>({ message: 'Your decision', options: [...options], ...streams }), io);
}

/** The reason of a rejection, the note of an approval. */
async function askForWords(action: Action, waiting: readonly string[], io: Pick<CliIo, 'stdin' | 'signal'>): Promise<Asked<Answer>> {
  if (action === 'reject') {
    const validate = (value: string | undefined) => (value === undefined || value.trim() === '' ? 'A reason is recorded.' : undefined);
    const reason = await askAtTerminal((streams) => text({ message: 'Why?', validate, ...streams }), io);
    return 'left' in reason ? reason : { answer: { action, reason: reason.answer } };
  }
  if (action !== 'approve' || waiting.length === 0) return { answer: { action } };
  const note = await askAtTerminal((streams) => text({ message: 'A note for the record (may be empty)', ...streams }), io);
  if ('left' in note) return note;
  return { answer: note.answer === undefined || note.answer.trim() === '' ? { action } : { action, note: note.answer } };
}
