import { Metadata } from '../../model/index.js';
import { nearestName } from '../../schema/index.js';
import type { CapabilityRule } from './capability-rule.js';

/** `metadata` is open, so a misspelt key would be kept and do nothing: `readonly: true` makes no tool read-only. */
export const metadataNearMiss: CapabilityRule = {
  code: 'CAP-018',
  name: 'metadata-near-miss',
  title: 'metadata key that is nearly a known one',
  check({ capability, report }) {
    const known = Object.keys(Metadata.shape);
    for (const key of Object.keys(capability.metadata ?? {})) {
      const meant = known.includes(key) ? undefined : nearestName(key, known);
      if (meant === undefined) continue;
      report({
        severity: 'warning',
        path: ['metadata', key],
        summary: `metadata.${key} has no effect; did you mean "${meant}"?`,
      });
    }
  },
};
