import { isDeepStrictEqual } from 'node:util';
import type { AccessGate, Endpoint, Principal, RequestHeaders } from '../access/index.js';
import type { Caller } from './caller.js';

/** Who opened something that lasts, by the newest request: its credentials were good then. */
export interface Opener {
  readonly principal: Principal;
  readonly headers: RequestHeaders;
}

/** Of a request in Fetch. */
export function openerOf({ headers }: Request, { principal }: Pick<Caller, 'principal'>): Opener {
  return { principal, headers: Object.fromEntries(headers) };
}

/** Whether the gate still lets them in, as who they were and with what they might do. Where nobody can tell now (503), their next request will. */
export async function isStillAdmitted(
  { principal, headers }: Opener,
  gate: Pick<AccessGate, 'decide'>,
  endpoint: Endpoint,
): Promise<boolean> {
  const decision = await gate.decide(headers, undefined, endpoint);
  return 'refusal' in decision ? decision.refusal.status === 503 : isDeepStrictEqual(decision.principal, principal);
}
