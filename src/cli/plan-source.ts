import { setImmediate } from 'node:timers/promises';
import { readCurrentState, refuseInterrupted } from '../activation/index.js';
import type { ImportOptions } from '../importers/index.js';
// Not through importers/index.ts, which loads every importer.
import { loadImporter } from '../importers/load-importer.js';
import { type Diagnostic, GatewayError, type ImportPlan, type Json, type JsonSchema } from '../model/index.js';
import { type PlanInput, preparePlan, resolveProfile, type Steps } from '../planning/index.js';
import { readSource, recogniseSource, type Source, type SourceOptions, startValidation } from '../sources/index.js';
import { findBrokenReferences } from './broken-references.js';
import type { CommandWorld } from './command-world.js';
import { compileSparingly } from './compile-sparingly.js';
import { refuseForeignFlags } from './foreign-flags.js';
import type { CliIo } from './io.js';
import type { DraftFlags, SourceFlags } from './options.js';
import { planOptions, portableUri } from './plan-options.js';
import { refuseSecrets } from './refuse-secrets.js';
import { createObserver } from './render/observer.js';
import { readSpecHeaders } from './spec-headers.js';
import { TOOL_VERSION } from './version.js';

export interface PlanSourceOptions {
  /** Drafts directory that the plan is compared with. */
  readonly outputDir: string;
  /** Folder that relative paths in the plan are relative to: that of the plan file, else the working directory. */
  readonly planFolder: string;
}

export interface PlannedSource {
  readonly input: PlanInput;
  readonly source: Source;
  /** References that lead nowhere, unless they are allowed. */
  readonly broken: readonly Diagnostic[];
  /** What `@readme/openapi-parser` finds in the document; it runs beside the planning. */
  findings(): Promise<readonly Diagnostic[]>;
}

/**
 * Reads a source and gathers all that a plan of it is made from.
 *
 * @throws GatewayError as `readSource`, the importers and `readCurrentState`.
 */
export async function planSource(
  argument: string,
  flags: SourceFlags & DraftFlags,
  options: PlanSourceOptions,
  io: CliIo,
  world: CommandWorld,
): Promise<PlannedSource> {
  compileSparingly();
  refuseSecrets(flags);
  resolveProfile(flags.contextIntegrityProfile, world.roots.integrityProfiles);
  const headers = readSpecHeaders(argument, flags.specHeader, io);
  const source = await readSource(argument, { ...readOptions(flags, io), ...(headers === undefined ? {} : { headers }) });
  const kind = flags.kind ?? (await recogniseSource(source));
  if (flags.kind === undefined) createObserver(io).progress(`${source.label}: recognised as ${kind}`);
  refuseForeignFlags(flags, kind);
  const validation = kind === 'openapi' ? startValidation(source) : undefined;
  io.signal.addEventListener('abort', () => validation?.cancel(), { once: true }); // nobody waits for its minute then
  try {
    const importOptions = await readImportOptions(flags, io);
    const importSource = await loadImporter(kind);
    const result = importSource(source.documents, importOptions);
    if (flags.maxOperations !== undefined && result.found > flags.maxOperations) throw tooMany(source, result.found, flags.maxOperations);
    const uri = portableUri(source, options.planFolder);
    const input: PlanInput = {
      result: { ...result, diagnostics: [...source.diagnostics, ...result.diagnostics] },
      kind,
      sourceName: flags.sourceName ?? source.defaultName(result.source.title),
      ...(uri === undefined ? {} : { sourceUri: uri }),
      sourceDigest: source.digest(kind),
      typedOrigins: [source.uri, flags.endpoint].filter(isHttpUrl),
      toolVersion: TOOL_VERSION,
      options: planOptions(kind, flags, options.planFolder, io.cwd),
      naming: flags.naming,
      ...(flags.prefix === undefined ? {} : { prefix: flags.prefix }),
      ...(flags.authKey === undefined ? {} : { authKey: flags.authKey }),
      ...(flags.baseUrl === undefined ? {} : { baseUrl: flags.baseUrl }),
      profile: flags.contextIntegrityProfile,
      profiles: world.roots.integrityProfiles,
      selection: {
        ...(flags.include === undefined ? {} : { include: flags.include }),
        ...(flags.exclude === undefined ? {} : { exclude: flags.exclude }),
        ...(flags.tag === undefined ? {} : { tags: flags.tag }),
      },
      current: await readCurrentState({ outputDir: options.outputDir, roots: world.roots.roots }, world.activation),
    };
    const broken = flags.allowUnresolved === true ? [] : findBrokenReferences(source, result);
    return {
      input,
      source,
      broken,
      findings: async () => (validation === undefined ? [] : withoutKnown(await validation, result.diagnostics)),
    };
  } catch (error) {
    validation?.cancel();
    throw error;
  }
}

/**
 * The plan of a source: made while the validator runs, completed by what that finds.
 *
 * @throws GatewayError `interrupted`.
 */
export async function makePlan({ input, findings }: PlannedSource, { signal }: Pick<CliIo, 'signal'>): Promise<ImportPlan> {
  const complete = await takeSteps(preparePlan(input), signal);
  const plan = complete(await findings());
  await hearSignals(signal);
  return plan;
}

/** Thousands of operations are judged for a minute, in which a signal is heard only between two turns of the event loop. */
async function takeSteps<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result> {
  await hearSignals(signal);
  for (let heardAt = performance.now(); ; ) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - heardAt < HEAR_EVERY_MS) continue;
    await hearSignals(signal);
    heardAt = performance.now();
  }
}

const HEAR_EVERY_MS = 100;

/** @throws GatewayError `interrupted`. */
async function hearSignals(signal: AbortSignal): Promise<void> {
  await setImmediate();
  await setImmediate();
  refuseInterrupted({ signal });
}

function readOptions(flags: SourceFlags, io: CliIo): SourceOptions {
  return {
    cwd: io.cwd,
    stdin: io.stdin,
    signal: io.signal,
    observer: createObserver(io),
    limits: {
      ...(flags.maxBytes === undefined ? {} : { maxBytes: flags.maxBytes }),
      ...(flags.maxDepth === undefined ? {} : { maxDepth: flags.maxDepth }),
      ...(flags.maxAliases === undefined ? {} : { maxAliases: flags.maxAliases }),
      ...(flags.maxDocuments === undefined ? {} : { maxDocuments: flags.maxDocuments }),
    },
    ...(flags.allowHttp === undefined ? {} : { allowHttp: flags.allowHttp }),
    ...(flags.allowPrivate === undefined ? {} : { allowPrivate: flags.allowPrivate }),
    ...(flags.overlay === undefined ? {} : { overlays: flags.overlay }),
  };
}

/** The options of the importers; the files among them are read here. */
async function readImportOptions(flags: SourceFlags, io: CliIo): Promise<ImportOptions> {
  const readValue = async (argument: string): Promise<Json> => {
    const { overlays: _, ...options } = readOptions(flags, io);
    return (await readSource(argument, options)).documents.root.value;
  };
  return {
    ...(flags.baseUrl === undefined ? {} : { baseUrl: flags.baseUrl }),
    ...(flags.maxOperations === undefined ? {} : { maxOperations: flags.maxOperations }),
    ...(flags.server === undefined ? {} : { server: flags.server }),
    ...(flags.serverVar === undefined ? {} : { serverVariables: flags.serverVar }),
    ...(flags.endpoint === undefined ? {} : { endpoint: flags.endpoint }),
    ...(flags.schema === undefined ? {} : { schema: await readValue(flags.schema) }),
    ...(flags.select === undefined ? {} : { select: flags.select }),
    ...(flags.scalar === undefined ? {} : { scalars: parseScalars(flags.scalar) }),
    ...(flags.depth === undefined ? {} : { depth: flags.depth }),
    ...(flags.explore === undefined ? {} : { explore: flags.explore }),
    ...(flags.environment === undefined ? {} : { environment: await readValue(flags.environment) }),
    ...(flags.var === undefined ? {} : { variables: flags.var }),
  };
}

function parseScalars(scalars: Readonly<Record<string, string>>): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(scalars).map(([name, text]) => {
      try {
        const schema: unknown = JSON.parse(text);
        if (typeof schema === 'boolean' || (typeof schema === 'object' && schema !== null && !Array.isArray(schema)))
          return [name, schema as JsonSchema]; // any JSON Schema
      } catch {
        // said below
      }
      throw new GatewayError('usage', `--scalar ${name}: the value is no JSON Schema.`, {
        hint: `For example: --scalar '${name}={"type":"string","format":"date-time"}'.`,
      });
    }),
  );
}

/** What the importer says of the same place is more exact than what the validator says. */
function withoutKnown(findings: readonly Diagnostic[], known: readonly Diagnostic[]): readonly Diagnostic[] {
  const places = new Set(known.map(({ pointer }) => pointer));
  return findings.filter(({ pointer }) => pointer === undefined || !places.has(pointer));
}

function isHttpUrl(text: string | undefined): text is string {
  return text !== undefined && /^https?:/i.test(text);
}

function tooMany(source: Source, found: number, limit: number): GatewayError {
  return new GatewayError('source-limit', `${source.label} has ${found} operations, more than the ${limit} of --max-operations.`, {
    hint: 'Raise --max-operations.',
  });
}
