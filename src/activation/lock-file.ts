import { join, resolve } from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { GatewayError, LOCK_FILE, Lock } from '../model/index.js';
import { canonicalJson } from '../planning/index.js';
import type { ActivationContext } from './activation-context.js';
import { commitChanges } from './commit-changes.js';
import { withDirectories } from './open-directories.js';
import { checkRelativePath, readRegularFile } from './working-directory.js';

export const EMPTY_LOCK: Lock = { format_version: '1.0', sources: {}, files: {} };

/**
 * The lock, after checking that it is one, and as this program writes it: keys sorted, none twice. What differs was edited
 * or merged by hand, and then it is not known what somebody approved. Fields that this version does not know are ignored.
 *
 * @param path names the file in messages.
 * @throws GatewayError `lock-invalid`, with line and column.
 */
export function parseLock(text: string, path: string): Lock {
  const value = readJson(text, path);
  checkSpelling(text, value, path);
  const version = typeof value === 'object' && value !== null && 'format_version' in value ? value.format_version : undefined;
  if (version !== '1.0') throw refuse(path, `the format version is ${JSON.stringify(version)}; this program reads "1.0"`);
  const parsed = Lock.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw refuse(path, `${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'wrong shape'}`);
  }
  for (const file of Object.keys(parsed.data.files)) {
    if (!isCapabilityPath(file)) throw refuse(path, `${JSON.stringify(file)} is no path of a capability file below the directory`);
  }
  return parsed.data;
}

/** The lock as it is written: sorted, two spaces, one trailing line feed; a difference of one entry is a few lines. */
export function renderLock(lock: Lock): string {
  return renderSorted(lock);
}

/**
 * The lock of an active root; an empty one where there is no file.
 *
 * @throws GatewayError `lock-invalid`, `path-refused` for a symbolic link.
 */
export async function readLock(dir: string): Promise<Lock> {
  const path = join(dir, LOCK_FILE);
  const bytes = await readRegularFile(path);
  return bytes === undefined ? EMPTY_LOCK : parseLock(bytes.toString('utf8'), path);
}

/** Reads the lock of each root once, for a command over many files: that of ten thousand has megabytes. */
export function createLockReader(): (dir: string) => Promise<Lock> {
  const locks = new Map<string, Promise<Lock>>();
  return (dir) => {
    const lock = locks.get(dir) ?? readLock(dir);
    locks.set(dir, lock);
    return lock;
  };
}

/** Replaces the lock of a root, all or nothing. */
export async function writeLock(dir: string, lock: Lock, context: ActivationContext): Promise<void> {
  await withDirectories([resolve(context.cwd, dir)], context, async ({ dirs: [root = dir] }) => {
    await commitChanges([{ dir: root, path: LOCK_FILE, content: renderLock(lock) }], context);
  });
}

function readJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const mark = text.split('\n').findIndex((line) => CONFLICT_MARK.test(line));
    if (mark >= 0) throw refuse(path, `line ${mark + 1} marks a merge conflict that is not resolved`, { hint: RESOLVE, cause: error });
    const reason = error instanceof Error ? error.message : String(error);
    throw refuse(path, `it is no JSON: ${reason}`, { cause: error });
  }
}

const CONFLICT_MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/;
const RESOLVE =
  'Keep the entries of both sides, sorted by path, without the marks; of two for one file either. `mcp-gateway cap list` says what does not fit its entry then.';

function checkSpelling(text: string, value: unknown, path: string): void {
  const unixText = text.replaceAll('\r\n', '\n');
  // The engine's own rendering is a lock's, except for the order of keys, and takes a tenth of the time.
  if (unixText === `${JSON.stringify(value, null, 2)}\n` && isSorted(value)) return;
  if (unixText === renderSorted(value)) return;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  const visit = (node: unknown, where: string): void => {
    if (!isMap(node)) return;
    let previous: string | undefined;
    for (const { key, value: member } of node.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      const { line, col } = lines.linePos(key.range?.[0] ?? 0);
      const place = `line ${line}, column ${col}: ${JSON.stringify(name)}${where === '' ? '' : ` in ${where}`}`;
      if (name === previous) throw refuse(path, `${place} stands there twice`);
      if (previous !== undefined && name < previous)
        throw refuse(path, `${place} is not in sorted order (it follows ${JSON.stringify(previous)})`);
      previous = name;
      visit(member, where === '' ? name : `${where}.${name}`);
    }
  };
  visit(document.contents, '');
  throw refuse(path, 'it is not laid out as this program writes it');
}

/** `JSON.stringify` with two spaces and keys by code unit, also where JavaScript would put numbers first. */
function renderSorted(value: unknown): string {
  const render = (node: unknown, indent: string): string => {
    if (typeof node !== 'object' || node === null) return canonicalJson(node);
    const deeper = `${indent}  `;
    if (Array.isArray(node)) {
      return node.length === 0 ? '[]' : `[\n${node.map((item) => deeper + render(item, deeper)).join(',\n')}\n${indent}]`;
    }
    const members = Object.entries(node)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${deeper}${JSON.stringify(key)}: ${render(member, deeper)}`);
    return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`;
  };
  return `${render(value, '')}\n`;
}

function isSorted(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isSorted);
  let previous: string | undefined;
  for (const [key, member] of Object.entries(value)) {
    if ((previous !== undefined && key < previous) || !isSorted(member)) return false;
    previous = key;
  }
  return true;
}

function isCapabilityPath(path: string): boolean {
  try {
    return /\.ya?ml$/.test(checkRelativePath(path));
  } catch {
    return false; // the caller says which file
  }
}

function refuse(path: string, fault: string, options: { readonly cause?: unknown; readonly hint?: string } = {}): GatewayError {
  return new GatewayError('lock-invalid', `${path}: ${fault}.`, {
    hint: 'Restore the file from version control, or delete it and activate the files again.',
    ...options,
  });
}
