import type { CredentialRequest, Credentials } from '../credentials/index.js';
import type { JsonObject } from '../model/index.js';
import type { PageBudget } from './pagination.js';
import type { PreparedCall, PreparedCallProvider } from './prepared-call.js';
import type { CallContext } from './upstream.js';
import type { UpstreamRequest } from './upstream-request.js';

/** One call of one provider, and what came before it. */
export interface ProviderCall {
  readonly prepared: PreparedCall;
  readonly provider: PreparedCallProvider;
  readonly args: JsonObject;
  readonly budget: PageBudget;
  readonly credentials: Credentials;
  readonly context: CallContext;
  readonly tally: CallTally;
}

/** What a call has cost so far, kept up to date so that a failure can tell too. */
export interface CallTally {
  /** `performance.now()` of the beginning. */
  readonly startedAt: number;
  attempts: number;
  bytes: number;
  status?: number;
  request?: UpstreamRequest;
}

/** For whom and where this call wants credentials. */
export function credentialRequest({
  prepared,
  provider,
  context,
}: Pick<ProviderCall, 'prepared' | 'provider' | 'context'>): CredentialRequest {
  const { serverName, principal, grant, inbound, signal } = context;
  return { capability: prepared.capability, origin: provider.origin, serverName, principal, grant, inbound, signal };
}
