import { tokenizeTemplate } from '../../capability/index.js';
import { type GraphqlRequest, isJsonObject, type Json, type Operation, type Parameter } from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';
import { readGraphqlRequest } from '../graphql/index.js';
import { parseJsonTemplate } from './parse-json-template.js';
import { readJsonBody } from './read-json-body.js';
import type { ReadUrl } from './read-url.js';
import { addLoss, addRequirement, type Path, type RequestContext, resolve, silent } from './request-context.js';
import { literalOf } from './variables.js';
import type { RequestItem } from './walk-requests.js';

/** What a GraphQL body is called as, and what it does; `reason` says why it cannot be called. */
export type ReadGraphql =
  | { readonly request: GraphqlRequest; readonly meaning: Pick<Operation, 'effect' | 'effectReason' | 'idempotent'> }
  | { readonly reason: string };

/**
 * A GraphQL body is called as GraphQL, whose arguments are the variables of its document. The URL has the values of the
 * collection; a path variable without one is a reason not to call, any other parameter that is the caller's is reported.
 */
export function readGraphql(
  entry: RequestItem,
  value: Json | undefined,
  url: ReadUrl,
  parameters: readonly Parameter[],
  context: RequestContext,
): ReadGraphql {
  const at = [...entry.at, 'request', 'body', 'graphql'];
  const graphql = isJsonObject(value) ? value : {};
  const parts = resolve(typeof graphql.query === 'string' ? graphql.query : '', context);
  const query = literalOf(parts);
  if (query === undefined) {
    const open = parts.flatMap((part) => (part.kind === 'text' ? [] : [part.kind === 'secret' ? part.variable : part.name]));
    return {
      reason: `Its GraphQL document holds variables without a value that can be shown (${listNames(open)}); declare them as variables of GraphQL.`,
    };
  }
  const path = readPath(url, parameters);
  if (typeof path !== 'string') return path;
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
  for (const { location, name } of parameters.filter((parameter) => !isSettled(parameter))) {
    const detail = 'GraphQL calls take the variables of their document as arguments.';
    addLoss(
      context,
      'warning',
      'postman-graphql-parameter',
      `The ${location} parameter "${name}" of a GraphQL request is left out.`,
      at,
      detail,
    );
  }
  const headers = readConstants(parameters, at, context);
  for (const loss of operation.losses) context.losses.push(loss);
  return {
    request: { ...operation.request, ...(url.server === undefined ? {} : { server: url.server }), path, headers },
    meaning: { effect: operation.effect, effectReason: operation.effectReason, idempotent: operation.idempotent },
  };
}

/** Whether the collection says all of a parameter: a path variable was asked for its value before. */
function isSettled({ location, fixed, defaultSent }: Parameter): boolean {
  return location === 'path' || fixed !== undefined || defaultSent !== undefined;
}

/** The path below the server, with values for its variables, and the query that the collection sends. */
function readPath({ path, pathValues }: ReadUrl, parameters: readonly Parameter[]): string | { readonly reason: string } {
  const open = parameters.filter(({ location, name }) => location === 'path' && !pathValues.has(name)).map(({ name }) => name);
  if (open.length > 0) {
    return {
      reason: `The path of its URL holds variables without a value that can be shown (${listNames(open)}), and a GraphQL call takes none; give them a value in the collection or with --var.`,
    };
  }
  const filled = path.replace(/\{([^{}]*)\}/g, (_placeholder, name: string) => encodeURIComponent(pathValues.get(name) ?? ''));
  const query = parameters.flatMap(({ location, name, defaultSent }) => {
    const values = location !== 'query' || defaultSent === undefined ? [] : typeof defaultSent === 'object' ? defaultSent : [defaultSent];
    return values.map((text) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`);
  });
  if (query.length > 0) return `${filled}?${query.join('&')}`;
  return filled === '/' ? '' : filled;
}

/** Headers that are sent as they stand. A secret that is all of one is an API key; one within other text is reported. */
function readConstants(parameters: readonly Parameter[], at: Path, context: RequestContext): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const { location, name, fixed } of parameters) {
    if (location !== 'header' || fixed === undefined) continue;
    const { parts, only } = tokenizeTemplate(fixed);
    if (parts.every(({ kind }) => kind === 'text')) headers[name] = parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
    else if (only?.kind === 'env') addRequirement(name, { type: 'api_key', in: 'header', name }, only.name, at, context);
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
  return headers;
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

function listNames(names: readonly string[]): string {
  return [...new Set(names)].slice(0, 5).join(', ');
}
