import { GatewayError, isJsonObject, methodFault, type SkippedOperation } from '../../../model/index.js';
import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, memberOf, membersOf, nameOfKind, quote, textOf } from '../document/node.js';

/** An operation of the document before it is read. */
export interface FoundOperation {
  /** Identity: the operationId where it is unique, else `METHOD /path`. */
  readonly id: string;
  readonly operationId: string | undefined;
  /** As sent. */
  readonly method: string;
  /** The key under `paths`. */
  readonly path: string;
  readonly node: DocumentNode;
  /** The Path Item Object, and the one it refers to: a field of the first stands before the second's. */
  readonly pathItems: readonly DocumentNode[];
}

export interface FoundOperations {
  /** By path, then by method. */
  readonly operations: readonly FoundOperation[];
  readonly skipped: readonly SkippedOperation[];
}

/**
 * Every operation under `paths` and Azure's `x-ms-paths`: those to read, and those that cannot be, with the reason. A path item that is none is a finding.
 * Throws `GatewayError('source-limit')` above `maxOperations`.
 */
export function findOperations(context: ImportContext, maxOperations: number): FoundOperations {
  const candidates: Candidate[] = [];
  const skipped: SkippedOperation[] = [];
  const routes = new Set<string>();
  for (const [path, item] of [...pathsOf(context), ...morePathsOf(context)]) {
    for (const candidate of readPathItem(context, path, item)) {
      if (candidates.length + skipped.length >= maxOperations) throw tooManyOperations(context, maxOperations);
      const route = `${candidate.method} ${path}`;
      const fault = candidate.fault ?? (routes.has(route) ? `${route} stands under paths too` : undefined);
      if (fault === undefined) candidates.push(candidate);
      else skipped.push(skip(context, candidate, fault));
      routes.add(route);
    }
  }
  return { operations: identify(context, candidates), skipped };
}

interface Candidate extends Omit<FoundOperation, 'id'> {
  readonly fault?: string;
}

/** Fixed fields of a Path Item Object, in the order in which operations are listed. */
const METHODS = ['get', 'query', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace'] as const;

function pathsOf(context: ImportContext): readonly (readonly [string, DocumentNode])[] {
  const paths = memberOf(context.root, 'paths');
  if (isJsonObject(paths.value)) {
    const target = context.follow(paths);
    return target === undefined ? [] : membersOf(target).filter(([key]) => !key.startsWith('x-') && key !== '$ref');
  }
  if (paths.value !== undefined) {
    const summary = `paths is ${nameOfKind(paths.value)}, not an object`;
    context.report({ severity: 'error', code: 'malformed-paths', summary }, paths);
  } else if (['webhooks', 'components', MORE_PATHS].every((key) => memberOf(context.root, key).value === undefined)) {
    context.report({ severity: 'warning', code: 'no-paths', summary: 'the document has no paths' }, context.root);
  }
  return [];
}

/** Azure's paths that differ in the query only, such as `/{container}?restype=container&comp=acl`; the query is part of the key. */
function morePathsOf(context: ImportContext): readonly (readonly [string, DocumentNode])[] {
  const target = context.follow(memberOf(context.root, MORE_PATHS));
  return target === undefined ? [] : membersOf(target).filter(([key]) => !key.startsWith('x-') && key !== '$ref');
}

const MORE_PATHS = 'x-ms-paths';

/** The Path Item Object and what it refers to, the nearest first; reported when one of them is none. */
export function pathItemsOf(context: ImportContext, path: string, item: DocumentNode): readonly DocumentNode[] {
  if (!isJsonObject(item.value)) {
    const summary = `path ${quote(path)} is ${nameOfKind(item.value)}, not an object`;
    context.report({ severity: 'error', code: 'malformed-path-item', summary }, item);
    return [];
  }
  if (typeof item.value.$ref !== 'string') return [item];
  const target = context.follow(item);
  if (target === undefined || isJsonObject(target.value)) return target === undefined ? [item] : [item, target];
  const summary = `path ${quote(path)} refers to ${nameOfKind(target.value)}, not an object`;
  context.report({ severity: 'error', code: 'malformed-path-item', summary }, item);
  return [item];
}

function readPathItem(context: ImportContext, path: string, item: DocumentNode): readonly Candidate[] {
  const pathItems = pathItemsOf(context, path, item);
  const found: Candidate[] = [];
  for (const key of METHODS) {
    const node = firstMember(pathItems, key);
    if (node === undefined || (key === 'query' && context.dialect !== '3.2' && !isJsonObject(node.value))) continue;
    if (key === 'query' && context.dialect !== '3.2') context.reportForeign('the method query', 'OpenAPI 3.2', node);
    if (key === 'trace' && context.dialect === '2.0') context.reportForeign('the method trace', 'OpenAPI 3', node);
    found.push(candidate(context, path, key.toUpperCase(), node, pathItems));
  }
  // OpenAPI 3.2, Path Item Object: additionalOperations holds no method that has a field of its own.
  const additional = firstMember(pathItems, 'additionalOperations');
  if (additional === undefined) return found;
  if (context.dialect !== '3.2') context.reportForeign('additionalOperations', 'OpenAPI 3.2', additional);
  for (const [method, node] of membersOf(additional)) {
    if (method.startsWith('x-')) continue;
    const read = candidate(context, path, method, node, pathItems);
    const isTwice = found.some((other) => other.method === method);
    found.push(isTwice && read.fault === undefined ? { ...read, fault: `${method} is declared twice for this path` } : read);
  }
  return found;
}

function candidate(
  context: ImportContext,
  path: string,
  method: string,
  place: DocumentNode,
  pathItems: readonly DocumentNode[],
): Candidate {
  const node = context.follow(place);
  const operationId = node && textOf(node, 'operationId')?.trim();
  const base = { operationId, method, path, node: node ?? place, pathItems };
  if (node === undefined) return { ...base, fault: 'its reference leads nowhere' };
  if (!isJsonObject(node.value)) return { ...base, fault: `the operation is ${nameOfKind(node.value)}, not an object` };
  const fault = methodFault(method);
  if (fault !== undefined) return { ...base, fault };
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(path)) return { ...base, fault: 'its path is a whole URL; write the host under servers' };
  return base;
}

function firstMember(pathItems: readonly DocumentNode[], key: string): DocumentNode | undefined {
  return pathItems.map((item) => memberOf(item, key)).find(({ value }) => value !== undefined);
}

/** An operationId that is used twice, or that reads like the route of another operation, identifies nothing. */
function identify(context: ImportContext, candidates: readonly Candidate[]): readonly FoundOperation[] {
  const uses = new Map<string, number>();
  const use = (id: string): void => void uses.set(id, (uses.get(id) ?? 0) + 1);
  for (const { operationId, method, path } of candidates) {
    const route = `${method} ${path}`;
    use(route);
    if (operationId !== undefined && operationId !== route) use(operationId);
  }
  return candidates.map((found) => {
    const { operationId, method, path, node } = found;
    const route = `${method} ${path}`;
    if (operationId === undefined || uses.get(operationId) === 1) return { ...found, id: operationId ?? route };
    const summary = `operationId ${quote(operationId)} is used ${uses.get(operationId)} times; ${quote(route)} identifies this operation`;
    context.report({ severity: 'warning', code: 'duplicate-operation-id', summary }, node);
    return { ...found, id: route };
  });
}

function skip(context: ImportContext, { operationId, method, path, node }: Candidate, reason: string): SkippedOperation {
  const route = `${method} ${path}`;
  return { id: route, name: operationId ?? route, reason, pointer: context.placeOf(node) };
}

/** The failure of a document with more operations than are read. */
export function tooManyOperations({ documents }: ImportContext, maxOperations: number): GatewayError {
  return new GatewayError('source-limit', `${documents.root.uri}: more than ${maxOperations} operations`, {
    hint: 'Split the document, or raise the limit.',
  });
}
