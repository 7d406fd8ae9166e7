import type { Exchanged, RefusedRedirect } from './exchange/index.js';
import type { ProviderCall } from './provider-call.js';
import { type AnswerContent, adviseOnStatus, describeFailure, type MappedAnswer, maskText, statusLine } from './response/index.js';

/** An answer that is no success, for a model. */
export function describeRefusal(
  exchanged: Exchanged,
  content: AnswerContent,
  call: ProviderCall,
  secrets: readonly string[],
): MappedAnswer {
  const { status, refusedRedirect, retryAfterMs } = exchanged;
  if (refusedRedirect !== undefined) {
    const text = `The upstream answered ${statusLine(status)}: ${maskText(describeRedirect(refusedRedirect), secrets)}`;
    return { isError: true, failure: 'egress', content: [{ type: 'text', text }] };
  }
  const { prepared, provider, credentials, tally } = call;
  const said = describeFailure(content, secrets);
  const authKey = prepared.capability.auth?.key;
  const advice = adviseOnStatus({
    status,
    missing: credentials.missing,
    isIdempotent: prepared.isIdempotent || provider.idempotencyKeyHeader !== undefined,
    attempts: tally.attempts,
    ...(authKey === undefined ? {} : { authKey }),
    ...(retryAfterMs === undefined ? {} : { retryAfterSeconds: Math.ceil(retryAfterMs / 1000) }),
  });
  const text = `The upstream answered ${statusLine(status)}${said === '' ? '' : `: ${said}`}\n${advice}`;
  return { isError: true, failure: status === 401 || status === 403 ? 'credential' : 'status', content: [{ type: 'text', text }] };
}

function describeRedirect({ target, reason }: RefusedRedirect): string {
  switch (reason) {
    case 'unapproved':
      return `it redirects to ${target}, whose origin is not approved, and was not followed. An operator can allow the host under config.follow_to.`;
    case 'not_a_read':
      return `it redirects to ${target}; only reads are followed to another origin.`;
    case 'too_many':
      return 'it redirects again and again; the redirects form a loop or a long chain. Retrying does not help.';
    case 'unreadable':
      return 'its Location is no address that can be called.';
  }
}
