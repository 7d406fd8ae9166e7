import { isJsonObject, type SkippedOperation } from '../../../model/index.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, memberOf, membersOf, textOf } from '../document/node.js';
import { type FoundOperation, pathItemsOf, tooManyOperations } from './find-operations.js';

/** Requests that the API sends: `webhooks` (OpenAPI 3.1, and `x-webhooks`) and the callbacks of the operations. Nothing to call. Throws as
 * `findOperations` does. */
export function findIncoming(
  context: ImportContext,
  operations: readonly FoundOperation[],
  maxOperations: number,
): readonly SkippedOperation[] {
  let found = operations.length;
  const count = <Result>(result: Result): Result => {
    found += 1;
    if (found > maxOperations) throw tooManyOperations(context, maxOperations);
    return result;
  };
  const webhooks = ['webhooks', 'x-webhooks'].flatMap((key) =>
    membersOf(memberOf(context.root, key)).flatMap(([name, item]) =>
      requestsOf(context, name, item).map(({ method, node }) =>
        count(skip(context, `webhook ${name} ${method}`, node, 'a webhook: the API sends it, it cannot be called')),
      ),
    ),
  );
  const callbacks = operations.flatMap((operation) =>
    membersOf(memberOf(operation.node, 'callbacks')).flatMap(([name, place]) => {
      const callback = context.follow(place);
      if (callback === undefined) return [];
      return membersOf(callback).flatMap(([expression, item]) =>
        expression.startsWith('x-')
          ? []
          : requestsOf(context, expression, item).map(({ method, node }) => {
              const id = `callback ${operation.id} ${name} ${method} ${expression}`;
              return count(skip(context, id, node, `a callback of ${operation.id}: the API sends it, it cannot be called`));
            }),
      );
    }),
  );
  return [...webhooks, ...callbacks];
}

const METHODS: ReadonlySet<string> = new Set(['get', 'query', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace']);

function requestsOf(context: ImportContext, key: string, item: DocumentNode): readonly { method: string; node: DocumentNode }[] {
  if (!isJsonObject(item.value)) return [];
  const seen = new Set<string>();
  return pathItemsOf(context, key, item).flatMap((place) =>
    membersOf(place).flatMap(([method, node]) => {
      if (!METHODS.has(method) || seen.has(method)) return [];
      seen.add(method);
      return [{ method: method.toUpperCase(), node }];
    }),
  );
}

function skip(context: ImportContext, id: string, node: DocumentNode, reason: string): SkippedOperation {
  return { id, name: textOf(node, 'operationId') ?? id, reason, pointer: context.placeOf(node) };
}
