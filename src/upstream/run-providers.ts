import type { Credentials } from '../credentials/index.js';
import type { JsonObject } from '../model/index.js';
import { callProvider, type ProviderOutcome } from './call-provider.js';
import type { PageBudget } from './pagination.js';
import type { PreparedCall, PreparedCallProvider } from './prepared-call.js';
import { type CallTally, credentialRequest } from './provider-call.js';
import { CallFault } from './resilience/index.js';
import type { CallContext } from './upstream.js';
import type { UpstreamParts } from './upstream-parts.js';

export interface CallToRun {
  readonly prepared: PreparedCall;
  readonly args: JsonObject;
  readonly budget: PageBudget;
  readonly context: CallContext;
  readonly tally: CallTally;
  /** Of the primary provider, when they are known already. */
  readonly credentials?: Credentials;
}

/**
 * Calls the primary provider and, for idempotent calls, its fallbacks in order while the one before failed in a way that is not the caller's: no answer, an open
 * circuit, 429 or 5xx. The outcome is the first good one, else that of the last one tried.
 */
export function runProviders(run: CallToRun, parts: UpstreamParts): Promise<ProviderOutcome> {
  const { prepared } = run;
  const last = prepared.isIdempotent ? prepared.providers.length - 1 : 0;
  return last === 0 ? runProvider(run, prepared.providers[0], run.credentials, parts) : runUpTo(last, run, parts);
}

async function runUpTo(last: number, run: CallToRun, parts: UpstreamParts): Promise<ProviderOutcome> {
  const { prepared, tally } = run;
  for (const [index, provider] of prepared.providers.entries()) {
    const isLast = index >= last;
    try {
      const outcome = await runProvider(run, provider, index === 0 ? run.credentials : undefined, parts);
      if (isLast || !outcome.isError || !mayGoBetterElsewhere(tally.status)) return outcome;
    } catch (error) {
      if (isLast || !(error instanceof CallFault) || error.failure === 'cancelled') throw error;
    }
  }
  throw new Error('a capability has at least one provider');
}

function runProvider(
  { prepared, args, budget, context, tally }: CallToRun,
  provider: PreparedCallProvider,
  known: Credentials | undefined,
  parts: UpstreamParts,
): Promise<ProviderOutcome> {
  const found = known ?? parts.credentials.credentialsFor(credentialRequest({ prepared, provider, context }));
  const callWith = (credentials: Credentials): Promise<ProviderOutcome> =>
    callProvider({ prepared, provider, args, budget, credentials, context, tally }, parts);
  return found instanceof Promise ? found.then(callWith) : callWith(found);
}

function mayGoBetterElsewhere(status: number | undefined): boolean {
  return status !== undefined && (status === 429 || status >= 500);
}
