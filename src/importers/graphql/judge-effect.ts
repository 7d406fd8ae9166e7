import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { graphqlRootFields } from '../../capability/index.js';
import type { Effect } from '../../model/index.js';
import { splitName } from '../split-name.js';

/**
 * What an operation does: a query reads (GraphQL section 6.2.1); a mutation does what the words of its root fields
 * say, the worst of several; `unknown` when they do not say.
 */
export function judgeOperation(
  operation: OperationDefinitionNode,
  document: DocumentNode,
): { readonly effect: Effect; readonly effectReason: string } {
  if (operation.operation === 'query') return { effect: 'read', effectReason: 'a GraphQL query reads (GraphQL section 6.2.1)' };
  const judged = graphqlRootFields(operation, document).map(judgeMutationField);
  const worst = judged.reduce((a, b) => (SEVERITY[b.effect] > SEVERITY[a.effect] ? b : a), { effect: 'read' as Effect, word: '' });
  if (worst.effect === 'unknown' || worst.word === '') {
    return { effect: 'unknown', effectReason: 'a GraphQL mutation changes data; its name does not say how' };
  }
  return { effect: worst.effect, effectReason: `a GraphQL mutation whose name says "${worst.word}"` };
}

const SEVERITY: Readonly<Record<Effect, number>> = { read: 0, create: 1, update: 2, unknown: 3, delete: 4 };

/** The verb is the first word of a field's name, or its last (`issueCreate`). */
function judgeMutationField(field: string): { effect: Effect; word: string } {
  const words = splitName(field);
  for (const word of [words[0], words.at(-1), ...words]) {
    const effect = word === undefined ? undefined : VERBS.get(word);
    if (word !== undefined && effect !== undefined) return { effect, word };
  }
  return { effect: 'unknown', word: '' };
}

const VERBS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ...[
    'delete',
    'remove',
    'destroy',
    'purge',
    'erase',
    'wipe',
    'drop',
    'clear',
    'truncate',
    'revoke',
    'terminate',
    'uninstall',
    'unlink',
  ].map((word) => [word, 'delete'] as const),
  ...[
    'create',
    'add',
    'insert',
    'new',
    'register',
    'import',
    'clone',
    'copy',
    'generate',
    'upload',
    'invite',
    'send',
    'submit',
    'post',
  ].map((word) => [word, 'create'] as const),
  ...[
    ...['update', 'set', 'edit', 'change', 'modify', 'patch', 'replace', 'rename', 'move', 'merge', 'upsert', 'save', 'mark', 'unmark'],
    ...['enable', 'disable', 'activate', 'deactivate', 'archive', 'unarchive', 'close', 'reopen', 'lock', 'unlock', 'pin', 'unpin'],
    ...['approve', 'reject', 'accept', 'decline', 'cancel', 'dismiss', 'resolve', 'unresolve', 'reset', 'restore', 'rotate', 'transfer'],
    ...['follow', 'unfollow', 'start', 'stop', 'subscribe', 'unsubscribe', 'publish', 'request', 'rerequest', 'convert', 'link', 'reorder'],
    ...['minimize', 'unminimize', 'assign', 'unassign', 'enqueue', 'dequeue', 'retry', 'rebuild', 'pause', 'resume'],
  ].map((word) => [word, 'update'] as const),
]);
