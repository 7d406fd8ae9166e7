import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

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
  const settleMs = options.settleMs ?? 100;
  let settling: NodeJS.Timeout | undefined;
  let isClosed = false;
  let isPolling = false;
  let known: string | undefined;

  function changed(): void {
    if (isClosed) return;
    clearTimeout(settling);
    settling = setTimeout(() => {
      settling = undefined;
      void tell();
    }, settleMs);
  }

  async function tell(): Promise<void> {
    known = await fingerprint(paths);
    if (!isClosed) onChange();
  }

  async function poll(): Promise<void> {
    if (isPolling) return;
    isPolling = true;
    const now = await fingerprint(paths);
    isPolling = false;
    if (known !== undefined && now !== known && settling === undefined) changed();
    known ??= now;
  }

  const watchers = paths.flatMap((path) => watchOne(path, changed));
  void poll();
  const timer = setInterval(() => void poll(), options.pollMs ?? 5000).unref();
  return {
    close() {
      isClosed = true;
      clearTimeout(settling);
      clearInterval(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

function watchOne(path: string, changed: () => void): FSWatcher[] {
  try {
    const watcher = watch(path, { recursive: true, persistent: false }, changed);
    // A directory that is taken away ends its watch; the comparison goes on.
    watcher.on('error', () => watcher.close());
    return [watcher];
  } catch {
    return [];
  }
}

/** Names, sizes and times of everything below the paths, as one text. */
async function fingerprint(paths: readonly string[]): Promise<string> {
  const lines = await Promise.all(paths.map(describe));
  return lines.flat().sort().join('\n');
}

async function describe(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return [];
  if (!found.isDirectory()) return [line(path, found)];
  const entries = await readdir(path, { recursive: true }).catch(() => []);
  const stats = await Promise.all(entries.map(async (entry) => ({ entry, stats: await stat(join(path, entry)).catch(() => undefined) })));
  return stats.flatMap(({ entry, stats: entryStats }) =>
    entryStats === undefined || entryStats.isDirectory() ? [] : [line(join(path, entry), entryStats)],
  );
}

function line(path: string, { size, mtimeMs, ino }: { readonly size: number; readonly mtimeMs: number; readonly ino: number }): string {
  return `${path} ${size} ${mtimeMs} ${ino}`;
}
