import {
  type GraphqlRequest,
  isJsonObject,
  type Json,
  methodFault,
  type Operation,
  type Parameter,
  type RequestBody,
  type RestRequest,
} from '../../model/index.js';
import { type JudgedEffect, judgeRequest } from '../judge-request.js';
import { readAuth } from './read-auth.js';
import { readBody } from './read-body.js';
import { readGraphql } from './read-graphql.js';
import { readContentType, readHeaders, readQuery, type StatedContentType } from './read-parameters.js';
import { readResponses } from './read-responses.js';
import { describe, type ReadUrl, readUrl } from './read-url.js';
import { addLoss, type RequestContext, resolve, silent } from './request-context.js';
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
  const sent = readSent(entry, method, url, parameters, context);
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

function readSent(
  entry: RequestItem,
  method: string,
  url: ReadUrl,
  parameters: readonly Parameter[],
  context: RequestContext,
): { readonly request: RestRequest | GraphqlRequest; readonly meaning: JudgedEffect } | { readonly reason: string } {
  const { request, at } = entry;
  const { body } = request;
  if (isJsonObject(body) && body.mode === 'graphql' && body.disabled !== true)
    return readGraphql(entry, body.graphql, url, parameters, context);
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
      parameters: [...parameters, ...headerOfBody(stated, read, context)],
      bodies: read === undefined ? [] : [read],
      bodyRequired: read !== undefined && !isFileOpen(body),
    },
    meaning: judgeRequest({
      method,
      path: url.path,
      name: entry.name,
      nameIs: 'the name of the request',
      summary: undefined,
      parameters,
    }),
  };
}

/** Whether the body is a file that nobody chose: Postman sends the request without one. */
function isFileOpen(body: Json | undefined): boolean {
  if (!isJsonObject(body) || body.mode !== 'file') return false;
  const file = isJsonObject(body.file) ? body.file : {};
  return typeof body.file !== 'string' && !isText(file.src) && !isText(file.content);
}

function isText(value: Json | undefined): boolean {
  return typeof value === 'string' && value !== '';
}

/** Postman sends no body with these, unless the request is set to (`disableBodyPruning`). */
const METHODS_WITHOUT_BODY: ReadonlySet<string> = new Set(['GET', 'COPY', 'HEAD', 'PURGE', 'UNLOCK']);

/**
 * The stated `Content-Type` as a header of its own, where there is no body or one in another form than it says: Postman sends both as they
 * are. The runtime makes the boundary of form data, so a header in its place would tell no one how to read it.
 */
function headerOfBody(stated: StatedContentType | undefined, body: RequestBody | undefined, context: RequestContext): readonly Parameter[] {
  if (stated === undefined || stated.mediaType === body?.mediaType) return [];
  if (body?.form !== 'multipart') return [stated.parameter];
  if (!/^multipart\//i.test(stated.mediaType ?? ''))
    context.losses.push({
      severity: 'warning',
      code: 'postman-content-type',
      summary: `Form data is sent as ${body.mediaType}, whatever the Content-Type header says.`,
      pointer: stated.parameter.pointer,
    });
  return [];
}
