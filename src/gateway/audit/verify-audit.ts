import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GatewayError, isJsonObject, type Json, type JsonObject } from '../../model/index.js';
import { headName, listAuditFiles } from './audit-files.js';
import { AUDIT_FORMAT_VERSION, type AuditKeys, hashLine, isSealed, NO_LINE } from './audit-line.js';

export interface AuditReport {
  readonly files: readonly AuditedFile[];
  /** In the order of the files; of each file at most the first broken line. */
  readonly problems: readonly AuditProblem[];
}

export interface AuditedFile {
  readonly path: string;
  readonly lines: number;
  /** `open`: its process still writes, or was killed. */
  readonly state: 'closed' | 'open';
}

export interface AuditProblem {
  readonly path: string;
  /** From 1; absent when it is about the file as a whole. */
  readonly line?: number;
  readonly message: string;
}

/** What a file says, as far as it could be followed. */
interface ReadFile extends AuditedFile {
  readonly name: string;
  readonly begin: JsonObject | undefined;
  readonly end: JsonObject | undefined;
  /** Hash of every line. */
  readonly hashes: ReadonlySet<string>;
  readonly lastHash: string;
  readonly problem: AuditProblem | undefined;
}

/**
 * Follows the chains through the files of the directories, and of single files without those around them.
 *
 * @param keys that lines may be sealed with.
 * @throws GatewayError `source-not-found` when there is no such path, or no audit file in it.
 */
export async function verifyAudit(paths: readonly string[], keys: readonly AuditKeys[]): Promise<AuditReport> {
  const report = await verifyOnce(paths, keys);
  if (report.problems.length === 0) return report;
  // A process that goes from one file to the next has written only half of that for a moment.
  await sleep(SETTLE_MS);
  return verifyOnce(paths, keys);
}

const SETTLE_MS = 300;

async function verifyOnce(paths: readonly string[], keys: readonly AuditKeys[]): Promise<AuditReport> {
  const alone: string[] = [];
  const together: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) throw new GatewayError('source-not-found', `${path}: no such file or directory`);
    if (found.isDirectory()) together.push(...(await listAuditFiles(path)).map((name) => join(path, name)));
    else alone.push(path);
  }
  if (alone.length + together.length === 0) throw new GatewayError('source-not-found', `${paths.join(', ')}: there is no audit file`);
  const read: ReadFile[] = [];
  for (const path of [...together, ...alone]) read.push(await readAuditFile(path, keys));
  const byName = new Map(read.map((file) => [file.name, file]));
  return {
    files: read.map(({ path, lines, state }) => ({ path, lines, state })),
    problems: read.flatMap((file) => [
      ...(file.problem === undefined ? [] : [file.problem]),
      ...(together.includes(file.path) ? missingNeighbours(file, byName) : []),
    ]),
  };
}

/** The files that this one names have to be there, and hold what it says of them. */
function missingNeighbours({ path, begin, end }: ReadFile, byName: ReadonlyMap<string, ReadFile>): readonly AuditProblem[] {
  const problems: AuditProblem[] = [];
  const { previous } = begin ?? {};
  if (isJsonObject(previous)) {
    const name = String(previous.file);
    const before = byName.get(name);
    if (before === undefined) problems.push({ path, line: 1, message: `the file before it is missing: ${name}` });
    else if (!before.hashes.has(String(previous.sha256)) || (before.begin?.chain === begin?.chain && before.lastHash !== previous.sha256)) {
      problems.push({ path, line: 1, message: `it does not follow ${name}: that file was changed, or lines at its end were removed` });
    }
  }
  const next = end?.next;
  if (typeof next === 'string' && !byName.has(next)) problems.push({ path, message: `the file after it is missing: ${next}` });
  return problems;
}

async function readAuditFile(path: string, keys: readonly AuditKeys[]): Promise<ReadFile> {
  // First, for a file that is being written may grow before it is read.
  const head = await readFile(join(dirname(path), headName(basename(path))), 'utf8').catch(() => undefined);
  const lines = (await readFile(path, 'utf8').catch(ifMissing)).split('\n');
  const rest = lines.pop() ?? '';
  const name = basename(path);
  const first = parse(lines[0]);
  const begin = first?.event === 'begin' ? first : undefined;
  const key = keys.find(({ id }) => id === begin?.key_id);
  const hashes = new Set<string>();
  let prev = isJsonObject(begin?.previous) ? String(begin.previous.sha256) : NO_LINE;
  let seq = typeof begin?.seq === 'number' ? begin.seq : 0;
  let end: JsonObject | undefined;
  let problem: AuditProblem | undefined;
  const report = (message: string, line?: number): void => {
    problem ??= { path, message, ...(line === undefined ? {} : { line }) };
  };

  if (lines.length === 0 && rest === '') report('the file is missing or empty');
  else if (begin === undefined) report('it does not begin as an audit file does', 1);
  else if (begin.format_version !== AUDIT_FORMAT_VERSION) report(`its format ${JSON.stringify(begin.format_version)} is not known`, 1);
  else if (begin.file !== name) report(`it was written as ${String(begin.file)}`, 1);
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    const entry = parse(line);
    if (entry === undefined) report('the line is no entry', number);
    else if (key !== undefined && !isSealed(line, key)) report('the line was changed, or not written by the gateway', number);
    else if (end !== undefined) report('there is a line after the end', number);
    else if (entry.prev !== prev || entry.seq !== seq) {
      report(
        key === undefined
          ? 'the line does not follow the one before; one of them was changed, removed or moved'
          : 'the line does not follow the one before; lines were removed or moved',
        number,
      );
    }
    prev = hashLine(line);
    hashes.add(prev);
    seq += 1;
    if (entry?.event === 'end') end = entry;
  }
  if (end !== undefined && rest !== '') report('there is a line after the end', lines.length + 1);
  if (end === undefined && key !== undefined) {
    const missing = missingTail(head?.trim(), name, key, hashes);
    if (missing !== undefined) report(missing, lines.length + (rest === '' ? 0 : 1));
  }
  if (begin !== undefined && key === undefined)
    report(`its seals cannot be checked: none of the keys given is ${String(begin.key_id)}; name it with --key`);
  return { path, name, lines: lines.length, state: end === undefined ? 'open' : 'closed', begin, end, hashes, lastHash: prev, problem };
}

/** Why lines are missing after the last one. A file without an end has its head beside it; what was written after the head may be there, whole or not. */
function missingTail(head: string | undefined, name: string, key: AuditKeys, hashes: ReadonlySet<string>): string | undefined {
  if (head === undefined) return 'the end of the file was cut off: there is neither a last entry nor a head';
  const fields = parse(head);
  if (fields === undefined || !isSealed(head, key) || fields.file !== name) return 'its head was changed';
  return hashes.has(String(fields.sha256))
    ? undefined
    : `the end of the file was cut off: entries up to number ${String(fields.seq)} were written`;
}

/** A file of which only the head is left. */
function ifMissing(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
  throw error;
}

function parse(line: string | undefined): JsonObject | undefined {
  try {
    const value: Json = JSON.parse(line ?? '');
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
