import type { CapabilityRule } from './capability-rule.js';

/** A resource is read by clients on their own, without asking: only a read may be one, and it needs a URI template. */
export const resourceExposure: CapabilityRule = {
  code: 'CAP-020',
  name: 'resource-exposure',
  title: 'resource that cannot be one',
  check({ capability, report }) {
    const { expose = 'tool', resource, metadata } = capability;
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
  },
};
