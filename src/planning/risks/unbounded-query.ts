import type { SelectionSetNode } from 'graphql';
// Not the whole of graphql: it takes 80 ms to load, and most sources are none.
import { Kind } from 'graphql/language/kinds.js';
import { parse } from 'graphql/language/parser.js';
import { isJsonObject, type JsonSchema } from '../../model/index.js';
import { schemaFacts } from '../schema-facts.js';
import { splitWords } from '../split-words.js';
import { judgeEffect } from './judge-effect.js';
import type { Finding, RiskRule, RiskSubject } from './risk-rule.js';

/**
 * Looks for calls whose answer, or whose work upstream, nothing bounds: GraphQL lists without a limit argument, deep or
 * wide selections, multiplied page sizes, arguments that take a query or program, and REST lists without paging.
 */
export const unboundedQuery: RiskRule = {
  kind: 'unbounded_query',
  check(subject) {
    if (!subject.isExecutable) return [];
    return [...checkGraphql(subject), ...checkFreeForm(subject), ...checkList(subject)];
  },
};

const MAX_DEPTH = 10;
const MAX_FIELDS = 300;
const MAX_ITEMS = 10_000;

function checkGraphql({ capability, operation }: RiskSubject): readonly Finding[] {
  const { service, config } = capability.providers.primary;
  if (service !== 'graphql') return [];
  const field = 'providers.primary.config.query';
  const findings: Finding[] = [];
  const { depth, fields } = measure(config.query ?? '');
  if (depth > MAX_DEPTH)
    findings.push({ level: 'medium', reason: `The selection is ${depth} levels deep.`, evidence: `depth ${depth}`, field });
  if (fields > MAX_FIELDS)
    findings.push({ level: 'medium', reason: `The selection has ${fields} fields.`, evidence: `${fields} fields`, field });
  if (operation?.request.protocol !== 'graphql') return findings;
  const { unboundedLists, maxItems } = operation.request.complexity;
  if (unboundedLists.length > 0) {
    const lists = unboundedLists.slice(0, 5).join(', ');
    findings.push({ level: 'medium', reason: `Lists without a limit: ${lists}.`, evidence: lists, field });
  }
  if (maxItems > MAX_ITEMS) {
    findings.push({ level: 'medium', reason: `Nested page sizes multiply to ${maxItems} items.`, evidence: `${maxItems} items`, field });
  }
  return findings;
}

/** Depth and number of fields of the document, fragments counted where they are spread at most once. */
function measure(query: string): { readonly depth: number; readonly fields: number } {
  try {
    const { definitions } = parse(query, { maxTokens: 100_000 });
    let depth = 0;
    let fields = 0;
    const visit = (selection: SelectionSetNode, level: number): void => {
      depth = Math.max(depth, level);
      for (const node of selection.selections) {
        if (node.kind === Kind.FIELD) fields += 1;
        if (node.kind !== Kind.FRAGMENT_SPREAD && node.selectionSet !== undefined)
          visit(node.selectionSet, node.kind === Kind.FIELD ? level + 1 : level);
      }
    };
    for (const definition of definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION) visit(definition.selectionSet, 1);
    }
    return { depth, fields };
  } catch {
    return { depth: 0, fields: 0 }; // a syntax error is the capability rules' to report
  }
}

function checkFreeForm({ capability }: RiskSubject): readonly Finding[] {
  return schemaFacts(capability.schema.input).freeFormFields.map(({ path, name }) => {
    const reason = `The argument "${name}" is run by the upstream as a query or a program.`;
    return { level: 'medium', reason, evidence: name, field: `schema.input.${path}` };
  });
}

function checkList(subject: RiskSubject): readonly Finding[] {
  const { capability, operation } = subject;
  if (capability.providers.primary.service !== 'rest' || operation?.pagination !== undefined) return [];
  if (capability.providers.primary.config.pagination !== undefined || judgeEffect(subject).effect !== 'read') return [];
  if (!isList(capability.schema.output) || hasLimit(capability.schema.input)) return [];
  return [
    {
      level: 'low',
      reason: 'It returns a list that no argument limits.',
      evidence: 'an array without a limit or page argument',
      field: 'schema.output',
    },
  ];
}

function isList(schema: JsonSchema | undefined): boolean {
  if (!isJsonObject(schema)) return false;
  if (schema.type === 'array') return schema.maxItems === undefined;
  if (schema['x-wrap-result'] !== true || !isJsonObject(schema.properties)) return false;
  const { result } = schema.properties;
  return isJsonObject(result) && result.type === 'array' && result.maxItems === undefined;
}

const LIMIT_WORDS = ['limit', 'page', 'per', 'size', 'first', 'last', 'count', 'top', 'max', 'offset', 'cursor', 'take'];

function hasLimit(schema: JsonSchema): boolean {
  const properties = isJsonObject(schema) && isJsonObject(schema.properties) ? Object.keys(schema.properties) : [];
  return properties.some((name) => splitWords(name).some((word) => LIMIT_WORDS.includes(word)));
}
