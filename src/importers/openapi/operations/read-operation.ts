import type { Operation, RestRequest, SkippedOperation } from '../../../model/index.js';
import { judgeRequest } from '../../judge-request.js';
import { createRequestBodyReader, type ReadBody } from '../bodies/read-request-body.js';
import { readSwaggerBody } from '../bodies/read-swagger-body.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, flagOf, itemsOf, memberOf, textOf } from '../document/node.js';
import { describeOperation } from '../meaning/describe-operation.js';
import { findPagination } from '../meaning/find-pagination.js';
import { readPaginationHint } from '../meaning/pagination-hints.js';
import { hasHiddenCharacters } from '../meaning/plain-text.js';
import { readVendorKeys } from '../meaning/vendor-keys.js';
import { streamOf } from '../media-type.js';
import { createParametersReader, type ReadParameters } from '../parameters/read-parameters.js';
import { createResponsesReader, isSuccess, type ReadResponses } from '../responses/read-responses.js';
import { createSecurityReader } from '../security/read-security.js';
import type { ServerChooser } from '../servers/choose-server.js';
import type { FoundOperation } from './find-operations.js';
import { fitPath } from './fit-path.js';
import { type PathTemplate, parsePathTemplate } from './path-template.js';

export interface OperationReader {
  /** Whether the document declares any security scheme. */
  readonly declaresSchemes: boolean;
  /** The operation, or why there is none. */
  read(found: FoundOperation): Operation | SkippedOperation;
}

/** Reads one operation after the other; what they refer to in common is read once. */
export function createOperationReader(context: ImportContext, servers: ServerChooser): OperationReader {
  const readParameters = createParametersReader(context);
  const readRequestBody = createRequestBodyReader(context);
  const readResponses = createResponsesReader(context);
  const security = createSecurityReader(context);
  const templates = new Map<string, PathTemplate>();
  const templateOf = (path: string): PathTemplate => {
    const template = templates.get(path) ?? parsePathTemplate(path);
    templates.set(path, template);
    return template;
  };
  return {
    declaresSchemes: security.declaresSchemes,
    read(found) {
      const { id, operationId, method, path, node, pathItems } = found;
      const vendor = readVendorKeys(context, [node, ...pathItems, context.root]);
      if (vendor.excluded !== undefined) {
        return { id, name: operationId ?? id, reason: vendor.excluded, pointer: context.placeOf(node) };
      }
      const lists = [...pathItems].reverse().map((item) => memberOf(item, 'parameters'));
      const declared = readParameters([...lists, memberOf(node, 'parameters')]);
      const template = templateOf(path);
      const fitted = fitPath(context, node, template, declared.parameters);
      reportRepairs(context, found, template);
      const body = readBody(context, found, declared, readRequestBody(memberOf(node, 'requestBody')));
      if (body.refusal !== undefined) return { id, name: operationId ?? id, reason: body.refusal, pointer: context.placeOf(node) };
      const responses = readResponses(node);
      const required = security.read(node);
      const server = servers.choose(node, pathItems);
      const request: RestRequest = {
        protocol: 'rest',
        ...(server === undefined ? {} : { server }),
        path: fitted.path,
        method,
        parameters: fitted.parameters,
        bodies: body.bodies,
        bodyRequired: body.required,
      };
      return {
        id,
        ...(operationId === undefined ? {} : { suggestedName: operationId }),
        tags: tagsOf(node),
        deprecated: flagOf(node, 'deprecated') ?? flagOf(node, 'x-deprecated') ?? false,
        pointer: context.placeOf(node),
        ...judgeRequest({
          method,
          path: fitted.path,
          name: operationId,
          nameIs: 'the operationId',
          summary: textOf(node, 'summary'),
          parameters: fitted.parameters,
        }),
        ...meaningOf(context, found, request, responses),
        request,
        responses: responses.responses,
        ...(required.security === undefined ? {} : { security: required.security }),
        ...(vendor.isMarked ? { isMarked: true } : {}),
        ...(vendor.hints === undefined ? {} : { hints: vendor.hints }),
        losses: [...vendor.losses, ...declared.losses, ...fitted.losses, ...body.losses, ...responses.losses, ...required.losses],
      };
    },
  };
}

function meaningOf(
  context: ImportContext,
  { node, pathItems }: FoundOperation,
  request: RestRequest,
  { responses, successHeaders }: ReadResponses,
): Pick<Operation, 'description' | 'title' | 'pagination' | 'streaming'> {
  const { method, path, parameters } = request;
  const streaming = responses.flatMap(({ status, mediaType }) => (isSuccess(status) ? (streamOf(mediaType) ?? []) : []))[0];
  const pagination =
    readPaginationHint(node, parameters) ??
    (method === 'GET' || method === 'QUERY' ? findPagination({ parameters, responses, successHeaders }) : undefined);
  const inherited = (key: string): string | undefined =>
    [node, ...pathItems].map((place) => textOf(place, key)).find((text) => text !== undefined);
  const [summary, description] = [inherited('summary'), inherited('description')];
  if ([summary, description].some((text) => text !== undefined && hasHiddenCharacters(text))) {
    const finding = {
      severity: 'warning',
      code: 'hidden-characters',
      summary: 'invisible characters in the description are taken out',
    } as const;
    context.report(finding, node);
  }
  const deprecated = flagOf(node, 'deprecated') ?? false;
  return {
    ...describeOperation({ method, path, summary, description, deprecated, responses, pagination, streaming }),
    ...(pagination === undefined ? {} : { pagination }),
    ...(streaming === undefined ? {} : { streaming }),
  };
}

/** What Swagger 2.0 says by parameters, else `requestBody`. */
function readBody(context: ImportContext, { method, node }: FoundOperation, declared: ReadParameters, body: ReadBody): ReadBody {
  const hasSwaggerBody = declared.body.length + declared.form.length > 0;
  const read = hasSwaggerBody && body.bodies.length === 0 ? readSwaggerBody(context, node, declared.body, declared.form) : body;
  if (read.bodies.length === 0) return read;
  if (method === 'GET' || method === 'HEAD') {
    const summary = `a body with ${method} is sent as the document says; servers and proxies may ignore it (RFC 9110 section 9.3.1)`;
    context.report({ severity: 'info', code: 'body-with-get', summary }, node);
  }
  return read;
}

function reportRepairs(context: ImportContext, { node, path }: FoundOperation, { repairs }: PathTemplate): void {
  for (const repair of repairs) {
    const summary = `path ${JSON.stringify(path.slice(0, 120))}: ${repair}`;
    context.report({ severity: 'info', code: 'path-repaired', summary }, node);
  }
}

function tagsOf(node: DocumentNode): readonly string[] {
  const tags = itemsOf(memberOf(node, 'tags')).flatMap(({ value }) => (typeof value === 'string' && value !== '' ? [value] : []));
  return [...new Set(tags)];
}
