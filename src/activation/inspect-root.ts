import { lstat, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkCapability, digestCapability, parseCapability } from '../capability/index.js';
import { type Capability, type Diagnostic, GatewayError, LOCK_FILE, type Lock, type LockFileEntry } from '../model/index.js';
import { activationCommand } from './activation-command.js';
import type { ActivationContext } from './activation-context.js';
import { createOriginFinder, ownMember } from './file-origin.js';
import { judgeFile } from './judge-file.js';
import { EMPTY_LOCK, parseLock } from './lock-file.js';
import { hasTraces, recoverJournal } from './recover-journal.js';
import { shellWord } from './shell-word.js';
import { isSignedBy } from './sign-entry.js';
import { absentAsUndefined, isInside, listCapabilityFiles, readRegularFile, realDirectory, relativePosix } from './working-directory.js';

/** `enforce` serves only what was reviewed. */
export type Integrity = 'warn' | 'enforce';

export interface InspectOptions {
  readonly integrity: Integrity;
  /** PEM public keys (Ed25519); with any, a reviewed file is served only when one of them signed its lock entry. */
  readonly trustedKeys?: readonly string[];
  /** Origins that the operator typed (`servers[].base_url`). */
  readonly typedOrigins?: readonly string[];
  /** How the program is called in suggested commands; default `mcp-gateway`. */
  readonly command?: string;
}

export interface ServedFile {
  /** Relative to the root, `/` separated. */
  readonly path: string;
  readonly text: string;
  /** Digest of the data lines. */
  readonly sha256: string;
  readonly capability: Capability;
  readonly entry?: LockFileEntry;
  readonly warnings: readonly Diagnostic[];
}

export interface HeldFile {
  readonly path: string;
  readonly name?: string;
  readonly reason: string;
  /** Was reviewed and differs from what was approved. */
  readonly drifted: boolean;
  /** The command that would activate it, or show what is wrong with it. */
  readonly command: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Both lists are sorted by path; every capability file of the root is in exactly one. */
export interface RootInspection {
  readonly served: readonly ServedFile[];
  readonly held: readonly HeldFile[];
  readonly lock: Lock;
  readonly warnings: readonly Diagnostic[];
}

/**
 * What of an active root is served, and what is held and why: the loader's rule (DESIGN: "Apply, activate, roll back").
 * Digest equal → served (`enforce`: only reviewed). It differs: reviewed → held; direct → served with a warning (`enforce`:
 * held). No entry: with `activation` or `provenance` → held; without → served with a warning, but held when the lock has
 * any reviewed entry. What a killed command left is finished first; files and lock are read as of one moment.
 *
 * @throws GatewayError `lock-invalid`, `path-refused`, `locked`, `not-writable` for an unfinished command in a read-only root.
 */
export async function inspectRoot(dir: string, options: InspectOptions, context: ActivationContext): Promise<RootInspection> {
  const root = await realDirectory(resolve(context.cwd, dir));
  const { lock, files } = await readConsistently(root, context);
  const inspector = new Inspector(root, lock, options, context);
  const outcomes: (ServedFile | HeldFile)[] = [];
  for (const file of files) outcomes.push(await inspector.inspect(file));
  const paths = new Set(files.map(({ path }) => path));
  return {
    served: outcomes.filter((outcome): outcome is ServedFile => 'text' in outcome),
    held: outcomes.filter((outcome): outcome is HeldFile => 'reason' in outcome),
    lock,
    warnings: Object.keys(lock.files)
      .filter((path) => !paths.has(path))
      .map((path) => ({ severity: 'warning', code: 'missing-file', summary: `${path} stands in the lock and is not there.` })),
  };
}

interface ReadFile {
  readonly path: string;
  readonly bytes?: Buffer;
  /** Why it was not read. */
  readonly fault?: string;
}

/** Reads again when a command was at work in the meantime: a file and its lock entry belong together. */
async function readConsistently(
  root: string,
  context: ActivationContext,
): Promise<{ readonly lock: Lock; readonly files: readonly ReadFile[] }> {
  for (let attempt = 0; ; attempt += 1) {
    await recoverJournal(root, context);
    const before = await readRegularFile(join(root, LOCK_FILE));
    const files = await Promise.all((await listCapabilityFiles(root)).map((path) => readOne(root, path)));
    const after = await readRegularFile(join(root, LOCK_FILE));
    const isSame = before === undefined ? after === undefined : after !== undefined && before.equals(after);
    if (isSame && !(await hasTraces(root))) {
      return { lock: after === undefined ? EMPTY_LOCK : parseLock(after.toString('utf8'), join(root, LOCK_FILE)), files };
    }
    if (attempt >= MAX_ATTEMPTS)
      throw new GatewayError('locked', `${root} changes faster than it can be read.`, {
        hint: 'Try again when the other command has finished.',
      });
  }
}

const MAX_ATTEMPTS = 20;

/** A link is followed when it stays in the root, as a mounted ConfigMap has it. */
async function readOne(root: string, path: string): Promise<ReadFile> {
  const file = join(root, path);
  try {
    const stats = await lstat(file);
    const target = stats.isSymbolicLink() ? await realpath(file) : file;
    if (!isInside(root, await realDirectory(target))) return { path, fault: 'it is a symbolic link that leaves the directory' };
    const bytes = await readRegularFile(target);
    return bytes === undefined ? { path, fault: 'it is not there any more' } : { path, bytes };
  } catch (error) {
    if (error instanceof GatewayError) return { path, fault: error.message };
    absentAsUndefined(error);
    return { path, fault: 'it is a symbolic link to nothing' };
  }
}

class Inspector {
  readonly #hasReviewed: boolean;
  readonly #findOrigin: ReturnType<typeof createOriginFinder>;
  readonly #command: string;

  constructor(
    readonly root: string,
    readonly lock: Lock,
    readonly options: InspectOptions,
    readonly context: ActivationContext,
  ) {
    this.#hasReviewed = Object.values(lock.files).some(({ method }) => method === 'reviewed');
    this.#findOrigin = createOriginFinder(options.typedOrigins ?? []);
    this.#command = options.command ?? 'mcp-gateway';
  }

  async inspect({ path, bytes, fault }: ReadFile): Promise<ServedFile | HeldFile> {
    if (bytes === undefined) return this.#hold(path, fault ?? 'it cannot be read', []);
    const text = bytes.toString('utf8');
    const parsed = parseCapability(text);
    const { capability } = parsed;
    const errors = parsed.diagnostics.filter(({ severity }) => severity === 'error');
    if (capability === undefined || errors.length > 0)
      return this.#hold(path, `it is not valid: ${errors[0]?.summary ?? 'it cannot be read'}`, parsed.diagnostics);
    let sha256: string;
    try {
      sha256 = digestCapability(text);
    } catch (error) {
      if (error instanceof GatewayError) return this.#hold(path, error.message, parsed.diagnostics);
      throw error;
    }
    const entry = ownMember(this.lock.files, path);
    const { reason, warning } = this.#decide(path, capability, sha256, entry);
    if (reason !== undefined) return this.#holdCapability(path, reason, capability, sha256, entry);
    const checks = checkCapability(parsed, { path, compilesSchemas: false }).filter(({ severity }) => severity === 'error');
    if (checks.length > 0) return this.#hold(path, `it is not valid: ${checks[0]?.summary ?? ''}`, checks);
    return {
      path,
      text,
      sha256,
      capability,
      ...(entry === undefined ? {} : { entry }),
      warnings: warning === undefined ? [] : [{ severity: 'warning', code: warning.code, summary: `${path}: ${warning.summary}` }],
    };
  }

  #decide(
    path: string,
    capability: Capability,
    sha256: string,
    entry: LockFileEntry | undefined,
  ): { readonly reason?: string; readonly warning?: { readonly code: string; readonly summary: string } } {
    const isEnforced = this.options.integrity === 'enforce';
    const { trustedKeys = [] } = this.options;
    if (entry === undefined) {
      if (capability.activation !== undefined) return { reason: 'it is a draft that was never activated' };
      if (capability.provenance !== undefined) return { reason: 'it was imported and never activated' };
      if (isEnforced) return { reason: 'nobody reviewed it (integrity: enforce)' };
      if (this.#hasReviewed) return { reason: 'nobody activated it, and this directory holds reviewed files' };
      return { warning: { code: 'not-recorded', summary: 'nobody activated it; it is served because nothing here was reviewed.' } };
    }
    if (entry.method === 'direct') {
      if (isEnforced) return { reason: 'it was imported directly, without review (integrity: enforce)' };
      if (entry.sha256 === sha256) return {};
      return { warning: { code: 'edited-direct', summary: 'it was edited since `cap import` wrote it.' } };
    }
    if (entry.sha256 !== sha256) return { reason: 'it differs from what was approved' };
    if (trustedKeys.length > 0 && !isSignedBy(path, entry, trustedKeys)) return { reason: 'its approval is not signed by a trusted key' };
    return {};
  }

  async #holdCapability(
    path: string,
    reason: string,
    capability: Capability,
    sha256: string,
    entry: LockFileEntry | undefined,
  ): Promise<HeldFile> {
    const origin = await this.#findOrigin(join(this.root, path), sha256, capability, this.lock);
    const judgement = judgeFile(capability, sha256, origin, this.lock, {
      approvals: [],
      reviewer: '',
      time: this.context.now().toISOString(),
    });
    const command = activationCommand({ from: this.#shown(path), gates: judgement.gates, risks: judgement.risks }, this.#command);
    const drifted = entry?.method === 'reviewed' && entry.sha256 !== sha256;
    return { path, name: capability.name, reason, drifted, command, diagnostics: [] };
  }

  #hold(path: string, reason: string, diagnostics: readonly Diagnostic[]): HeldFile {
    const drifted = ownMember(this.lock.files, path)?.method === 'reviewed';
    return { path, reason, drifted, command: `${this.#command} cap validate ${shellWord(this.#shown(path))}`, diagnostics };
  }

  #shown(path: string): string {
    return relativePosix(this.context.cwd, join(this.root, path));
  }
}
