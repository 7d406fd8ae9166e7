import type { Diagnostic, Operation } from '../../model/index.js';
import { sha256Hex } from '../digest-json.js';
import { fitName } from './fit-name.js';
import { nameLimit } from './name-limit.js';
import { type NamingStyle, plainName } from './plain-name.js';

export interface NamingOptions {
  readonly naming: NamingStyle;
  /** Put in front as `<prefix>_`, made a name the same way. */
  readonly prefix?: string;
  /** Clients put `mcp__<source name>__` in front; names are fitted to what that leaves of 64 characters. */
  readonly sourceName: string;
  /** Operation id → name that stands in the lock; it is kept, whatever else would have that name. */
  readonly lockedNames?: ReadonlyMap<string, string>;
}

/**
 * A name for every operation, unique, `[a-z0-9_]+`, at most 64 − 7 − length of the source name (never less than 16) characters
 * (DESIGN: "Names"). Depends on the operations only, not on their order: operations that would have one name all get a suffix
 * of their identity, save one whose name is locked. Collisions and cut names are reported.
 */
export function assignNames(
  operations: readonly Operation[],
  options: NamingOptions,
): { readonly names: ReadonlyMap<Operation, string>; readonly diagnostics: readonly Diagnostic[] } {
  const limit = nameLimit(options.sourceName);
  const candidates = operations.map(
    (operation): Candidate => ({ operation, wanted: wantedName(operation, options), identity: '', digits: 0 }),
  );
  identify(candidates);
  keepLockedNames(candidates, options.lockedNames ?? new Map());
  const collisions = tellApart(candidates, limit);
  return {
    names: new Map(candidates.map((candidate) => [candidate.operation, nameOf(candidate, limit)])),
    diagnostics: [...collisions, ...reportCutNames(candidates, limit)],
  };
}

const MOST_DIGITS = 64;
const LISTED = 10;

interface Candidate {
  readonly operation: Operation;
  /** Before it is fitted. */
  readonly wanted: string;
  identity: string;
  /** Hex digits of the suffix; 0 while the name needs none. */
  digits: number;
  locked?: string;
}

function nameOf({ locked, wanted, identity, digits }: Candidate, limit: number): string {
  return locked ?? fitName(wanted, identity, limit, digits);
}

function wantedName({ hints, suggestedName, request, id }: Operation, { naming, prefix }: NamingOptions): string {
  const route = request.protocol === 'rest' ? `${request.method}_${request.path}` : '';
  const sources = [hints?.name, suggestedName, route, request.protocol === 'rest' ? undefined : id];
  const name = sources.map((text) => plainName(text ?? '', naming)).find((text) => text !== '') ?? `operation_${sha256Hex(id).slice(0, 6)}`;
  const front = plainName(prefix ?? '', naming);
  return front === '' ? name : `${front}_${name}`;
}

/** Identities are ids; where a source repeats one, route and then place tell the operations apart. */
function identify(candidates: readonly Candidate[]): void {
  const details: readonly ((operation: Operation) => string)[] = [
    ({ id }) => id,
    ({ request }) => (request.protocol === 'rest' ? `${request.method} ${request.path}` : ''),
    ({ pointer }) => pointer,
  ];
  let open = candidates;
  for (const detail of details) {
    for (const candidate of open) candidate.identity += `${candidate.identity === '' ? '' : '\n'}${detail(candidate.operation)}`;
    open = groupBy(open, ({ identity }) => identity).flatMap((group) => (group.length > 1 ? group : []));
  }
}

/** Where two operations claim one locked name, the one whose identity sorts first keeps it. */
function keepLockedNames(candidates: readonly Candidate[], lockedNames: ReadonlyMap<string, string>): void {
  const taken = new Set<string>();
  for (const candidate of [...candidates].sort((a, b) => (a.identity < b.identity ? -1 : 1))) {
    const name = lockedNames.get(candidate.operation.id);
    if (name === undefined || taken.has(name)) continue;
    candidate.locked = name;
    taken.add(name);
  }
}

/** Lengthens suffixes of all that collide, together, until none do; so the order of the operations has no say. */
function tellApart(candidates: readonly Candidate[], limit: number): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let open = groupBy(candidates, (candidate) => nameOf(candidate, limit)).filter((group) => group.length > 1);
  while (open.length > 0) {
    for (const group of open) {
      const movable = group.filter((candidate) => candidate.locked === undefined && candidate.digits < MOST_DIGITS);
      const [head] = group;
      const name = head === undefined || group.some(({ digits }) => digits > 0) ? undefined : nameOf(head, limit);
      for (const candidate of movable) candidate.digits = candidate.digits === 0 ? 6 : candidate.digits + 2;
      if (name !== undefined) diagnostics.push(describeCollision(name, group, limit));
    }
    open = groupBy(candidates, (candidate) => nameOf(candidate, limit)).filter(
      (group) => group.length > 1 && group.some(({ locked, digits }) => locked === undefined && digits < MOST_DIGITS),
    );
  }
  return diagnostics.sort((a, b) => (a.summary < b.summary ? -1 : 1));
}

function describeCollision(name: string, group: readonly Candidate[], limit: number): Diagnostic {
  const sorted = [...group].sort((a, b) => (a.identity < b.identity ? -1 : 1));
  const listed = sorted.slice(0, LISTED).map((candidate) => `${candidate.operation.id} → ${nameOf(candidate, limit)}`);
  const more = sorted.length > LISTED ? ` and ${sorted.length - LISTED} more` : '';
  const kept = group.some(({ locked }) => locked !== undefined) ? ' The name in the lock is kept.' : '';
  return {
    severity: 'warning',
    code: 'name-collision',
    summary: `${group.length} operations would be named "${name}"; suffixes tell them apart`,
    detail: `${listed.join(', ')}${more}.${kept}`,
    ...(sorted[0] === undefined ? {} : { pointer: sorted[0].operation.pointer }),
  };
}

function reportCutNames(candidates: readonly Candidate[], limit: number): readonly Diagnostic[] {
  const cut = candidates
    .filter(({ locked, wanted }) => locked === undefined && wanted.length > limit)
    .map((candidate) => nameOf(candidate, limit))
    .sort();
  if (cut.length === 0) return [];
  const more = cut.length > LISTED ? ` and ${cut.length - LISTED} more` : '';
  return [
    {
      severity: 'info',
      code: 'name-shortened',
      summary: `${cut.length === 1 ? 'a name was' : `${cut.length} names were`} cut to ${limit} characters, which is what clients leave of 64`,
      detail: `${cut.slice(0, LISTED).join(', ')}${more}.`,
    },
  ];
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
