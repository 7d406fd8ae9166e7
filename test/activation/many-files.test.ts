import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activate, deactivate, readLock, writeLock } from '../../src/activation/index.js';
import { makeOperation } from '../planning/operations.js';
import { Workspace } from './workspace.js';

const COUNT = 150;
const OPERATIONS = Array.from({ length: COUNT }, (_, index) => makeOperation(`getThing${index}`));
const ACTIVE = OPERATIONS.map((_, index) => `capabilities/getthing${index}.yaml`);

let work: Workspace;
beforeEach(async () => {
  work = new Workspace();
  await work.apply(OPERATIONS);
});
afterEach(() => work.remove());

/** How long it took, in milliseconds. */
async function time(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

/** Entries of files that another import had in the active directory, as many as a large one has. */
async function fillLock(count: number): Promise<void> {
  const root = join(work.dir, 'capabilities');
  const lock = await readLock(root);
  const [entry] = Object.values(lock.files);
  if (entry === undefined) throw new Error('nothing is active');
  const others = Object.fromEntries(Array.from({ length: count }, (_, index) => [`other/tool${index}.yaml`, entry]));
  await writeLock(root, { ...lock, files: { ...lock.files, ...others } }, work.context);
}

/** What reading the lock some times takes here and now, and much less than reading it for each file; in milliseconds. */
async function timeOfFewReads(): Promise<number> {
  return 1500 + 40 * (await time(() => readLock(join(work.dir, 'capabilities'))));
}

describe('many files beside many that are active', () => {
  it('are deactivated in time with their number', async () => {
    await work.activate(['capability-drafts']);
    await fillLock(8000);
    const limit = await timeOfFewReads();
    expect(await time(() => deactivate(ACTIVE, { roots: work.roots }, work.context))).toBeLessThan(limit);
    expect(Object.keys((await readLock(join(work.dir, 'capabilities'))).files)).toHaveLength(8000);
  });

  it('are found to be active already in time with their number', async () => {
    await work.activate(['capability-drafts']);
    await fillLock(8000);
    const drafts = ACTIVE.map((path) => path.replace('capabilities', 'capability-drafts'));
    const limit = await timeOfFewReads();
    expect(await time(() => work.activate(drafts))).toBeLessThan(limit);
  });
});

describe('a command that is asked to stop', () => {
  /** Activates everything, and is asked to stop at the first step of the file system that is called so. */
  async function activateUntil(step: string): Promise<void> {
    const stopping = new AbortController();
    const context = {
      ...work.context,
      signal: stopping.signal,
      step: (name: string) => {
        if (name.startsWith(step)) stopping.abort();
      },
    };
    await activate(['capability-drafts'], { roots: work.roots, approvals: [], reviewer: 'ann' }, context);
  }

  it.each(['lock ', 'write '])('at "%s…" changes nothing, and says so', async (step) => {
    const before = work.tree();
    await expect(activateUntil(step)).rejects.toMatchObject({ code: 'interrupted', message: 'Interrupted; nothing was changed.' });
    expect(work.tree()).toEqual(before);
  });

  it('after it began to change files goes on to the end', async () => {
    await activateUntil(`rename ${join(work.dir, 'capabilities/.mcp-gateway/journal.json.new')}`);
    expect(Object.keys((await readLock(join(work.dir, 'capabilities'))).files)).toHaveLength(COUNT);
  });

  it('and one that fails leave nobody behind who still writes', async () => {
    const before = work.tree();
    let writes = 0;
    const step = (name: string): void => {
      if (name.startsWith('write ') && ++writes === 20) throw new Error('no more');
    };
    const options = { roots: work.roots, approvals: [], reviewer: 'ann' };
    await expect(activate(['capability-drafts'], options, { ...work.context, step })).rejects.toThrow('no more');
    await delay(100);
    expect(work.tree()).toEqual(before);
  });
});
