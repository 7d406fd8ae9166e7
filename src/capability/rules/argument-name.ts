import { isJsonObject } from '../../model/index.js';
import { ARGUMENT_NAME } from '../template.js';
import type { CapabilityRule } from './capability-rule.js';

/**
 * Names of arguments are `[a-zA-Z0-9_.-]{1,64}` (DESIGN: "Names"): clients refuse a whole tool list for one that is not. Those that begin with
 * `env.` could not be written as a placeholder.
 */
export const argumentName: CapabilityRule = {
  code: 'CAP-007',
  name: 'argument-name',
  title: 'argument name that clients refuse',
  check({ capability, report }) {
    const { input } = capability.schema;
    if (!isJsonObject(input) || !isJsonObject(input.properties)) return;
    for (const name of Object.keys(input.properties)) {
      if (ARGUMENT_NAME.test(name)) continue;
      report({
        severity: 'error',
        path: ['schema', 'input', 'properties', name],
        summary: `the argument name ${JSON.stringify(name.slice(0, 80))} ${name.startsWith('env.') ? 'begins with "env."' : 'is not 1 to 64 letters, digits, "_", "." or "-"'}`,
        detail: 'Give it another name; the wire name stays in the template (params: { "wire name": "{argument}" }).',
      });
    }
  },
};
