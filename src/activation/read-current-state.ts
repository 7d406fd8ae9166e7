import { join, resolve } from 'node:path';
import { type CurrentActive, type CurrentDraft, type CurrentState, digestFile } from '../planning/index.js';
import type { ActivationContext } from './activation-context.js';
import { readLock } from './lock-file.js';
import { findManifests } from './manifest-file.js';
import { readProvenance } from './read-provenance.js';
import { recoverJournal } from './recover-journal.js';
import { listCapabilityFiles, readBelow, realDirectory, relativePosix } from './working-directory.js';
import { writtenName } from './written-name.js';

export interface CurrentStateOptions {
  /** The drafts directory. */
  readonly outputDir: string;
  /** Active directories. */
  readonly roots: readonly string[];
}

/**
 * What is drafted in `outputDir` and active in `roots`: the `current` of `planImport`. Directories that are absent are
 * empty; what a killed command left is finished first.
 *
 * @throws GatewayError `locked`, `lock-invalid`, `path-refused`.
 */
export async function readCurrentState({ outputDir, roots }: CurrentStateOptions, context: ActivationContext): Promise<CurrentState> {
  const dir = await realDirectory(resolve(context.cwd, outputDir));
  await recoverJournal(dir, context);
  const active: CurrentActive[] = [];
  for (const root of roots) active.push(...(await readActive(root, context)));
  return { drafts: await readDrafts(dir), active };
}

async function readDrafts(dir: string): Promise<ReadonlyMap<string, CurrentDraft>> {
  const writtenBy = new Map<string, { readonly source: string; readonly digests: Set<string> }>();
  for (const { manifest } of await findManifests(dir)) {
    for (const { path, sha256 } of manifest.written) {
      const known = writtenBy.get(path)?.digests ?? new Set<string>();
      writtenBy.set(path, { source: manifest.source_name, digests: known.add(sha256) });
    }
  }
  const drafts = new Map<string, CurrentDraft>();
  for (const path of await listCapabilityFiles(dir)) {
    // Apply writes to the directory itself; what lies deeper belongs to other imports.
    if (path.includes('/')) continue;
    const text = (await readBelow(dir, path))?.toString('utf8');
    if (text === undefined) continue;
    const written = writtenBy.get(path);
    const isAsWritten = written?.digests.has(digestFile(text)) ?? false;
    const source = isAsWritten ? written?.source : (readProvenance(text)?.source ?? written?.source);
    drafts.set(path, { text, edited: !isAsWritten, ...(source === undefined ? {} : { source }) });
  }
  return drafts;
}

async function readActive(root: string, context: ActivationContext): Promise<readonly CurrentActive[]> {
  const dir = await realDirectory(resolve(context.cwd, root));
  await recoverJournal(dir, context);
  const lock = await readLock(dir);
  const found: CurrentActive[] = [];
  for (const [path, entry] of Object.entries(lock.files)) {
    const text = entry.source === undefined ? undefined : (await readBelow(dir, path))?.toString('utf8');
    const provenance = text === undefined ? undefined : readProvenance(text);
    if (text === undefined || provenance === undefined) continue;
    found.push({
      path: relativePosix(context.cwd, join(resolve(context.cwd, root), path)),
      text,
      name: writtenName(text) ?? path.replace(/^.*\//, '').replace(/\.ya?ml$/, ''),
      source: provenance.source,
      pointer: provenance.pointer,
      gates: entry.gates.map(({ kind }) => kind),
      edited: entry.edited,
      ...(entry.operation_digest_sha256 === undefined ? {} : { operationDigest: entry.operation_digest_sha256 }),
      ...(entry.draft_digest_sha256 === undefined ? {} : { draftDigest: entry.draft_digest_sha256 }),
      ...(entry.authorization_servers === undefined ? {} : { authorizationServers: entry.authorization_servers }),
    });
  }
  return found;
}
