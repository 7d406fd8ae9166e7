import { join, resolve } from 'node:path';
import { checkCapability, digestCapability, parseCapability } from '../capability/index.js';
import { type Capability, type Diagnostic, GatewayError, type Lock, type LockFileEntry } from '../model/index.js';
import { activationCommand } from './activation-command.js';
import type { ActivationContext } from './activation-context.js';
import type { CompiledFile, CompiledFiles, KeptOutline } from './compiled/compiled-files.js';
import { createOriginFinder, ownMember } from './file-origin.js';
import { judgeFile } from './judge-file.js';
import { type FileBytes, type ReadFile, readRoot } from './read-root.js';
import { shellPath } from './shell-word.js';
import { isSignedBy } from './sign-entry.js';
import { Turns } from './turns.js';
import { realDirectory, relativePosix } from './working-directory.js';

/** `enforce` serves only what was reviewed. */
export type Integrity = 'warn' | 'enforce';

export interface InspectOptions {
  readonly integrity: Integrity;
  /** PEM public keys (Ed25519); with any, a file is served only when it was reviewed and one of them signed its lock entry. */
  readonly trustedKeys?: readonly string[];
  /** Origins that the operator typed (`servers[].base_url`). */
  readonly typedOrigins?: readonly string[];
  /** How the program is called in suggested commands; default `mcp-gateway`. */
  readonly command?: string;
  /** Files that were parsed before; those that are parsed now are added. */
  readonly compiled?: CompiledFiles;
  /** Told after every thousand files that had to be parsed: how many files were looked at, of how many. */
  readonly onParsed?: (done: number, of: number) => void;
}

export interface ServedFile {
  /** Relative to the root, `/` separated. */
  readonly path: string;
  /** Digest of the data lines. */
  readonly sha256: string;
  readonly capability: Capability;
  /** Where `InspectOptions.compiled` makes one. */
  readonly outline?: KeptOutline;
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
 * any reviewed entry. `trustedKeys` serve as `enforce` does, for what says that nobody reviewed it is not signed. What a killed command left is finished first; files and lock are read as of one moment.
 *
 * @throws GatewayError `lock-invalid`, `path-refused`, `locked`, `not-writable` for an unfinished command in a read-only root.
 */
export async function inspectRoot(dir: string, options: InspectOptions, context: ActivationContext): Promise<RootInspection> {
  const root = await realDirectory(resolve(context.cwd, dir));
  const { lock, files } = await readRoot(root, context, (ofBytes) => options.compiled?.has(ofBytes) === true);
  const inspector = new Inspector(root, lock, options, context);
  const outcomes: (ServedFile | HeldFile)[] = [];
  const turns = new Turns();
  for (const file of files) {
    outcomes.push(await inspector.inspect(file));
    await turns.pause();
    if (inspector.isParsing && inspector.parsed % PARSED_AT_ONCE === 0) options.onParsed?.(outcomes.length, files.length);
  }
  await options.compiled?.keep(inspector.digests);
  const paths = new Set(files.map(({ path }) => path));
  return {
    served: outcomes.filter((outcome): outcome is ServedFile => 'capability' in outcome),
    held: outcomes.filter((outcome): outcome is HeldFile => 'reason' in outcome),
    lock,
    warnings: Object.keys(lock.files)
      .filter((path) => !paths.has(path))
      .map((path) => ({ severity: 'warning', code: 'missing-file', summary: `${path} stands in the lock and is not there.` })),
  };
}

const PARSED_AT_ONCE = 1000;

interface ReadCapability extends CompiledFile {
  /** Why it cannot be served, however it was approved. */
  readonly faults: readonly Diagnostic[];
}

class Inspector {
  /** Of the bytes of every file that can be served or approved as it is. */
  readonly digests = new Set<string>();
  /** The file that was inspected last had to be parsed. */
  isParsing = false;
  parsed = 0;
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

  async inspect(file: ReadFile): Promise<ServedFile | HeldFile> {
    this.isParsing = false;
    const { path } = file;
    if ('fault' in file) return this.#hold(path, file.fault, []);
    const read = this.#read(file);
    if ('reason' in read) return read;
    const { capability, sha256, outline, faults } = read;
    const entry = ownMember(this.lock.files, path);
    const { reason, warning } = this.#decide(path, capability, sha256, entry);
    if (reason !== undefined) return this.#holdCapability(path, reason, capability, sha256, entry);
    if (faults.length > 0) return this.#hold(path, `it is not valid: ${faults[0]?.summary ?? ''}`, faults);
    return {
      path,
      sha256,
      capability,
      ...(outline === undefined ? {} : { outline }),
      ...(entry === undefined ? {} : { entry }),
      warnings: warning === undefined ? [] : [{ severity: 'warning', code: warning.code, summary: `${path}: ${warning.summary}` }],
    };
  }

  /** What the file says and the digest of its data lines; or the file held, for it cannot be read. */
  #read({ path, ofBytes, bytes }: FileBytes): ReadCapability | HeldFile {
    const { compiled } = this.options;
    const known = compiled?.get(ofBytes);
    if (known !== undefined) {
      this.digests.add(ofBytes);
      return { ...known, faults: [] };
    }
    // Another inspection of this root, which began later and did not find it, has ended already.
    if (bytes === undefined) return this.#hold(path, 'it changed while it was read', []);
    this.isParsing = true;
    this.parsed += 1;
    const parsed = parseCapability(bytes.toString('utf8'));
    const { capability } = parsed;
    const errors = parsed.diagnostics.filter(({ severity }) => severity === 'error');
    if (capability === undefined || errors.length > 0)
      return this.#hold(path, `it is not valid: ${errors[0]?.summary ?? 'it cannot be read'}`, parsed.diagnostics);
    let sha256: string;
    try {
      sha256 = digestCapability(bytes);
    } catch (error) {
      if (error instanceof GatewayError) return this.#hold(path, error.message, parsed.diagnostics);
      throw error;
    }
    const faults = checkCapability(parsed, { path, compilesSchemas: false }).filter(({ severity }) => severity === 'error');
    if (faults.length > 0) return { capability, sha256, faults };
    this.digests.add(ofBytes);
    return { ...(compiled?.add(ofBytes, capability, sha256) ?? { capability, sha256 }), faults };
  }

  #decide(
    path: string,
    capability: Capability,
    sha256: string,
    entry: LockFileEntry | undefined,
  ): { readonly reason?: string; readonly warning?: { readonly code: string; readonly summary: string } } {
    const { integrity, trustedKeys = [] } = this.options;
    const isEnforced = integrity === 'enforce' || trustedKeys.length > 0;
    const enforcedBy = integrity === 'enforce' ? 'integrity: enforce' : 'trusted_keys';
    if (entry === undefined) {
      if (capability.activation !== undefined) return { reason: 'it is a draft that was never activated' };
      if (capability.provenance !== undefined) return { reason: 'it was imported and never activated' };
      if (isEnforced) return { reason: `nobody reviewed it (${enforcedBy})` };
      if (this.#hasReviewed) return { reason: 'nobody activated it, and this directory holds reviewed files' };
      return { warning: { code: 'not-recorded', summary: 'nobody activated it; it is served because nothing here was reviewed.' } };
    }
    if (entry.method === 'direct') {
      if (isEnforced) return { reason: `it was imported directly, without review (${enforcedBy})` };
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
    const obstacles = { from: this.#shown(path), gates: judgement.gates, risks: judgement.risks };
    const signs = (this.options.trustedKeys ?? []).length > 0;
    const command = activationCommand(obstacles, this.#command, { approvals: [], signs });
    const drifted = entry?.method === 'reviewed' && entry.sha256 !== sha256;
    return { path, name: capability.name, reason, drifted, command, diagnostics: [] };
  }

  #hold(path: string, reason: string, diagnostics: readonly Diagnostic[]): HeldFile {
    const drifted = ownMember(this.lock.files, path)?.method === 'reviewed';
    return { path, reason, drifted, command: `${this.#command} cap validate ${shellPath(this.#shown(path))}`, diagnostics };
  }

  #shown(path: string): string {
    return relativePosix(this.context.cwd, join(this.root, path));
  }
}
