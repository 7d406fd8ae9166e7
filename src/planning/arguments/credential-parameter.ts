import type { Auth, AuthPart, Parameter, SecurityAlternative, SecurityScheme } from '../../model/index.js';

/**
 * Whether the parameter is where a credential goes: documents declare API keys both as a scheme and as a parameter. It is then configured and
 * no argument. `chosen`: what is sent is it; `other`: another way to authenticate has it, which is not taken. `undefined` for any other
 * parameter, and where anonymous calls are accepted too. Header names have no case (RFC 9110 section 5.1).
 */
export function credentialOf(
  parameter: Parameter,
  auth: Auth,
  security: readonly SecurityAlternative[] | undefined,
): 'chosen' | 'other' | undefined {
  if (auth.required !== true) return undefined;
  if ((auth.all ?? [auth]).some((part) => isSentAs(placeOfPart(part), parameter))) return 'chosen';
  const isOther = (security ?? []).flat().some(({ scheme }) => isSentAs(placeOfScheme(scheme), parameter));
  return isOther ? 'other' : undefined;
}

interface Place {
  readonly location: Parameter['location'];
  readonly name: string;
}

const AUTHORIZATION: Place = { location: 'header', name: 'Authorization' };

function isSentAs(place: Place | undefined, { name, location }: Parameter): boolean {
  if (place === undefined || place.location !== location) return false;
  return location === 'header' ? name.toLowerCase() === place.name.toLowerCase() : name === place.name;
}

function placeOfPart({ type, header, param, cookie }: AuthPart): Place | undefined {
  if (type === undefined || type === 'none') return undefined;
  if (type === 'api_key' && param !== undefined) return { location: 'query', name: param };
  if (type === 'api_key' && cookie !== undefined) return { location: 'cookie', name: cookie };
  return header === undefined ? AUTHORIZATION : { location: 'header', name: header };
}

/** None for a scheme that no file carries: what it sends can only come as an argument. */
function placeOfScheme(scheme: SecurityScheme): Place | undefined {
  if (scheme.type === 'mutual_tls' || scheme.type === 'other') return undefined;
  return scheme.type === 'api_key' ? { location: scheme.in, name: scheme.name } : AUTHORIZATION;
}
