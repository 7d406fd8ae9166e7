import { digestCapability } from '../capability/index.js';
import {
  type AuthorizationServer,
  type Capability,
  type Gate,
  type GateKind,
  GatewayError,
  LOCK_FILE,
  type Lock,
  type LockFileEntry,
  SOURCE_GATES,
} from '../model/index.js';
import { digestFile, type OwnHosts, recordAuthorizationServers } from '../planning/index.js';
import type { ActivationContext } from './activation-context.js';
import { commitChanges, type FileChange } from './commit-changes.js';
import { ownMember } from './file-origin.js';
import { judgeFile } from './judge-file.js';
import { keepFiles } from './kept-files.js';
import { readLock, renderLock } from './lock-file.js';
import { withDirectories } from './open-directories.js';
import { signEntry } from './sign-entry.js';
import { checkRelativePath, readBelow } from './working-directory.js';

/** An operation of a description as it will be served. */
export interface AcceptedFile {
  /** Relative to the directory, `/` separated. */
  readonly path: string;
  readonly text: string;
  readonly capability: Capability;
  readonly source: string;
  readonly operationDigest: string;
  /** What policy patterns see beside the file. */
  readonly operationId: string;
  readonly authorizationServers: readonly AuthorizationServer[];
  readonly tags: readonly string[];
}

/** The description that files come from, as it is recorded. */
export interface AcceptedSource {
  readonly name: string;
  readonly kind: string;
  readonly uri?: string;
  readonly digest: string;
  readonly ownHosts: OwnHosts;
  readonly gates: readonly Gate[];
  /** Every origin, token URL and scheme that is accepted from now on. */
  readonly reach: readonly string[];
}

export interface AcceptOptions {
  /** The active root that holds what was accepted. */
  readonly dir: string;
  /** Its lock as it was when the difference was shown. */
  readonly lock: Lock;
  readonly sources: readonly AcceptedSource[];
  readonly files: readonly AcceptedFile[];
  /** Paths of files whose operation is gone. */
  readonly removals: readonly string[];
  /** Gates that the configuration approves; those of a source are approved by accepting it. */
  readonly approvals: readonly GateKind[];
  readonly reviewer: string;
  readonly note?: string;
  /** PEM of an Ed25519 private key that signs the lock entries. */
  readonly signingKey?: string;
}

/**
 * Takes a description's operations into the directory of its mount, all or nothing, and records who did: what `serve` reads from then on.
 *
 * @throws GatewayError `plan-stale` when the directory is not what it was; `file-exists` for a file that somebody wrote or edited there;
 * `activation-refused` for one that is blocked or wants a gate that nobody approves; `locked`, `lock-invalid`, `not-writable`.
 */
export async function acceptFiles(options: AcceptOptions, context: ActivationContext): Promise<void> {
  await withDirectories([options.dir], context, async ({ dirs: [root = options.dir] }) => {
    const before = await readLock(root);
    if (renderLock(before) !== renderLock(options.lock)) {
      throw new GatewayError('plan-stale', `${options.dir} is not what it was when the difference was made; nothing was written.`, {
        hint: 'Look at the difference again, then accept it.',
      });
    }
    const changes: FileChange[] = [];
    const entries = new Map(Object.entries(before.files));
    // What is written where another operation was is a replacement, and removes nothing.
    const written = new Set(options.files.map(({ path }) => path));
    for (const path of options.removals) {
      if (written.has(path)) continue;
      await refuseForeign(root, path, before);
      entries.delete(path);
      changes.push({ dir: root, path: checkRelativePath(path), content: null }, ...(await forgetKept(root, ownMember(before.files, path))));
    }
    for (const file of options.files) {
      await refuseForeign(root, file.path, before);
      const entry = describeEntry(file, before, options, context);
      entries.set(file.path, options.signingKey === undefined ? entry : signEntry(file.path, entry, options.signingKey));
      changes.push(
        { dir: root, path: file.path, content: file.text },
        await keepFiles(root, entry.sha256, { texts: { [file.path]: file.text }, replaced: {} }),
      );
      changes.push(...(await forgetKept(root, ownMember(before.files, file.path), entry.sha256)));
    }
    const lock: Lock = { ...before, sources: recordSources(before, options, context), files: Object.fromEntries(entries) };
    if (renderLock(lock) !== renderLock(before)) changes.push({ dir: root, path: LOCK_FILE, content: renderLock(lock) });
    await commitChanges(changes, context);
  });
}

/** What somebody wrote or edited by hand is not replaced. */
async function refuseForeign(root: string, path: string, lock: Lock): Promise<void> {
  const current = await readBelow(root, path);
  const entry = ownMember(lock.files, path);
  if (current === undefined || (entry !== undefined && digestFile(current) === entry.sha256)) return;
  throw new GatewayError(
    'file-exists',
    `${path} ${entry === undefined ? 'is no file of this description' : 'was edited since it was accepted'}. Nothing was written.`,
    {
      hint: 'Move it away, or restore it, then accept again.',
    },
  );
}

async function forgetKept(root: string, entry: LockFileEntry | undefined, fresh?: string): Promise<readonly FileChange[]> {
  return entry === undefined || entry.sha256 === fresh ? [] : [await keepFiles(root, entry.sha256, null)];
}

function describeEntry(file: AcceptedFile, lock: Lock, options: AcceptOptions, context: ActivationContext): LockFileEntry {
  const { capability, text, source: name, operationDigest, operationId, authorizationServers, tags } = file;
  const source = options.sources.find((one) => one.name === name);
  if (source === undefined) throw new TypeError(`${file.path} names the source ${name}, which is not among those accepted`);
  const sha256 = digestCapability(text);
  const judgement = judgeFile(capability, sha256, { ownHosts: source.ownHosts, sourceGates: source.gates }, lock, {
    approvals: [...options.approvals, ...SOURCE_GATES],
    reviewer: options.reviewer,
    time: context.now().toISOString(),
    ...(options.note === undefined ? {} : { note: options.note }),
  });
  if (judgement.reasons.length > 0)
    throw new GatewayError('activation-refused', `${file.path} was not accepted: ${judgement.reasons.join('; ')}. Nothing was changed.`);
  return {
    sha256,
    method: 'reviewed',
    source: name,
    operation_digest_sha256: operationDigest,
    ...recordAuthorizationServers(authorizationServers),
    gates: judgement.gates.filter(({ ofSource }) => !ofSource).flatMap(({ approval }) => approval ?? []),
    edited: false,
    operation_id: operationId,
    tags: [...tags].sort(),
  };
}

function recordSources(before: Lock, { sources, reviewer, note }: AcceptOptions, context: ActivationContext): Lock['sources'] {
  const time = context.now().toISOString();
  const recorded = new Map(Object.entries(before.sources));
  for (const { name, kind, uri, digest, ownHosts, gates, reach } of sources) {
    const earlier = recorded.get(name)?.gates ?? [];
    const open = gates.filter((gate) => !earlier.some((approval) => approval.kind === gate.kind));
    const answered = open.map((gate) => ({ kind: gate.kind, approver: reviewer, time, ...(note === undefined ? {} : { note }) }));
    recorded.set(name, {
      kind,
      ...(uri === undefined ? {} : { uri }),
      source_digest_sha256: digest,
      own_hosts: [...ownHosts.owners],
      typed_origins: [...ownHosts.typedOrigins],
      reach: [...reach],
      gates: [...earlier, ...answered].sort((a, b) => (a.kind < b.kind ? -1 : 1)),
    });
  }
  return Object.fromEntries(recorded);
}
