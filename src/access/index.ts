export { type AccessDecision, type AccessGate, createAccessGate, hashKey } from './access-gate.js';
export { ANONYMOUS, LOCAL, type Principal } from './principal.js';
