import { isJsonObject, type Json, type OauthFlow } from '../../model/index.js';
import { environmentName } from '../split-name.js';
import { readHeaderScheme } from './read-header-scheme.js';
import { addLoss, addRequirement, type Path, type RequestContext, referCredential, reportCredential, resolve } from './request-context.js';
import { displayText, literalOf } from './variables.js';
import type { RequestItem } from './walk-requests.js';

/**
 * Adds what a request's auth settings (its own or inherited, v2.0 object or v2.1 list) amount to. `explicitly none` for
 * `noauth`; `unsaid` when no one says anything. Credentials become `env:` references; a kind that a capability file cannot
 * carry is named and reported.
 */
export function readAuth(auth: RequestItem['auth'], context: RequestContext): 'said' | 'unsaid' | 'explicitly none' {
  if (auth === undefined) return 'unsaid';
  const type = typeof auth.value.type === 'string' ? auth.value.type : undefined;
  if (type === undefined) return 'unsaid';
  if (type === 'noauth') return 'explicitly none';
  const settings = readSettings(auth.value[type]);
  const at = [...auth.at, type];
  READERS[type]?.(settings, at, context);
  if (!Object.hasOwn(READERS, type)) readOther(type, at, context);
  return 'said';
}

/** Values of an auth kind by name: v2.1 has `[{ key, value }]`, v2.0 an object. */
function readSettings(value: Json | undefined): ReadonlyMap<string, Json> {
  const pairs: readonly (readonly [string, Json])[] = Array.isArray(value)
    ? value.flatMap((entry: Json) =>
        isJsonObject(entry) && typeof entry.key === 'string' ? [[entry.key, entry.value ?? null] as const] : [],
      )
    : Object.entries(isJsonObject(value) ? value : {}).map(([key, member]) => [key, member ?? null] as const);
  return new Map(pairs);
}

type Settings = ReadonlyMap<string, Json>;

const READERS: Readonly<Record<string, (settings: Settings, at: Path, context: RequestContext) => void>> = {
  bearer(settings, at, context) {
    addRequirement(
      'bearer',
      { type: 'bearer' },
      referCredential(resolve(textOf(settings, 'token'), context), 'api_token', at, context),
      at,
      context,
    );
  },
  basic(settings, at, context) {
    const user = resolve(textOf(settings, 'username'), context);
    const password = resolve(textOf(settings, 'password'), context);
    const isEmpty = user.length === 0 && password.length === 0;
    const environment = environmentName(context.collection, 'basic_auth');
    const length = [literalOf(user), literalOf(password)].reduce((sum, text) => sum + (text?.length ?? 0), 0);
    if (length > 0) reportCredential('user name and password', length, environment, at, context);
    if (!isEmpty) {
      const shown = [user, password].map((parts) => (literalOf(parts) === undefined ? displayText(parts) : '…')).join(':');
      addLoss(
        context,
        'info',
        'postman-basic-auth',
        `Basic authentication wants user:password in ${environment} (the collection has ${shown}).`,
        at,
      );
    }
    addRequirement('basic', { type: 'basic' }, isEmpty ? undefined : environment, at, context);
  },
  apikey(settings, at, context) {
    const key = textOf(settings, 'key');
    const name = literalOf(resolve(key, context)) || 'X-API-Key';
    if (literalOf(resolve(key, context)) === undefined)
      addLoss(
        context,
        'warning',
        'postman-name-unresolved',
        `The API key "${key.slice(0, 100)}" has no fixed name; it is sent as ${name}.`,
        at,
        'Give its variables with --environment or --var.',
      );
    const value = textOf(settings, 'value');
    if (textOf(settings, 'in') === 'query') {
      const environment = referCredential(resolve(value, context), name, at, context);
      addRequirement(name, { type: 'api_key', in: 'query', name }, environment, at, context);
      return;
    }
    const { scheme, parts } = readHeaderScheme(name, value, context);
    addRequirement(name, scheme, referCredential(parts, name, at, context), at, context);
  },
  oauth2(settings, at, context) {
    const environment = referCredential(resolve(textOf(settings, 'accessToken'), context), 'access_token', at, context);
    for (const name of ['clientSecret', 'password', 'refreshToken']) {
      const literal = literalOf(resolve(textOf(settings, name), context));
      if (literal) reportCredential(`OAuth 2 ${name}`, literal.length, environmentName(context.collection, name), at, context);
    }
    const scopes = (literalOf(resolve(textOf(settings, 'scope'), context)) ?? '').split(/[\s,]+/).filter((scope) => scope !== '');
    const flow = readFlow(settings, scopes, context);
    if (textOf(settings, 'addTokenTo') === 'queryParams') {
      addRequirement('oauth2', { type: 'api_key', in: 'query', name: 'access_token' }, environment, at, context);
      return;
    }
    const prefix = textOf(settings, 'headerPrefix').trim();
    // A prefix that was cleared is none; one that is not said is Bearer.
    if (typeof settings.get('headerPrefix') === 'string' && prefix.toLowerCase() !== 'bearer') {
      if (flow === undefined) {
        const word = prefix === '' ? {} : { prefix };
        addRequirement('oauth2', { type: 'api_key', in: 'header', name: 'Authorization', ...word }, environment, at, context);
        return;
      }
      addLoss(context, 'warning', 'postman-auth-prefix', `Tokens are sent as Bearer, and in Postman as "${prefix.slice(0, 40)}".`, at);
    }
    addRequirement('oauth2', { type: 'oauth2', flows: flow === undefined ? [] : [flow] }, environment, at, context, scopes);
  },
};

function readFlow(settings: Settings, scopes: readonly string[], context: RequestContext): OauthFlow | undefined {
  const flow = FLOWS.get(textOf(settings, 'grant_type'));
  const url = (name: string): string | undefined => {
    const text = literalOf(resolve(textOf(settings, name), context));
    return text !== undefined && /^https?:\/\//i.test(text) && URL.canParse(text) ? withoutUserInfo(text) : undefined;
  };
  const tokenUrl = url('accessTokenUrl');
  const authorizationUrl = url('authUrl');
  const refreshUrl = url('refreshTokenUrl');
  if (flow === undefined && tokenUrl === undefined && authorizationUrl === undefined) return undefined;
  return {
    flow: flow ?? (authorizationUrl === undefined ? 'client_credentials' : 'authorization_code'),
    ...(authorizationUrl === undefined ? {} : { authorizationUrl }),
    ...(tokenUrl === undefined ? {} : { tokenUrl }),
    ...(refreshUrl === undefined ? {} : { refreshUrl }),
    scopes: Object.fromEntries(scopes.map((scope) => [scope, ''])),
  };
}

const FLOWS: ReadonlyMap<string, OauthFlow['flow']> = new Map([
  ['authorization_code', 'authorization_code'],
  ['authorization_code_with_pkce', 'authorization_code'],
  ['implicit', 'implicit'],
  ['password_credentials', 'password'],
  ['client_credentials', 'client_credentials'],
]);

function withoutUserInfo(text: string): string {
  const url = new URL(text);
  url.username = '';
  url.password = '';
  return url.href;
}

function readOther(type: string, at: Path, context: RequestContext): void {
  const label = type.slice(0, 40);
  addLoss(
    context,
    'warning',
    'postman-auth-unsupported',
    `The request is signed with "${label}", which a capability file cannot do.`,
    at,
    'Calls are sent without it; put a proxy in front that signs, or use another kind of authentication.',
  );
  context.requirements.push({ name: label, scheme: { type: 'other', label }, scopes: [], pointer: '#' });
}

function textOf(settings: Settings, name: string): string {
  const value = settings.get(name);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
