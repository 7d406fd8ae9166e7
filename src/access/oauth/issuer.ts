import type { SignedIn, UpstreamAuthorization } from '../../credentials/oauth/index.js';
import type { JsonObject } from '../../model/index.js';
import type { Clients } from './clients.js';
import type { Records } from './records.js';
import type { ScopeMap } from './scope-map.js';
import type { TokenFamilies } from './token-families.js';

/** What the endpoints of one issuer share. */
export interface Issuer {
  readonly server: string;
  /** `https://gateway.example.com/asana`. */
  readonly url: string;
  /** What clients may say that its tokens are for (RFC 8707): the addresses of the server, its MCP endpoint first. */
  readonly resources: readonly [string, ...string[]];
  readonly clients: Clients;
  readonly families: TokenFamilies;
  readonly signIn: UpstreamAuthorization;
  /** As the tools are now. */
  scopes(): ScopeMap;
  /** Counts interactions. Rejects when strangers begin too many. */
  admitInteraction(): Promise<void>;
  /** Interactions that wait for an answer on the consent page, by digest of the page's token. */
  readonly questions: Records<Interaction>;
  /** Interactions that wait for the API's authorization server, by digest of the `state` it was given. */
  readonly departures: Records<Departure>;
  /** By digest of the code. */
  readonly codes: Records<CodeRecord>;
  /** Scopes that a person allowed a client, by `consentKey`. */
  readonly consents: Records<readonly string[]>;
  /** Who signed in with a browser, by digest of its session cookie. */
  readonly sessions: Records<{ readonly user: string }>;
  /** How long consent and browser sessions are remembered. */
  readonly rememberedMs: number;
  /** What went wrong at the API's authorization server, for the log. */
  report(error: Error): void;
}

/** A checked authorization request. */
export interface AuthorizationRequest {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly state?: string;
  /** PKCE, S256. */
  readonly codeChallenge: string;
  readonly scopes: readonly string[];
}

/** An authorization request under way in one browser. */
export interface Interaction {
  readonly request: AuthorizationRequest;
  /** Suffix of the cookie that holds the interaction's secret, and the digest of that secret. */
  readonly tag: string;
  readonly browserHash: string;
  /** The person said yes on the consent page. */
  readonly isAllowed: boolean;
  /** There already when the consent page was not needed before the sign-in, and is after it. */
  readonly signedIn?: SignedIn;
}

/** An interaction while the browser is at the API's authorization server. */
export interface Departure {
  readonly interaction: Interaction;
  readonly pending: JsonObject;
}

/** What a code stands for; once it was redeemed, for what, and whether it came back since. */
export type CodeRecord = { readonly request: AuthorizationRequest } & (
  | { readonly signedIn: SignedIn }
  | { readonly redeemedFor: string; readonly isReplayed: boolean }
);
