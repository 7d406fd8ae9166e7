import { providersOf } from '../providers-of.js';
import type { CapabilityRule } from './capability-rule.js';

/**
 * `path` begins with `/` and has no `.` or `..` segment, so that what is called is what is read. A fragment is never sent.
 */
export const pathForm: CapabilityRule = {
  code: 'CAP-014',
  name: 'path-form',
  title: 'path that is not what it seems',
  check({ capability, report }) {
    for (const { config, path } of providersOf(capability)) {
      if (config.path === undefined) continue;
      const at = [...path, 'path'];
      if (!config.path.startsWith('/')) {
        report({ severity: 'error', path: at, summary: `the path must begin with "/": ${JSON.stringify(config.path.slice(0, 100))}` });
      }
      const [segments = ''] = config.path.split(/[?#]/, 1);
      if (segments.split(/[/\\]|%2f|%5c/i).some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment))) {
        report({ severity: 'error', path: at, summary: 'the path holds a "." or ".." segment' });
      }
      if (config.path.includes('#')) report({ severity: 'warning', path: at, summary: 'what follows "#" in the path is never sent' });
      if (config.endpoint !== undefined) report({ severity: 'warning', path: at, summary: 'path has no effect beside endpoint' });
    }
  },
};
