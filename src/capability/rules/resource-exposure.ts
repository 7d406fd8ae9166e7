import { requiredNames, rootProperties } from '../../schema/index.js';
import { parseUriTemplate } from '../uri-template.js';
import type { CapabilityRule } from './capability-rule.js';

/** A resource is read by clients on their own, without asking: only a read may be one. Its URI template, when it has one of its own, spells the arguments. */
export const resourceExposure: CapabilityRule = {
  code: 'CAP-020',
  name: 'resource-exposure',
  title: 'resource that cannot be one',
  check({ capability, report }) {
    const { expose = 'tool', resource, metadata, schema } = capability;
    if (expose === 'tool') {
      if (resource !== undefined)
        report({ severity: 'warning', path: ['resource'], summary: 'resource has no effect without expose: resource or both' });
      return;
    }
    if (metadata?.read_only !== true) {
      report({
        severity: 'error',
        path: ['expose'],
        summary: 'only a read can be a resource',
        detail: 'Say metadata.read_only: true if it is one, or expose: tool.',
      });
    }
    const template = resource === undefined ? undefined : parseUriTemplate(resource.uri_template);
    if (typeof template === 'string')
      report({ severity: 'error', path: ['resource', 'uri_template'], summary: `the URI template cannot be used: ${template}` });
    if (typeof template !== 'object') return;
    const arguments_ = Object.keys(rootProperties(schema.input));
    const names = template.variables.map(({ name }) => name);
    const wrong = [
      ...names.filter((name) => !arguments_.includes(name)).map((name) => `{${name}} is no argument`),
      ...requiredNames(schema.input)
        .filter((name) => !names.includes(name))
        .map((name) => `the required argument "${name}" is not in it`),
    ];
    for (const summary of wrong)
      report({ severity: 'error', path: ['resource', 'uri_template'], summary: `the URI template cannot be used: ${summary}` });
  },
};
