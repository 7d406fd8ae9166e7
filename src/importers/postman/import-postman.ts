import {
  type Diagnostic,
  type DocumentSet,
  GatewayError,
  type ImportResult,
  isJsonObject,
  type Json,
  type JsonObject,
  type Operation,
  type SkippedOperation,
} from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';
import { plainText } from '../plain-text.js';
import { createIdentities } from './identify-requests.js';
import type { PostmanOptions } from './postman-options.js';
import { type ReadRequest, readRequest } from './read-request.js';
import { settleServers } from './settle-servers.js';
import { readVariables, type VariableScope } from './variables.js';
import { walkRequests } from './walk-requests.js';

/**
 * The requests of a Postman collection (v2.0 and v2.1, also wrapped in `{ collection }`) as operations. Variables are resolved
 * from options, environment, folders and collection, in that order; what stays open becomes an argument, but never in the
 * host or a credential, which are asked for as `{env.NAME}`. No script is run and no credential of the collection is kept.
 *
 * @throws GatewayError `source-unrecognised` for a document that is no such collection.
 */
export function importPostman(documents: DocumentSet, options: PostmanOptions = {}): ImportResult {
  const { collection, at } = readCollection(documents);
  const info = isJsonObject(collection.info) ? collection.info : {};
  const title = typeof info.name === 'string' ? plainText(info.name, 120) : '';
  const scope: VariableScope = [readGiven(options.variables), readVariables(valuesOf(options.environment))];
  const { requests, skipped } = walkRequests(collection, at, scope);
  const read = requests.map((entry) => ({
    entry,
    result: readRequest(entry, { collection: title, ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }) }),
  }));
  const identify = createIdentities(requests);
  const operations: Operation[] = [];
  const refused: SkippedOperation[] = [];
  for (const { entry, result } of read) {
    const identity = identify(entry, 'read' in result ? routeOf(result.read) : '');
    if ('read' in result) operations.push({ ...identity, ...result.read });
    else refused.push({ id: identity.id, name: entry.name, reason: result.reason, pointer: formatPointer(entry.at) });
  }
  const settled = settleServers(operations);
  const version = isJsonObject(info.version) ? '' : typeof info.version === 'string' ? info.version : '';
  return {
    operations: settled.operations,
    skipped: [...skipped, ...refused],
    diagnostics: oncePerSource(settled.operations),
    found: operations.length + skipped.length + refused.length,
    source: {
      ...(title === '' ? {} : { title }),
      ...(version === '' ? {} : { version: version.slice(0, 100) }),
      servers: settled.servers,
      declaresSchemes: operations.some(({ security }) => security !== undefined && security.length > 0),
    },
  };
}

/** The collection and where it stands: the document itself or its `collection` member, as Postman's API answers. */
function readCollection(documents: DocumentSet): { collection: JsonObject; at: readonly (string | number)[] } {
  const { value, uri } = documents.root;
  if (isJsonObject(value) && isJsonObject(value.collection) && Array.isArray(value.collection.item))
    return { collection: value.collection, at: ['collection'] };
  if (isJsonObject(value) && Array.isArray(value.item)) return { collection: value, at: [] };
  const isFirstVersion = isJsonObject(value) && Array.isArray(value.requests);
  throw new GatewayError(
    'source-unrecognised',
    `${uri} is no Postman collection of version 2.0 or 2.1${isFirstVersion ? ', but of version 1' : ''}.`,
    {
      hint: 'Export the collection from Postman as "Collection v2.1".',
    },
  );
}

function readGiven(variables: PostmanOptions['variables']): ReturnType<typeof readVariables> {
  return readVariables(variables ?? {});
}

/** An exported environment has `values`; its API answer wraps it in `environment`; a plain object is values by name. */
function valuesOf(environment: Json | undefined): Json | undefined {
  if (!isJsonObject(environment)) return environment;
  const inner = isJsonObject(environment.environment) ? environment.environment : environment;
  return Array.isArray(inner.values) ? inner.values : inner;
}

/** `METHOD /path` tells requests of one name apart. */
function routeOf({ request }: ReadRequest): string {
  if (request.protocol === 'rest') return `${request.method} ${request.path}`;
  return request.protocol === 'graphql' ? request.operationName : request.toolName;
}

/** Findings of the operations that speak of the whole source, each said once. */
function oncePerSource(operations: readonly Operation[]): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const { losses } of operations) {
    for (const loss of losses) {
      if (!SOURCE_CODES.has(loss.code)) continue;
      const key = `${loss.code} ${loss.code === 'postman-script-not-run' ? loss.pointer : loss.summary}`;
      if (!found.has(key)) found.set(key, loss);
    }
  }
  return [...found.values()];
}

const SOURCE_CODES: ReadonlySet<string> = new Set(['postman-script-not-run', 'postman-host-unresolved', 'credential-literal']);
