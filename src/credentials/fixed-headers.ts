import type { CredentialSource, Credentials } from './credential-source.js';
import { isSecret } from './is-secret.js';
import { secretForms } from './secret-forms.js';

export interface FixedHeaders {
  readonly headers: Readonly<Record<string, string>>;
  /** Where they may go. */
  readonly origins: readonly string[];
}

/**
 * The source with headers that the operator wants sent with every call to these origins, whatever a file says of auth; a credential of the same
 * name wins. A value is a secret, to be masked, where its name or its form says so: `de` of `Accept-Language` stands in many answers.
 */
export function withFixedHeaders(source: CredentialSource, { headers, origins }: FixedHeaders): CredentialSource {
  const fixed = Object.entries(headers);
  const secrets = fixed.flatMap(([name, value]) => (isSecret(name, value) ? [value, ...value.split(/\s+/)].flatMap(secretForms) : []));
  const added = new WeakMap<Credentials, Credentials>();
  const without = new WeakMap<Credentials, Credentials>();

  function add(found: Credentials): Credentials {
    const known = added.get(found);
    if (known !== undefined) return known;
    const own = new Set(found.headers.map(([name]) => name.toLowerCase()));
    const credentials: Credentials = {
      ...found,
      headers: [...fixed.filter(([name]) => !own.has(name.toLowerCase())), ...found.headers],
      secrets: [...new Set([...found.secrets, ...secrets])],
      // What is kept for a person was made with these headers, too.
      ...(found.identity === undefined ? {} : { identity: JSON.stringify([found.identity, fixed]) }),
    };
    added.set(found, credentials);
    without.set(credentials, found);
    return credentials;
  }

  const { renew } = source;
  return {
    credentialsFor(request) {
      const found = source.credentialsFor(request);
      if (!origins.includes(request.origin)) return found;
      return found instanceof Promise ? found.then(add) : add(found);
    },
    ...(renew === undefined
      ? {}
      : {
          async renew(request, rejected) {
            const renewed = await renew(request, without.get(rejected) ?? rejected);
            return renewed === undefined || !origins.includes(request.origin) ? renewed : add(renewed);
          },
        }),
  };
}
