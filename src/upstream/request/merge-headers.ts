import { type HeaderPair, headerText } from './prepare-headers.js';

/** The headers of a request by where they come from. */
export interface HeaderSources {
  /** Of the file, in its order. */
  readonly own: readonly HeaderPair[];
  readonly accept: string;
  readonly contentType: string | undefined;
  readonly cookie: string | undefined;
  /** Of the gateway. */
  readonly extra: readonly HeaderPair[];
  readonly credentials: readonly HeaderPair[];
}

/** One list with each name once, cookies apart: a credential wins over the file, the file over what the gateway would send of itself. */
export function mergeHeaders({ own, accept, contentType, cookie, extra, credentials }: HeaderSources): HeaderPair[] {
  // What the gateway sends of itself has no name twice.
  const isAlone = own.length === 0 && credentials.length === 0;
  const taken = new Set<string>();
  for (const [name] of credentials) taken.add(name.toLowerCase());
  const merged: HeaderPair[] = [];
  const add = (pair: HeaderPair) => {
    if (isAlone) {
      merged.push(pair);
      return;
    }
    const name = pair[0].toLowerCase();
    if (taken.has(name)) return;
    taken.add(name);
    merged.push(pair);
  };
  for (const pair of own) add(pair);
  add(['Accept', accept]);
  if (contentType !== undefined) add(['Content-Type', contentType]);
  if (cookie !== undefined) merged.push(['Cookie', cookie]);
  for (const pair of extra) add(pair);
  for (const [name, value] of credentials) merged.push([name, headerText(name, value)]);
  return merged;
}
