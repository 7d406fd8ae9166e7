import { spawn } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectRoot, recoverJournal } from '../../src/activation/index.js';
import { type Bundle, bundleProgram } from '../planning/bundle.js';
import { COMMANDS, runToStep } from './crash-child.js';
import { CHANGED, CREATE, LIST, SHOW, Workspace } from './workspace.js';

// The command runs in a process of its own, which is really killed; it is bundled once, so that a process starts quickly.
let bundle: Bundle;
beforeAll(async () => {
  const source = `import { runToStep } from './crash-child.js';
    const [, , command = '', cwd = '', step] = process.argv;
    await runToStep(command, cwd, Number(step));`;
  bundle = await bundleProgram(source, fileURLToPath(new URL('.', import.meta.url)));
});
afterAll(() => bundle.remove());

function runChild(
  command: string,
  cwd: string,
  step: number,
): Promise<{ readonly signal: string | null; readonly output: string; readonly errors: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle.program, command, cwd, String(step)]);
    let output = '';
    let errors = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (errors += data));
    child.on('error', reject);
    child.on('close', (_code, signal) => resolve({ signal, output, errors }));
  });
}

/** What each command starts from: a folder that holds other drafts, and an active one that holds other files. */
const PREPARE: Readonly<Record<string, (work: Workspace) => Promise<void>>> = {
  apply: async () => {},
  'apply --force': async (work) => {
    await work.apply([LIST, CREATE]);
  },
  rollback: async (work) => {
    await work.apply([LIST, CREATE]);
    const { manifestPath } = await work.apply([CHANGED], { force: true });
    writeFileSync(join(work.dir, `manifest-to-roll-back=${manifestPath.split('/').at(-1)}`), '');
  },
  activate: async (work) => {
    await work.apply([LIST, CREATE]);
  },
};

async function prepare(command: string): Promise<Workspace> {
  const work = new Workspace();
  await work.apply([SHOW], { sourceName: 'other', outputDir: 'capability-drafts' });
  await work.activate(['capability-drafts/showpet.yaml']);
  await work.apply([SHOW], { sourceName: 'more', outputDir: 'capability-drafts' });
  await PREPARE[command]?.(work);
  return work;
}

function copyOf(work: Workspace): Workspace {
  const copy = new Workspace();
  cpSync(work.dir, copy.dir, { recursive: true });
  return copy;
}

describe.each(Object.keys(COMMANDS))('%s, killed at any step', (command) => {
  it('leaves what the next command sees as before or complete, and succeeds when it is run again', async () => {
    const start = await prepare(command);
    const whole = copyOf(start);
    const steps = await runToStep(command, whole.dir, Number.POSITIVE_INFINITY);
    const before = start.tree({ withWorkFiles: false });
    const complete = whole.tree();
    const completeFiles = whole.tree({ withWorkFiles: false });
    expect(steps).toBeGreaterThan(10);
    const seen = new Set<string>();

    const killAt = async (step: number): Promise<void> => {
      const work = copyOf(start);
      const { signal, errors } = await runChild(command, work.dir, step);
      expect({ step, signal, errors }).toEqual({ step, signal: 'SIGKILL', errors: '' });
      const again = copyOf(work);
      // As `serve` and `import preview` open the directories.
      await inspectRoot('capabilities', { integrity: 'warn' }, work.context);
      await recoverJournal('capability-drafts', work.context);
      const tree = work.tree({ withWorkFiles: false });
      const state = JSON.stringify(tree) === JSON.stringify(before) ? 'before' : 'complete';
      if (state === 'complete') expect(tree, `after step ${step}`).toEqual(completeFiles);
      seen.add(state);
      await runToStep(command, again.dir, Number.POSITIVE_INFINITY);
      expect(again.tree(), `run again after step ${step}`).toEqual(complete);
      work.remove();
      again.remove();
    };
    const pending = Array.from({ length: steps }, (_, index) => index + 1);
    await Promise.all(
      [0, 1, 2, 3].map(async () => {
        for (let step = pending.shift(); step !== undefined; step = pending.shift()) await killAt(step);
      }),
    );
    expect([...seen].sort()).toEqual(['before', 'complete']);
    start.remove();
    whole.remove();
  }, 180_000); // sixty processes a command
});
