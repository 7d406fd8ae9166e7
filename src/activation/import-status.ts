import { join, resolve } from 'node:path';
import type { LockSource } from '../model/index.js';
import { digestFile } from '../planning/index.js';
import type { ActivationContext } from './activation-context.js';
import { readLock } from './lock-file.js';
import { readCurrentState } from './read-current-state.js';
import { recoverJournal } from './recover-journal.js';
import { readBelow, realDirectory, relativePosix } from './working-directory.js';

export interface ImportStatusOptions {
  readonly roots: readonly string[];
  readonly draftDirs: readonly string[];
}

/** One source of the locks and drafts directories. Paths are relative to the working directory. */
export interface ImportStatus {
  readonly source: string;
  readonly kind?: string;
  readonly uri?: string;
  /** Applied to it before it was imported. */
  readonly overlays?: readonly string[];
  /** As recorded when last activated from; the caller compares it with the document as it is now. */
  readonly sourceDigest?: string;
  readonly active: readonly string[];
  /** Active files that differ from what was approved, or are gone. */
  readonly drifted: readonly string[];
  /** Drafts that wait for activation. */
  readonly pending: readonly string[];
}

/**
 * Where every source stands, sorted by name.
 *
 * @throws GatewayError `lock-invalid`, `locked`, `path-refused`.
 */
export async function importStatus(
  { roots, draftDirs }: ImportStatusOptions,
  context: ActivationContext,
): Promise<readonly ImportStatus[]> {
  const found = new Map<string, { source?: LockSource; active: string[]; drifted: string[]; pending: string[] }>();
  const statusOf = (name: string) => {
    const status = found.get(name) ?? { active: [], drifted: [], pending: [] };
    found.set(name, status);
    return status;
  };
  for (const root of roots) {
    const dir = await realDirectory(resolve(context.cwd, root));
    await recoverJournal(dir, context);
    const lock = await readLock(dir);
    for (const [name, source] of Object.entries(lock.sources)) statusOf(name).source = source;
    for (const [path, entry] of Object.entries(lock.files)) {
      if (entry.source === undefined) continue;
      const shown = relativePosix(context.cwd, join(dir, path));
      const bytes = await readBelow(dir, path);
      const status = statusOf(entry.source);
      status.active.push(shown);
      if (bytes === undefined || digestFile(bytes) !== entry.sha256) status.drifted.push(shown);
    }
  }
  for (const draftDir of draftDirs) {
    const { drafts } = await readCurrentState({ outputDir: draftDir, roots: [] }, context);
    for (const [path, { source }] of drafts) {
      if (source !== undefined) statusOf(source).pending.push(relativePosix(context.cwd, join(resolve(context.cwd, draftDir), path)));
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { source, active, drifted, pending }]) => ({
      source: name,
      ...(source === undefined ? {} : { kind: source.kind }),
      ...(source?.uri === undefined ? {} : { uri: source.uri }),
      ...(source?.overlays === undefined ? {} : { overlays: source.overlays }),
      ...(source?.source_digest_sha256 === undefined ? {} : { sourceDigest: source.source_digest_sha256 }),
      active: active.sort(),
      drifted: drifted.sort(),
      pending: pending.sort(),
    }));
}
