import { readFile, stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { type AuditKeys, deriveAuditKeys, readAuditKey, verifyAudit } from '../../gateway/audit/index.js';
import { GatewayError } from '../../model/index.js';
import type { CliIo } from '../io.js';
import type { OutputFlags } from '../options.js';
import type { CommandContext } from '../program.js';
import { escapeText } from '../render/escape.js';
import { renderJson } from '../render/json.js';

export interface AuditVerifyFlags extends OutputFlags {
  readonly key?: readonly string[];
}

/**
 * `audit verify [PATH…]`: every file and what is wrong with it; exit code 1 when anything is.
 *
 * @throws GatewayError `usage` for a key that cannot be had, and as `verifyAudit`.
 */
export async function auditVerify(given: readonly string[], flags: AuditVerifyFlags, { io, finish }: CommandContext): Promise<void> {
  const paths = (given.length === 0 ? ['audit'] : given).map((path) => resolve(io.cwd, path));
  const keys = [...(await namedKeys(flags.key ?? [], io)), ...(await keysBeside(paths))];
  const { files, problems } = await verifyAudit(paths, keys);
  if (problems.length > 0) finish(1);
  const show = (path: string): string => relative(io.cwd, path) || '.';
  if (flags.format === 'json') {
    const shown = <Item extends { readonly path: string }>(items: readonly Item[]) =>
      items.map((item) => ({ ...item, path: show(item.path) }));
    io.stdout(renderJson({ files: shown(files), problems: shown(problems) }));
    return;
  }
  const lines = [
    ...files.map(({ path, lines: count, state }) => `${show(path)}: ${count} lines, ${state}`),
    ...problems.map(({ path, line, message }) => `${show(path)}${line === undefined ? '' : `:${line}`}: ${message}`),
    problems.length === 0
      ? 'The audit is whole.'
      : `The audit is not whole: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`,
  ];
  io.stdout(`${lines.map(escapeText).join('\n')}\n`);
}

/** Keys of the configuration, as its text. */
async function namedKeys(references: readonly string[], { env, cwd }: CliIo): Promise<readonly AuditKeys[]> {
  const read = async (reference: string): Promise<AuditKeys> => {
    const [kind, name = ''] = reference.split(/:(.*)/s);
    const text =
      kind === 'env' ? env[name] : kind === 'file' ? await readFile(resolve(cwd, name), 'utf8').catch(() => undefined) : undefined;
    if (text === undefined || text === '') {
      throw new GatewayError('usage', `--key ${reference}: there is no such key`, { hint: 'Write env:NAME or file:/path.' });
    }
    return deriveAuditKeys(Buffer.from(text.replace(/\r?\n$/, '')));
  };
  return Promise.all(references.map(read));
}

/** Keys that the gateway made in the directories. */
async function keysBeside(paths: readonly string[]): Promise<readonly AuditKeys[]> {
  const dirs = await Promise.all(
    paths.map(async (path) => ((await stat(path).catch(() => undefined))?.isDirectory() ? path : dirname(path))),
  );
  const keys = await Promise.all([...new Set(dirs)].map((dir) => readAuditKey(dir)));
  return keys.flatMap((key) => (key === undefined ? [] : [deriveAuditKeys(key)]));
}
