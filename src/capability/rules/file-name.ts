import type { CapabilityRule } from './capability-rule.js';

/** A file is named after its capability, so that what a tool list shows is found in the folder. */
export const fileName: CapabilityRule = {
  code: 'CAP-012',
  name: 'file-name',
  title: 'name and file name differ',
  check({ capability, path: file, report }) {
    if (file === undefined) return;
    const stem = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).replace(/\.ya?ml$/i, '');
    if (stem === capability.name) return;
    report({
      severity: 'warning',
      path: ['name'],
      summary: `the capability is named "${capability.name}" and its file "${stem}"`,
      detail: `Rename the file to ${capability.name}.yaml, or the capability.`,
    });
  },
};
