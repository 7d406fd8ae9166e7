import type { ServerConfig } from '../config/index.js';
import { type CredentialSource, createStaticCredentials, type ServerAuth } from '../credentials/index.js';

/**
 * Where the credential of a server may go (DESIGN: "A credential is bound to origins"): to `auth.origins`, else the origin of `base_url`,
 * else those of the files that stand in the lock — a file that nobody recorded cannot draw it to a host of its own.
 */
export function authOrigins(server: ServerConfig, recordedOrigins: readonly string[]): readonly string[] | undefined {
  const { auth, clientCertificate } = server;
  if ((auth === undefined || auth.type === 'none') && clientCertificate === undefined) return undefined;
  if (auth?.origins !== undefined) return auth.origins;
  return server.baseUrl === undefined ? [...new Set(recordedOrigins)].sort() : [new URL(server.baseUrl).origin];
}

/** The source of credentials for a server's calls. */
export function serverCredentials(
  server: ServerConfig,
  origins: readonly string[] | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): CredentialSource {
  const { auth = { type: 'none' as const }, clientCertificate } = server;
  if (auth.type === 'none' && clientCertificate === undefined) return createStaticCredentials({ environment });
  const { origins: _configured, ...how } = auth;
  const serverAuth: ServerAuth = { ...how, origins: origins ?? [], ...(clientCertificate === undefined ? {} : { clientCertificate }) };
  return createStaticCredentials({ environment, serverAuth });
}
