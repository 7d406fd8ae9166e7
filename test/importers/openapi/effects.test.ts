import { describe, expect, it } from 'vitest';
import type { Effect, JsonObject } from '../../../src/model/index.js';
import { operationOf } from './documents.js';

const inQuery = (name: string, schema: JsonObject, required = true): JsonObject => ({ name, in: 'query', required, schema });

describe('a GET with a query parameter that can only name one action', () => {
  it.each<[string, JsonObject, Effect]>([
    ['removes', inQuery('Action', { type: 'string', enum: ['DeleteQueue'] }), 'delete'],
    ['removes, by const', inQuery('action', { const: 'terminate_instances' }), 'delete'],
    ['removes, in a group', inQuery('method', { enum: ['photos.delete'] }), 'delete'],
    ['creates', inQuery('Action', { enum: ['CreateQueue'] }), 'unknown'],
    ['does what its verb does not tell', inQuery('Action', { enum: ['AuthorizeSecurityGroupIngress'] }), 'unknown'],
    ['reads', inQuery('Action', { enum: ['DescribeInstances'] }), 'read'],
    ['reads, in a group', inQuery('method', { enum: ['geo.getTopTracks'] }), 'read'],
    ['is called by a single other word', inQuery('action', { enum: ['opensearch'] }), 'read'],
    ['has a choice', inQuery('action', { enum: ['delete', 'list'] }), 'read'],
    ['need not be given', inQuery('action', { enum: ['delete'] }, false), 'read'],
    ['is named otherwise', inQuery('sort', { enum: ['delete'] }), 'read'],
  ])('that %s', (_what, parameter, effect) => {
    expect(operationOf({ operationId: 'GET_Something', parameters: [parameter] }, { path: '/' }).effect).toBe(effect);
  });

  it('tells what a POST removes, whatever its operationId begins with', () => {
    const parameters = [inQuery('Action', { enum: ['DeleteQueue'] })];
    expect(operationOf({ operationId: 'POST_DeleteQueue', parameters }, { path: '/', method: 'post' }).effect).toBe('delete');
  });

  it('takes it from the query of a path', () => {
    const operation = operationOf({}, { path: '/api?op=deleteAll' });
    expect(operation).toMatchObject({
      effect: 'delete',
      idempotent: false,
      effectReason: expect.stringContaining('"deleteAll" in the query parameter "op"'),
    });
  });
});

it.each<[string, string, Effect]>([
  ['get', '/rides/{id}/cancel', 'unknown'],
  ['get', '/user/logout', 'unknown'],
  ['get', '/{name}:cancel', 'unknown'],
  ['get', '/messages/send', 'unknown'],
  ['get', '/persons/{id}/restore', 'unknown'],
  ['get', '/unlock/{thing}', 'unknown'],
  ['get', '/groups/{id}/removeContact/{contact}', 'delete'],
  ['get', '/statuses/destroy.json', 'delete'],
  ['get', '/statuses/destroy/{id}.json', 'delete'],
  ['get', '/pay_runs/{id}', 'read'],
  ['get', '/rides/{id}/cancel_fees', 'read'],
  ['get', '/rides/{id}/cancellation', 'read'],
  ['get', '/orders/new', 'read'],
  ['post', '/{site}:enableAdvancedSearch', 'update'],
  ['post', '/{site}:disableSearch', 'update'],
  ['post', '/{site}:batchGet', 'read'],
  ['post', '/users:search', 'read'],
  ['post', '/messages/search.json', 'read'],
  ['post', '/search/{index}', 'create'],
  ['post', '/workers/{id}:checkIn', 'create'],
  ['post', '/chat.delete', 'delete'],
  ['post', '/v1.purgeSearch', 'delete'],
  ['post', '/friends/remove/{id}/', 'delete'],
  ['post', '/updates/{id}/reorder{extension}', 'update'],
])('%s %s has the effect %s', (method, path, effect) => {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
  expect(operationOf({ parameters } as JsonObject, { path, method }).effect).toBe(effect);
});

it('a POST to what looks like a verb in front of a parameter does what its operationId says', () => {
  const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
  const operation = operationOf({ operationId: 'updatePayRun', parameters }, { path: '/pay_runs/{id}', method: 'post' });
  expect(operation.effect).toBe('update');
});

describe('a POST', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['/cards/search', undefined, undefined],
    ['/cards', 'searchCards', undefined],
    ['/jobs', 'bigquery.jobs.query', undefined],
    ['/groups', 'directory.groups.getByIds', undefined],
    ['/servers/names', 'Servers_CheckNameAvailability', undefined],
    ['/catalog/batch-retrieve', 'BatchRetrieveCatalogObjects', undefined],
    ['/contacts/batch/read', 'batchReadContacts', 'Read a batch of contacts'],
    ['/rates', 'rates', 'Calculates rates and taxes'],
    ['/orders', 'orders', 'Get orders and updates of them'],
  ])('%s (%s, %s) reads: its verb opens a phrase', (path, operationId, summary) => {
    expect(operationOf({ operationId, summary } as JsonObject, { path, method: 'post' })).toMatchObject({ effect: 'read' });
  });

  it.each<[string, string | undefined, string | undefined]>([
    ['/clusters/{id}/install_io_filter', 'installIoFilter', undefined],
    ['/', 'PutAppsList', undefined],
    ['/', 'AssociateHealthCheck', 'Associates a health check'],
    ['/answerCallbackQuery', undefined, undefined],
    ['/columns/graph.applyValuesFilter', 'columns.filter.applyValuesFilter', 'Invoke action applyValuesFilter'],
    ['/messages/graph.markRead', 'messages.markRead', 'Invoke action markRead'],
    ['/lists/{id}/like', 'Like a list', 'Like a list'],
    ['/follows/search', undefined, 'Follow a search'],
    ['/nodes/{id}/reboot', 'ComputeNode_Reboot', 'Restarts the compute node'],
    ['/nodes/{id}/recycle', 'ComputeNode_Recycle', 'Recycles the compute node'],
    ['/channels/read', 'read', 'Mark channels as read'],
    ['/items', 'check_into_an_item', 'Check into an item'],
    ['/roles', 'getOrCreateRole', 'Get a role'],
    ['/roles', 'role', 'Validates and saves a role'],
    ['/shipments/{id}/return', undefined, undefined],
    ['/payments/{id}/returns', undefined, 'Return a payment'],
    ['/tables/{id}/export', undefined, 'Exports a table to a bucket'],
    ['/domains/{id}/verify', 'verifyDomain', 'Verifies a domain'],
    ['/codes/verify', 'verifyCode', undefined],
    ['/incidents/{id}/resolve', 'resolveIncident', 'Resolve an incident'],
    ['/preferences/showFooter', 'showFooter', 'Show the footer'],
    ['/posts/{id}/view', undefined, 'View a post'],
    ['/notifications/{id}/read', undefined, 'Read a notification'],
    ['/todos/{id}/check', 'checkTodo', undefined],
  ])('%s (%s, %s) does not', (path, operationId, summary) => {
    const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
    const operation = operationOf({ operationId, summary, parameters } as JsonObject, { path, method: 'post' });
    expect(operation.effect).not.toBe('read');
  });
});
