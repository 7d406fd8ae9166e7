import { isCancel, select, text } from '@clack/prompts';
import type { DemandedGate } from '../activation/index.js';

/** What a reviewer at a terminal may answer about one draft. */
export type Answer =
  | { readonly action: 'approve'; readonly note?: string }
  | { readonly action: 'reject'; readonly reason: string }
  | { readonly action: 'edit' | 'skip' | 'quit' };

/** Asks the person; tests answer themselves. */
export interface ReviewPrompts {
  ask(gates: readonly DemandedGate[], isApprovable: boolean): Promise<Answer>;
}

export const terminalPrompts: ReviewPrompts = {
  async ask(gates, isApprovable) {
    const waiting = gates.filter(({ status }) => status === 'pending').map(({ kind }) => kind);
    const action = await select({
      message: 'Your decision',
      options: [
        ...(isApprovable
          ? [{ value: 'approve' as const, label: waiting.length === 0 ? 'Activate' : `Approve ${waiting.join(', ')} and activate` }]
          : []),
        { value: 'edit' as const, label: 'Edit' },
        { value: 'skip' as const, label: 'Skip for now' },
        { value: 'reject' as const, label: 'Reject' },
        { value: 'quit' as const, label: 'Stop; the rest waits' },
      ],
    });
    if (isCancel(action)) return { action: 'quit' };
    if (action === 'reject') {
      const reason = await text({
        message: 'Why?',
        validate: (value) => (value === undefined || value.trim() === '' ? 'A reason is recorded.' : undefined),
      });
      return isCancel(reason) ? { action: 'skip' } : { action, reason };
    }
    if (action !== 'approve' || waiting.length === 0) return { action };
    const note = await text({ message: 'A note for the record (may be empty)' });
    if (isCancel(note)) return { action: 'skip' };
    return note === undefined || note.trim() === '' ? { action } : { action, note };
  },
};
