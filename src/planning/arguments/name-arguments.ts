import { ARGUMENT_NAME } from '../../capability/index.js';
import { sha256Hex } from '../digest-json.js';
import type { Argument } from './argument.js';

/**
 * The name of each argument in the tool's input: the wire name where it is `[a-zA-Z0-9_.-]{1,64}`, else one made from it. Arguments of
 * one name in different places are all told apart by `_path`, `_query`, `_header`, `_cookie`, `_body`; what still collides gets 6 hex
 * digits of a hash of place and wire name. The order of the arguments has no say (DESIGN: "Names").
 */
export function nameArguments(args: readonly Argument[]): ReadonlyMap<Argument, string> {
  const names = new Map(args.map((argument) => [argument, legalName(argument.wantedName ?? argument.wireName, argument)]));
  rename(
    names,
    (argument, name) => withSuffix(name, `_${argument.place}`),
    (group) => new Set(group.map(({ place }) => place)).size > 1,
  );
  rename(
    names,
    (argument, name) => (name === wireNameOf(argument) ? name : withHash(name, argument)),
    () => true,
  );
  rename(
    names,
    (argument, name) => withHash(name, argument),
    () => true,
  );
  return names;
}

function wireNameOf({ wantedName, wireName }: Argument): string {
  return wantedName ?? wireName;
}

/** Renames every member of each group that has one name and passes the test. */
function rename(
  names: Map<Argument, string>,
  newName: (argument: Argument, name: string) => string,
  isAffected: (group: readonly Argument[]) => boolean,
): void {
  const groups = new Map<string, Argument[]>();
  for (const [argument, name] of names) groups.set(name, [...(groups.get(name) ?? []), argument]);
  for (const [name, group] of groups) {
    if (group.length > 1 && isAffected(group)) for (const argument of group) names.set(argument, newName(argument, name));
  }
}

function legalName(name: string, argument: Argument): string {
  if (ARGUMENT_NAME.test(name) && name !== '__proto__') return name;
  const plain = name
    .replace(/[^a-zA-Z0-9_.-]+/g, '_')
    .replace(/^_+|_+$/g, '')
    // Last: what stands in front of it in the source may be gone by now, and as a placeholder it would be a variable of the environment.
    .replace(/^env\./, 'env_');
  if (plain === '') return withHash(argument.place, argument);
  return plain.length > MAX_LENGTH ? withHash(plain, argument) : plain;
}

function withHash(name: string, { place, wireName }: Argument): string {
  return withSuffix(name, `_${sha256Hex(`${place}:${wireName}`).slice(0, 6)}`);
}

function withSuffix(name: string, suffix: string): string {
  return `${name.slice(0, MAX_LENGTH - suffix.length)}${suffix}`;
}

const MAX_LENGTH = 64;
