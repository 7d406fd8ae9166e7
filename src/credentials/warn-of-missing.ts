import type { Observer } from '../model/index.js';
import type { CredentialRequest, CredentialSource, Credentials } from './credential-source.js';

/** The same source, which tells the observer once for each capability that it is called without a credential it wants. */
export function warnOfMissing(source: CredentialSource, observer: Observer): CredentialSource {
  const warned = new Set<string>();

  function check(credentials: Credentials, { capability }: CredentialRequest): Credentials {
    if (credentials.missing.length === 0 || warned.has(capability.name)) return credentials;
    warned.add(capability.name);
    const keys = credentials.missing.flatMap(({ key }) => key ?? []);
    observer.warning({
      severity: 'warning',
      code: 'credential-missing',
      summary: `${capability.name}: no credential is configured; it is called without one`,
      detail:
        keys.length === 0
          ? 'Set auth of the server in gateway.yaml (--auth-type beside --spec), or auth.key in the file.'
          : `Set ${keys.join(' and ')}.`,
    });
    return credentials;
  }

  return {
    ...source,
    credentialsFor(request) {
      const found = source.credentialsFor(request);
      return found instanceof Promise ? found.then((credentials) => check(credentials, request)) : check(found, request);
    },
  };
}
