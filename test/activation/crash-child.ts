import { activate, applyPlan, readCurrentState, rollbackManifest, systemContext } from '../../src/activation/index.js';
import type { Operation } from '../../src/model/index.js';
import { planImport } from '../../src/planning/index.js';
import { makeInput } from '../planning/operations.js';
import { CHANGED, CREATE, LIST } from './workspace.js';

/** The commands that the crash suite kills. */
export const COMMANDS: Readonly<Record<string, (context: ReturnType<typeof systemContext>) => Promise<unknown>>> = {
  apply: (context) => apply([LIST, CREATE], 'capability-drafts', false, context),
  'apply --force': (context) => apply([CHANGED], 'capability-drafts', true, context),
  rollback: async (context) => {
    const { readdirSync } = await import('node:fs');
    // The newest plan's manifest, whose name the first run of the test wrote down.
    const name =
      readdirSync(context.cwd)
        .find((file) => file.startsWith('manifest-to-roll-back='))
        ?.split('=')[1] ?? '';
    return rollbackManifest(`capability-drafts/${name}`, { roots: ['capabilities'] }, context);
  },
  activate: (context) =>
    activate(['capability-drafts/createpet.yaml'], { roots: ['capabilities'], approvals: ['*'], reviewer: 'ann' }, context),
};

async function apply(
  operations: readonly Operation[],
  outputDir: string,
  force: boolean,
  context: ReturnType<typeof systemContext>,
): Promise<unknown> {
  const current = await readCurrentState({ outputDir, roots: ['capabilities'] }, context);
  return applyPlan(planImport(makeInput(operations, { current })), { outputDir, force, roots: ['capabilities'] }, context);
}

/** Runs a command in a directory and dies at the given step of the file system; says how many there were when it did not. */
export async function runToStep(command: string, cwd: string, fatal: number): Promise<number> {
  let steps = 0;
  const context = systemContext(cwd, {
    now: () => new Date('2026-01-02T03:04:05Z'),
    step: () => {
      steps += 1;
      if (steps === fatal) process.kill(process.pid, 'SIGKILL');
    },
  });
  await COMMANDS[command]?.(context);
  return steps;
}
