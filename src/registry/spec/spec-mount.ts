import { digestCapability, renderCapability } from '../../capability/index.js';
import type { ServerConfig } from '../../config/index.js';
import { type Diagnostic, GatewayError, type Lock, type LockFileEntry } from '../../model/index.js';
import { recordAuthorizationServers } from '../../planning/index.js';
import type { RootedFile } from '../compile-tool-set.js';
import type { HeldTool, Hold } from '../tool-set.js';
import { type AcceptedOperation, compareSpecs } from './compare-specs.js';
import { describeGone, holdOperation } from './judge-operation.js';
import { type AcceptedNames, readSpecs, type SpecDeps } from './read-specs.js';
import type { ReadSpec, SpecOperation, SpecSource } from './spec-operation.js';

/** What a mount gives a server at one moment, beside the files of its directory. */
export interface SettledMount {
  /** Accepted in memory. */
  readonly files: readonly RootedFile[];
  readonly held: readonly HeldTool[];
  readonly warnings: readonly Diagnostic[];
  /** The descriptions could be read; otherwise only what was accepted is known. */
  readonly isRead: boolean;
}

export interface SpecMountDeps extends SpecDeps {
  /** `-c gateway.yaml` of suggested commands; empty when there is no file. */
  readonly configFlag: string;
}

/**
 * The descriptions of one server, and what was accepted of them: with a directory, what its lock records; without, what was read first, for
 * as long as the process runs (DESIGN: "spec mount"). Nothing is written.
 */
export class SpecMount {
  readonly #server: ServerConfig;
  readonly #deps: SpecMountDeps;
  #specs: readonly ReadSpec[] | undefined;
  #failure: GatewayError | undefined;
  /** Accepted in memory. */
  readonly #taken = new Map<string, Taken>();
  #isOpen = false;
  #hasAccepted = false;

  constructor(server: ServerConfig, deps: SpecMountDeps) {
    this.#server = server;
    this.#deps = deps;
  }

  /**
   * Reads the descriptions the first time. Where a directory holds what was accepted, that is served also while they cannot be read.
   *
   * @throws GatewayError as `readSpecs`; `source-unrecognised` when there is nothing that could be called.
   */
  async open(root: MountRoot): Promise<void> {
    if (this.#isOpen) return;
    try {
      this.#specs = await readSpecs(this.#server, acceptedNames(acceptedOf(root.files), root.lock), this.#deps);
    } catch (error) {
      if (!(error instanceof GatewayError) || this.#server.roots.length === 0) throw error;
      this.#failure = error;
    }
    if (this.#specs?.every(({ operations }) => operations.length === 0) === true) {
      throw new GatewayError(
        'source-unrecognised',
        `server "${this.#server.name}": there is no operation that could be called in ${this.#server.specs.join(', ')}.`,
      );
    }
    this.#isOpen = true;
  }

  /**
   * Reads the descriptions again; whether they changed. What cannot be read leaves everything as it is.
   *
   * @throws GatewayError as `readSpecs`.
   */
  async refresh(root: MountRoot): Promise<boolean> {
    const accepted = [...acceptedOf(root.files), ...[...this.#taken.values()].map(({ accepted: one }) => one)];
    const specs = await readSpecs(this.#server, acceptedNames(accepted, root.lock), this.#deps, this.#specs);
    const before = this.#specs;
    const hasChanged = this.#failure !== undefined || specs.some((spec, index) => spec !== before?.[index]);
    this.#specs = specs;
    this.#failure = undefined;
    return hasChanged;
  }

  /** What is served and held, given the files of the directory that are served. */
  settle(root: MountRoot): SettledMount {
    const { name, policy } = this.#server;
    const hasRoot = this.#server.roots.length > 0;
    if (this.#specs === undefined) return { files: [], held: [], warnings: this.#describeDoubts(), isRead: false };
    const rooted = acceptedOf(root.files);
    for (const { source, pointer } of rooted) this.#taken.delete(JSON.stringify([source, pointer]));
    const taken = [...this.#taken.values()].map(({ accepted }) => accepted);
    const isFirst = !hasRoot && !this.#hasAccepted;
    this.#hasAccepted = true;
    const command = hasRoot ? `mcp-gateway import accept ${name}${this.#deps.configFlag}` : 'restart the gateway';
    const recordedSources = root.lock?.sources ?? {};
    const rules = {
      accept: policy.accept,
      isAccepted: (source: SpecSource) =>
        !hasRoot || (Object.hasOwn(recordedSources, source.name) && recordedSources[source.name]?.reach !== undefined),
      follows: (operation: SpecOperation) => policy.onNew === 'follow' || (operation.isRead && !hasRoot),
      command,
      ...(isFirst ? {} : { reach: this.#reach(root.lock) }),
    };
    const { operations, gone } = compareSpecs(this.#specs, [...rooted, ...taken]);
    const held: HeldTool[] = [];
    // A file that is in the directory and held there is not served past it.
    const recorded = new Set(Object.keys(root.lock?.files ?? {}).map((path) => path.replace(/^.*\/|\.ya?ml$/g, '')));
    for (const compared of operations) {
      const { operation, source } = compared;
      if (compared.accepted === undefined && recorded.has(operation.name)) continue;
      const hold = holdOperation(compared, rules);
      if (hold !== undefined) held.push(heldTool(operation, `${name}#${operation.name}`, hold));
      else if (compared.accepted === undefined) this.#take(operation, source);
    }
    return {
      files: [...this.#taken.values()].map(({ file }) => file),
      held,
      warnings: [
        ...this.#describeDoubts(),
        ...this.#specs.flatMap(({ losses }) => losses),
        ...describeGone(
          gone.map((one) => one.name),
          name,
          command,
        ),
      ],
      isRead: true,
    };
  }

  #take(operation: SpecOperation, source: SpecSource): void {
    const sha256 = digestCapability(renderCapability(operation.capability));
    const entry: LockFileEntry = {
      sha256,
      method: 'direct',
      source: source.name,
      operation_digest_sha256: operation.digest,
      ...recordAuthorizationServers(operation.authorizationServers),
      gates: [],
      edited: false,
      operation_id: operation.id,
      tags: [...operation.tags],
    };
    const { capability, pointer, name, reach } = operation;
    const lock = lockOf(source);
    const file = { path: `${this.#server.name}#${name}`, sha256, capability, entry, warnings: [] };
    const { digest: operationDigest, authorizationServers } = operation;
    const accepted = { name, source: source.name, pointer, operationDigest, sha256, authorizationServers, capability };
    this.#taken.set(JSON.stringify([source.name, pointer]), { accepted, reach, file: { dir: this.#deps.cwd, file, lock } });
  }

  #reach(lock: Lock | undefined): ReadonlySet<string> {
    const recorded = Object.values(lock?.sources ?? {}).flatMap(({ reach = [] }) => reach);
    return new Set([...recorded, ...[...this.#taken.values()].flatMap(({ reach }) => reach)]);
  }

  #describeDoubts(): readonly Diagnostic[] {
    const { name, roots } = this.#server;
    const doubts: Diagnostic[] = [];
    if (this.#failure !== undefined) {
      const summary = `${name}: its description cannot be read, and only what was accepted is served: ${this.#failure.message}`;
      doubts.push({ severity: 'warning', code: 'spec-unreadable', summary });
    }
    if (roots.length === 0) {
      const summary = `${name}: its description is trusted as it is read at each start; in gateway.yaml, \`capabilities: DIR\` beside \`spec\` binds what was accepted`;
      doubts.push({ severity: 'warning', code: 'spec-in-memory', summary });
    }
    return doubts;
  }
}

/** What is served of the directory that holds what was accepted; nothing where there is none. */
export interface MountRoot {
  readonly files: readonly RootedFile[];
  readonly lock?: Lock;
}

interface Taken {
  readonly accepted: AcceptedOperation;
  readonly reach: readonly string[];
  readonly file: RootedFile;
}

/** The files of a directory that came from a description. */
export function acceptedOf(files: readonly RootedFile[]): readonly AcceptedOperation[] {
  return files.flatMap(({ file: { capability, sha256, entry } }) => {
    const { provenance } = capability;
    if (provenance === undefined || entry === undefined) return [];
    const operationDigest = entry.operation_digest_sha256;
    return [
      {
        name: capability.name,
        source: provenance.source,
        pointer: provenance.pointer,
        ...(operationDigest === undefined ? {} : { operationDigest }),
        sha256,
        authorizationServers: entry.authorization_servers ?? [],
        capability,
      },
    ];
  });
}

function acceptedNames(operations: readonly AcceptedOperation[], lock: Lock | undefined): AcceptedNames {
  return { operations, ...(lock === undefined ? {} : { sources: lock.sources }) };
}

function lockOf({ name, kind, ownHosts }: SpecSource): Lock {
  const source = { kind, gates: [], own_hosts: [...ownHosts.owners], typed_origins: [...ownHosts.typedOrigins] };
  return { format_version: '1.0', sources: { [name]: source }, files: {} };
}

function heldTool(operation: SpecOperation, path: string, hold: Hold): HeldTool {
  const { name, capability, id, tags, highestRisk } = operation;
  return {
    path,
    name,
    ...hold,
    operation: { capability, id, tags, ...(highestRisk === undefined ? {} : { highestRisk }) },
  };
}
