import { STATUS_CODES } from 'node:http';
import type { MissingCredential } from '../../credentials/index.js';

/** What is known about a refused call beside its status. */
export interface FailureFacts {
  readonly status: number;
  readonly missing: readonly MissingCredential[];
  readonly authKey?: string;
  readonly retryAfterSeconds?: number;
  readonly isIdempotent: boolean;
  readonly attempts: number;
}

/** `404 Not Found`. */
export function statusLine(status: number): string {
  const phrase = STATUS_CODES[status];
  return phrase === undefined ? String(status) : `${status} ${phrase}`;
}

/** One or two sentences after the status: whether a retry helps, and what to change. */
export function adviseOnStatus(facts: FailureFacts): string {
  const { status } = facts;
  if (status === 401 || status === 403) return adviseOnCredential(facts);
  if (status === 429) return `The upstream limits its rate. ${waitFor(facts.retryAfterSeconds, 'Retry later, and less often.')}`;
  if (status === 404 || status === 410) return 'Retrying does not help: check the identifiers among the arguments.';
  if (status === 408 || status === 425 || status >= 500) return adviseOnServerFault(facts);
  if (status === 409 || status === 412) return 'Retrying does not help by itself: read the current state first, then change the arguments.';
  if (status === 413) return 'Retrying does not help: send less.';
  if (status === 405 || status === 406 || status === 415)
    return 'Retrying does not help: the capability file does not fit the API (method or media type).';
  if (status === 304)
    return 'What the arguments name as known (If-None-Match, If-Modified-Since) is current; ask without it to get the content.';
  if (status >= 300 && status < 400) return 'The redirect was not followed.';
  return 'Retrying does not help: correct the arguments.';
}

function adviseOnCredential({ status, missing, authKey }: FailureFacts): string {
  const keys = missing.map(({ key, type }) => key ?? `auth (${type}) of the server in gateway.yaml (--auth-type beside --spec)`);
  if (keys.length > 0) return `No credential was sent, none is configured: set ${keys.join(' and ')}. Retrying does not help before that.`;
  const named = authKey === undefined ? 'the credential' : `the credential ${authKey}`;
  return status === 401
    ? `The upstream did not accept ${named}: it may be wrong or expired. Retrying does not help before it is replaced.`
    : `The upstream knows ${named} and does not allow this call: check its permissions or scopes. Retrying does not help.`;
}

function adviseOnServerFault({ isIdempotent, retryAfterSeconds, attempts, status }: FailureFacts): string {
  const tried = attempts > 1 ? ` (tried ${attempts} times)` : '';
  if (status === 501) return 'Retrying does not help: the upstream does not implement this.';
  if (!isIdempotent) return `The fault is upstream. The call was not repeated, because it may have taken effect: check before you retry.`;
  return `The fault is upstream${tried}. ${waitFor(retryAfterSeconds, 'A retry later may help.')}`;
}

function waitFor(seconds: number | undefined, otherwise: string): string {
  return seconds === undefined ? otherwise : `Retry after ${seconds} s.`;
}
