import { type ClientMetadata, readClientMetadata } from './client.js';
import { OauthError } from './oauth-error.js';

/**
 * Whether a client id is the address of the client's metadata (draft-ietf-oauth-client-id-metadata-document section 3): https with a path,
 * spelled as it will be asked for, so that one client has one id.
 */
export function isMetadataDocumentUrl(id: string): boolean {
  if (!id.startsWith('https://') || id.length > 2048 || !URL.canParse(id)) return false;
  const url = new URL(id);
  return url.href === id && url.pathname !== '/' && !id.includes('#') && url.username === '' && url.password === '';
}

/**
 * The metadata that a client publishes at its id. The document has to name that id, and no client that has a secret can publish it.
 *
 * @param fetch refuses addresses that are not public and long answers, and follows no redirect.
 * @throws OauthError `invalid_client`; `temporarily_unavailable` for a site that does not answer, or with what is no JSON or says that it may pass.
 */
export async function readMetadataDocument(id: string, fetch: typeof globalThis.fetch): Promise<ClientMetadata> {
  const document = await fetchJson(id, fetch);
  if (typeof document !== 'object' || document === null || !('client_id' in document) || document.client_id !== id)
    throw new OauthError('invalid_client', 'the metadata document of the client does not name the client_id it was fetched from');
  if ('client_secret' in document) throw new OauthError('invalid_client', 'the metadata document of the client publishes a secret');
  const metadata = readDocument(document);
  if ((metadata.token_endpoint_auth_method ?? 'none') !== 'none')
    throw new OauthError('invalid_client', 'a client with a metadata document has token_endpoint_auth_method none here');
  return metadata;
}

async function fetchJson(id: string, fetch: typeof globalThis.fetch): Promise<unknown> {
  // What is reachable from here, and what is said there, is not for strangers.
  const unreadable = (cause?: unknown) =>
    new OauthError('temporarily_unavailable', 'the metadata document of the client cannot be read', { cause });
  const { status, value } = await fetch(id, { headers: { accept: 'application/json' } })
    .then(async (answer) => ({ status: answer.status, value: answer.status === 200 ? await answer.json() : undefined }))
    .catch((error: unknown) => {
      throw unreadable(error);
    });
  if (status === 429 || status >= 500) throw unreadable();
  return value;
}

function readDocument(document: object): ClientMetadata {
  try {
    return readClientMetadata(document);
  } catch (error) {
    if (!(error instanceof OauthError)) throw error;
    throw new OauthError('invalid_client', `the metadata document of the client is not usable: ${error.message}`, { cause: error });
  }
}
