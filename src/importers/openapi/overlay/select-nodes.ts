import { isJsonObject, type Json } from '../../../model/index.js';
import { testNode } from './filter-node.js';
import type { JsonPathQuery, Segment, Selector } from './json-path.js';

/** A value and the keys that lead to it from the root. */
export interface SelectedNode {
  readonly value: Json;
  readonly path: readonly (string | number)[];
}

/**
 * The nodes that the query selects, each once, in document order (RFC 9535 section 2.1). Throws `TooManyNodes` when more are
 * visited than any document that is read has.
 */
export function selectNodes(
  query: JsonPathQuery,
  root: Json,
  current: Json = root,
  budget: VisitBudget = new VisitBudget(),
): readonly SelectedNode[] {
  let nodes: readonly SelectedNode[] = [{ value: query.from === '$' ? root : current, path: [] }];
  for (const segment of query.segments) nodes = nodes.flatMap((node) => applySegment(segment, node, root, budget));
  return unique(nodes);
}

/** More values than this are not looked at: shared values (YAML aliases) can multiply without end. */
export class VisitBudget {
  private left = 20_000_000;

  spend(): void {
    this.left -= 1;
    if (this.left < 0) throw new TooManyNodes('it leads to too many values');
  }
}

export class TooManyNodes extends Error {}

function applySegment(segment: Segment, node: SelectedNode, root: Json, budget: VisitBudget): readonly SelectedNode[] {
  const found: SelectedNode[] = [];
  const visit = (place: SelectedNode): void => {
    budget.spend();
    for (const selector of segment.selectors) found.push(...applySelector(selector, place, root, budget));
    if (segment.descends) for (const child of childrenOf(place)) visit(child);
  };
  visit(node);
  return found;
}

function applySelector(selector: Selector, node: SelectedNode, root: Json, budget: VisitBudget): readonly SelectedNode[] {
  const { value, path } = node;
  switch (selector.kind) {
    case 'name': {
      const member = isJsonObject(value) && Object.hasOwn(value, selector.name) ? value[selector.name] : undefined;
      return member === undefined ? [] : [{ value: member, path: [...path, selector.name] }];
    }
    case 'index': {
      if (!Array.isArray(value)) return [];
      const index = selector.index < 0 ? value.length + selector.index : selector.index;
      const item: Json | undefined = value[index];
      return item === undefined ? [] : [{ value: item, path: [...path, index] }];
    }
    case 'slice':
      return sliceOf(node, selector);
    case 'wildcard':
      return childrenOf(node);
    case 'filter':
      return childrenOf(node).filter((child) =>
        testNode(selector.test, (query) => selectNodes(query, root, child.value, budget).map((found) => found.value)),
      );
  }
}

function childrenOf({ value, path }: SelectedNode): readonly SelectedNode[] {
  if (Array.isArray(value)) return value.map((item: Json, index) => ({ value: item, path: [...path, index] }));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [{ value: member, path: [...path, key] }]));
}

/** RFC 9535 section 2.3.4. */
function sliceOf(node: SelectedNode, { start, end, step }: Extract<Selector, { kind: 'slice' }>): readonly SelectedNode[] {
  if (!Array.isArray(node.value) || step === 0) return [];
  const items = childrenOf(node);
  const { length } = items;
  const clamp = (index: number, low: number, high: number): number => Math.min(Math.max(index < 0 ? length + index : index, low), high);
  const found: (SelectedNode | undefined)[] = [];
  if (step > 0) {
    for (let at = clamp(start ?? 0, 0, length); at < clamp(end ?? length, 0, length); at += step) found.push(items[at]);
  } else {
    const last = end === undefined ? -1 : clamp(end, -1, length - 1);
    for (let at = clamp(start ?? length - 1, -1, length - 1); at > last; at += step) found.push(items[at]);
  }
  return found.filter((item) => item !== undefined);
}

function unique(nodes: readonly SelectedNode[]): readonly SelectedNode[] {
  if (nodes.length < 2) return nodes;
  const seen = new Set<string>();
  return nodes.filter(({ path }) => {
    const key = JSON.stringify(path);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
