import { LOCK_FILE, type Lock, type LockFileEntry, type LockSource } from '../model/index.js';
import { recordAuthorizationServers } from '../planning/index.js';
import type { FileChange } from './commit-changes.js';
import { ownMember } from './file-origin.js';
import type { JudgedFile } from './judge-activation.js';
import { keepFiles } from './kept-files.js';
import { readLock, renderLock } from './lock-file.js';
import { signEntry } from './sign-entry.js';

export interface RecordOptions {
  /** PEM of an Ed25519 private key that signs the lock entries. */
  readonly signingKey?: string;
}

/** The changes that serve the judged files: the files where they go, the locks of their roots, the drafts gone. */
export async function recordActivation(judged: readonly JudgedFile[], options: RecordOptions): Promise<readonly FileChange[]> {
  const changes: FileChange[] = [];
  for (const root of [...new Set(judged.map(({ destination }) => destination.root))]) {
    const here = judged.filter(({ destination }) => destination.root === root);
    const before = await readLock(root);
    for (const { destination, text, file } of here) {
      const old = ownMember(before.files, destination.path);
      changes.push({ dir: root, path: destination.path, content: text });
      changes.push(await keepFiles(root, file.sha256, { texts: { [destination.path]: text }, replaced: {} }));
      if (old !== undefined && old.sha256 !== file.sha256) changes.push(await keepFiles(root, old.sha256, null));
    }
    changes.push({ dir: root, path: LOCK_FILE, content: renderLock(recordAll(before, here, options)) });
  }
  for (const { destination } of judged) {
    const { fromDir, fromPath, root, path } = destination;
    if (fromDir !== root || fromPath !== path) changes.push({ dir: fromDir, path: fromPath, content: null });
  }
  return changes;
}

function recordAll(lock: Lock, judged: readonly JudgedFile[], options: RecordOptions): Lock {
  const sources = new Map(Object.entries(lock.sources));
  const files = new Map(Object.entries(lock.files));
  for (const one of judged) {
    const { path } = one.destination;
    const entry = describeEntry(one, ownMember(lock.files, path));
    files.set(path, options.signingKey === undefined ? entry : signEntry(path, entry, options.signingKey));
    const name = one.file.capability.provenance?.source;
    if (name !== undefined) sources.set(name, describeSource(one, sources.get(name)));
  }
  return { ...lock, sources: Object.fromEntries(sources), files: Object.fromEntries(files) };
}

/** The lock after the source's gates were answered with this file: its next one is not asked again. */
export function answerSource(lock: Lock, judged: JudgedFile): Lock {
  const name = judged.file.capability.provenance?.source;
  if (name === undefined || !judged.file.gates.some(({ ofSource, status }) => ofSource && status === 'approved')) return lock;
  const before = ownMember(lock.sources, name);
  const source = describeSource(judged, before);
  if (source.gates.length === before?.gates.length) return lock;
  return { ...lock, sources: Object.fromEntries([...Object.entries(lock.sources), [name, source]]) };
}

function describeEntry({ destination, file, origin, by }: JudgedFile, before: LockFileEntry | undefined): LockFileEntry {
  const { capability, gates, overridden, edited, sha256 } = file;
  const draftDigest = origin.written?.sha256 ?? before?.draft_digest_sha256;
  const operationDigest = origin.written?.operation_digest_sha256 ?? before?.operation_digest_sha256;
  const from = destination.fromDir === destination.root ? before?.from : file.from;
  return {
    sha256,
    method: 'reviewed',
    ...(capability.provenance === undefined ? {} : { source: capability.provenance.source }),
    ...(operationDigest === undefined ? {} : { operation_digest_sha256: operationDigest }),
    ...(draftDigest === undefined ? {} : { draft_digest_sha256: draftDigest }),
    ...recordAuthorizationServers((origin.written ?? before)?.authorization_servers),
    gates: gates.filter(({ ofSource }) => !ofSource).flatMap(({ approval }) => approval ?? []),
    ...(overridden.length === 0
      ? {}
      : { overrides: overridden.map((risk) => ({ risk, approver: by.reviewer, time: by.time, note: by.note ?? '' })) }),
    edited,
    ...(from === undefined ? {} : { from }),
  };
}

function describeSource({ file, origin }: JudgedFile, before: LockSource | undefined): LockSource {
  const { manifest } = origin;
  const answered = file.gates.filter(({ ofSource }) => ofSource).flatMap(({ approval }) => approval ?? []);
  const gates = [...(before?.gates ?? []), ...answered.filter(({ kind }) => !before?.gates.some((old) => old.kind === kind))];
  const uri = manifest?.source_uri ?? before?.uri;
  const overlays = manifest === undefined ? before?.overlays : manifest.source_overlays;
  const digest = manifest?.source_digest_sha256 ?? before?.source_digest_sha256;
  const ownHosts = manifest?.own_hosts ?? before?.own_hosts;
  const typedOrigins = manifest?.typed_origins ?? before?.typed_origins;
  return {
    kind: file.capability.provenance?.kind ?? before?.kind ?? 'openapi',
    ...(uri === undefined ? {} : { uri }),
    ...(overlays === undefined ? {} : { overlays }),
    ...(digest === undefined ? {} : { source_digest_sha256: digest }),
    ...(ownHosts === undefined ? {} : { own_hosts: ownHosts }),
    ...(typedOrigins === undefined ? {} : { typed_origins: typedOrigins }),
    gates: gates.sort((a, b) => (a.kind < b.kind ? -1 : 1)),
  };
}
