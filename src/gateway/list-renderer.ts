import type { JsonObject } from '../model/index.js';

/**
 * Renders answers to `tools/list`, each page once: equal questions get the identical `tools` from the core, and what stands beside them follows from them.
 *
 * @param complete adds what the revision wants beside the list.
 */
export function createListRenderer(complete: (list: JsonObject) => JsonObject): (list: JsonObject) => Buffer {
  const rendered = new WeakMap<object, Buffer>();
  return (list) => {
    const { tools } = list;
    const page = typeof tools === 'object' && tools !== null ? tools : list;
    const known = rendered.get(page) ?? Buffer.from(JSON.stringify(complete(list)));
    rendered.set(page, known);
    return known;
  };
}
