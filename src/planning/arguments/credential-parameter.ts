import type { Auth, Parameter } from '../../model/index.js';

/**
 * Whether the parameter is where a required credential goes: documents declare API keys both as a scheme and as a parameter. It is then
 * configured and no argument. Where anonymous calls are accepted too it stays one. Header names have no case (RFC 9110 section 5.1).
 */
export function isCredentialParameter({ name, location }: Parameter, auth: Auth): boolean {
  if (auth.required !== true) return false;
  return (auth.all ?? [auth]).some(({ type, header, param, cookie }) => {
    if (type === undefined || type === 'none') return false;
    if (type === 'api_key' && param !== undefined) return location === 'query' && name === param;
    if (type === 'api_key' && cookie !== undefined) return location === 'cookie' && name === cookie;
    return location === 'header' && name.toLowerCase() === (header ?? 'Authorization').toLowerCase();
  });
}
