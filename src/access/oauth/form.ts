import { OauthError } from './oauth-error.js';

/** Parameters of a request, each once (RFC 6749 section 3.1). `resource` may come several times (RFC 8707) and is read apart. */
export interface Parameters {
  get(name: string): string | undefined;
  /** Throws `invalid_request` when it is missing. */
  require(name: string): string;
  readonly resources: readonly string[];
}

/** @throws OauthError `invalid_request` for a parameter that is there twice. */
export function readParameters(search: URLSearchParams): Parameters {
  for (const name of new Set(search.keys()))
    if (name !== 'resource' && search.getAll(name).length > 1) throw new OauthError('invalid_request', 'a parameter is there twice');
  // RFC 6749 section 3.1: one without a value counts as left out.
  const get = (name: string): string | undefined => search.get(name) || undefined;
  return {
    get,
    require(name) {
      const value = get(name);
      if (value === undefined) throw new OauthError('invalid_request', `${name} is missing`);
      return value;
    },
    resources: search.getAll('resource').filter((value) => value !== ''),
  };
}

/** @throws OauthError `invalid_request` for a body that is no form. */
export async function readForm(request: Request): Promise<Parameters> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type))
    throw new OauthError('invalid_request', 'the body has to be application/x-www-form-urlencoded');
  return readParameters(new URLSearchParams(await request.text()));
}

/** RFC 6749 section 3.3. */
export function readScope(scope: string | undefined): readonly string[] | undefined {
  if (scope === undefined) return undefined;
  const scopes = [...new Set(scope.split(' ').filter((name) => name !== ''))];
  if (!scopes.every((name) => /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(name)))
    throw new OauthError('invalid_scope', 'scope holds characters that no scope has');
  return scopes.length === 0 ? undefined : scopes;
}

/** @throws OauthError `invalid_target` for another resource than the server's own. */
export function checkResource(resources: readonly string[], own: readonly [string, ...string[]]): void {
  if (resources.some((resource) => !own.includes(resource)))
    throw new OauthError('invalid_target', `this authorization server gives tokens for ${own[0]} only`);
}
