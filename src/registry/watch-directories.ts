import { type FSWatcher, type Stats, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { platform } from 'node:process';

export interface FileWatch {
  close(): void;
}

export interface WatchOptions {
  /** Quiet time before a change is told, in milliseconds; a command that moves many files is one change. Default 100. */
  readonly settleMs?: number;
  /** How often the directories are looked through where the system does not tell (network and container mounts); default 5,000. */
  readonly pollMs?: number;
}

/**
 * Calls `onChange` after anything in the directories or files changed, however deep. The system's notification is used where there is one;
 * beside it, names, sizes and times are compared every `pollMs`, because some file systems never notify.
 */
export function watchDirectories(paths: readonly string[], onChange: () => void, options: WatchOptions = {}): FileWatch {
  const { settleMs = 100, pollMs = 5000 } = options;
  const startedAt = performance.timeOrigin + performance.now();
  let settling: NodeJS.Timeout | undefined;
  let isClosed = false;
  let isPolling = false;
  let known: string | undefined;
  const watchers = new Map<string, FSWatcher>();

  function changed(): void {
    if (isClosed) return;
    clearTimeout(settling);
    settling = setTimeout(() => {
      settling = undefined;
      void tell();
    }, settleMs);
  }

  async function tell(): Promise<void> {
    await follow();
    known = (await fingerprint(paths)).text;
    if (!isClosed) onChange();
  }

  async function poll(): Promise<void> {
    if (isPolling) return;
    isPolling = true;
    const { text, changedAt } = await fingerprint(paths);
    isPolling = false;
    const isChanged = known === undefined ? changedAt >= startedAt : text !== known;
    if (isChanged && settling === undefined) changed();
    known ??= text;
  }

  /** Watches directories that are new, and no longer those that are gone. */
  async function follow(): Promise<void> {
    const found = new Map((await Promise.all(paths.map(watchable))).flat());
    if (isClosed) return;
    for (const [key, watcher] of watchers) {
      if (found.has(key)) continue;
      watchers.delete(key);
      watcher.close();
    }
    for (const [key, path] of found) {
      const watcher = watchers.get(key) ?? watchOne(path, changed);
      if (watcher !== undefined) watchers.set(key, watcher);
    }
  }

  void follow();
  // A look at thousands of files is not taken while the first calls wait for an answer.
  const firstLook = setTimeout(() => void poll(), Math.min(pollMs, FIRST_LOOK_MS)).unref();
  const timer = setInterval(() => void poll(), pollMs).unref();
  return {
    close() {
      isClosed = true;
      clearTimeout(settling);
      clearTimeout(firstLook);
      clearInterval(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

const FIRST_LOOK_MS = 1000;

/** macOS and Windows watch a whole tree at once. Elsewhere Node would take a watch for each file, of which a user has some thousands, so directories are watched one by one. */
const WATCHES_TREES = platform === 'darwin' || platform === 'win32';

/** What has to be watched to learn of every change below the path, by its identity: another file of the same name is watched anew. */
async function watchable(path: string): Promise<(readonly [string, string])[]> {
  const entries = WATCHES_TREES ? [] : await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
  const directories = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  const found = await Promise.all(
    [path, ...directories].map(async (one) => {
      const stats = await stat(one).catch(() => undefined);
      return stats === undefined ? undefined : ([`${stats.dev} ${stats.ino} ${one}`, one] as const);
    }),
  );
  return found.filter((one) => one !== undefined);
}

function watchOne(path: string, changed: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(path, { recursive: WATCHES_TREES, persistent: false }, changed);
    // A directory that is taken away ends its watch; the comparison goes on.
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}

/** Names, sizes and times of everything below the paths, as one text, and when the last of it changed (milliseconds since 1970). */
async function fingerprint(paths: readonly string[]): Promise<{ readonly text: string; readonly changedAt: number }> {
  const files = (await Promise.all(paths.map(filesBelow))).flat();
  const lines = files.map(({ path, stats: { size, mtimeMs, ino } }) => `${path} ${size} ${mtimeMs} ${ino}`);
  return { text: lines.sort().join('\n'), changedAt: files.reduce((latest, { stats }) => Math.max(latest, stats.ctimeMs), 0) };
}

interface FoundFile {
  readonly path: string;
  readonly stats: Stats;
}

async function filesBelow(path: string): Promise<readonly FoundFile[]> {
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [{ path, stats }];
  const entries = await readdir(path, { recursive: true }).catch(() => []);
  const found = await Promise.all(
    entries.map(async (entry) => ({ path: join(path, entry), stats: await stat(join(path, entry)).catch(() => undefined) })),
  );
  return found.filter((one): one is FoundFile => one.stats !== undefined && !one.stats.isDirectory());
}
