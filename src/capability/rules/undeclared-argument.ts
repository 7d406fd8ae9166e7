import { isJsonObject } from '../../model/index.js';
import { nearestName } from '../../schema/index.js';
import { argumentPlaceholders } from '../argument-placeholders.js';
import { formatPath } from '../file-position.js';
import { inputArguments } from '../input-arguments.js';
import { providersOf } from '../providers-of.js';
import type { CapabilityRule } from './capability-rule.js';

/**
 * A placeholder names an argument that `schema.input` does not have. No caller can give it, so the parameter is never sent, and a path
 * cannot be built.
 */
export const undeclaredArgument: CapabilityRule = {
  code: 'CAP-004',
  name: 'undeclared-argument',
  title: 'placeholder without an argument',
  check({ capability, report }) {
    const { input } = capability.schema;
    if (!isJsonObject(input) || input.additionalProperties === true || isJsonObject(input.additionalProperties)) return;
    const declared = isJsonObject(input.properties) ? Object.keys(input.properties) : [];
    for (const { config, path } of providersOf(capability)) {
      for (const name of inputArguments(config).filter((argument) => !declared.includes(argument))) {
        const summary = `input_required names the argument "${name}", which schema.input does not have`;
        report({ severity: 'error', path: [...path, 'input_required'], summary, detail: `Add "${name}" to schema.input.properties.` });
      }
    }
    for (const [name, places] of argumentPlaceholders(capability)) {
      if (declared.includes(name)) continue;
      const meant = nearestName(name, declared);
      for (const { path } of places) {
        report({
          severity: 'error',
          path,
          summary: `{${name}} in ${formatPath(path)} is no argument${meant === undefined ? '' : `; did you mean {${meant}}?`}`,
          detail: `Add "${name}" to schema.input.properties, or write {{${name}}} for the literal text.`,
        });
      }
    }
  },
};
