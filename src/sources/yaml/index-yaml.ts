import type { DocumentIndex } from '../document-index.js';
import { walkYaml } from './walk-yaml.js';

/** The index of the first document of a valid YAML text. An alias is one node, whatever it stands for. */
export function indexYaml(text: string, label: string, depth: number): DocumentIndex {
  const offsets: number[] = [];
  const next: number[] = [];
  const keys: (string | undefined)[] = [];
  const open: { node: number; isMapping: boolean }[] = [];
  let key: { text: string; offset: number } | undefined;

  const expectsKey = () => open.at(-1)?.isMapping === true && key === undefined;
  const add = (offset: number): number => {
    const node = offsets.length;
    offsets.push(key?.offset ?? offset);
    keys.push(key?.text);
    next.push(node + 1);
    key = undefined;
    return node;
  };

  walkYaml(text, label, depth, {
    scalar(written, _isPlain, { offset }) {
      if (!expectsKey()) add(offset);
      else key = { text: written, offset };
    },
    open(kind, { offset }) {
      open.push({ node: add(offset), isMapping: kind === 'mapping' });
    },
    close() {
      const closed = open.pop();
      if (closed !== undefined) next[closed.node] = offsets.length;
    },
    alias(name, offset) {
      if (expectsKey()) key = { text: name, offset };
      else add(offset);
    },
  });
  return { offsets: Int32Array.from(offsets), next: Int32Array.from(next), keyOf: (node) => keys[node] };
}
