import { findCredentialLiterals } from '../capability/index.js';

/** Whether what the operator gives under this name, of a header or of a variable of the environment, is a secret by its name or its form. */
export function isSecret(name: string, value: string): boolean {
  return SECRET_NAME.test(name) || findCredentialLiterals(value, { name }).length > 0;
}

/** Wider than `isCredentialName`, which judges what others wrote: `DD-APPLICATION-KEY` is one, too. */
const SECRET_NAME = /auth(?!or)|cookie|credential|key|passw|secret|session|signature|token/i;
