/** How the client of an API's authorization server is known to it (RFC 6749 section 2.3, RFC 7523). */
export interface ClientIdentity {
  readonly clientId: string;
  /** Absent: what the server's metadata asks for, `client_secret_basic` without metadata, `none` without a secret. */
  readonly method?: 'client_secret_basic' | 'client_secret_post' | 'private_key_jwt' | 'none';
  /** The secret itself. */
  readonly clientSecret?: string;
  /** `env:NAME` or `file:/path` of the secret. */
  readonly clientSecretKey?: string;
  /** `env:NAME` or `file:/path` of a PEM private key (RSA, EC or Ed25519). */
  readonly privateKey?: string;
  /** `kid` of the assertions that the key signs. */
  readonly privateKeyId?: string;
}

/** Where an authorization server is: its metadata is read from `issuer`, and a URL that stands here wins over it. */
export interface OauthEndpoints {
  readonly issuer?: string;
  readonly authorizationUrl?: string;
  readonly tokenUrl?: string;
  readonly revocationUrl?: string;
}

/** One API's authorization server, as a client of it sees it. */
export interface OauthSettings extends OauthEndpoints, ClientIdentity {
  /** Absent: those that the files ask for. */
  readonly scopes?: readonly string[];
  /** Of the API, where the authorization server asks for one (Auth0). */
  readonly audience?: string;
  /** RFC 8707. */
  readonly resource?: string;
  /** Who signed in, for servers without OpenID Connect. `claim`: dotted path into the JSON at `userinfoUrl`. */
  readonly identity?: { readonly userinfoUrl: string; readonly claim: string };
  /** Added to the URL that the browser is sent to (`access_type: offline`). */
  readonly authorizationParameters?: Readonly<Record<string, string>>;
}
