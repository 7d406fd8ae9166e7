import { type Credentials, isSecret, secretForms } from '../../credentials/index.js';
import { GatewayError, isJsonObject, type JsonObject, type JsonSchema, methodFault, type Provider } from '../../model/index.js';
import type { UpstreamRequest } from '../upstream-request.js';
import { isCookieHeader, splitCookieHeader } from './cookie-header.js';
import { prepareExactJson } from './exact-json.js';
import { prepareLooseArguments } from './loose-arguments.js';
import { maskRequest } from './mask-request.js';
import { mergeHeaders } from './merge-headers.js';
import { pairName } from './pair-name.js';
import { encodeUnreserved } from './percent-encode.js';
import { type HeaderPair, prepareCookies, prepareHeaders } from './prepare-headers.js';
import { fixedQueryNames, prepareQuery } from './prepare-query.js';
import { prepareUrl } from './prepare-url.js';
import type { TemplateContext } from './resolve-template.js';
import { prepareServiceBody } from './service-body.js';
import { withoutCredentialNames } from './without-credential-names.js';

/** One provider of a capability, everything parsed. */
export interface PreparedProvider {
  readonly provider: Provider;
  readonly origin: string;
  /** Upper case. */
  readonly method: string;
  /** The header that makes a repeated call safe, when the file has one. */
  readonly idempotencyKeyHeader?: string;
  /** Values of the environment that requests carry, in each form: masked like credentials wherever text is shown. */
  readonly environmentSecrets: readonly string[];
  buildRequest(args: JsonObject, credentials: Credentials, extra?: readonly (readonly [string, string])[]): UpstreamRequest;
}

export interface ProviderOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What the arguments have met. */
  readonly input?: JsonSchema;
  readonly baseUrl?: string;
  /** Arguments that the operator gives, whatever the caller does. */
  readonly fixedArguments?: ReadonlySet<string>;
  readonly boundary?: () => string;
}

/** Parses all templates of a provider. Throws `GatewayError('capability-invalid')` for what could never be sent. */
export function prepareProvider(provider: Provider, options: ProviderOptions): PreparedProvider {
  const { config } = provider;
  const context: TemplateContext = {
    environment: options.environment,
    environmentValues: new Map(),
    fixedArguments: options.fixedArguments ?? new Set(),
    requiredArguments: requiredNames(options.input),
    usedArguments: new Set(),
  };
  const url = prepareUrl(config, context, options.input ?? true, options.baseUrl);
  const secretsInUrl = [...context.environmentValues].flatMap(([value, name]) => (isSecretInUrl(name, value, url.origin) ? [value] : []));
  context.environmentValues.clear();
  const fixed = fixedQueryNames(config, context, url.queryNames);
  const query = prepareQuery(config, context, fixed);
  const headers = prepareHeaders(config, context);
  const cookies = prepareCookies(config, context);
  const body = prepareServiceBody(provider, context, prepareExactJson(options.input ?? true), options.boundary);
  const method = methodOf(provider, body !== undefined);
  const loose = prepareLooseArguments(config, method, body !== undefined, context, fixed);
  const accept = acceptOf(provider);
  const hasCookieHeader = Object.keys(config.headers ?? {}).some(isCookieHeader);
  const idempotencyKeyHeader = Object.keys(config.headers ?? {}).find((name) => name.toLowerCase() === 'idempotency-key');
  const environmentSecrets = [...new Set([...secretsInUrl, ...context.environmentValues.keys()])].flatMap(secretForms);

  return {
    provider,
    origin: url.origin,
    method,
    ...(idempotencyKeyHeader === undefined ? {} : { idempotencyKeyHeader }),
    environmentSecrets,
    buildRequest(args, credentials, extra = []) {
      const path = url.buildPath(args);
      const given = query(args);
      const ownQuery = url.buildQuery(args);
      if (ownQuery !== '') given.unshift(...ownQuery.split('&'));
      if (loose.query !== undefined) given.push(...loose.query(args));
      const pairs = withoutCredentialNames(given, credentials.query);
      for (const [name, value] of credentials.query) pairs.push(`${encodeUnreserved(name)}=${encodeUnreserved(value)}`);
      const encoded = (body ?? loose.body)?.(args);

      let own: readonly HeaderPair[] = headers(args);
      let givenCookies = cookies(args);
      if (hasCookieHeader) {
        const { others, pairs: inHeader } = splitCookieHeader(own);
        own = others;
        givenCookies = [...inHeader, ...givenCookies];
      }
      // A credential may be a whole `Cookie` header, which the caller's own request had.
      const passed = credentials.headers.some(([name]) => isCookieHeader(name)) ? splitCookieHeader(credentials.headers) : undefined;
      const passedPairs = (passed?.pairs ?? []).map((pair) => [pairName(pair), pair] as const);
      const cookiePairs = withoutCredentialNames(givenCookies, [...credentials.cookies, ...passedPairs]);
      for (const [, pair] of passedPairs) cookiePairs.push(pair);
      for (const [name, value] of credentials.cookies) cookiePairs.push(`${name}=${value}`);
      const all = mergeHeaders({
        own,
        accept,
        contentType: encoded?.contentType,
        cookie: cookiePairs.length === 0 ? undefined : cookiePairs.join('; '),
        extra,
        credentials: passed?.others ?? credentials.headers,
      });
      const target = pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
      return {
        method,
        origin: url.origin,
        path: target,
        headers: all,
        ...(encoded === undefined ? {} : { body: encoded.content }),
        ...(credentials.clientCertificate === undefined ? {} : { clientCertificate: credentials.clientCertificate }),
        masked: () =>
          maskRequest({
            method,
            url: url.origin + target,
            headers: all,
            ...(encoded === undefined ? {} : { body: encoded.content }),
            secrets: [...credentials.secrets, ...environmentSecrets],
          }),
      };
    },
  };
}

function requiredNames(input: JsonSchema | undefined): ReadonlySet<string> {
  return new Set(isJsonObject(input) && Array.isArray(input.required) ? input.required.map(String) : []);
}

/** An address, a region or a version may come from the environment and stands in many answers; a key in the path (`/bot{env.BOT_TOKEN}/…`) is a secret. */
function isSecretInUrl(name: string, value: string, origin: string): boolean {
  return isSecret(name, value) && !origin.includes(value) && !URL.canParse(value);
}

function methodOf({ service, config }: Provider, hasBody: boolean): string {
  if (service !== 'rest') return 'POST';
  const method = (config.method ?? (hasBody ? 'POST' : 'GET')).toUpperCase();
  const fault = methodFault(method);
  if (fault !== undefined) throw new GatewayError('capability-invalid', `config.method: ${fault}`);
  return method;
}

function acceptOf({ service, config }: Provider): string {
  if (config.accept !== undefined) return config.accept;
  if (config.stream === 'sse') return 'text/event-stream';
  if (config.stream === 'ndjson') return 'application/x-ndjson, application/json;q=0.5';
  return service === 'graphql' ? 'application/graphql-response+json, application/json;q=0.9' : 'application/json, */*;q=0.5';
}
