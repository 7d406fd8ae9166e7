import { Kind } from 'graphql/language/kinds.js';
import { parse } from 'graphql/language/parser.js';
import { graphqlRootFields, providersOf } from '../../capability/index.js';
import type { Effect, Provider } from '../../model/index.js';
import { findDeleteWord, findReadWord, findVerb } from './effect-words.js';
import type { RiskSubject } from './risk-rule.js';

/** What a call does to the upstream's data, judged from what is sent. */
export interface JudgedEffect {
  readonly effect: Effect;
  /** In words, for the reviewer. */
  readonly reason: string;
  readonly evidence: string;
  readonly field: string;
  /** The method does not promise it; words were the evidence. */
  readonly isInferred: boolean;
}

/** The worst effect of all providers: a fallback is called as the primary is. */
export function judgeEffect(subject: RiskSubject): JudgedEffect {
  const known = judgements.get(subject);
  if (known !== undefined) return known;
  const judged = judgeProviders(subject);
  judgements.set(subject, judged);
  return judged;
}

/** Several rules ask about the same subject, and a GraphQL document is parsed to answer. */
const judgements = new WeakMap<RiskSubject, JudgedEffect>();

function judgeProviders(subject: RiskSubject): JudgedEffect {
  const judged = providersOf(subject.capability).map(({ provider, path }) => judgeProvider(subject, provider, path.join('.')));
  return judged.reduce((worst, next) => (SEVERITY[next.effect] > SEVERITY[worst.effect] ? next : worst));
}

const SEVERITY: Readonly<Record<Effect, number>> = { read: 0, create: 1, update: 2, unknown: 3, delete: 4 };

function judgeProvider(subject: RiskSubject, { service, config }: Provider, path: string): JudgedEffect {
  if (service === 'graphql') return judgeGraphql(subject, config.query ?? '', config.operation_name, `${path}.query`);
  if (service === 'rest') return judgeRest(subject, config, `${path}.method`);
  const evidence = config.rpc_method ?? '';
  return {
    effect: 'unknown',
    reason: 'A JSON-RPC method does not say what it does.',
    evidence,
    field: `${path}.rpc_method`,
    isInferred: true,
  };
}

function judgeRest(subject: RiskSubject, config: Provider['config'], field: string): JudgedEffect {
  const method = (config.method ?? 'GET').toUpperCase();
  const target = config.path ?? config.endpoint ?? '';
  const judged = { evidence: `${method} ${target}`, field };
  const known = (effect: Effect, reason: string): JudgedEffect => ({ ...judged, effect, reason, isInferred: false });
  const inferred = (effect: Effect, reason: string): JudgedEffect => ({ ...judged, effect, reason, isInferred: true });
  const verb = findVerb(subject, target);
  if (method === 'DELETE') return known('delete', 'DELETE removes data.');
  if (verb?.effect === 'delete') return inferred('delete', `The word "${verb.word}" says that it removes data.`);
  if (SAFE_METHODS.has(method)) {
    if (verb === undefined) {
      const { operation } = subject;
      if (operation === undefined || operation.effect === 'read') return known('read', `${method} is safe (RFC 9110 section 9.2.1).`);
      return inferred(operation.effect, `${operation.effectReason}.`);
    }
    return inferred(verb.effect, `${method} should be safe, but the word "${verb.word}" says that it changes data.`);
  }
  if (method === 'POST' && claimsRead(subject)) {
    const word = findReadWord(subject.capability, target);
    if (word !== undefined) return inferred('read', `Taken as a read because of the word "${word}"; POST does not promise it.`);
    return inferred('unknown', 'Said to be a read, but nothing in its name or path shows it; POST may change data.');
  }
  if (method === 'POST') return known('create', 'POST creates or changes data.');
  if (method === 'PUT' || method === 'PATCH') return known('update', `${method} changes data.`);
  return inferred('unknown', `What ${method} does is not known.`);
}

// QUERY is safe by the HTTP QUERY method draft, the others by RFC 9110.
const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'QUERY']);

/** The importer read more of the source than is in the file; without it the file's own word is believed as far as words show it. */
function claimsRead({ capability, operation }: RiskSubject): boolean {
  return operation === undefined ? capability.metadata?.read_only === true : operation.effect === 'read';
}

function judgeGraphql(
  { capability, operation }: RiskSubject,
  query: string,
  operationName: string | undefined,
  field: string,
): JudgedEffect {
  const { isRead, fields } = readGraphql(query);
  if (isRead) {
    return { effect: 'read', reason: 'A GraphQL query reads (GraphQL section 6.2.1).', evidence: 'query', field, isInferred: false };
  }
  const evidence = `mutation ${operationName ?? capability.name}`;
  const word = findDeleteWord([operation?.suggestedName, capability.name, operationName, ...fields]);
  if (word === undefined) return { effect: 'update', reason: 'A GraphQL mutation changes data.', evidence, field, isInferred: false };
  return { effect: 'delete', reason: `A mutation, and the word "${word}" says that it removes data.`, evidence, field, isInferred: true };
}

/** Whether every operation of the document is a query, and the root fields of all of them. Text that does not parse is no read. */
function readGraphql(query: string): { readonly isRead: boolean; readonly fields: readonly string[] } {
  try {
    const document = parse(query, { maxTokens: 100_000 });
    const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    return {
      isRead: operations.length > 0 && operations.every(({ operation }) => operation === 'query'),
      fields: operations.flatMap((operation) => graphqlRootFields(operation, document)),
    };
  } catch {
    return { isRead: false, fields: [] }; // a syntax error is the capability rules' to report
  }
}
