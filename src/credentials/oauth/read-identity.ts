import { isJsonObject } from '../../model/index.js';
import { AuthorizationError } from './authorization-error.js';
import type { OauthClient } from './oauth-client.js';

/** Who a token stands for, as the API's own user endpoint says (`auth.identity`); `undefined` where none is configured. */
export async function readIdentity(
  { settings: { identity }, server, fetch }: OauthClient,
  accessToken: string,
): Promise<string | undefined> {
  if (identity === undefined) return undefined;
  const answer = await fetch(identity.userinfoUrl, {
    method: 'GET',
    headers: { accept: 'application/json', authorization: `Bearer ${accessToken}`, 'user-agent': 'mcp-gateway' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (answer.status !== 200) throw unknownUser(server, `auth.identity.userinfo_url answered with status ${answer.status}`);
  const found = claimAt(await answer.json().catch(() => undefined), identity.claim);
  const user = typeof found === 'number' ? String(found) : found;
  if (typeof user === 'string' && /^[^\p{Cc}]{1,255}$/u.test(user)) return user;
  throw unknownUser(server, `there is no ${identity.claim} at auth.identity.userinfo_url that could name a user`);
}

const TIMEOUT_MS = 10_000;

function claimAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((found, name) => (isJsonObject(found) && Object.hasOwn(found, name) ? found[name] : undefined), value);
}

function unknownUser(server: string, what: string): AuthorizationError {
  return new AuthorizationError('invalid_response', `who signed in at ${server} is not known: ${what}`);
}
