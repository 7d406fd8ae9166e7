import { join, resolve } from 'node:path';
import { digestCapability } from '../capability/index.js';
import { LOCK_FILE, type LockFileEntry } from '../model/index.js';
import { type DirectFile, digestFile, recordAuthorizationServers } from '../planning/index.js';
import type { ActivationContext } from './activation-context.js';
import { commitChanges, type FileChange } from './commit-changes.js';
import { ownMember } from './file-origin.js';
import { readLock, renderLock } from './lock-file.js';
import { withDirectories } from './open-directories.js';
import { findRoot } from './served-directories.js';
import { checkRelativePath, readBelow, realDirectory, relativePosix } from './working-directory.js';

export interface DirectOptions {
  readonly outputDir: string;
  /** Active directories of the configuration; an output directory in none becomes one. */
  readonly roots: readonly string[];
  /** Recorded in the lock. */
  readonly sourceName: string;
  /** Replace files that were edited since they were written. */
  readonly force?: boolean;
}

/** Paths are relative to the output directory, sorted. */
export interface DirectReport {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly refused: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * Writes activated capability files for local work (`cap import`), all or none of those it may write, and records them as
 * `direct`. A blocked operation, a reviewed file, and a file edited since it was written are refused, each by itself.
 *
 * @throws GatewayError `not-writable`, `path-refused`, `lock-invalid`, `locked`.
 */
export async function writeDirect(files: readonly DirectFile[], options: DirectOptions, context: ActivationContext): Promise<DirectReport> {
  const dir = await realDirectory(resolve(context.cwd, options.outputDir));
  const root = (await findRoot(dir, options.roots, context)) ?? dir;
  return withDirectories([root], context, async () => {
    const lock = await readLock(root);
    const entries = new Map(Object.entries(lock.files));
    const changes: FileChange[] = [];
    const report = { written: [] as string[], unchanged: [] as string[], refused: [] as { path: string; reason: string }[] };
    for (const file of files) {
      const path = checkRelativePath(relativePosix(root, join(dir, checkRelativePath(file.path))));
      const current = await readBelow(root, path);
      const entry = ownMember(lock.files, path);
      const reason = refusalOf(file, current, entry, options);
      if (reason !== undefined) {
        report.refused.push({ path: file.path, reason });
        continue;
      }
      const sha256 = digestCapability(file.text);
      if (current !== undefined && digestFile(current) === sha256) {
        report.unchanged.push(file.path);
      } else {
        report.written.push(file.path);
        changes.push({ dir: root, path, content: file.text });
      }
      entries.set(path, {
        sha256,
        method: 'direct',
        source: options.sourceName,
        operation_digest_sha256: file.operationDigest,
        ...recordAuthorizationServers(file.authorizationServers),
        origins: [...file.origins],
        gates: [],
        edited: false,
        ...(file.operationId === undefined ? {} : { operation_id: file.operationId }),
      });
    }
    const fresh = renderLock({ ...lock, files: Object.fromEntries(entries) });
    if (entries.size > 0 && fresh !== renderLock(lock)) changes.push({ dir: root, path: LOCK_FILE, content: fresh });
    await commitChanges(changes, context);
    return report;
  });
}

function refusalOf(
  file: DirectFile,
  current: Uint8Array | undefined,
  entry: LockFileEntry | undefined,
  { force }: DirectOptions,
): string | undefined {
  if (file.verdict === 'blocked') {
    const risk = file.risks.find(({ level }) => level === 'critical');
    return `it is blocked: ${risk?.reason ?? 'a critical risk'} (${risk?.evidence ?? ''})`;
  }
  if (entry?.method === 'reviewed') return 'it was reviewed and activated; import changes with `import apply`';
  if (current === undefined || digestFile(current) === digestCapability(file.text) || force === true) return undefined;
  if (entry === undefined) return 'a file that `cap import` did not write is there';
  return digestFile(current) === entry.sha256 ? undefined : 'it was edited since it was written';
}
