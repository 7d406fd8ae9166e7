import { ACTION_VERBS, LONE_ACTION_VERBS, namedAction } from '../capability/index.js';
import type { Effect, Operation, Parameter } from '../model/index.js';
import { splitName } from './split-name.js';

/** What a call does to the upstream's data, and why that is thought. */
export type JudgedEffect = Pick<Operation, 'effect' | 'effectReason' | 'idempotent'>;

/** Where words about a request stand. */
export interface EffectEvidence {
  readonly method: string;
  readonly path: string;
  /** What the operation is called. */
  readonly name: string | undefined;
  /** What its source calls a name. */
  readonly nameIs: 'the operationId' | 'the name of the request';
  readonly summary: string | undefined;
  readonly parameters: readonly Parameter[];
}

/**
 * The effect by the method (RFC 9110 section 9.2), corrected by the verb in the last fixed segment of the path, the name, the
 * summary and a query parameter that names the action: a search sent by POST reads, a GET of `/delete` or `?Action=DeleteQueue` does not. Where
 * words decided, the reason says so.
 */
export function judgeRequest(evidence: EffectEvidence): JudgedEffect {
  const { method } = evidence;
  const action = findAction(evidence);
  const verbs = [...(action === undefined ? [] : [action]), ...findVerbs(evidence)];
  const removes = verbs.find(({ effect }) => effect === 'delete');
  if (method === 'DELETE')
    return { effect: 'delete', effectReason: 'DELETE removes what it names (RFC 9110 section 9.3.5)', idempotent: true };
  if (SAFE.has(method)) {
    const contrary = findContrary(evidence, action, verbs);
    if (contrary === undefined) return { effect: 'read', effectReason: `${method} is safe (${SAFE.get(method)})`, idempotent: true };
    return {
      effect: contrary.effect === 'delete' ? 'delete' : 'unknown',
      effectReason: `${method} should only read, but "${contrary.word}" in ${contrary.place} says otherwise`,
      idempotent: false,
    };
  }
  const idempotent = method === 'PUT';
  if (removes !== undefined)
    return { effect: 'delete', effectReason: `"${removes.word}" in ${removes.place} says that this ${method} removes data`, idempotent };
  if (method === 'PUT') return { effect: 'update', effectReason: 'PUT replaces what it names (RFC 9110 section 9.3.4)', idempotent };
  if (method === 'PATCH') return { effect: 'update', effectReason: 'PATCH changes what it names (RFC 5789)', idempotent };
  if (method !== 'POST')
    return { effect: 'unknown', effectReason: `the method ${method.slice(0, 20)} says nothing about what it does`, idempotent };
  return judgePost(evidence, action, verbs);
}

/** What says that a call by a safe method changes data all the same. A summary of a read may well speak of deletion. */
function findContrary(evidence: EffectEvidence, action: FoundVerb | undefined, verbs: readonly FoundVerb[]): FoundVerb | undefined {
  if (action !== undefined) return action.effect === 'read' ? undefined : action;
  const certain = verbs.find(({ word, place }) => ACTION_VERBS.has(word) && place !== 'the summary');
  if (certain !== undefined) return certain;
  const [word, ...others] = splitName(lastFixedSegment(evidence.path));
  if (word === undefined || others.length > 0 || !LONE_ACTION_VERBS.has(word)) return undefined;
  return { word, effect: 'unknown', place: 'the path' };
}

/** A phrase whose verb is not known (`AuthorizeAccess`) is no read; a single such word says nothing (`opensearch`). */
function findAction({ parameters }: EffectEvidence): FoundVerb | undefined {
  for (const { name, location, required, fixed, defaultSent, schema } of parameters) {
    const sent = fixed ?? (typeof defaultSent === 'string' ? defaultSent : undefined);
    const action = location === 'query' ? namedAction(name, sent, required ? schema : undefined) : undefined;
    if (action === undefined) continue;
    const words = splitName(action);
    const effect = VERBS.get(words[0] ?? '') ?? (words.length > 1 ? 'unknown' : undefined);
    if (effect !== undefined) return { word: action.slice(0, 80), effect, place: `the query parameter "${name}"` };
  }
  return undefined;
}

const SAFE: ReadonlyMap<string, string> = new Map([
  ['GET', 'RFC 9110 section 9.2.1'],
  ['HEAD', 'RFC 9110 section 9.2.1'],
  ['OPTIONS', 'RFC 9110 section 9.2.1'],
  ['QUERY', 'OpenAPI 3.2; the HTTP QUERY method'],
]);

function judgePost(evidence: EffectEvidence, action: FoundVerb | undefined, verbs: readonly FoundVerb[]): JudgedEffect {
  const reads = [...(action?.effect === 'read' ? [action] : []), ...findReads(evidence)];
  const changes = verbs.find(({ effect }) => effect !== 'read');
  if (reads.length > 0 && changes === undefined) {
    const where = reads.map(({ word, place }) => `"${word}" in ${place}`).join(' and ');
    return { effect: 'read', effectReason: `POST may change data, but ${where} reads like a query; not certain`, idempotent: false };
  }
  if (changes?.effect === 'update') {
    return {
      effect: 'update',
      effectReason: `POST, and "${changes.word}" in ${changes.place} says that it changes data`,
      idempotent: false,
    };
  }
  return {
    effect: 'create',
    effectReason: 'POST creates or acts unless something else is known (RFC 9110 section 9.3.3)',
    idempotent: false,
  };
}

interface FoundVerb {
  readonly word: string;
  readonly effect: Effect;
  readonly place: string;
}

function findVerbs({ path, name, nameIs, summary }: EffectEvidence): readonly FoundVerb[] {
  const found: FoundVerb[] = [];
  const add = (word: string | undefined, place: string): void => {
    const effect = word === undefined ? undefined : VERBS.get(word);
    if (word !== undefined && effect !== undefined) found.push({ word, effect, place });
  };
  // `/users/search`, `/users:batchGet`, `/chat.delete`: the last word is what it does there, the first where it is a phrase. That a method after
  // `:` or `.` changes data its first word says, too (`/sites:enableSearch`).
  const segment = lastFixedSegment(path);
  const words = splitName(segment.split(/[:.]/).at(-1) ?? '');
  const verb = /[:.]/.test(segment) && !isChange(words[0]) ? words.at(-1) : verbAtAnEnd(words);
  // In front of a parameter stands the name of a collection as a rule: `/pay_runs/{id}`.
  if (!endsInParameter(path) || ACTION_VERBS.has(verb ?? '')) add(verb, 'the path');
  add(name === undefined ? undefined : verbAtAnEnd(splitName(name)), nameIs);
  add(summary === undefined ? undefined : baseForm(splitName(summary)[0]), 'the summary');
  return found;
}

function isChange(word = ''): boolean {
  return VERBS.has(word) && VERBS.get(word) !== 'read';
}

/**
 * The verbs of a query: those that open a phrase. At its end the same words are nouns as often as not (`installFilter`, `PutAppsList`,
 * `StopQuery`, `markRead`), and a call that is wrongly taken for a read is served without a person's decision.
 */
function findReads({ path, name, nameIs, summary }: EffectEvidence): readonly FoundVerb[] {
  const segment = endsInParameter(path) ? '' : lastFixedSegment(path);
  const method = withoutBatch(splitName(segment.split(/[:.]/).at(-1) ?? ''));
  const phrases: readonly (readonly [words: readonly string[], place: string])[] = [
    [/[:.]/.test(segment) && method.length > 1 ? [] : method, 'the path'],
    [withoutBatch(splitName(withoutGroup(name ?? ''))), nameIs],
    [conjugated(splitName(summary ?? '')), 'the summary'],
  ];
  if (phrases.some(([words]) => alsoChanges(words)) || marks(path, method)) return [];
  return phrases.flatMap(([[word = ''], place]) =>
    VERBS.get(word) === 'read' && !NO_QUERY.has(word) ? [{ word, effect: 'read' as const, place }] : [],
  );
}

/** `users.search`, `users/search` and, where both are names of types, `Users_Search` → `search`. */
function withoutGroup(name: string): string {
  const own = name.split(/[./:]/).at(-1) ?? '';
  return /^(?:\p{Lu}[\p{L}\p{N}]*_)+(\p{Lu}.*)$/u.exec(own)?.[1] ?? own;
}

/** `batchGet` → `get` */
function withoutBatch(words: readonly string[]): readonly string[] {
  return words[0] === 'batch' || words[0] === 'bulk' ? words.slice(1) : words;
}

/** `Validates and saves` → `validate and save`; nouns of a sentence in the imperative (`Get orders and updates`) stay as they are. */
function conjugated(words: readonly string[]): readonly string[] {
  const base = baseForm(words[0]);
  return base === words[0] ? words : words.map((word) => baseForm(word) ?? word);
}

/** `getOrCreate`, `Validate and save`, and what is no check: `check in`, `check into`, `check out`. */
function alsoChanges(words: readonly string[]): boolean {
  if (words[0] === 'check' && /^(?:in|into|out)$/.test(words[1] ?? '')) return true;
  return words.some((word, index) => (word === 'or' || word === 'and') && isChange(words[index + 1]));
}

/** `/notifications/{id}/read`, `/todos/{id}/check`: of one thing it says what the thing is from now on. `/contacts/batch/read` reads. */
function marks(path: string, words: readonly string[]): boolean {
  return words.length === 1 && /^(?:read|check)$/.test(words[0] ?? '') && /\}\/[^/]+\/?$/.test(path);
}

/** `deleteUser`, `users_delete`: the first word when it is a verb, else the last. */
function verbAtAnEnd(words: readonly string[]): string | undefined {
  const [first] = words;
  return first !== undefined && VERBS.has(first) ? first : words.at(-1);
}

/** The last segment that is no parameter, else what follows one (`{name}:cancel`), without its format: `/users/{id}.json` → `users`. */
function lastFixedSegment(path: string): string {
  const segments = path.split('/').map((segment) => segment.replace(/^\{.*\}/, '').replace(FORMAT, ''));
  return segments.findLast((segment) => segment !== '') ?? '';
}

function endsInParameter(path: string): boolean {
  return /(?:^|\/)\{[^/]*\}\/?$/.test(path.replace(FORMAT, ''));
}

const FORMAT = /\.(?:json|xml|csv|txt|html|php|aspx?)$/i;

/** `Returns`, `Deletes` → `return`, `delete`. */
function baseForm(word: string | undefined): string | undefined {
  if (word === undefined || VERBS.has(word)) return word;
  if (word.endsWith('es') && VERBS.has(word.slice(0, -2))) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

const READ =
  'search query find list get fetch lookup filter count read retrieve browse preview validate verify check calculate compute estimate compare describe explain inspect suggest autocomplete resolve return show view export';
const DELETE = 'delete remove destroy purge erase wipe revoke drop uninstall terminate unpublish trash clear';
const UPDATE =
  'update edit modify change set replace rename move patch enable disable activate deactivate approve reject cancel close reopen archive restore assign unassign lock unlock merge reset rotate mark confirm deny stop restart reboot upgrade rebuild reindex reorder';
const CREATE =
  'create add insert new register upload import send post publish submit invite start run execute trigger enqueue copy clone fork subscribe pay charge refund transfer order book save store write generate install follow like vote sign login resend redeem exchange refresh fire';

/**
 * By `POST`: a refund is `Return a payment`, a new comment `Returns the comment`, and an export is made or sent somewhere. What was
 * verified is verified from then on (a domain, an account, a code that can be used once), an incident resolved, a post viewed once more.
 */
const NO_QUERY: ReadonlySet<string> = new Set(['return', 'export', 'verify', 'resolve', 'show', 'view']);

const VERBS: ReadonlyMap<string, Effect> = new Map([
  ...READ.split(' ').map((word): [string, Effect] => [word, 'read']),
  ...DELETE.split(' ').map((word): [string, Effect] => [word, 'delete']),
  ...UPDATE.split(' ').map((word): [string, Effect] => [word, 'update']),
  ...CREATE.split(' ').map((word): [string, Effect] => [word, 'create']),
]);
