import { expect } from 'vitest';
import { runCli } from '../cli/run-cli.js';

/** Imports the description and activates every draft of it into `capabilities`, as a person would. */
export async function activateAll(dir: string, source: string, ...flags: readonly string[]): Promise<void> {
  await runCli(['import', 'apply', source, ...flags], dir);
  const gates = ['destructive_action', 'network_scope', 'auth_decision', 'license_review', 'provenance_verification'];
  const approvals = gates.flatMap((gate) => ['--approve', gate]);
  const { code, stderr } = await runCli(['cap', 'activate', 'capability-drafts', ...approvals, '--reviewer', 'rita'], dir);
  expect([code, stderr]).toEqual([0, '']);
}
