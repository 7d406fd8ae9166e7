import type { SecurityScheme } from '../../model/index.js';
import { readHeaderCredential } from '../header-credential.js';
import { type RequestContext, resolve } from './request-context.js';
import { literalOf, type TextPart } from './variables.js';

/**
 * The scheme that a header's value amounts to, and the credential in it, without `Bearer` and the like. What stands behind `Basic` is
 * encoded already: a variable is sent as it is, and a literal, which is not kept, is asked for as user and password.
 */
export function readHeaderScheme(
  name: string,
  value: string,
  context: RequestContext,
): { readonly scheme: SecurityScheme; readonly parts: readonly TextPart[] } {
  const read = readHeaderCredential(name, value);
  const parts = resolve(read?.credential ?? value, context);
  const scheme = read?.scheme ?? { type: 'api_key', in: 'header', name };
  const isEncoded = scheme.type === 'basic' && literalOf(parts) === undefined;
  return { scheme: isEncoded ? { type: 'api_key', in: 'header', name, prefix: 'Basic' } : scheme, parts };
}
