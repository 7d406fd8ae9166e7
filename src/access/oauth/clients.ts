import type { Store } from '../../store/index.js';
import { createBudget } from './budget.js';
import { type Client, type ClientMetadata, readClientMetadata, shownName } from './client.js';
import { isMetadataDocumentUrl, readMetadataDocument } from './metadata-document.js';
import { OauthError } from './oauth-error.js';
import { createOpaqueToken, hashToken } from './opaque-token.js';
import { createRecords } from './records.js';

/** The clients of one server: those that registered, and those whose id is the address of their metadata. */
export interface Clients {
  /** RFC 7591. `secret` is there for a client that authenticates itself, and nowhere else. */
  register(metadata: unknown): Promise<{ readonly client: Client; readonly metadata: ClientMetadata; readonly secret?: string }>;
  /**
   * @throws OauthError `invalid_client` for a metadata document that cannot be used, `temporarily_unavailable` for one that cannot be read at the
   * moment and when too many new ones were asked for; a client that somebody signed in with is then who it was.
   */
  find(id: string): Promise<Client | undefined>;
  /** A client that somebody signed in with is kept. */
  keep(client: Client): Promise<void>;
}

export interface ClientsOptions {
  readonly store: Store;
  readonly server: string;
  /** Reads metadata documents; addresses are hostile. */
  readonly fetch: typeof globalThis.fetch;
  /** How long a client is kept after somebody signed in with it. */
  readonly keptMs: number;
  readonly now: () => number;
}

/** A client as its metadata document had it. */
interface PublishedClient {
  readonly client: Client;
  /** Milliseconds since 1970. */
  readonly readAt: number;
}

/** A registration that nobody signs in with is forgotten. */
const UNUSED_MS = 24 * 3_600_000;
const DOCUMENT_MS = 3_600_000;
/** Of one server, registered or fetched. */
const MAX_NEW_PER_HOUR = 300;
const HOUR_MS = 3_600_000;

export function createClients({ store, server, fetch, keptMs, now }: ClientsOptions): Clients {
  const registered = createRecords<Client>(store, server, 'client');
  const documents = createRecords<PublishedClient>(store, server, 'published-client');

  const admit = createBudget({ store, server, kind: 'new clients', limit: MAX_NEW_PER_HOUR, windowMs: HOUR_MS, now });

  return {
    async register(value) {
      const metadata = readClientMetadata(value);
      const method = methodOf(metadata);
      await admit();
      const secret = method === 'none' ? undefined : createOpaqueToken();
      const client = clientOf(createOpaqueToken(), metadata, method, secret);
      await registered.set(client.id, client, UNUSED_MS);
      return { client, metadata, ...(secret === undefined ? {} : { secret }) };
    },
    async find(id) {
      if (!isMetadataDocumentUrl(id)) return /^[\w-]{43}$/.test(id) ? registered.get(id) : undefined;
      const known = await documents.get(hashToken(id));
      if (known !== undefined && now() < known.readAt + DOCUMENT_MS) return known.client;
      try {
        return await read(id, known === undefined ? DOCUMENT_MS : keptMs);
      } catch (error) {
        // Who signed in with it must not lose that because its site is away.
        if (known === undefined || !(error instanceof OauthError) || error.code !== 'temporarily_unavailable') throw error;
        return known.client;
      }
    },
    async keep(client) {
      if (isMetadataDocumentUrl(client.id)) await documents.update(hashToken(client.id), (known) => known, keptMs);
      else await registered.set(client.id, client, keptMs);
    },
  };

  async function read(id: string, ttlMs: number): Promise<Client> {
    await admit();
    const client = clientOf(id, await readMetadataDocument(id, fetch), 'none');
    await documents.set(hashToken(id), { client, readAt: now() }, ttlMs);
    return client;
  }
}

function methodOf({ token_endpoint_auth_method = 'client_secret_basic' }: ClientMetadata): Client['method'] {
  switch (token_endpoint_auth_method) {
    case 'none':
    case 'client_secret_basic':
    case 'client_secret_post':
      return token_endpoint_auth_method;
    default:
      throw new OauthError('invalid_client_metadata', 'token_endpoint_auth_method may be none, client_secret_basic or client_secret_post');
  }
}

function clientOf(id: string, metadata: ClientMetadata, method: Client['method'], secret?: string): Client {
  return {
    id,
    name: shownName(metadata.client_name),
    redirectUris: metadata.redirect_uris,
    method,
    ...(secret === undefined ? {} : { secretHash: hashToken(secret) }),
    usesRefresh: metadata.grant_types?.includes('refresh_token') ?? true,
  };
}
