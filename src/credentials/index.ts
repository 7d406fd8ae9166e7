export { type CertificateReferences, missingOfCertificate } from './client-certificate.js';
export {
  type ClientCertificate,
  type CredentialRequest,
  type CredentialSource,
  type Credentials,
  type InboundCredentials,
  LOCAL_GRANT,
  type MissingCredential,
  NO_CREDENTIALS,
} from './credential-source.js';
export { type FixedHeaders, withFixedHeaders } from './fixed-headers.js';
export { isSecret } from './is-secret.js';
export { createPassthrough } from './passthrough.js';
export { maskBytes, maskSecrets, secretForms } from './secret-forms.js';
export {
  createSecretReader,
  describeAbsence,
  parseSecretReference,
  type SecretReader,
  type SecretReaderOptions,
  type SecretReference,
} from './secret-reader.js';
export { createStaticCredentials, type ServerAuth, type StaticCredentialOptions } from './static-credentials.js';
export { warnOfMissing } from './warn-of-missing.js';
