import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FileWatch, watchDirectories } from '../../src/registry/index.js';

let dir: string;
let watching: FileWatch | undefined;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'watch-'));
  mkdirSync(join(dir, 'root/a/b'), { recursive: true });
  writeFileSync(join(dir, 'root/a/b/tool.yaml'), 'one');
  writeFileSync(join(dir, 'gateway.yaml'), 'one');
});
afterEach(() => {
  watching?.close();
  rmSync(dir, { recursive: true, force: true });
});

const HOUR = 3_600_000;

/** Watches, by notification alone unless told otherwise; resolves when the watches stand. */
async function start(options: Parameters<typeof watchDirectories>[2] = { settleMs: 20, pollMs: HOUR }) {
  const onChange = vi.fn();
  watching = watchDirectories([join(dir, 'root'), join(dir, 'gateway.yaml'), join(dir, 'not-there')], onChange, options);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(onChange).not.toHaveBeenCalled();
  return onChange;
}

async function tellsOf(onChange: ReturnType<typeof vi.fn>, change: () => void): Promise<void> {
  onChange.mockClear();
  change();
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), { timeout: 5000 });
  // What follows is told apart from what was.
  await new Promise((resolve) => setTimeout(resolve, 200));
}

describe('watched directories', () => {
  it('tell of changes however deep, also in directories that came later or came again', async () => {
    const onChange = await start();
    const deep = join(dir, 'root/a/b');
    await tellsOf(onChange, () => writeFileSync(join(deep, 'tool.yaml'), 'two'));
    await tellsOf(onChange, () => mkdirSync(join(deep, 'c')));
    await tellsOf(onChange, () => writeFileSync(join(deep, 'c/other.yaml'), 'one'));
    await tellsOf(onChange, () => rmSync(join(deep, 'c/other.yaml')));
    await tellsOf(onChange, () => {
      renameSync(deep, join(dir, 'away'));
      mkdirSync(deep);
    });
    await tellsOf(onChange, () => writeFileSync(join(deep, 'tool.yaml'), 'three'));
  });

  it.each([
    ['before they were read', 60_000, 0],
    ['while they were read', -60_000, 1],
  ])('of what changed %s', async (_when, fromNow, times) => {
    const onChange = vi.fn();
    watching = watchDirectories([join(dir, 'root')], onChange, { settleMs: 20, pollMs: 50, since: Date.now() + fromNow });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(onChange).toHaveBeenCalledTimes(times);
  });

  it('tell of a file that is replaced, each time', async () => {
    const onChange = await start();
    for (const text of ['two', 'three']) {
      await tellsOf(onChange, () => {
        writeFileSync(join(dir, 'new'), text);
        renameSync(join(dir, 'new'), join(dir, 'gateway.yaml'));
      });
    }
  });

  it('tell of many changes at once, once', async () => {
    const onChange = await start({ settleMs: 300, pollMs: HOUR });
    await tellsOf(onChange, () => {
      for (let index = 0; index < 50; index += 1) writeFileSync(join(dir, `root/tool_${index}.yaml`), 'one');
    });
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('tell nothing once they are closed', async () => {
    const onChange = await start();
    watching?.close();
    writeFileSync(join(dir, 'root/a/b/tool.yaml'), 'two');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(onChange).not.toHaveBeenCalled();
  });

  it('are compared where the system does not notify', async () => {
    const onChange = await start({ settleMs: 20, pollMs: 50 });
    // What is not there cannot be watched.
    await tellsOf(onChange, () => {
      mkdirSync(join(dir, 'not-there'));
      writeFileSync(join(dir, 'not-there/tool.yaml'), 'one');
    });
  });
});
