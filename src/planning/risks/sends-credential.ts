import { isCredentialName } from '../../capability/index.js';
import type { Capability, Provider } from '../../model/index.js';
import { splitWords } from '../split-words.js';

/** Whether a call carries a credential: a configured one, one from the environment, or a header that is one by name. */
export function sendsCredential(capability: Capability): boolean {
  const { auth, providers } = capability;
  if (auth !== undefined && (auth.required || auth.key !== undefined || (auth.all?.length ?? 0) > 0)) return true;
  if (auth?.type !== undefined && auth.type !== 'none') return true;
  return [providers.primary, ...(providers.fallback ?? [])].some(carriesCredential);
}

/** Whether the wire name is one that carries a credential (`Authorization`, `X-Api-Key`, `access_token`, `Cookie`). */
export function isCredentialCarrier(name: string): boolean {
  return isCredentialName(name) || SESSION_NAMES.has(splitWords(name).join(''));
}

const SESSION_NAMES: ReadonlySet<string> = new Set(['cookie', 'sessionid', 'session', 'jwt', 'proxyauthorization', 'xauth']);

function carriesCredential({ config }: Provider): boolean {
  const names = [config.headers, config.cookies, config.params, config.static_params].flatMap((record) => Object.keys(record ?? {}));
  return (
    names.some(isCredentialCarrier) ||
    JSON.stringify([config.headers, config.params, config.cookies, config.body, config.path]).includes('{env.')
  );
}
