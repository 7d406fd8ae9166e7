import type { Argument } from './argument.js';

/** The argument of a wire name; of several, the one that more likely carries what is about the call itself. */
export function argumentNamed(wireName: string | undefined, names: ReadonlyMap<Argument, string>): string | undefined {
  const found = [...names].filter(([argument]) => argument.wireName === wireName);
  return found.sort(([a], [b]) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place))[0]?.[1];
}

const PLACES: readonly Argument['place'][] = ['query', 'variable', 'body', 'header', 'path', 'cookie'];
