import type { Store } from '../../store/index.js';
import { OauthError } from './oauth-error.js';
import { createRecords } from './records.js';

export interface BudgetOptions {
  readonly store: Store;
  readonly server: string;
  /** What is counted; names the records, and stands in the refusal. */
  readonly kind: string;
  readonly limit: number;
  readonly windowMs: number;
  readonly now: () => number;
}

/**
 * Counts what strangers make us keep or fetch, over all replicas, so that nobody can fill the store. Rejects with `temporarily_unavailable` when
 * the limit of the current window is reached.
 */
export function createBudget({ store, server, kind, limit, windowMs, now }: BudgetOptions): () => Promise<void> {
  const counts = createRecords<number>(store, server, `count:${kind}`);
  return async () => {
    const window = Math.floor(now() / windowMs);
    const count = await counts.update(String(window), (seen = 0) => (seen >= limit ? undefined : seen + 1), windowMs);
    if (count !== undefined) return;
    const retryAfterSeconds = Math.ceil(((window + 1) * windowMs - now()) / 1000);
    throw new OauthError('temporarily_unavailable', `there are too many ${kind} at the moment; try again later`, { retryAfterSeconds });
  };
}
