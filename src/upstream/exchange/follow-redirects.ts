import type { Credentials } from '../../credentials/index.js';
import type { UpstreamRequest } from '../upstream-request.js';
import { withQueryCredentials } from './query-credentials.js';
import type { Answer } from './send-request.js';

/** Why a redirect was not followed, for the result. */
export interface RefusedRedirect {
  /** Where it points, without query: that may hold a secret. */
  readonly target: string;
  readonly reason: 'unapproved' | 'not_a_read' | 'too_many' | 'unreadable';
}

export interface RedirectPolicy {
  readonly credentials: Credentials;
  /** Whether an origin besides the request's own may be called. */
  isApproved(origin: string): boolean;
  /** `config.follow_to`: hosts, reached over https. */
  readonly followTo: ReadonlySet<string>;
  /** `isApproved`: the origin may be private and plain http. */
  send(request: UpstreamRequest, isApproved: boolean): Promise<Answer>;
}

export interface FollowedAnswer {
  readonly answer: Answer;
  readonly refused?: RefusedRedirect;
}

const MAX_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Whether the answer points elsewhere. */
export function isRedirect({ status, headers }: Answer): boolean {
  return REDIRECTS.has(status) && typeof headers.location === 'string';
}

/**
 * Follows the redirects of a request (DESIGN section 9, "Egress"): on the same origin with everything it had, to another approved origin only GET and HEAD
 * and without credentials or the file's headers, elsewhere not at all. Methods change as in the Fetch standard: 303 to GET, 301 and 302 of a POST to GET.
 */
export async function followRedirects(request: UpstreamRequest, first: Answer, policy: RedirectPolicy): Promise<FollowedAnswer> {
  let current = request;
  let answer = first;
  for (let requests = 1; ; requests++) {
    const { location } = answer.headers;
    if (!REDIRECTS.has(answer.status) || typeof location !== 'string') return { answer };
    const next = nextRequest(current, request.origin, answer.status, location, policy);
    if ('reason' in next) return { answer, refused: next };
    if (requests > MAX_REDIRECTS) return { answer, refused: { target: next.origin, reason: 'too_many' } };
    if ('stream' in answer) answer.stream.destroy();
    current = next;
    answer = await policy.send(current, current.origin === request.origin || policy.isApproved(current.origin));
  }
}

function nextRequest(
  current: UpstreamRequest,
  home: string,
  status: number,
  location: string,
  policy: RedirectPolicy,
): UpstreamRequest | RefusedRedirect {
  const target = readTarget(location, current);
  if (target === undefined) return { target: '', reason: 'unreadable' };
  const shown = target.origin + target.pathname;
  const becomesGet = (status === 303 && current.method !== 'HEAD') || ((status === 301 || status === 302) && current.method === 'POST');
  const method = becomesGet ? 'GET' : current.method;
  const { body: _, ...withoutBody } = current;
  const path = target.pathname + target.search;
  if (target.origin === home && current.origin === home) {
    const headers = becomesGet ? current.headers.filter(([name]) => !/^content-/i.test(name)) : current.headers;
    return { ...(becomesGet ? withoutBody : current), method, headers, path: withQueryCredentials(path, policy.credentials) };
  }
  const isApproved = policy.isApproved(target.origin) || (target.protocol === 'https:' && policy.followTo.has(target.host));
  if (!isApproved) return { target: shown, reason: 'unapproved' };
  if (method !== 'GET' && method !== 'HEAD') return { target: shown, reason: 'not_a_read' };
  const headers = current.headers.filter(([name]) => KEPT_ELSEWHERE.has(name.toLowerCase()));
  return { method, origin: target.origin, path, headers, masked: () => current.masked() };
}

const KEPT_ELSEWHERE: ReadonlySet<string> = new Set(['accept', 'accept-encoding', 'user-agent']);

function readTarget(location: string, current: UpstreamRequest): URL | undefined {
  try {
    const target = new URL(location, current.origin + current.path);
    return (target.protocol === 'http:' || target.protocol === 'https:') && target.username === '' && target.password === ''
      ? target
      : undefined;
  } catch {
    return undefined;
  }
}
