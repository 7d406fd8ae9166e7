import { join, resolve } from 'node:path';
import {
  CAPABILITY_NAME,
  type Draft,
  GatewayError,
  type ImportPlan,
  isExecutable,
  type Manifest,
  type PlanChange,
} from '../model/index.js';
import { digestFile, draftFile, draftPath, recordAuthorizationServers } from '../planning/index.js';
import type { ActivationContext } from './activation-context.js';
import { commitChanges, type FileChange } from './commit-changes.js';
import { keepFiles, readKept } from './kept-files.js';
import { manifestId, manifestName, parseManifest, renderManifest } from './manifest-file.js';
import { withDirectories } from './open-directories.js';
import { refuseServed } from './served-directories.js';
import { shellPath } from './shell-word.js';
import { readBelow, relativePosix } from './working-directory.js';

export interface ApplyOptions {
  /** As given on the command line; relative to the context's working directory. */
  readonly outputDir: string;
  /** Replace drafts that differ; the old bytes are kept until rollback. */
  readonly force?: boolean;
  /** Directories that a gateway.yaml serves; writing into one is refused. */
  readonly roots: readonly string[];
  /** How the program is called in the commands that are suggested; default `mcp-gateway`. */
  readonly command?: string;
  /** Where editors find the JSON Schema of capability files; default `schemas/capability.schema.json` of the working directory. */
  readonly schemaUri?: string;
}

export interface AppliedPlan {
  readonly manifest: Manifest;
  /** Relative to the working directory. */
  readonly manifestPath: string;
  /** Drafts written by this call, relative to the output directory. */
  readonly written: readonly string[];
  /** Drafts not written by this call, with the reason. */
  readonly skipped: Manifest['skipped'];
  /** Unedited drafts deleted because their operation is gone. */
  readonly removed: readonly string[];
  /** Active files whose operation is gone, relative to the working directory; never touched. */
  readonly activeWithoutOperation: readonly string[];
}

/**
 * Does exactly what the plan says, all or nothing: writes drafts that are new or changed, deletes unedited ones whose
 * operation is gone, and writes the manifest. Every file it touches is compared with the plan before the first
 * write. What is as it should be already is left alone, so that running it again is harmless.
 *
 * @throws GatewayError `file-exists` without `force`, naming every file; `plan-stale`; `path-refused` for a served directory
 * or a symbolic link; `not-writable`; `locked`.
 */
export async function applyPlan(plan: ImportPlan, options: ApplyOptions, context: ActivationContext): Promise<AppliedPlan> {
  await refuseServed(options.outputDir, options.roots, context);
  return withDirectories([options.outputDir], context, async ({ dirs: [dir = ''], made }) => {
    const file = manifestName(plan.source.name, plan.plan_digest_sha256);
    const work = await findWork(plan, dir, options);
    const before = await readManifest(dir, file);
    const created = made.map((path) => relativePosix(dir, path));
    const manifest = describeApply(plan, work, before, { ...options, file, created });
    const isDone = before !== undefined && work.writes.length === 0 && work.removals.length === 0;
    if (!isDone) await commitChanges(await collectFiles(plan, work, manifest, { dir, file, context, options }), context);
    return {
      manifest: isDone ? before : manifest,
      manifestPath: relativePosix(context.cwd, join(resolve(context.cwd, options.outputDir), file)),
      written: work.writes.map(({ path }) => path),
      skipped: work.skipped,
      removed: work.removals.map(({ path }) => path),
      activeWithoutOperation: plan.changes.filter(({ action, state }) => action === 'remove' && state === 'active').map(({ path }) => path),
    };
  });
}

interface Write {
  readonly draft: Draft;
  readonly path: string;
  readonly sha256: string;
  /** The bytes that are replaced. */
  readonly replaced?: Buffer;
}

interface Work {
  readonly writes: readonly Write[];
  readonly removals: readonly { readonly name: string; readonly path: string; readonly sha256: string; readonly bytes: Buffer }[];
  readonly skipped: Manifest['skipped'];
}

/** Compares every file with what the plan expects, before anything is written. */
async function findWork(plan: ImportPlan, dir: string, { force }: ApplyOptions): Promise<Work> {
  const drafts = new Map(plan.drafts.map((draft) => [draft.name, draft]));
  const writes: Write[] = [];
  const removals: Work['removals'][number][] = [];
  const skipped = plan.drafts.filter((draft) => !isExecutable(draft)).map((draft) => skip(draft, NOT_EXECUTABLE));
  const existing: string[] = [];
  for (const change of plan.changes) {
    const { action, name, path, state, after_sha256: after } = change;
    const draft = drafts.get(name);
    if (state === 'active' && action !== 'update') {
      if (draft !== undefined) skipped.push(skip(draft, `Active and unchanged: ${path}`));
      continue;
    }
    const bytes = await readBelow(dir, path);
    const current = bytes === undefined ? null : digestFile(bytes);
    if (action === 'remove') {
      if (bytes === undefined || current === null) continue;
      if (current !== change.before_sha256) throw stale(path);
      removals.push({ name, path, sha256: current, bytes });
    } else if (draft !== undefined && after !== null) {
      checkName(draft, path);
      if (current === after) skipped.push(skip(draft, 'The same draft is there already.'));
      else if (current !== expectedBefore(change) && (force === true || action !== 'create')) throw stale(path);
      else if (bytes !== undefined && force !== true) existing.push(path);
      else writes.push({ draft, path, sha256: after, ...(bytes === undefined ? {} : { replaced: bytes }) });
    }
  }
  if (existing.length > 0) throw fileExists(existing);
  return { writes, removals, skipped };
}

const NOT_EXECUTABLE = 'Package metadata is review evidence; there is nothing in it that could be called.';

/** An update of an active file makes a new draft beside it. */
function expectedBefore({ action, state, before_sha256 }: PlanChange): string | null {
  return action === 'create' || state === 'active' ? null : before_sha256;
}

function checkName({ name }: Draft, path: string): void {
  if (CAPABILITY_NAME.test(name) && path === draftPath(name)) return;
  throw new GatewayError('plan-invalid', `The plan writes draft ${JSON.stringify(name)} to ${JSON.stringify(path)}; it was edited.`);
}

function skip({ id, name }: Draft, reason: string): Manifest['skipped'][number] {
  return { draft_id: id, name, reason };
}

async function readManifest(dir: string, file: string): Promise<Manifest | undefined> {
  const bytes = await readBelow(dir, file);
  return bytes === undefined ? undefined : parseManifest(bytes.toString('utf8'), file);
}

/** What an earlier apply of the same plan wrote is still this plan's to take back. */
function describeApply(
  plan: ImportPlan,
  work: Work,
  before: Manifest | undefined,
  { outputDir, file, command = 'mcp-gateway', created }: ApplyOptions & { readonly file: string; readonly created: readonly string[] },
): Manifest {
  const output = outputDir.replaceAll('\\', '/');
  const shown = shellPath(output);
  const fresh = work.writes.map(({ draft, path, sha256, replaced }) => ({
    draft_id: draft.id,
    name: draft.name,
    path,
    sha256,
    ...(replaced === undefined ? {} : { replaced_sha256: digestFile(replaced) }),
    ...(draft.operation_digest_sha256 === undefined ? {} : { operation_digest_sha256: draft.operation_digest_sha256 }),
    ...recordAuthorizationServers(draft.authorization_servers),
  }));
  const earlier = (before?.written ?? []).filter(({ path }) => !fresh.some((entry) => entry.path === path));
  const removed = [...(before?.removed ?? []), ...work.removals.map(({ name, path, sha256 }) => ({ name, path, sha256 }))];
  const { source } = plan;
  const createdDirectories = before?.created_directories ?? created;
  const written = [...earlier, ...fresh].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    format_version: '1.0',
    source_name: source.name,
    source_kind: source.kind,
    source_digest_sha256: plan.source_digest_sha256,
    plan_digest_sha256: plan.plan_digest_sha256,
    ...(source.uri === undefined ? {} : { source_uri: source.uri }),
    ...overlaysOf(plan),
    ...(source.license === undefined ? {} : { license: source.license }),
    ...(source.provenance === undefined ? {} : { provenance: source.provenance }),
    ...(source.own_hosts === undefined ? {} : { own_hosts: source.own_hosts }),
    ...(source.typed_origins === undefined ? {} : { typed_origins: source.typed_origins }),
    review_gates: plan.review_gates,
    output_dir: output,
    written,
    ...(removed.length === 0 ? {} : { removed }),
    skipped: [...work.skipped].filter(({ name }) => !written.some((entry) => entry.name === name)),
    review_gate_count: plan.drafts.reduce((count, draft) => count + draft.review_gates.length, plan.review_gates.length),
    next_steps: plan.drafts.some(isExecutable)
      ? [`${command} import review ${shown}`, `${command} cap validate ${shown}`, `${command} cap activate ${shown} --ready`]
      : [],
    ...(createdDirectories.length === 0 ? {} : { created_directories: [...createdDirectories] }),
    rollback: { command: `${command} import rollback ${shellPath(`${output}/${file}`)}` },
  };
}

/** Who reads the description again has to apply them, too. */
function overlaysOf({ options: { overlay } }: ImportPlan): Pick<Manifest, 'source_overlays'> {
  return Array.isArray(overlay) ? { source_overlays: overlay.map(String) } : {};
}

interface Target {
  readonly dir: string;
  readonly file: string;
  readonly context: ActivationContext;
  readonly options: ApplyOptions;
}

async function collectFiles(
  plan: ImportPlan,
  work: Work,
  manifest: Manifest,
  { dir, file, context, options }: Target,
): Promise<readonly FileChange[]> {
  const outputDir = resolve(context.cwd, options.outputDir);
  const schemaUri = options.schemaUri ?? relativePosix(outputDir, join(context.cwd, 'schemas', 'capability.schema.json'));
  const id = manifestId(file) ?? '';
  const kept = await readKept(dir, id);
  const replaced = [
    ...work.writes.flatMap((write) => (write.replaced === undefined ? [] : [[write.path, write.replaced] as const])),
    ...work.removals.map(({ path, bytes }) => [path, bytes] as const),
  ];
  const keep = await keepFiles(dir, id, {
    texts: { ...kept.texts, ...Object.fromEntries(work.writes.map(({ path, draft }) => [path, draft.generated_yaml ?? ''])) },
    // The first bytes that this plan replaced are the ones before it.
    replaced: { ...Object.fromEntries(replaced.map(([path, bytes]) => [path, bytes.toString('base64')])), ...kept.replaced },
  });
  return [
    keep,
    ...work.writes.map(({ path, draft }) => ({ dir, path, content: draftFile(draft, plan, { schemaUri }) })),
    ...work.removals.map(({ path }) => ({ dir, path, content: null })),
    { dir, path: file, content: renderManifest(manifest) },
  ];
}

function stale(path: string): GatewayError {
  return new GatewayError('plan-stale', `${path} is not what it was when the plan was made; nothing was written.`, {
    hint: 'Look at the difference with `mcp-gateway import preview`, then apply again.',
  });
}

function fileExists(paths: readonly string[]): GatewayError {
  const shown = paths.slice(0, 10).join(', ');
  const more = paths.length > 10 ? ` and ${paths.length - 10} more` : '';
  return new GatewayError('file-exists', `Drafts that differ are there already: ${shown}${more}. Nothing was written.`, {
    hint: 'Add --force to replace them; the old bytes are kept until rollback.',
  });
}
