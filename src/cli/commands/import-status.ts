import { join, resolve } from 'node:path';
import { type ImportStatus, importStatus, listCapabilityFiles, listRejected } from '../../activation/index.js';
import { GatewayError, SOURCE_KINDS } from '../../model/index.js';
import { readSource } from '../../sources/index.js';
import { readWorld } from '../command-world.js';
import { shownPath } from '../gateway-roots.js';
import type { CliIo } from '../io.js';
import type { OutputFlags } from '../options.js';
import type { CommandContext } from '../program.js';
import { renderJson } from '../render/json.js';
import { renderSections } from '../render/sections.js';

export interface StatusFlags extends OutputFlags {
  readonly output: string;
  readonly config?: readonly string[];
  readonly detailedExitcode?: true;
  readonly offline?: true;
}

/** What became of the description since it was activated from. */
type Document =
  | { readonly document: 'unchanged' | 'changed' | 'not asked' | 'unknown' }
  | { readonly document: 'unreadable'; readonly reason: string };
/** Drafts that somebody declined wait for nothing. */
type Status = ImportStatus & { readonly rejected: readonly string[] } & Document;

/** `import status`: for every source, whether its description changed, which drafts wait, and which active files drifted. */
export async function importStatusCommand(flags: StatusFlags, { io, finish }: CommandContext): Promise<void> {
  const world = await readWorld(flags.config, io);
  const found = await importStatus({ roots: world.roots.roots, draftDirs: [flags.output] }, world.activation);
  const statuses: Status[] = [];
  const isRejected = await findRejected(flags.output, io);
  for (const status of found) {
    statuses.push({
      ...status,
      pending: status.pending.filter((path) => !isRejected(path)),
      rejected: status.pending.filter(isRejected),
      ...(flags.offline === true ? { document: 'not asked' as const } : await compareDocument(status, io)),
    });
  }
  if (flags.detailedExitcode === true && statuses.some(needsAttention)) finish(2);
  if (flags.format === 'json') {
    io.stdout(
      renderJson({
        sources: statuses.map(({ sourceDigests, ...status }) => ({
          ...status,
          ...(sourceDigests.length === 1 ? { source_digest_sha256: sourceDigests[0] } : {}),
        })),
      }),
    );
    return;
  }
  if (statuses.length === 0) io.stdout('Nothing was imported here.\n');
  for (const status of statuses) io.stdout(render(status));
}

function needsAttention(status: Status): boolean {
  return status.document === 'changed' || status.document === 'unreadable' || status.pending.length > 0 || status.drifted.length > 0;
}

/** Which drafts of the directory, relative to the working directory, somebody declined as they are now. */
async function findRejected(output: string, io: CliIo): Promise<(path: string) => boolean> {
  const dir = resolve(io.cwd, output);
  const rejected = await listRejected(dir, await listCapabilityFiles(dir));
  const paths = new Set(rejected.map((path) => shownPath(join(dir, path), io.cwd)));
  return (path) => paths.has(path);
}

async function compareDocument({ uri, overlays, kind, sourceDigests }: ImportStatus, io: CliIo): Promise<Document> {
  const known = SOURCE_KINDS.find((candidate) => candidate === kind);
  if (uri === undefined || known === undefined || sourceDigests.length === 0) return { document: 'unknown' };
  try {
    const source = await readSource(uri, { cwd: io.cwd, signal: io.signal, ...(overlays === undefined ? {} : { overlays }) });
    return { document: sourceDigests.includes(source.digest(known)) ? 'unchanged' : 'changed' };
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    return { document: 'unreadable', reason: error.message };
  }
}

function render(status: Status): string {
  const { source, kind, uri, active, drifted, pending, rejected } = status;
  const reason = status.document === 'unreadable' ? `unreadable: ${status.reason}` : status.document;
  return renderSections([
    {
      title: `${source}${kind === undefined ? '' : ` (${kind}${uri === undefined ? '' : `, ${uri}`})`}`,
      lines: [`description  ${reason}`, `active       ${active.length}`],
    },
    { title: '  Drifted from what was approved:', lines: drifted, isOptional: true },
    { title: '  Waiting for review:', lines: pending, isOptional: true },
    { title: '  Rejected:', lines: rejected, isOptional: true },
  ]);
}
