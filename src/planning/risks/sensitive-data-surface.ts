import type { JsonSchema, RiskLevel } from '../../model/index.js';
import { type SchemaFacts, type SensitiveField, schemaFacts } from '../schema-facts.js';
import type { SensitiveCategory } from '../sensitive-names.js';
import type { Finding, RiskRule } from './risk-rule.js';

/**
 * Looks for fields, in arguments and in results, whose names say that they hold credentials, payment, identity or
 * health data, pay or contact data. What a tool returns is read by a model and kept in a conversation, so a person
 * decides on the grave ones; deep inside a larger result they are named at a lower level.
 */
export const sensitiveDataSurface: RiskRule = {
  kind: 'sensitive_data_surface',
  check({ capability }) {
    return [
      ...checkSchema(capability.schema.input, 'schema.input', LEVELS_OF_INPUT, 'It takes'),
      ...checkSchema(capability.schema.output, 'schema.output', LEVELS_OF_OUTPUT, 'It returns'),
    ];
  },
};

const LEVELS_OF_INPUT: Readonly<Record<SensitiveCategory, RiskLevel>> = {
  credential: 'medium',
  payment: 'high',
  identity: 'medium',
  health: 'high',
  compensation: 'medium',
  contact: 'low',
};

const LEVELS_OF_OUTPUT: Readonly<Record<SensitiveCategory, RiskLevel>> = {
  credential: 'high',
  payment: 'high',
  identity: 'high',
  health: 'high',
  compensation: 'medium',
  contact: 'low',
};

const WORDS: Readonly<Record<SensitiveCategory, string>> = {
  credential: 'credentials',
  payment: 'payment data',
  identity: 'identity data',
  health: 'health data',
  compensation: 'data on pay',
  contact: 'contact data',
};

function checkSchema(
  schema: JsonSchema | undefined,
  place: string,
  levels: Readonly<Record<SensitiveCategory, RiskLevel>>,
  verb: string,
): readonly Finding[] {
  const facts: SchemaFacts = schemaFacts(schema);
  const byCategory = new Map<SensitiveCategory, SensitiveField[]>();
  for (const field of facts.sensitiveFields) byCategory.set(field.category, [...(byCategory.get(field.category) ?? []), field]);
  return [...byCategory].flatMap(([category, fields]): Finding[] => {
    const [nearest] = [...fields].sort((a, b) => a.depth - b.depth);
    if (nearest === undefined) return [];
    const names = [...new Set(fields.map(({ name }) => name))].sort().slice(0, MAX_NAMES);
    const level = nearest.depth > SHALLOW ? lower(levels[category]) : levels[category];
    const evidence = names.join(', ');
    return [{ level, reason: `${verb} ${WORDS[category]}: ${evidence}.`, evidence, field: `${place}.${nearest.path}` }];
  });
}

/** Levels of properties below the root at which a field is still what the call is about: a record, or the items of a list. */
const SHALLOW = 1;
const MAX_NAMES = 5;

function lower(level: RiskLevel): RiskLevel {
  return level === 'high' ? 'medium' : 'low';
}
