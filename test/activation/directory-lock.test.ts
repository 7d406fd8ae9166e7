import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdDirectories } from '../../src/activation/directory-lock.js';
import type { ActivationContext } from '../../src/activation/index.js';
import { CREATE, LIST, SHOW, Workspace } from './workspace.js';

let work: Workspace;
beforeEach(() => {
  work = new Workspace();
});
afterEach(() => work.remove());

const as = (changes: Partial<ActivationContext>): ActivationContext => ({ ...work.context, lockWaitMs: 100, ...changes });
const target = () => join(work.dir, 'drafts');

describe('holdDirectories', () => {
  it('lets one in, names it to the other, and leaves nothing behind', async () => {
    const held = await holdDirectories([target()], work.context);
    await expect(holdDirectories([target()], as({}))).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    await held.release();
    expect(work.tree()).toEqual({});
    await (await holdDirectories([target()], as({}))).release();
    expect(work.tree()).toEqual({});
  });

  it('waits no longer when it is asked to stop', async () => {
    const held = await holdDirectories([target()], work.context);
    const waiting = as({ lockWaitMs: 60_000, signal: AbortSignal.timeout(50) });
    await expect(holdDirectories([target()], waiting)).rejects.toMatchObject({ code: 'interrupted' });
    await held.release();
  });

  it('holds all or none', async () => {
    const held = await holdDirectories([join(work.dir, 'b')], work.context);
    await expect(holdDirectories([join(work.dir, 'a'), join(work.dir, 'b')], as({}))).rejects.toMatchObject({ code: 'locked' });
    expect(readdirSync(work.dir)).toEqual(['b']);
    await held.release();
  });

  it.each<[string, Partial<ActivationContext>]>([
    ['does not run any more', { processStart: () => undefined }],
    ['has another process under its number', { processStart: () => 'later' }],
  ])('does not wait for a process that %s', async (_name, changes) => {
    await holdDirectories([target()], work.context);
    const context = as(changes);
    await (await holdDirectories([target()], context)).release();
    expect(work.tree()).toEqual({ 'drafts/': '' });
  });

  it('believes a process of another machine for two minutes', async () => {
    mkdirSync(join(target(), '.mcp-gateway/locks'), { recursive: true });
    const file = join(target(), '.mcp-gateway/locks/1-aaaaaaaaaaaa-bbbbbbbbbbbb-1');
    writeFileSync(file, '');
    utimesSync(file, work.context.now(), work.context.now());
    await expect(holdDirectories([target()], as({}))).rejects.toMatchObject({ code: 'locked' });
    const later = as({ now: () => new Date(work.context.now().getTime() + 180_000) });
    await (await holdDirectories([target()], later)).release();
  });

  it('shows other machines that it lives, however long the command takes', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const started = Date.now();
      let now = started;
      const held = await holdDirectories([target()], as({ now: () => new Date(now) }));
      const locks = join(target(), '.mcp-gateway/locks');
      now = started + 110_000;
      vi.advanceTimersByTime(30_000);
      await vi.waitFor(() => expect(statSync(join(locks, readdirSync(locks)[0] ?? '')).mtimeMs).toBeGreaterThan(started + 100_000));
      const elsewhere = as({ hostname: 'another', now: () => new Date(started + 200_000) });
      await expect(holdDirectories([target()], elsewhere)).rejects.toMatchObject({ code: 'locked' });
      await held.release();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('leaves alone what the holder has made, when another one steps back', async () => {
    const held = await holdDirectories([target()], as({}));
    const kept = join(target(), '.mcp-gateway/kept');
    mkdirSync(kept);
    await expect(holdDirectories([target()], as({}))).rejects.toMatchObject({ code: 'locked' });
    expect(existsSync(kept)).toBe(true);
    await held.release();
    expect(existsSync(kept)).toBe(false);
  });

  it('never lets two in at once', async () => {
    let inside = 0;
    let most = 0;
    const contend = async (): Promise<void> => {
      const held = await holdDirectories([target()], as({ lockWaitMs: 20_000 }));
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
      await held.release();
    };
    await Promise.all(Array.from({ length: 8 }, contend));
    expect(most).toBe(1);
  });
});

describe('commands at the same time', () => {
  it('apply one after the other, each whole', async () => {
    const plans = await Promise.all([work.plan([LIST]), work.plan([SHOW], { sourceName: 'b' }), work.plan([CREATE], { sourceName: 'c' })]);
    const { applyPlan } = await import('../../src/activation/index.js');
    await Promise.all(plans.map((plan) => applyPlan(plan, { outputDir: 'drafts', roots: [] }, work.context)));
    expect(Object.keys(work.tree({ withWorkFiles: false })).filter((path) => path.endsWith('.yaml'))).toEqual([
      'drafts/createpet.yaml',
      'drafts/listpets.yaml',
      'drafts/showpet.yaml',
    ]);
  });

  it('apply the same plan twice as once', async () => {
    const plan = await work.plan([LIST, SHOW]);
    const { applyPlan } = await import('../../src/activation/index.js');
    const [a, b] = await Promise.all([0, 1].map(() => applyPlan(plan, { outputDir: 'drafts', roots: [] }, work.context)));
    expect(a?.manifest).toEqual(b?.manifest);
  });
});
