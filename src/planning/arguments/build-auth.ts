import type { Auth, AuthPart, Diagnostic, Operation, SecurityAlternative, SecurityRequirement } from '../../model/index.js';
import type { BuildOptions } from './build-options.js';

/**
 * What the file says about credentials (DESIGN: "Credentials"). Of several alternatives the best carried is taken: every scheme of it can be
 * sent, then the fewest credentials, then bearer, OAuth 2, API key, basic; what is left out is a loss. An alternative without any scheme
 * makes the credential optional. `authKey` fills `key` and never changes a declared scheme; where no scheme of it can be carried there is no
 * way to send a secret, and the key is not set.
 */
export function buildAuth(
  { security }: Operation,
  { authKey, declaresSchemes }: Pick<BuildOptions, 'authKey' | 'declaresSchemes'>,
): { readonly auth: Auth; readonly losses: readonly Diagnostic[] } {
  const withKey = (auth: Auth): Auth => (authKey === undefined ? auth : { ...auth, key: authKey });
  const offered = security?.filter((alternative) => alternative.length > 0) ?? [];
  if (security === undefined || (offered.length === 0 && !declaresSchemes && authKey !== undefined)) {
    if (authKey !== undefined) return { auth: withKey({ required: true, type: 'bearer' }), losses: [] };
    return { auth: { required: declaresSchemes }, losses: [] };
  }
  if (offered.length === 0) return { auth: withKey({ required: false, type: 'none' }), losses: [] };
  const chosen = chooseAlternative(offered);
  const required = offered.length === security.length;
  const parts = chosen.flatMap((requirement): AuthPart[] => {
    const part = authPart(requirement);
    return part === undefined ? [] : [part];
  });
  const losses = [...describeUncarried(chosen), ...describeOthers(offered, chosen)];
  const [first, ...more] = parts;
  if (first === undefined) {
    return { auth: { required }, losses: authKey === undefined ? losses : [...losses, describeUnusedKey(chosen)] };
  }
  if (more.length === 0) return { auth: withKey({ ...first, required }), losses };
  const all = authKey === undefined ? parts : [{ ...first, key: authKey }, ...more];
  const open = authKey === undefined ? [] : [describeOpenParts(chosen)];
  return { auth: { required, all }, losses: [...losses, ...open] };
}

function chooseAlternative(alternatives: readonly SecurityAlternative[]): SecurityAlternative {
  const ranked = alternatives.map((alternative, index) => ({ alternative, index, cost: costOf(alternative) }));
  ranked.sort((a, b) => a.cost - b.cost || a.index - b.index);
  return ranked[0]?.alternative ?? [];
}

function costOf(alternative: SecurityAlternative): number {
  return alternative.reduce((sum, { scheme }) => sum + 10 + (COSTS[scheme.type] ?? 0), 0);
}

const COSTS: Readonly<Record<SecurityRequirement['scheme']['type'], number>> = {
  bearer: 0,
  oauth2: 1,
  open_id_connect: 2,
  api_key: 3,
  basic: 4,
  mutual_tls: 1000,
  other: 1000,
};

/** `undefined` for a scheme that a file cannot carry. */
function authPart({ scheme, scopes, key }: SecurityRequirement): AuthPart | undefined {
  const said = { ...(key === undefined ? {} : { key }), ...(scopes.length === 0 ? {} : { scopes: [...new Set(scopes)] }) };
  switch (scheme.type) {
    case 'bearer':
      return { type: 'bearer', ...said };
    case 'basic':
      return { type: 'basic', ...said };
    case 'oauth2':
    case 'open_id_connect':
      return { type: 'oauth2', ...said };
    case 'api_key': {
      const place =
        scheme.in === 'query' ? { param: scheme.name } : scheme.in === 'cookie' ? { cookie: scheme.name } : { header: scheme.name };
      return { type: 'api_key', ...place, ...(scheme.prefix === undefined ? {} : { prefix: scheme.prefix }), ...said };
    }
    default:
      return undefined;
  }
}

function describeUncarried(chosen: SecurityAlternative): readonly Diagnostic[] {
  return chosen
    .filter(({ scheme }) => COSTS[scheme.type] >= 1000)
    .map(({ name, scheme, pointer }) => ({
      severity: 'warning',
      code: 'security-not-carried',
      summary: `the scheme "${name}" (${scheme.type === 'other' ? scheme.label : 'mutual TLS'}) cannot be written into a capability file`,
      detail:
        scheme.type === 'mutual_tls' ? "Configure the client certificate in the server's auth of gateway.yaml." : 'Calls go without it.',
      pointer,
    }));
}

function describeOthers(offered: readonly SecurityAlternative[], chosen: SecurityAlternative): readonly Diagnostic[] {
  const others = offered
    .filter((alternative) => alternative !== chosen)
    .map((alternative) => alternative.map(({ name }) => name).join(' + '));
  const [first] = chosen;
  if (others.length === 0 || first === undefined) return [];
  const summary = `of several ways to authenticate "${chosen.map(({ name }) => name).join(' + ')}" is taken; also accepted: ${others.join(', ')}`;
  return [{ severity: 'info', code: 'security-alternatives', summary, pointer: first.pointer }];
}

function describeOpenParts([first, ...more]: SecurityAlternative): Diagnostic {
  return {
    severity: 'info',
    code: 'auth-key-partial',
    summary: `the credential reference is set for "${first?.name ?? ''}"; set those of ${more.map(({ name }) => `"${name}"`).join(', ')} in the file`,
    ...(first === undefined ? {} : { pointer: first.pointer }),
  };
}

function describeUnusedKey([first]: SecurityAlternative): Diagnostic {
  return {
    severity: 'warning',
    code: 'auth-key-unused',
    summary: `the credential reference is not set: how "${first?.name ?? ''}" sends a secret cannot be written into a capability file`,
    detail: "Configure what the API takes in the server's auth of gateway.yaml, or write auth.type beside auth.key yourself.",
    ...(first === undefined ? {} : { pointer: first.pointer }),
  };
}
