import { findCredentialLiterals, isSecretReference } from '../capability/index.js';
import { GatewayError } from '../model/index.js';
import type { DraftFlags, SourceFlags } from './options.js';

/**
 * Flags end up in plans and capability files, and a file holds references to secrets.
 *
 * @throws GatewayError `usage` for a flag that holds a secret itself; the message does not repeat it.
 */
export function refuseSecrets({ authKey, baseUrl, endpoint, server, serverVar }: SourceFlags & DraftFlags): void {
  if (authKey !== undefined && !isSecretReference(authKey)) {
    throw new GatewayError('usage', '--auth-key is no reference to a credential: write env:NAME or file:/path.', {
      hint: 'A secret itself is never written to a file; if this was one, it stands in the history of your shell.',
    });
  }
  if (authKey?.startsWith('secret:') === true) {
    throw new GatewayError('usage', `--auth-key ${authKey} leads nowhere: no secrets are kept by name here.`, {
      hint: 'Write env:NAME or file:/path.',
    });
  }
  const sent = [
    ['--base-url', baseUrl],
    ['--endpoint', endpoint],
    ['--server', server],
    ...Object.entries(serverVar ?? {}).map(([name, value]) => [`--server-var ${name}`, value, name] as const),
  ] as const;
  for (const [flag, value, name] of sent) {
    if (value === undefined || findCredentialLiterals(value, name === undefined ? {} : { name }).length === 0) continue;
    throw new GatewayError('usage', `${flag} holds what looks like a secret, and would be written to files.`, {
      hint: 'Leave it out, and say where the credential comes from with --auth-key env:NAME.',
    });
  }
}
