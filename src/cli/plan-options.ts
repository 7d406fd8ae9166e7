import { resolve } from 'node:path';
import { GatewayError, type ImportPlan, type Json, SOURCE_KINDS, type SourceKind } from '../model/index.js';
import { DEFAULT_PROFILE, recordedUrl } from '../planning/index.js';
import type { Source } from '../sources/index.js';
import { shownPath } from './gateway-roots.js';
import type { DraftFlags, SourceFlags } from './options.js';

type Flags = SourceFlags & DraftFlags;

/** Flags that name files or URLs; in a plan, paths are relative to it. */
const LOCATIONS = ['schema', 'environment'] as const;
/** Flags that are written as they were given. */
const PLAIN = [
  'baseUrl',
  'server',
  'serverVar',
  'include',
  'exclude',
  'tag',
  'endpoint',
  'select',
  'scalar',
  'depth',
  'explore',
  'naming',
  'prefix',
  'authKey',
  'contextIntegrityProfile',
] as const;

/**
 * Every option that shapes drafts, for the plan. Values of `--var` may be secrets: only their names are kept, and
 * `import apply --plan` wants them again.
 */
export function planOptions(kind: SourceKind, flags: Flags, folder: string, cwd: string): Record<string, Json> {
  const options: Record<string, Json> = { kind };
  for (const key of PLAIN) {
    const value = flags[key];
    if (value !== undefined) options[snake(key)] = value;
  }
  for (const key of LOCATIONS) {
    const value = flags[key];
    if (value !== undefined) options[key] = portable(value, folder, cwd);
  }
  if (flags.overlay !== undefined) options.overlay = flags.overlay.map((path) => portable(path, folder, cwd));
  if (flags.var !== undefined) options.var = Object.keys(flags.var).sort();
  return options;
}

/**
 * The flags that a saved plan was made with, with what is given now on top.
 *
 * @throws GatewayError `usage` when `--var` values have to be given again.
 */
export function flagsOfPlan(plan: ImportPlan, given: Flags, folder: string, cwd: string): Flags {
  const { options } = plan;
  const flags: Record<string, Json> = {};
  for (const key of PLAIN) {
    const value = options[snake(key)];
    if (value !== undefined) flags[key] = value;
  }
  for (const key of LOCATIONS) {
    const value = options[key];
    if (typeof value === 'string') flags[key] = located(value, given[key]);
  }
  if (Array.isArray(options.overlay)) flags.overlay = options.overlay.map((value, index) => located(String(value), given.overlay?.[index]));
  const names = Array.isArray(options.var) ? options.var.map(String) : [];
  const missing = names.filter((name) => given.var?.[name] === undefined);
  if (missing.length > 0) {
    throw new GatewayError('usage', `The plan was made with values of ${missing.join(', ')}, which a plan does not keep.`, {
      hint: `Give them again: ${missing.map((name) => `--var ${name}=…`).join(' ')}`,
    });
  }
  const kind = SOURCE_KINDS.find((known) => known === options.kind) ?? plan.source.kind;
  // Checked by `parsePlan` only to be JSON; a wrong type is refused where the option is used, and the drafts are compared anyway.
  return {
    ...given,
    naming: 'flat',
    contextIntegrityProfile: DEFAULT_PROFILE,
    ...(flags as Partial<Flags>),
    kind,
    sourceName: plan.source.name,
  };

  /** What the plan names, with the credential in its URL where it is given again. */
  function located(value: string, again: string | undefined): string {
    return again !== undefined && portable(again, folder, cwd) === value ? again : locate(value, folder, cwd);
  }
}

/** The source as a plan names it: relative to the plan, or a URL without the values of parameters that are credentials. */
export function portableUri(source: Source, folder: string): string | undefined {
  if (source.path !== undefined) return shownPath(source.path, folder);
  return source.uri === undefined ? undefined : recordedUrl(source.uri);
}

/** Where the source of a saved plan is. */
export function locate(uri: string, folder: string, cwd: string): string {
  return /^https?:/i.test(uri) ? uri : shownPath(resolve(folder, uri), cwd);
}

function portable(argument: string, folder: string, cwd: string): string {
  return /^https?:/i.test(argument) && URL.canParse(argument) ? recordedUrl(argument) : shownPath(resolve(cwd, argument), folder);
}

function snake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
