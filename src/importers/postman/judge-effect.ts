import type { Effect, Parameter } from '../../model/index.js';
import { judgeEffect } from '../openapi/meaning/judge-effect.js';
import { splitName } from '../split-name.js';

/**
 * What a request does, by its method (RFC 9110 section 9.2); a GET whose name, path or `?action=` says that it changes data is no read, as in
 * OpenAPI; a POST whose name or last path segment begins with a reading verb
 * (`POST /accounts/get`, `/users.list`) is taken as a read, and the reason says so. At its end such a word may be a noun (`/stop_query`).
 */
export function judgeRequest(
  method: string,
  path: string,
  name: string,
  parameters: readonly Parameter[],
): { readonly effect: Effect; readonly effectReason: string; readonly idempotent: boolean } {
  switch (method) {
    case 'GET':
    case 'HEAD':
    case 'OPTIONS':
      return judgeEffect({ method, path, operationId: name, summary: undefined, parameters });
    case 'PUT':
      return { effect: 'update', effectReason: 'PUT replaces what is there (RFC 9110 section 9.3.4)', idempotent: true };
    case 'PATCH':
      return { effect: 'update', effectReason: 'PATCH changes what is there (RFC 5789)', idempotent: false };
    case 'DELETE':
      return { effect: 'delete', effectReason: 'DELETE removes (RFC 9110 section 9.3.5)', idempotent: true };
    case 'POST':
      return judgePost(path, name);
    default:
      return { effect: 'unknown', effectReason: `nothing is known of the method ${method}`, idempotent: false };
  }
}

function judgePost(path: string, name: string): ReturnType<typeof judgeRequest> {
  const segment = path.split('/').findLast((part) => part !== '' && !part.includes('{')) ?? '';
  const opening = [splitName(segment.split(/[:.]/).at(-1) ?? '')[0], splitName(name)[0]];
  const changing = [...opening, splitName(segment).at(-1)].find((verb) => verb !== undefined && CHANGING.has(verb));
  const reading = opening.find((verb) => verb !== undefined && READING.has(verb));
  if (reading !== undefined && changing === undefined) {
    return { effect: 'read', effectReason: `POST, but its name says "${reading}"`, idempotent: false };
  }
  return { effect: 'create', effectReason: 'POST creates or processes (RFC 9110 section 9.3.3)', idempotent: false };
}

const READING: ReadonlySet<string> = new Set([
  'get',
  'search',
  'query',
  'list',
  'find',
  'lookup',
  'fetch',
  'read',
  'count',
  'retrieve',
  'filter',
]);
const CHANGING: ReadonlySet<string> = new Set([
  'create',
  'update',
  'delete',
  'remove',
  'add',
  'set',
  'insert',
  'send',
  'reset',
  'cancel',
  'exchange',
  'fire',
  'upload',
  'submit',
  'import',
  'refresh',
  'mark',
  'follow',
  'like',
  'stop',
]);
