import { isJsonObject, type Json } from '../model/index.js';
import { findCredentialLiterals } from './credential-literals.js';
import type { FilePath } from './file-position.js';

/** A credential-shaped literal that would be sent: what and where, never the value. */
export interface SentCredential {
  readonly kind: string;
  readonly length: number;
  /** From the root of the file. */
  readonly path: FilePath;
}

/**
 * Credential-shaped literals in a provider's configuration or in `auth`: under the name of a credential (`api_key: hunter2`) any literal is one. In file order.
 *
 * @param path of the value, from the root of the file.
 */
export function findSentCredentials(value: Json | undefined, path: FilePath, name?: string): readonly SentCredential[] {
  if (typeof value === 'string') {
    const context = name === undefined ? {} : { name, isSent: true };
    return findCredentialLiterals(value, context).map(({ kind, length }) => ({ kind, length, path }));
  }
  if (Array.isArray(value)) return value.flatMap((item: Json, index) => findSentCredentials(item, [...path, index], name));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    findSentCredentials(member, [...path, key], key === 'value' ? name : carriesValue(path) ? key : undefined),
  );
}

/** Only below these is a key the name of what is sent; `token_endpoint: https://…` is not a token. */
function carriesValue(path: FilePath): boolean {
  return path.some((segment) => typeof segment === 'string' && SENT_BY_NAME.has(segment));
}

const SENT_BY_NAME: ReadonlySet<string> = new Set(['params', 'headers', 'cookies', 'body', 'static_params', 'variables', 'rpc_params']);
