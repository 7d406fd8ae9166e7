import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Diagnostic, GatewayError, type JsonObject } from '../model/index.js';
// Not through sources/index.ts: that loads all that reads a description.
import { decodeText } from '../sources/decode-text.js';
import { ConfigFile } from './config-file.js';
import { diagnosticAt, explainIssues, type FaultSource } from './explain-issues.js';
import type { GatewayConfig } from './gateway-config.js';
import { interpolate } from './interpolate.js';
import { type ConfigText, readConfigText } from './read-config-text.js';
import { resolveConfig } from './resolve-config.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the command line says; it wins over the file. */
export interface ConfigOverrides {
  readonly host?: string;
  readonly port?: number;
  readonly workers?: number | 'auto';
  readonly logLevel?: GatewayConfig['log']['level'];
  /** Directories to serve as the server `default`, instead of all that the file names. Relative to `cwd`. */
  readonly directories?: readonly string[];
  /** A configuration in place of a file, as one would hold it; `path` is then absent. */
  readonly document?: JsonObject;
  /** Which flag said what stands at a path of `document` (`servers[0].policy.accept`: `--accept`); faults then name the flag. */
  readonly flags?: Readonly<Record<string, string>>;
}

/**
 * Reads a gateway.yaml: defaults, then the file, then the command line (DESIGN section 8). Without a path there is only the command line.
 *
 * @param path of the file, relative to `cwd`.
 * @throws GatewayError `source-not-found` or `source-unreadable` for the file itself, `config-invalid` with every fault in it.
 */
export async function loadConfig(
  path: string | undefined,
  overrides: ConfigOverrides,
  environment: Environment,
  cwd: string = process.cwd(),
): Promise<GatewayConfig> {
  const problems: Diagnostic[] = [];
  const { document, flags = {} } = overrides;
  const text = path === undefined ? undefined : await readConfigFile(path, cwd);
  const source = path === undefined || text === undefined ? { label: COMMAND_LINE, flags } : { label: path, text };
  const value = text?.value ?? document;
  const file = value === undefined ? {} : checkConfigValue(value, source, environment);
  const config = await resolveConfig(file, {
    cwd,
    ...(path === undefined ? {} : { path: resolve(cwd, path) }),
    overrides,
    report(at, message) {
      problems.push(diagnosticAt(at, message, false, source));
    },
  });
  if (problems.length > 0) refuse(problems, source.label);
  return config;
}

const COMMAND_LINE = 'the command line';

/**
 * The value of a configuration with its variables filled in, checked against the schema.
 *
 * @throws GatewayError `config-invalid`.
 */
export function checkConfigValue(value: JsonObject, source: FaultSource, environment: Environment): ConfigFile {
  const found = interpolate(value, environment);
  const file = { ...source, resolved: found.resolved };
  const unresolved = found.problems.map((problem) => diagnosticAt(problem.path, problem.message, false, file));
  const parsed = ConfigFile.safeParse(found.value);
  // A value that is wrong for want of a variable would only be reported twice.
  const isBlank = ({ path }: { readonly path: readonly PropertyKey[] }): boolean =>
    found.problems.some((problem) => problem.path.every((segment, index) => segment === path[index]));
  const issues = parsed.success ? [] : parsed.error.issues.filter((issue) => !isBlank(issue));
  const faults = [...unresolved, ...explainIssues(issues, found.value, file)];
  if (!parsed.success || faults.length > 0) refuse(faults, source.label);
  return parsed.data;
}

/** The text of the file at `path`, relative to `cwd`. */
export async function readConfigFile(path: string, cwd: string): Promise<ConfigText> {
  return readConfigText(await readText(resolve(cwd, path), path), path);
}

function refuse(diagnostics: readonly Diagnostic[], label: string): never {
  const [only] = diagnostics;
  if (only !== undefined && diagnostics.length === 1) throw new GatewayError('config-invalid', only.summary);
  throw new GatewayError('config-invalid', `${label}: ${diagnostics.length} problems`, { diagnostics });
}

/** A password that is read with replacement characters in it would be another one. */
async function readText(path: string, label: string): Promise<string> {
  try {
    return decodeText(await readFile(path), label);
  } catch (error) {
    if (error instanceof GatewayError)
      throw new GatewayError('config-invalid', error.message, error.hint === undefined ? {} : { hint: error.hint });
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT')
      throw new GatewayError('source-not-found', `${label}: no such file`, { hint: 'Name the configuration with -c FILE.', cause: error });
    const reason = code === 'EISDIR' ? 'it is a directory' : code === 'EACCES' ? 'permission denied' : String(code);
    throw new GatewayError('source-unreadable', `${label}: cannot be read: ${reason}`, { cause: error });
  }
}
