import { findCredentialLiterals } from '../../capability/index.js';

/** Whether a JSON text holds something like a credential, by the name of a member or the look of a text. Such arguments and results are never cached. */
export function isConfidential(text: string): boolean {
  return CREDENTIAL_MEMBER.test(text) || findCredentialLiterals(text).length > 0;
}

const CREDENTIAL_MEMBER =
  /"[A-Za-z0-9_.-]{0,60}(?:password|passwd|secret|api_?-?key|access_?-?token|refresh_?-?token|id_?-?token|auth_?-?token|private_?-?key|credential|authorization|session_?-?id)[A-Za-z0-9_.-]{0,60}"\s*:\s*"[^"]/i;
