import { join, relative, sep } from 'node:path';
import { type ServedFile, shellPath, Turns } from '../activation/index.js';
import type { GatewayConfig, ServerConfig } from '../config/index.js';
import { type Capability, type Diagnostic, GatewayError, type Lock } from '../model/index.js';
import { compilePatterns, DEFAULT_PROFILE, findRisks, judgeEffect, resolveProfile, sha256Hex } from '../planning/index.js';
import { isReadCapability, type PreparedCall, prepareCall, type Upstream } from '../upstream/index.js';
import { type AppliedPolicy, applyPolicy, asksForRisks, compileRules, type PolicySubject, policySubject } from './apply-policy.js';
import { fitServedName } from './fit-served-name.js';
import { listTool } from './list-tool.js';
import { nameTaken } from './name-taken.js';
import { servePrompts } from './prompts/index.js';
import { exposeTools } from './resources/index.js';
import { checkExposure, matchOperations, type ShapedCapability, shapeCapability } from './shaping/index.js';
import type { HeldTool, ServedTool, ToolEffect, ToolSet } from './tool-set.js';

/** A file that activation serves, and the root it is in. */
export interface RootedFile {
  readonly dir: string;
  readonly file: ServedFile;
  readonly lock: Lock;
}

export interface CompileInput {
  readonly server: ServerConfig;
  readonly files: readonly RootedFile[];
  /** Held by activation. */
  readonly held: readonly HeldTool[];
  readonly warnings: readonly Diagnostic[];
  /** Every operation that patterns may speak of is known; default true. */
  readonly isComplete?: boolean;
  readonly upstream: Upstream;
  readonly authOrigins?: readonly string[];
  /** The set before: prepared calls of unchanged files are taken over, with their compiled validators and what was listed. */
  readonly previous?: ToolSet;
}

export interface CompileContext {
  readonly config: GatewayConfig;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Paths in messages are relative to it. */
  readonly cwd: string;
}

/**
 * Compiles the tools of one server, while calls go on. A file that cannot be called is held; the others are served.
 *
 * @throws GatewayError `config-invalid` when the policy has a deny that matches nothing, or leaves no tool of those there are, and when `operations`
 * does not fit the files.
 */
export async function compileToolSet(input: CompileInput, context: CompileContext): Promise<ToolSet> {
  const { server } = input;
  const turns = new Turns();
  const prepared = await prepareFiles(input, context, turns);
  const seesRisks = asksForRisks(server);
  const candidates: Candidate[] = [];
  for (const ready of prepared.ready) {
    const { file, call } = ready;
    const effect = effectOf(call.capability, call.isRead);
    const ids = [...new Set([file.file.capability.name, call.capability.name, ...idOf(file)])];
    const risk = seesRisks ? highestRisk(file, server) : undefined;
    candidates.push({ ...ready, effect, subject: policySubject(call.capability, ids, effect, risk, file.file.entry?.tags) });
    await turns.pause();
  }
  const notServed = [...input.held, ...prepared.held].sort((a, b) => (a.path < b.path ? -1 : 1));
  const waiting = new Map(
    notServed.flatMap((one) => (one.operation === undefined ? [] : [[one, operationSubject(one.operation)] as const])),
  );
  const policy = applyPolicy(input.isComplete === false ? { ...server, policy: { ...server.policy, denyUnmatched: 'warn' } } : server, [
    ...candidates.map(({ subject }) => subject),
    ...waiting.values(),
  ]);
  const inputRequired = new Set(server.inputRequired);
  const isAllowedFor = compileRules(server.name, server.policy);
  const isConfirmed = compilePatterns(server.policy.confirm);
  const served: ServedTool[] = [];
  for (const [index, { file, call, path, effect, subject }] of candidates.entries()) {
    if (policy.isAllowed[index] !== true) continue;
    const name = fitServedName(call.capability.name, server.name);
    const profile = resolveProfile(profileName(call), context.config.integrityProfiles);
    const outline = call.capability === file.file.capability ? file.file.outline : undefined;
    served.push({
      name,
      serverName: server.name,
      capability: call.capability,
      sha256: file.file.sha256,
      path,
      effect,
      prepared: call,
      upstream: input.upstream,
      ...(isConfirmed.matches(subject) ? { confirm: server.policy.onUnsupported } : {}),
      profile,
      inputRequired,
      ...listTool(name, call, profile, outline),
      isAllowedFor: (principal) => isAllowedFor(subject, principal),
    });
    await turns.pause();
  }
  served.sort((a, b) => (a.name < b.name ? -1 : 1));
  const { held, forbidden, unmarked } = findNotServed(candidates, notServed, [...waiting.keys()], policy);
  const { tools, resources, warnings } = exposeTools(served, server);
  const isNoTool = [
    ...forbidden,
    ...unmarked,
    ...held.flatMap(({ name }) => name ?? []),
    ...resources.map(({ tool }) => tool.capability.name),
  ];
  const prompts = servePrompts(server, tools, new Set(isNoTool));
  return {
    serverName: server.name,
    tools,
    byName: new Map(tools.map((tool) => [tool.name, tool])),
    resources,
    prompts: prompts.prompts,
    held,
    forbidden,
    unmarked,
    renamed: served
      .filter((tool) => tool.name !== tool.capability.name)
      .map((tool) => ({ name: tool.capability.name, servedAs: tool.name })),
    warnings: [...input.warnings, ...policy.warnings, ...warnings, ...prompts.warnings],
    ...(input.authOrigins === undefined ? {} : { authOrigins: input.authOrigins }),
    digest: sha256Hex(
      JSON.stringify([
        served.map(({ name, sha256 }) => [name, sha256]),
        [server.policy, server.operations, server.promoteReads, server.prompts, server.exposure, server.splitCalls],
      ]),
    ),
  };
}

/** What is held, and what the policy leaves out: `policy` has the verdicts over `candidates`, then `waiting`. */
function findNotServed(
  candidates: readonly ReadyFile[],
  notServed: readonly HeldTool[],
  waiting: readonly HeldTool[],
  { isAllowed, isUnmarked }: AppliedPolicy,
): Pick<ToolSet, 'held' | 'forbidden' | 'unmarked'> {
  const served = new Set(candidates.flatMap(({ file }, index) => (isAllowed[index] ? [file.file.capability.name] : [])));
  const denied = new Set(waiting.filter((_one, index) => !isAllowed[candidates.length + index]));
  const names = [...candidates.map(({ call }) => call.capability.name), ...waiting.map(({ name }) => name ?? '')];
  return {
    // What the policy forbids waits for nobody, unless it was changed to that and is served as it was accepted.
    held: notServed.filter((one) => !denied.has(one) || (one.cause === 'changed' && served.has(one.name ?? ''))),
    forbidden: names
      .slice(0, candidates.length)
      .filter((_name, index) => !isAllowed[index] && !isUnmarked[index])
      .sort(),
    unmarked: [...new Set(names.filter((name, index) => isUnmarked[index] && !served.has(name)))].sort(),
  };
}

function highestRisk({ file, lock }: RootedFile, { baseUrl }: ServerConfig) {
  const { capability } = file;
  const source = capability.provenance === undefined ? undefined : new Map(Object.entries(lock.sources)).get(capability.provenance.source);
  const typed = baseUrl === undefined ? [] : [new URL(baseUrl).origin];
  const ownHosts = { owners: source?.own_hosts ?? [], typedOrigins: [...(source?.typed_origins ?? []), ...typed] };
  return findRisks({ capability, pointer: '#', ownHosts, isExecutable: true })[0]?.level;
}

/** What patterns see of an operation of a description that is not served. */
export function operationSubject({ capability, id, tags, highestRisk: risk }: NonNullable<HeldTool['operation']>): PolicySubject {
  return policySubject(capability, [capability.name, id], effectOf(capability, isReadCapability(capability)), risk, tags);
}

/** What its description calls the operation, where that is on record: in the lock, or in the file that was reviewed. */
function idOf({ file: { entry, capability } }: RootedFile): readonly string[] {
  return [entry?.operation_id, capability.provenance?.operation].filter((id) => id !== undefined);
}

interface ReadyFile {
  readonly file: RootedFile;
  readonly call: PreparedCall;
  readonly path: string;
}

interface Candidate extends ReadyFile {
  readonly effect: ToolEffect;
  readonly subject: PolicySubject;
}

async function prepareFiles(
  input: CompileInput,
  context: CompileContext,
  turns: Turns,
): Promise<{ readonly ready: readonly ReadyFile[]; readonly held: readonly HeldTool[] }> {
  const ready: ReadyFile[] = [];
  const held: HeldTool[] = [];
  const takenBy = new Map<string, string>();
  const servedBy = new Map<string, string>();
  const operations = matchOperations(
    input.server,
    input.files.map((file) => ({ capability: file.file.capability, ids: idOf(file) })),
    new Set(
      input.held.flatMap(({ name, operation }) => [
        ...(name === undefined ? [] : [name]),
        ...(operation === undefined ? [] : [operation.id]),
      ]),
    ),
  );
  const before = [...(input.previous?.tools ?? []), ...(input.previous?.resources ?? []).map(({ tool }) => tool)];
  const known = new Map(before.map((tool) => [`${tool.sha256} ${tool.path}`, tool.prepared]));
  const shownPath = showPaths(context.cwd);
  for (const file of input.files) {
    await turns.pause();
    const { capability, sha256 } = file.file;
    const path = shownPath(file);
    const holder = takenBy.get(capability.name);
    if (holder !== undefined) {
      held.push({ path, name: capability.name, ...nameTaken(capability.name, holder) });
      continue;
    }
    const configured = operations.get(capability);
    const shaped = configured === undefined ? undefined : shapeCapability(capability, configured.operation, configured.where);
    const name = shaped?.capability.name ?? capability.name;
    const other = servedBy.get(name);
    if (other !== undefined)
      throw new GatewayError('config-invalid', `server "${input.server.name}": two tools would be named "${name}": ${other} and ${path}`);
    try {
      const call = known.get(`${sha256} ${path}`) ?? prepareFile(file, shaped, input.server, context);
      if (configured !== undefined) checkExposure(call, configured, input.server.name);
      servedBy.set(name, path);
      takenBy.set(capability.name, path);
      ready.push({ file, call, path });
    } catch (error) {
      if (!(error instanceof GatewayError) || error.code === 'config-invalid') throw error;
      held.push({ path, name: capability.name, reason: error.message, command: `mcp-gateway cap validate ${shellPath(path)}` });
    }
  }
  return { ready, held };
}

function prepareFile(
  { file }: RootedFile,
  shaped: ShapedCapability | undefined,
  server: ServerConfig,
  { config, environment }: CompileContext,
): PreparedCall {
  const profile = resolveProfile(profileName(file), config.integrityProfiles);
  return prepareCall(shaped?.capability ?? file.capability, {
    environment,
    // Results that are kept are those of the file as it is shaped, from where it is called.
    digest:
      shaped === undefined && server.baseUrl === undefined
        ? file.sha256
        : sha256Hex(JSON.stringify([file.sha256, server.baseUrl, shaped?.capability, [...(shaped?.ownArguments ?? [])]])),
    ...(shaped === undefined ? {} : { ownArguments: shaped.ownArguments }),
    ...(server.baseUrl === undefined ? {} : { baseUrl: server.baseUrl }),
    isSure: file.outline?.preparesAnywhere === true && shaped === undefined && server.baseUrl === undefined,
    maxResultBytes: Math.min(profile.maxResponseBytes ?? config.limits.maxResponseBytes, config.limits.maxResponseBytes),
  });
}

function profileName({ capability }: { readonly capability: PreparedCall['capability'] }): string {
  const name = capability.metadata?.context_integrity_profile;
  return typeof name === 'string' ? name : DEFAULT_PROFILE;
}

/**
 * What is declared to be destructive but sent as `POST`, or by a protocol that does not tell, deletes if a word says so and else changes; only
 * what nothing is known of is taken for the worst.
 */
function effectOf(capability: Capability, isRead: boolean): ToolEffect {
  if (isRead) return 'read';
  const { effect } = judgeEffect({ capability, pointer: '#', ownHosts: NO_HOSTS, isExecutable: true });
  if (capability.metadata?.destructive !== true) return effect === 'read' ? 'unknown' : effect;
  if (effect === 'create') return 'update';
  return effect === 'unknown' || effect === 'read' ? 'delete' : effect;
}

const NO_HOSTS = { owners: [], typedOrigins: [] };

/** Paths of files in directories, relative to the working directory, `/` separated. */
export function showPaths(cwd: string): (file: Pick<RootedFile, 'dir'> & { readonly file: { readonly path: string } }) => string {
  const shown = new Map<string, string>();
  return ({ dir, file: { path } }) => {
    // Thousands of files are in few directories.
    const base = shown.get(dir) ?? relative(cwd, dir);
    shown.set(dir, base);
    const found = base === '' || base.startsWith('..') ? relative(cwd, join(dir, path)) : `${base}${sep}${path}`;
    return sep === '/' ? found : found.split(sep).join('/');
  };
}
