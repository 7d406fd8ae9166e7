import {
  type Diagnostic,
  type GraphqlRequest,
  isJsonObject,
  type Json,
  methodFault,
  type Operation,
  type Parameter,
  type RequestBody,
  type RestRequest,
} from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';
import { readGraphqlRequest } from '../graphql/index.js';
import { judgeRequest } from './judge-effect.js';
import { parseJsonTemplate } from './parse-json-template.js';
import { readAuth } from './read-auth.js';
import { readBody } from './read-body.js';
import { readJsonBody } from './read-json-body.js';
import { readContentType, readHeaders, readQuery, type StatedContentType } from './read-parameters.js';
import { readResponses } from './read-responses.js';
import { describe, type ReadUrl, readUrl } from './read-url.js';
import { addLoss, addRequirement, type RequestContext, resolve } from './request-context.js';
import { literalOf } from './variables.js';
import type { RequestItem } from './walk-requests.js';

/** Everything about a request but its identity: what is sent, what comes back, what it means. */
export type ReadRequest = Omit<Operation, 'id' | 'suggestedName' | 'pointer'>;

/** Reads one request; `reason` says why it cannot be called. */
export function readRequest(
  entry: RequestItem,
  options: { readonly collection: string; readonly baseUrl?: string },
): { readonly read: ReadRequest } | { readonly reason: string } {
  const { item, request, at } = entry;
  const context: RequestContext = {
    scope: entry.scope,
    collection: options.collection,
    ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
    losses: [...entry.scripts],
    requirements: [],
  };
  const method = readMethod(request.method, context);
  if (method === undefined) return { reason: 'Its method is no HTTP method.' };
  const fault = methodFault(method);
  if (fault !== undefined) return { reason: `Its method ${fault}.` };
  const auth = readAuth(entry.auth, context);
  const requestAt = [...at, 'request'];
  const url = readUrl(request.url, [...requestAt, 'url'], context);
  if (url === undefined) return { reason: 'It has no URL.' };
  const headers = readHeaders(request.header, [...requestAt, 'header'], context);
  const parameters = [...url.parameters, ...readQuery(url.query, url.queryAt, context), ...headers];
  const sent = readSent(entry, method, url, parameters, headers, context);
  if ('reason' in sent) return sent;
  const security = context.requirements.length > 0 ? [context.requirements] : auth === 'explicitly none' ? [] : undefined;
  return {
    read: {
      title: entry.name,
      description:
        describe(request.description, MAX_DESCRIPTION) ||
        describe(item.description, MAX_DESCRIPTION) ||
        `${entry.name}: ${method} ${url.path}`,
      tags: [...new Set(entry.folders)],
      deprecated: false,
      ...sent.meaning,
      request: sent.request,
      responses: readResponses(item.response, [...at, 'response']),
      ...(security === undefined ? {} : { security }),
      losses: context.losses,
    },
  };
}

const MAX_DESCRIPTION = 400;

function readMethod(value: Json | undefined, context: RequestContext): string | undefined {
  const text = typeof value === 'string' ? (literalOf(resolve(value, context)) ?? '') : 'GET';
  return /^[A-Za-z]{1,30}$/.test(text.trim()) ? text.trim().toUpperCase() : undefined;
}

type Meaning = Pick<Operation, 'effect' | 'effectReason' | 'idempotent'>;

function readSent(
  entry: RequestItem,
  method: string,
  url: ReadUrl,
  parameters: readonly Parameter[],
  headers: readonly Parameter[],
  context: RequestContext,
): { readonly request: RestRequest | GraphqlRequest; readonly meaning: Meaning } | { readonly reason: string } {
  const { request, at } = entry;
  const { body } = request;
  if (isJsonObject(body) && body.mode === 'graphql' && body.disabled !== true)
    return readGraphql(entry, body.graphql, url, parameters, headers, context);
  const stated = readContentType(request.header, [...at, 'request', 'header'], context);
  const bodyAt = [...at, 'request', 'body'];
  const isSent = entry.keepsBody || !METHODS_WITHOUT_BODY.has(method);
  const read = isSent ? readBody(body, stated?.mediaType, bodyAt, context) : undefined;
  if (!isSent && readBody(body, stated?.mediaType, bodyAt, silent(context)) !== undefined) {
    const summary = `The body is left out: Postman sends none with ${method} unless the request sets disableBodyPruning.`;
    addLoss(context, 'info', 'postman-body-left-out', summary, bodyAt);
  }
  return {
    request: {
      protocol: 'rest',
      ...(url.server === undefined ? {} : { server: url.server }),
      path: url.path,
      method,
      parameters: [...parameters, ...(read === undefined ? [] : headerOfBody(stated, read, context))],
      bodies: read === undefined ? [] : [read],
      bodyRequired: read !== undefined,
    },
    meaning: judgeRequest(method, url.path, entry.name),
  };
}

/** Postman sends no body with these, unless the request is set to (`disableBodyPruning`). */
const METHODS_WITHOUT_BODY: ReadonlySet<string> = new Set(['GET', 'COPY', 'HEAD', 'PURGE', 'UNLOCK']);

/**
 * The stated `Content-Type` as a header of its own, where the body is written in another form than it says: Postman sends both as they
 * are. The runtime makes the boundary of form data, so a header in its place would tell no one how to read it.
 */
function headerOfBody(stated: StatedContentType | undefined, body: RequestBody, context: RequestContext): readonly Parameter[] {
  if (stated === undefined || stated.mediaType === body.mediaType) return [];
  if (body.form !== 'multipart') return [stated.parameter];
  if (!/^multipart\//i.test(stated.mediaType ?? ''))
    context.losses.push({
      severity: 'warning',
      code: 'postman-content-type',
      summary: `Form data is sent as ${body.mediaType}, whatever the Content-Type header says.`,
      pointer: stated.parameter.pointer,
    });
  return [];
}

/** A GraphQL body is called as GraphQL; what its URL would take as arguments has no place there and is reported. */
function readGraphql(
  entry: RequestItem,
  value: Json | undefined,
  url: ReadUrl,
  parameters: readonly Parameter[],
  headers: readonly Parameter[],
  context: RequestContext,
): { readonly request: GraphqlRequest; readonly meaning: Meaning } | { readonly reason: string } {
  const at = [...entry.at, 'request', 'body', 'graphql'];
  const graphql = isJsonObject(value) ? value : {};
  const parts = resolve(typeof graphql.query === 'string' ? graphql.query : '', context);
  const open = parts.flatMap((part) => (part.kind === 'text' ? [] : [part.kind === 'secret' ? part.variable : part.name]));
  const query = literalOf(parts);
  if (query === undefined) {
    const names = [...new Set(open)].slice(0, 5).join(', ');
    return {
      reason: `Its GraphQL document holds variables without a value that can be shown (${names}); declare them as variables of GraphQL.`,
    };
  }
  const read = readGraphqlRequest({
    query,
    ...(typeof graphql.operationName === 'string' ? { operationName: graphql.operationName } : {}),
    fallbackName: entry.name,
    label: entry.name,
    pointer: formatPointer([...at, 'query']),
    variableSchemas: readVariableSchemas(graphql.variables, context),
  });
  if ('reason' in read) return read;
  const { operation } = read;
  if (operation.request.protocol !== 'graphql') return { reason: 'It is no GraphQL request.' };
  for (const parameter of parameters.filter((candidate) => candidate.location !== 'header' || candidate.fixed === undefined)) {
    const summary = `The ${parameter.location} parameter "${parameter.name}" of a GraphQL request is left out.`;
    addLoss(
      context,
      'warning',
      'postman-graphql-parameter',
      summary,
      at,
      'GraphQL calls take the variables of their document as arguments.',
    );
  }
  const fixed = headers.flatMap(({ name, fixed: text }) => (text === undefined ? [] : [[name, text] as const]));
  for (const [name, text] of fixed.filter(([, constant]) => constant.includes('{env.'))) {
    const [, environment] = /^\{env\.([A-Za-z0-9_]+)\}$/.exec(text) ?? [];
    if (environment !== undefined) addRequirement(name, { type: 'api_key', in: 'header', name }, environment, at, context);
    else
      addLoss(
        context,
        'warning',
        'postman-graphql-parameter',
        `The header ${name} of a GraphQL request is left out.`,
        at,
        'It mixes text with a secret; set it with auth in gateway.yaml.',
      );
  }
  for (const loss of operation.losses) context.losses.push(loss satisfies Diagnostic);
  return {
    request: {
      ...operation.request,
      ...(url.server === undefined ? {} : { server: url.server }),
      path: url.path === '/' ? '' : url.path.replace(/\{([^{}]*)\}/g, '$1'),
      headers: Object.fromEntries(fixed.filter(([, text]) => !text.includes('{env.'))),
    },
    meaning: { effect: operation.effect, effectReason: operation.effectReason, idempotent: operation.idempotent },
  };
}

/** Schemas of the variables by their values in the collection, which is JSON text or an object. */
function readVariableSchemas(value: Json | undefined, context: RequestContext): Readonly<Record<string, Json>> {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? {});
  const parsed = parseJsonTemplate(text, context.scope);
  if (parsed?.kind !== 'object') return {};
  return Object.fromEntries(
    parsed.members.map(([name, member]) => {
      const { schema, template } = readJsonBody(member, [], silent(context));
      return [name, template === undefined ? schema : {}] as const;
    }),
  );
}

/** Reads as the request would be read, but keeps what is found to itself. */
function silent(context: RequestContext): RequestContext {
  return { ...context, losses: [], requirements: [] };
}
