import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { listCapabilityFiles, refuseInterrupted } from '../../activation/index.js';
import { CAPABILITY_RULES, checkCapability, parseCapability } from '../../capability/index.js';
import { type Diagnostic, GatewayError } from '../../model/index.js';
import { shownPath } from '../gateway-roots.js';
import type { CliIo } from '../io.js';
import type { Format } from '../options.js';
import type { CommandContext } from '../program.js';
import { escapeText } from '../render/escape.js';
import { renderDiagnostic } from '../render/failure.js';
import { renderJson } from '../render/json.js';
import { renderSarif } from '../render/sarif.js';
import { chooseStyle } from '../render/style.js';

export interface ValidateFlags {
  readonly format: Format | 'sarif';
  readonly color: boolean;
}

interface CheckedFile {
  readonly path: string;
  readonly valid: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** `cap validate FILE…`: every check that the loader runs, and more; exit 1 when a file cannot be served. */
export async function capValidate(paths: readonly string[], flags: ValidateFlags, { io, finish }: CommandContext): Promise<void> {
  const checked: CheckedFile[] = [];
  for (const path of await expand(paths, io)) {
    refuseInterrupted(io);
    checked.push(await check(path, io.cwd));
  }
  const invalid = checked.filter(({ valid }) => !valid).length;
  if (invalid > 0) finish(1);
  if (flags.format === 'sarif') {
    io.stdout(renderSarif(checked, CAPABILITY_RULES));
    return;
  }
  if (flags.format === 'json') {
    io.stdout(renderJson({ files: checked, valid: checked.length - invalid, invalid }));
    return;
  }
  const style = chooseStyle(io.stdoutIsTerminal, flags.color, io.env);
  const quiet = checked.filter(({ diagnostics }) => diagnostics.length === 0);
  const isShort = flags.format === 'table' && quiet.length > MAX_QUIET;
  for (const { path, valid, diagnostics } of checked) {
    if (isShort && diagnostics.length === 0) continue;
    io.stdout(`${valid ? style.green('valid') : style.red('invalid')} ${escapeText(path)}\n`);
    for (const diagnostic of diagnostics) io.stdout(`  ${renderDiagnostic(diagnostic)}\n`);
  }
  io.stdout(`${checked.length} checked: ${checked.length - invalid} valid, ${invalid} invalid.\n`);
  if (isShort) io.stdout(`${quiet.length} of which nothing is to be said are not listed; --format plain lists them.\n`);
}

/** Files of which nothing is to be said are listed up to so many: among thousands, one that is not valid would be lost. */
const MAX_QUIET = 20;

async function check(path: string, cwd: string): Promise<CheckedFile> {
  const parsed = parseCapability(await readCapabilityFile(path, cwd));
  const diagnostics = checkCapability(parsed, { path });
  return { path, valid: !diagnostics.some(({ severity }) => severity === 'error'), diagnostics };
}

/** @throws GatewayError `source-not-found`, `source-unreadable`. */
export async function readCapabilityFile(path: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, path), 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT')
      throw new GatewayError('source-not-found', `${path} does not exist.`, {
        hint: 'Name a capability file, or a directory of them.',
        cause: error,
      });
    if (code === 'EISDIR')
      throw new GatewayError('source-unreadable', `${path} is a directory.`, { hint: 'Name a file in it.', cause: error });
    throw new GatewayError('source-unreadable', `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

async function expand(paths: readonly string[], io: CliIo): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const absolute = resolve(io.cwd, path);
    const isDirectory = await stat(absolute).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    if (!isDirectory) files.push(path);
    else files.push(...(await listCapabilityFiles(absolute)).map((file) => shownPath(join(absolute, file), io.cwd)));
  }
  if (files.length === 0)
    throw new GatewayError('source-not-found', `${paths.join(', ')} holds no capability files.`, {
      hint: 'Capability files end in .yaml.',
    });
  return files;
}
