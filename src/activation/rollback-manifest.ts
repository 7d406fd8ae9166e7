import { basename, dirname, join, resolve } from 'node:path';
import { GatewayError, type Manifest } from '../model/index.js';
import { digestFile } from '../planning/index.js';
import type { ActivationContext } from './activation-context.js';
import { commitChanges, type FileChange } from './commit-changes.js';
import { removeEmptyDirectory } from './durable-files.js';
import { keepFiles, readKept } from './kept-files.js';
import { readLock } from './lock-file.js';
import { manifestId, parseManifest, renderManifest } from './manifest-file.js';
import { withDirectories } from './open-directories.js';
import { hasTraces, recoverJournal } from './recover-journal.js';
import { readBelow, realDirectory, relativePosix } from './working-directory.js';

export interface RollbackOptions {
  /** Also take back files that were edited since. */
  readonly force?: boolean;
  /** Active directories, searched for files that were activated from this manifest's drafts. */
  readonly roots: readonly string[];
}

/** Paths are relative to the directory of the manifest, except `active`, relative to the working directory. */
export interface Rollback {
  readonly deleted: readonly string[];
  readonly restored: readonly string[];
  readonly kept: readonly { readonly path: string; readonly reason: string }[];
  /** Files that were activated since; named, never touched. */
  readonly active: readonly string[];
  /** False while edited files are kept: the manifest stays for a later `force`. */
  readonly complete: boolean;
}

/**
 * Restores what was before an apply, all or nothing: drafts it wrote are deleted, files it replaced or deleted come back
 * byte for byte. The directory meant is the one the manifest lies in, whatever is written in it.
 *
 * @throws GatewayError `manifest-invalid`, `source-not-found`, `path-refused`, `locked`, `not-writable`.
 */
export async function rollbackManifest(manifestPath: string, options: RollbackOptions, context: ActivationContext): Promise<Rollback> {
  const path = resolve(context.cwd, manifestPath);
  const file = basename(path);
  const id = manifestId(file);
  if (id === undefined) {
    throw new GatewayError('manifest-invalid', `${manifestPath} is not named like a manifest.`, {
      hint: 'Name an import-….manifest.json file.',
    });
  }
  const dir = await realDirectory(dirname(path));
  const wasInterrupted = await hasTraces(dir);
  await recoverJournal(dir, context);
  const isThere = (await readBelow(dir, file)) !== undefined;
  if (!isThere && wasInterrupted) return { deleted: [], restored: [], kept: [], active: [], complete: true }; // a killed rollback was finished just now
  if (!isThere) {
    throw new GatewayError('source-not-found', `${manifestPath} does not exist.`, {
      hint: 'It was rolled back already, or lies somewhere else.',
    });
  }
  const outcome = await withDirectories([dir], context, async () => {
    const bytes = await readBelow(dir, file);
    if (bytes === undefined) return undefined; // another process was faster
    const manifest = parseManifest(bytes.toString('utf8'), manifestPath);
    const work = await findWork(dir, id, manifest, options);
    const active = await findActive(dir, manifest, options.roots, context);
    await commitChanges(await collectChanges(dir, file, id, manifest, work), context);
    return { work, active, made: manifest.created_directories ?? [] };
  });
  if (outcome === undefined) return { deleted: [], restored: [], kept: [], active: [], complete: true };
  const { work, active, made } = outcome;
  if (work.kept.length === 0) await removeCreated(dir, made, context);
  return {
    deleted: work.deletions,
    restored: work.restorations.map((one) => one.path),
    kept: work.kept,
    active,
    complete: work.kept.length === 0,
  };
}

interface Work {
  readonly deletions: readonly string[];
  readonly restorations: readonly { readonly path: string; readonly content: Buffer }[];
  readonly kept: readonly { readonly path: string; readonly reason: string }[];
}

async function findWork(dir: string, id: string, manifest: Manifest, { force = false }: RollbackOptions): Promise<Work> {
  const { replaced } = await readKept(dir, id);
  const deletions: string[] = [];
  const restorations: Work['restorations'][number][] = [];
  const kept: Work['kept'][number][] = [];
  const restore = (path: string, sha256: string): void => {
    const content = Object.hasOwn(replaced, path) ? Buffer.from(replaced[path] ?? '', 'base64') : undefined;
    if (content !== undefined && digestFile(content) === sha256) restorations.push({ path, content });
    else kept.push({ path, reason: 'the bytes from before are not kept any more' });
  };
  for (const { path, sha256, replaced_sha256 } of manifest.written) {
    const bytes = await readBelow(dir, path);
    const isEdited = bytes !== undefined && digestFile(bytes) !== sha256;
    if (isEdited && !force) kept.push({ path, reason: 'it was edited since' });
    else if (replaced_sha256 !== undefined) restore(path, replaced_sha256);
    else if (bytes !== undefined) deletions.push(path);
  }
  for (const { path, sha256 } of manifest.removed ?? []) {
    const bytes = await readBelow(dir, path);
    if (bytes === undefined || force) restore(path, sha256);
    else kept.push({ path, reason: 'another file is there now' });
  }
  return { deletions, restorations, kept };
}

async function collectChanges(dir: string, file: string, id: string, manifest: Manifest, work: Work): Promise<readonly FileChange[]> {
  const keptPaths = new Set(work.kept.map(({ path }) => path));
  const changes: FileChange[] = [
    ...work.deletions.map((path) => ({ dir, path, content: null })),
    ...work.restorations.map(({ path, content }) => ({ dir, path, content })),
  ];
  if (keptPaths.size === 0) return [...changes, { dir, path: file, content: null }, await keepFiles(dir, id, null)];
  const rest: Manifest = {
    ...manifest,
    written: manifest.written.filter(({ path }) => keptPaths.has(path)),
    removed: (manifest.removed ?? []).filter(({ path }) => keptPaths.has(path)),
  };
  return [...changes, { dir, path: file, content: renderManifest(rest) }];
}

async function findActive(
  dir: string,
  manifest: Manifest,
  roots: readonly string[],
  context: ActivationContext,
): Promise<readonly string[]> {
  const drafts = new Set(manifest.written.map(({ path }) => relativePosix(context.cwd, join(dir, path))));
  const active: string[] = [];
  for (const root of roots) {
    const real = await realDirectory(resolve(context.cwd, root));
    for (const [path, { from }] of Object.entries((await readLock(real)).files)) {
      if (from !== undefined && drafts.has(from)) active.push(relativePosix(context.cwd, join(real, path)));
    }
  }
  return active.sort();
}

async function removeCreated(dir: string, created: readonly string[], context: ActivationContext): Promise<void> {
  for (const path of [...created].reverse()) {
    // Only the directory itself and those above it were ever made by an apply.
    if (path === '.' || /^(?:\.\.\/)*\.\.$/.test(path)) await removeEmptyDirectory(resolve(dir, path), context);
  }
}
