import { isJsonObject } from '../../model/index.js';
import { argumentPlaceholders } from '../argument-placeholders.js';
import { inputArguments } from '../input-arguments.js';
import { providersOf } from '../providers-of.js';
import type { CapabilityRule } from './capability-rule.js';

/**
 * An argument that nothing of the request uses. The caller gives it, and it goes nowhere. `transform.request` sees all arguments and
 * `pagination` names its own, so those count as uses.
 */
export const unusedArgument: CapabilityRule = {
  code: 'CAP-005',
  name: 'unused-argument',
  title: 'argument that is never sent',
  check({ capability, report }) {
    const { input } = capability.schema;
    if (!isJsonObject(input) || !isJsonObject(input.properties) || capability.transform?.request !== undefined) return;
    const used = new Set(argumentPlaceholders(capability).keys());
    for (const { config } of providersOf(capability)) {
      for (const name of Object.keys(config.param_map ?? {})) used.add(name);
      for (const name of inputArguments(config)) used.add(name);
      if (config.pagination?.argument !== undefined) used.add(config.pagination.argument);
      if (config.pagination?.limit_argument !== undefined) used.add(config.pagination.limit_argument);
    }
    for (const name of Object.keys(input.properties)) {
      if (used.has(name)) continue;
      report({
        severity: 'warning',
        path: ['schema', 'input', 'properties', name],
        summary: `the argument "${name}" is used nowhere and is never sent`,
        detail: `Put {${name}} where it belongs in providers.primary.config, or take it out of schema.input.`,
      });
    }
  },
};
