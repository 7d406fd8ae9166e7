import { isTrustedSigner } from '../activation/index.js';
import type { ActiveRoots } from '../config/index.js';
import type { CliIo } from './io.js';
import { createObserver } from './render/observer.js';

/** Tells that what was approved just now is held all the same: `capabilities.trusted_keys` asks for a signature that it has not. */
export function warnOfMissingSignature(signingKey: string | undefined, { trustedKeys }: ActiveRoots, io: CliIo): void {
  if (trustedKeys.length === 0 || (signingKey !== undefined && isTrustedSigner(signingKey, trustedKeys))) return;
  createObserver(io).warning({
    severity: 'warning',
    code: 'not-signed',
    summary: `capabilities.trusted_keys serves only what one of its keys signed, and this ${signingKey === undefined ? 'was not signed' : 'was signed with another'}: it is held`,
    detail: 'Approve it again with the private key to one of them: --sign KEY.pem',
  });
}
