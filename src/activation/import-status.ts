import { join, resolve } from 'node:path';
import type { LockSource, Manifest } from '../model/index.js';
import { digestFile } from '../planning/index.js';
import type { ActivationContext } from './activation-context.js';
import { readLock } from './lock-file.js';
import { findManifests } from './manifest-file.js';
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
  /**
   * As recorded when last activated from; the caller compares it with the document as it is now. Of a source that nothing was
   * activated from: of each apply that was not rolled back, for a manifest does not say which was the last. Sorted.
   */
  readonly sourceDigests: readonly string[];
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
  const found = new Map<string, { source?: LockSource; manifests?: Manifest[]; active: string[]; drifted: string[]; pending: string[] }>();
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
    // Metadata of a package leaves no draft: its manifest alone says that it was read.
    for (const { manifest } of await findManifests(await realDirectory(resolve(context.cwd, draftDir)))) {
      const status = statusOf(manifest.source_name);
      status.manifests = [...(status.manifests ?? []), manifest];
    }
    for (const [path, { source }] of drafts) {
      if (source !== undefined) statusOf(source).pending.push(relativePosix(context.cwd, join(resolve(context.cwd, draftDir), path)));
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { source, manifests = [], active, drifted, pending }]) => ({
      source: name,
      ...(source === undefined ? describeApplied(manifests) : describeActivated(source)),
      active: active.sort(),
      drifted: drifted.sort(),
      pending: pending.sort(),
    }));
}

type SourceFacts = Pick<ImportStatus, 'kind' | 'uri' | 'overlays' | 'sourceDigests'>;

function describeActivated({ kind, uri, overlays, source_digest_sha256: digest }: LockSource): SourceFacts {
  return {
    kind,
    ...(uri === undefined ? {} : { uri }),
    ...(overlays === undefined ? {} : { overlays }),
    sourceDigests: digest === undefined ? [] : [digest],
  };
}

/** Of applies from several places, those that are from where the last in order of their names is. */
function describeApplied(manifests: readonly Manifest[]): SourceFacts {
  const last = manifests.at(-1);
  if (last === undefined) return { sourceDigests: [] };
  const { source_kind: kind, source_uri: uri, source_overlays: overlays } = last;
  const alike = manifests.filter((manifest) => manifest.source_kind === kind && manifest.source_uri === uri);
  return {
    kind,
    ...(uri === undefined ? {} : { uri }),
    ...(overlays === undefined ? {} : { overlays }),
    sourceDigests: [...new Set(alike.map((manifest) => manifest.source_digest_sha256))].sort(),
  };
}
