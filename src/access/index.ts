export {
  type AccessDecision,
  type AccessGate,
  type AccessGateContext,
  type AccessGranted,
  type AccessRefusal,
  createAccessGate,
  type Endpoint,
  type RequestHeaders,
} from './access-gate.js';
export { insufficientScope } from './oauth-gate.js';
export { ANONYMOUS, LOCAL, type Principal } from './principal.js';
