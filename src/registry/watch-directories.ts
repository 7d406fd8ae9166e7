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
  /** How often the directories are looked through where the system does not tell (network and container mounts), the first time after a second at the latest; default 5,000. */
  readonly pollMs?: number;
  /** When what is watched was read, in milliseconds since 1970: what has changed since is told at the first look. Default: now. */
  readonly since?: number;
}

/**
 * Calls `onChange` after anything in the directories or files changed, however deep. The system's notification is used where there is one;
 * beside it, names, sizes and times are compared every `pollMs`, because some file systems never notify.
 */
export function watchDirectories(paths: readonly string[], onChange: () => void, options: WatchOptions = {}): FileWatch {
  const { settleMs = 100, pollMs = 5000, since = Date.now() } = options;
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
    const now = await fingerprint(paths);
    isPolling = false;
    const isOther = known === undefined ? now.changedMs > since : now.text !== known;
    if (isOther && settling === undefined) changed();
    known ??= now.text;
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

/** Names, sizes and times of everything below the paths, as one text; and when the last of it changed. */
async function fingerprint(paths: readonly string[]): Promise<{ readonly text: string; readonly changedMs: number }> {
  const files = (await Promise.all(paths.map(describe))).flat();
  const text = files.map((file) => file.line).sort();
  return { text: text.join('\n'), changedMs: files.reduce((latest, { changedMs }) => Math.max(latest, changedMs), 0) };
}

interface DescribedFile {
  readonly line: string;
  readonly changedMs: number;
}

async function describe(path: string): Promise<DescribedFile[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return [];
  if (!found.isDirectory()) return [describeFile(path, found)];
  const entries = await readdir(path, { recursive: true }).catch(() => []);
  const described: DescribedFile[] = [];
  const describeEntry = async (entry: string): Promise<void> => {
    const file = join(path, entry);
    const stats = await stat(file).catch(() => undefined);
    if (stats !== undefined && !stats.isDirectory()) described.push(describeFile(file, stats));
  };
  // To ask for those of thousands of files at once holds up everything else.
  for (let start = 0; start < entries.length; start += ASKED_AT_ONCE) {
    await Promise.all(entries.slice(start, start + ASKED_AT_ONCE).map(describeEntry));
  }
  return described;
}

const ASKED_AT_ONCE = 64;

function describeFile(path: string, { size, mtimeMs, ctimeMs, ino }: Stats): DescribedFile {
  return { line: `${path} ${size} ${mtimeMs} ${ino}`, changedMs: ctimeMs };
}
