import type { ImportContext } from '../document/import-context.js';
import { type DocumentNode, itemsOf, memberOf, membersOf } from '../document/node.js';

/** A property that an object schema declares. */
export interface ObjectProperty {
  readonly name: string;
  readonly node: DocumentNode;
  readonly required: boolean;
}

/**
 * The properties that a schema declares as an object, through its references and `allOf`, by name; the outer declaration of a name
 * wins. None for what is no plain object.
 */
export function propertiesOf(context: ImportContext, schema: DocumentNode): readonly ObjectProperty[] {
  const nodes = new Map<string, DocumentNode>();
  const required = new Set<string>();
  const visited = new Set<unknown>();
  const waiting = [schema]; // no recursion: a chain of references may be as long as the document
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const target = context.follow(place);
    if (target === undefined || visited.has(target.value)) continue;
    visited.add(target.value);
    // 3.1: keywords may stand beside a reference.
    for (const node of target === place ? [target] : [place, target]) {
      for (const [name, property] of membersOf(memberOf(node, 'properties'))) if (!nodes.has(name)) nodes.set(name, property);
      for (const { value } of itemsOf(memberOf(node, 'required'))) if (typeof value === 'string') required.add(value);
    }
    waiting.push(...[...itemsOf(memberOf(target, 'allOf'))].reverse());
  }
  return [...nodes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, node]) => ({ name, node, required: required.has(name) }));
}
