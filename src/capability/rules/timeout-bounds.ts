import { providersOf } from '../providers-of.js';
import type { CapabilityRule } from './capability-rule.js';

/** Most MCP clients give up after 60 seconds when they hear nothing; a longer call needs a stream that reports progress. */
export const timeoutBounds: CapabilityRule = {
  code: 'CAP-016',
  name: 'timeout-bounds',
  title: 'timeout beyond what clients wait',
  check({ capability, report }) {
    for (const { provider, config, path } of providersOf(capability)) {
      if (provider.timeout <= CLIENT_PATIENCE_SECONDS || config.stream !== undefined) continue;
      report({
        severity: 'info',
        path: [...path.slice(0, -1), 'timeout'],
        summary: `the timeout of ${provider.timeout} seconds is longer than the ${CLIENT_PATIENCE_SECONDS} that most clients wait`,
      });
    }
  },
};

const CLIENT_PATIENCE_SECONDS = 60;
