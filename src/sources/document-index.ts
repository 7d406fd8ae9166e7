/**
 * Where every value of a document stands, in the order of the text: node 0 is the root, a node's children
 * follow it, `next[node]` is the first node after its whole subtree. Built only when a position is asked for.
 */
export interface DocumentIndex {
  /** Offset (UTF-16 units) of the key in a mapping, else of the value. */
  readonly offsets: Int32Array;
  readonly next: Int32Array;
  /** The key of a node in its mapping; `undefined` for items of a sequence and for the root. */
  keyOf(node: number): string | undefined;
}

/**
 * The node that a path leads to, or its nearest ancestor that exists. Of repeated keys the last is taken, as
 * reading does.
 */
export function findNode(index: DocumentIndex, segments: readonly string[]): number {
  let node = 0;
  for (const segment of segments) {
    const child = findChild(index, node, segment);
    if (child === undefined) return node;
    node = child;
  }
  return node;
}

function findChild(index: DocumentIndex, parent: number, segment: string): number | undefined {
  const end = index.next[parent] ?? 0;
  let found: number | undefined;
  let position = 0;
  for (let child = parent + 1; child < end; child = index.next[child] ?? end) {
    const key = index.keyOf(child);
    if (key === undefined ? segment === String(position) : key === segment) found = child;
    position += 1;
  }
  return found;
}
