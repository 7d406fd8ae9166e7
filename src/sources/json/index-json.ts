import type { DocumentIndex } from '../document-index.js';
import { endOfString } from './scan-json.js';

/** The index of a valid JSON text: one linear pass into two arrays of integers. */
export function indexJson(text: string): DocumentIndex {
  const nodes = new NodeList();
  const open: number[] = [];
  let key = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0x2c) continue; // space and comma
    if (code === 0x5d || code === 0x7d) {
      nodes.close(open.pop() ?? 0);
      continue;
    }
    const end = code === 0x22 ? endOfString(text, at) : at;
    if (code === 0x22 && key === -1 && isFollowedByColon(text, end)) {
      key = at;
      at = text.indexOf(':', end + 1);
      continue;
    }
    const node = nodes.add(key === -1 ? at : key, key !== -1);
    key = -1;
    if (code === 0x5b || code === 0x7b) open.push(node);
    else at = code === 0x22 ? end : endOfLiteral(text, at);
  }
  return {
    offsets: nodes.offsets,
    next: nodes.next,
    keyOf(node) {
      const offset = nodes.offsets[node] ?? 0;
      return nodes.hasKey[node] === 1 ? String(JSON.parse(text.slice(offset, endOfString(text, offset) + 1))) : undefined;
    },
  };
}

function isFollowedByColon(text: string, end: number): boolean {
  let at = end + 1;
  while (text.charCodeAt(at) <= 0x20) at += 1;
  return text.charCodeAt(at) === 0x3a;
}

function endOfLiteral(text: string, start: number): number {
  let at = start;
  while (at + 1 < text.length && !DELIMITERS.has(text.charCodeAt(at + 1))) at += 1;
  return at;
}

const DELIMITERS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0x2c, 0x5d, 0x7d]);

/** Parallel arrays that grow by doubling. */
class NodeList {
  offsets = new Int32Array(1024);
  next = new Int32Array(1024);
  hasKey = new Uint8Array(1024);
  #length = 0;

  add(offset: number, hasKey: boolean): number {
    if (this.#length === this.offsets.length) this.#grow();
    const node = this.#length;
    this.offsets[node] = offset;
    this.next[node] = node + 1;
    this.hasKey[node] = hasKey ? 1 : 0;
    this.#length += 1;
    return node;
  }

  close(node: number): void {
    this.next[node] = this.#length;
  }

  #grow(): void {
    const { offsets, next, hasKey } = this;
    this.offsets = new Int32Array(offsets.length * 2);
    this.next = new Int32Array(offsets.length * 2);
    this.hasKey = new Uint8Array(offsets.length * 2);
    this.offsets.set(offsets);
    this.next.set(next);
    this.hasKey.set(hasKey);
  }
}
