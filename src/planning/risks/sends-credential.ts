import { findTemplates, isCredentialName, type PlacedProvider, providersOf } from '../../capability/index.js';
import type { Capability } from '../../model/index.js';
import { splitWords } from '../split-words.js';

/** Whether a call carries a credential: a configured one, one from the environment, or a header that is one by name. */
export function sendsCredential(capability: Capability): boolean {
  const { auth } = capability;
  if (auth !== undefined && (auth.required || auth.key !== undefined || (auth.all?.length ?? 0) > 0)) return true;
  if (auth?.type !== undefined && auth.type !== 'none') return true;
  // The address may come from the environment and is no secret.
  if (findTemplates(capability).some(({ place, text }) => place !== 'url' && text.includes('{env.'))) return true;
  return providersOf(capability).some(namesCredential);
}

/** Whether the wire name is one that carries a credential (`Authorization`, `X-Api-Key`, `access_token`, `Cookie`). */
export function isCredentialCarrier(name: string): boolean {
  return isCredentialName(name) || SESSION_NAMES.has(splitWords(name).join(''));
}

const SESSION_NAMES: ReadonlySet<string> = new Set(['cookie', 'sessionid', 'session', 'jwt', 'proxyauthorization', 'xauth']);

function namesCredential({ config }: PlacedProvider): boolean {
  return [config.headers, config.cookies, config.params, config.static_params].some((record) =>
    Object.keys(record ?? {}).some(isCredentialCarrier),
  );
}
