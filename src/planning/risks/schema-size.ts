import { schemaFacts } from '../schema-facts.js';
import type { Finding, RiskRule } from './risk-rule.js';

/**
 * Looks for schemas that cost: arguments that fill a model's context before it has done anything, and files that are slow to
 * load and impossible to review. Sizes are characters, close to those of the schema as JSON.
 */
export const schemaSize: RiskRule = {
  kind: 'schema_size',
  check({ capability }) {
    const input = schemaFacts(capability.schema.input).size;
    const output = schemaFacts(capability.schema.output).size;
    const findings: Finding[] = [];
    if (input > MAX_INPUT) {
      findings.push({
        level: 'low',
        reason: `The arguments are described in ${input} characters, which the model reads each time.`,
        evidence: `${input} characters`,
        field: 'schema.input',
      });
    }
    if (input + output > MAX_TOTAL) {
      findings.push({
        level: 'medium',
        reason: `The schemas have ${input + output} characters; nobody reviews that by eye.`,
        evidence: `${input + output} characters`,
        field: 'schema',
      });
    }
    return findings;
  },
};

const MAX_INPUT = 20_000;
const MAX_TOTAL = 1_000_000;
