import { GatewayError } from '../model/index.js';
import type { ClientCertificate } from './credential-source.js';
import { describeAbsence, type SecretReader } from './secret-reader.js';

/** Mutual TLS: PEM text, or `env:`/`file:`/`secret:` references to it. */
export interface CertificateReferences {
  readonly certificate: string;
  readonly key: string;
  readonly passphrase?: string;
}

/** The texts of a certificate in the order of its references (`certificate`, `key`, `passphrase`); undefined for what is not there. */
export type CertificateTexts = readonly (string | undefined)[];

/** Only a file needs waiting for. */
export function readCertificateTexts(references: CertificateReferences, readSecret: SecretReader) {
  return partsOf(references).map(([, text]) => (isReference(text) ? readSecret(text) : text));
}

/**
 * A certificate as it is sent.
 *
 * @throws GatewayError `config-invalid` naming the references that lead to nothing: without its certificate a request is not sent.
 */
export function toClientCertificate(references: CertificateReferences, texts: CertificateTexts): ClientCertificate {
  const [certificate, key, passphrase] = texts;
  const missing = describeMissing(references, texts);
  if (missing !== undefined || certificate === undefined || key === undefined) {
    throw new GatewayError('config-invalid', `client_certificate of the server in gateway.yaml: ${missing}`, {
      hint: 'Nothing was sent, and retrying does not help before it is there.',
    });
  }
  return { certificate, key, ...(passphrase === undefined ? {} : { passphrase }) };
}

/** What of a certificate is not there (`certificate file:client.pem cannot be read or is empty`); undefined when all of it is. */
export async function missingOfCertificate(references: CertificateReferences, readSecret: SecretReader): Promise<string | undefined> {
  return describeMissing(references, await Promise.all(readCertificateTexts(references, readSecret)));
}

function describeMissing(references: CertificateReferences, texts: CertificateTexts): string | undefined {
  const missing = partsOf(references).filter((_, index) => texts[index] === undefined);
  if (missing.length === 0) return undefined;
  // PEM text itself is always there, so that only references are shown.
  return missing.map(([name, reference]) => `${name} ${reference} ${describeAbsence(reference)}`).join(', ');
}

function partsOf({ certificate, key, passphrase }: CertificateReferences): readonly (readonly [name: string, text: string])[] {
  return [['certificate', certificate], ['key', key], ...(passphrase === undefined ? [] : [['passphrase', passphrase] as const])];
}

function isReference(text: string): boolean {
  return /^(env|file|secret):/.test(text);
}
