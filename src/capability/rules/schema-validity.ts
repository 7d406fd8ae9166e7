import { isJsonObject } from '../../model/index.js';
import { checkReferenceEnds, checkSchema, parsePointer } from '../../schema/index.js';
import type { CapabilityRule, RuleSubject } from './capability-rule.js';

/**
 * `schema.input` and `schema.output` are JSON Schema 2020-12 that compiles, with every `$ref` in the file and none that never ends, and describe objects: MCP
 * wants both so. A schema that does not compile would fail at the tool's first call.
 */
export const schemaValidity: CapabilityRule = {
  code: 'CAP-006',
  name: 'schema-validity',
  title: 'schema that does not work',
  check(subject) {
    const { input, output } = subject.capability.schema;
    checkOne(subject, 'input', input);
    if (output !== undefined) checkOne(subject, 'output', output);
  },
};

function checkOne({ report, compilesSchemas }: RuleSubject, key: 'input' | 'output', schema: unknown): void {
  const path = ['schema', key];
  if (!isJsonObject(schema) || schema.type !== 'object') {
    report({
      severity: key === 'input' ? 'error' : 'warning',
      path,
      summary: `schema.${key} must describe an object ("type: object")`,
      ...(key === 'output' ? { detail: 'Another result is returned as { result: … }; describe that.' } : {}),
    });
  }
  if (!isJsonObject(schema)) return;
  for (const { severity, summary, detail, pointer } of compilesSchemas ? checkSchema(schema) : checkReferenceEnds(schema)) {
    report({
      severity,
      path: [...path, ...parsePointer(pointer ?? '#')],
      summary: `schema.${key}: ${summary}`,
      ...(detail === undefined ? {} : { detail }),
    });
  }
}
