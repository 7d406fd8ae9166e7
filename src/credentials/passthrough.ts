import type { CredentialSource, Credentials } from './credential-source.js';
import { secretForms } from './secret-forms.js';

/**
 * Headers of the caller's own request, sent on as they came, to these origins alone and not where a file says `auth: { type: none }`. What
 * the caller did not send is reported as missing.
 *
 * @param headers names in lower case.
 */
export function createPassthrough(headers: readonly string[], origins: readonly string[]): CredentialSource {
  return {
    credentialsFor({ capability, origin, inbound }): Credentials {
      const wanted = capability.auth?.type === 'none' || !origins.includes(origin) ? [] : headers;
      const found = wanted.map((name) => [name, inbound?.headers[name]] as const);
      const sent = found.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
      return {
        headers: sent,
        query: [],
        cookies: [],
        secrets: [...new Set(sent.flatMap(([, value]) => [value, ...value.split(/\s+/)]).flatMap(secretForms))],
        missing: found.flatMap(([name, value]) =>
          value === undefined ? [{ type: 'passthrough', key: `the caller's header ${name}` }] : [],
        ),
      };
    },
  };
}
