import { ACTION_VERBS, LONE_ACTION_VERBS, namedAction } from '../../capability/index.js';
import { type Capability, type Effect, isJsonObject } from '../../model/index.js';
import { splitWords } from '../split-words.js';
import type { RiskSubject } from './risk-rule.js';

/** A word that says what a call does. */
export interface EffectWord {
  readonly effect: Exclude<Effect, 'read'>;
  readonly word: string;
}

/**
 * The verb that opens the last fixed segment of a path (`/users/{id}/delete`), the source's own name for the operation or the action
 * that a query parameter names (`?Action=DeleteQueue`), when it says that data is changed or removed. A group in front of a name (`pets/delete-pet`) is no verb.
 */
export function findVerb({ capability, operation }: RiskSubject, target: string): EffectWord | undefined {
  const ownName = (operation?.suggestedName ?? '').split(/[/.:]/).at(-1) ?? '';
  const segment = lastSegment(target);
  const named = [segment, ownName, ...findActions(capability)];
  const opening = named.map((name) => splitWords(name)[0]).filter((word) => word !== undefined);
  const removing = opening.find((word) => DELETE_VERBS.has(word));
  if (removing !== undefined) return { effect: 'delete', word: removing };
  const [only = '', ...others] = splitWords(segment);
  const changing =
    opening.find((word) => ACTION_VERBS.has(word) || CHANGE_VERBS.has(word)) ??
    (others.length === 0 && LONE_ACTION_VERBS.has(only) ? only : undefined);
  return changing === undefined ? undefined : { effect: 'update', word: changing };
}

/** The actions that query parameters name, by a constant, by what is sent where the caller gives nothing, or by an argument without a choice. */
function findActions({ schema: { input }, providers: { primary } }: Capability): readonly string[] {
  const properties = isJsonObject(input) && isJsonObject(input.properties) ? input.properties : {};
  const required = isJsonObject(input) && Array.isArray(input.required) ? input.required : [];
  return Object.entries(primary.config.params ?? {}).flatMap(([name, template]) => {
    const text = isJsonObject(template) ? template.value : template;
    const argument = typeof text === 'string' ? /^\{([^{}]+)\}$/.exec(text)?.[1] : undefined;
    const standing = isJsonObject(template) ? template.default : undefined;
    const constant = argument === undefined ? text : standing;
    const schema = argument !== undefined && required.includes(argument) ? properties[argument] : undefined;
    return namedAction(name, typeof constant === 'string' ? constant : undefined, schema) ?? [];
  });
}

/** Any word of a name that says that data is removed. */
export function findDeleteWord(names: readonly (string | undefined)[]): string | undefined {
  return names.flatMap((name) => splitWords(name ?? '')).find((word) => DELETE_VERBS.has(word));
}

/** A word of the path's end, the name or the first words of the texts that says that a call reads. */
export function findReadWord(capability: Capability, target: string): string | undefined {
  const [sentence = ''] = `${capability.title ?? ''} ${capability.description}`.split('\n');
  const words = [...splitWords(lastSegment(target)), ...splitWords(capability.name), ...splitWords(sentence).slice(0, 6)];
  return words.find((word) => READ_VERBS.has(word));
}

function lastSegment(target: string): string {
  const [path = ''] = target.split(/[?#]/);
  return path.split(/[/:]/).findLast((segment) => segment !== '' && !segment.startsWith('{')) ?? '';
}

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const DELETE_VERBS = list('delete remove destroy purge erase wipe drop truncate revoke terminate uninstall deprovision');
/** May be nouns; here a doubt costs no more than a look of the reviewer. */
const CHANGE_VERBS = list('add set send reset cancel logout restart shutdown transfer pay refund publish');
const READ_VERBS = list(
  'search query queries find list lookup filter get fetch read count retrieve preview validate check calculate estimate compare match ' +
    'resolve introspect analyze aggregate autocomplete suggest browse describe select verify evaluate distance similar recommend ' +
    'quote simulate convert translate detect classify parse explain statistics',
);
