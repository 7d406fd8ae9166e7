import { type CertificateReferences, readCertificateTexts, toClientCertificate } from './client-certificate.js';
import type { ClientCertificate, CredentialRequest, CredentialSource, Credentials } from './credential-source.js';
import { secretForms } from './secret-forms.js';
import { createSecretReader, type SecretReaderOptions } from './secret-reader.js';

export interface PassthroughOptions extends SecretReaderOptions {
  /** Names in lower case. */
  readonly headers: readonly string[];
  readonly origins: readonly string[];
  /** The gateway's own, for the same origins. */
  readonly clientCertificate?: CertificateReferences;
}

/**
 * Headers of the caller's own request, sent on as they came, to these origins alone and not where a file says `auth: { type: none }`. What
 * the caller did not send is reported as missing; a client certificate that is configured and not there is thrown as `config-invalid`.
 */
export function createPassthrough({ headers, origins, clientCertificate, ...options }: PassthroughOptions): CredentialSource {
  const readSecret = createSecretReader(options);
  return {
    credentialsFor(request): Credentials | Promise<Credentials> {
      const isOurs = origins.includes(request.origin);
      const passed = pass(request, isOurs ? headers : []);
      if (clientCertificate === undefined || !isOurs) return passed;
      return Promise.all(readCertificateTexts(clientCertificate, readSecret)).then((texts) => {
        const certificate: ClientCertificate = toClientCertificate(clientCertificate, texts);
        return { ...passed, clientCertificate: certificate };
      });
    },
  };
}

function pass({ capability, inbound }: CredentialRequest, headers: readonly string[]): Credentials {
  const wanted = capability.auth?.type === 'none' ? [] : headers;
  const found = wanted.map((name) => [name, inbound?.headers[name]] as const);
  const sent = found.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return {
    headers: sent,
    query: [],
    cookies: [],
    secrets: [...new Set(sent.flatMap(([name, value]) => [value, ...secretParts(name, value)]).flatMap(secretForms))],
    missing: found.flatMap(([name, value]) => (value === undefined ? [{ type: 'passthrough', key: `the caller's header ${name}` }] : [])),
  };
}

/** What of the value an API may give back alone: a word, the value of a cookie. Short ones of these are none of a sign-in (`theme=dark`), and stand in many answers. */
function secretParts(name: string, value: string): string[] {
  if (name !== 'cookie') return value.split(/\s+/);
  return value.split(/[;\s]+/).flatMap((pair) => [pair, pair.slice(pair.indexOf('=') + 1)].filter((part) => part.length >= MIN_COOKIE));
}

const MIN_COOKIE = 8;
