import { type DocumentNode, textOf } from '../document/node.js';

/**
 * The word that stands before the token in an `Authorization` header, as the scheme's text shows it: `Bearer`, `Token token=`.
 * `undefined` when nothing shows one: the whole header is then the secret.
 */
export function findTokenPrefix(name: string, node: DocumentNode): string | undefined {
  const own = textOf(node, 'x-prefix') ?? textOf(node, 'x-authorization-prefix');
  if (own !== undefined) return own.trim().slice(0, 40);
  if (textOf(node, 'bearerFormat') !== undefined || textOf(node, 'x-bearerFormat') !== undefined) return 'Bearer';
  const description = textOf(node, 'description')?.slice(0, 4000) ?? '';
  const shown = SHOWN.exec(description)?.[1];
  if (shown !== undefined && !NO_PREFIX.has(shown.toLowerCase())) return shown;
  if (/\bbearer\b/i.test(description) || /bearer/i.test(name)) return 'Bearer';
  return undefined;
}

/** `Bearer <token>`, `Token token=<key>`, `Bot {token}`, `Authorization: Key YOUR_KEY`: behind a quote, a colon or nothing. */
const SHOWN = /(?:^|["'`:(]\s?)([A-Za-z][A-Za-z-]{0,30}(?: [a-z_]{1,30}=)?)\s?(?:<|\{|\[|\$\{|YOUR[_-]|x{3,}|\.\.\.)/;

/** Words that can stand before a placeholder and are no prefix. */
const NO_PREFIX: ReadonlySet<string> = new Set([
  'authorization',
  'enter',
  'example',
  'format',
  'header',
  'pass',
  'provide',
  'put',
  'send',
  'use',
  'value',
  'your',
]);
