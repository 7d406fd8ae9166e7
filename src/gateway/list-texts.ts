import type { Json } from '../model/index.js';

/** The JSON of lists. One that was asked for before is not rendered again: equal questions get the identical list from the core. */
export function createListTexts(): (list: Json | undefined) => Buffer {
  const texts = new WeakMap<object, Buffer>();
  return (list) => {
    const known = typeof list === 'object' && list !== null ? texts.get(list) : undefined;
    if (known !== undefined) return known;
    const text = Buffer.from(JSON.stringify(list ?? []));
    if (typeof list === 'object' && list !== null) texts.set(list, text);
    return text;
  };
}
