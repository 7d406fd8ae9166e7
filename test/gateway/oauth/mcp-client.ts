import {
  Client,
  type OAuthClientMetadata,
  type OAuthClientProvider,
  StreamableHTTPClientTransport,
  UnauthorizedError,
} from '@modelcontextprotocol/client';
import type { Person } from './person.js';

type Saved = Parameters<NonNullable<OAuthClientProvider['saveClientInformation']>>[0];
type Tokens = Parameters<OAuthClientProvider['saveTokens']>[0];
type Discovery = Parameters<NonNullable<OAuthClientProvider['saveDiscoveryState']>>[0];

/** What an MCP client keeps between its connections, and the person in front of it. */
export class ClientMemory implements OAuthClientProvider {
  readonly redirectUrl = 'http://127.0.0.1:61234/callback';
  client: Saved | undefined;
  saved: Tokens | undefined;
  /** May change where the browser is sent. */
  onRedirect: (url: URL) => void = () => {};
  /** What the browser came back with. */
  answer: URL | undefined;
  readonly #person: Person;
  #verifier = '';
  #discovery: Discovery | undefined;

  constructor(person: Person) {
    this.#person = person;
  }

  get clientMetadata(): OAuthClientMetadata {
    return {
      client_name: 'Test editor',
      redirect_uris: ['http://127.0.0.1/callback'],
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
    };
  }
  state = (): string => `state of ${this.#person.name}`;
  clientInformation = () => this.client;
  tokens = () => this.saved;
  codeVerifier = (): string => this.#verifier;
  discoveryState = () => this.#discovery;
  saveClientInformation(client: Saved): void {
    this.client = client;
  }
  saveTokens(tokens: Tokens): void {
    this.saved = tokens;
  }
  saveCodeVerifier(verifier: string): void {
    this.#verifier = verifier;
  }
  saveDiscoveryState(discovery: Discovery): void {
    this.#discovery = discovery;
  }
  async redirectToAuthorization(url: URL): Promise<void> {
    this.onRedirect(url);
    this.answer = await this.#person.follow(url.href);
  }
  invalidateCredentials(scope: 'all' | 'client' | 'tokens' | 'verifier' | 'discovery'): void {
    if (scope === 'all' || scope === 'client') this.client = undefined;
    if (scope === 'all' || scope === 'tokens') this.saved = undefined;
  }
}

/** The current SDK's client with its own OAuth: signs in when it is told to, and goes on. */
export async function connectSignedIn(url: string, memory: ClientMemory): Promise<Client> {
  try {
    return await connectOnce(url, memory);
  } catch (error) {
    if (!(error instanceof UnauthorizedError)) throw error;
    await finish(url, memory);
    return connectOnce(url, memory);
  }
}

/** The second half of a sign-in, after the browser came back. */
export async function finish(url: string, memory: ClientMemory): Promise<void> {
  if (memory.answer === undefined) throw new Error('the browser did not come back');
  await new StreamableHTTPClientTransport(new URL(url), { authProvider: memory }).finishAuth(memory.answer.searchParams);
}

async function connectOnce(url: string, memory: ClientMemory): Promise<Client> {
  const client = new Client({ name: 'test', version: '1.0.0' }, { versionNegotiation: { mode: { pin: '2026-07-28' } } });
  await client.connect(new StreamableHTTPClientTransport(new URL(url), { authProvider: memory }));
  return client;
}
