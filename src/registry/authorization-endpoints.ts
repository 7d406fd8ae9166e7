import type { OauthAuthConfig, ServerConfig } from '../config/index.js';
import { type AuthorizationServer, GatewayError } from '../model/index.js';
import type { RootedFile } from './compile-tool-set.js';

type Endpoints = Pick<OauthAuthConfig, 'issuer' | 'authorizationUrl' | 'tokenUrl'>;

/**
 * The server's `auth` with the addresses that it leaves to its files: those that activation recorded from their descriptions. What is
 * configured stands.
 *
 * @throws GatewayError `config-invalid` when nothing says where tokens are, or the files name several places.
 */
export function withEndpoints(name: string, auth: OauthAuthConfig, files: readonly RootedFile[]): OauthAuthConfig {
  const isSignIn = auth.flow === 'authorization_code';
  if (auth.issuer !== undefined || (auth.tokenUrl !== undefined && (!isSignIn || auth.authorizationUrl !== undefined))) return auth;
  const servers = files.flatMap(({ file }) => file.entry?.authorization_servers ?? []);
  const ofFlow = unique(servers.filter((server) => serves(server, auth.flow)).map((server) => endpointsOf(server, isSignIn)));
  const found = ofFlow.length > 0 ? ofFlow : unique(servers.flatMap(({ issuer }) => (issuer === undefined ? [] : [{ issuer }])));
  const [only, ...others] = found;
  const keys = `auth.issuer${isSignIn ? ', or auth.authorization_url and auth.token_url' : ' or auth.token_url'}`;
  if (only === undefined)
    throw new GatewayError('config-invalid', `neither the configuration of "${name}" nor its files say where tokens come from`, {
      hint: `Set ${keys} of the server.`,
    });
  if (others.length > 0) {
    const places = found.map(({ issuer, tokenUrl }) => issuer ?? tokenUrl).join(', ');
    throw new GatewayError('config-invalid', `the files of "${name}" name several authorization servers: ${places}`, {
      hint: `Set ${keys} of the server.`,
    });
  }
  return { ...only, ...auth };
}

/** Origins that stand in the configuration, or were typed when the files were imported: trusted as addresses. */
export function typedOrigins({ auth, baseUrl }: ServerConfig, files: readonly RootedFile[]): readonly string[] {
  const sources = files.flatMap(({ file, lock }) => lock.sources[file.capability.provenance?.source ?? ''] ?? []);
  const urls =
    auth?.type === 'oauth2' ? [auth.issuer, auth.authorizationUrl, auth.tokenUrl, auth.revocationUrl, auth.identity?.userinfoUrl] : [];
  const configured = [...urls, baseUrl].flatMap((url) => (url === undefined ? [] : [new URL(url).origin]));
  return [...new Set([...configured, ...sources.flatMap(({ typed_origins = [] }) => typed_origins)])].sort();
}

/** Any flow's token endpoint may exchange tokens. */
function serves({ flow }: AuthorizationServer, wanted: OauthAuthConfig['flow']): boolean {
  return flow !== undefined && (flow === wanted || wanted === 'token_exchange');
}

function endpointsOf({ authorization_url, token_url }: AuthorizationServer, isSignIn: boolean): Endpoints {
  return {
    ...(token_url === undefined ? {} : { tokenUrl: token_url }),
    ...(isSignIn && authorization_url !== undefined ? { authorizationUrl: authorization_url } : {}),
  };
}

function unique(endpoints: readonly Endpoints[]): readonly Endpoints[] {
  return [...new Map(endpoints.map((one) => [JSON.stringify(one), one])).values()];
}
