import { dirname, relative, resolve, sep } from 'node:path';
import { type ActivationContext, readCurrentState } from '../activation/index.js';
import { importDocuments } from '../importers/index.js';
import { type Diagnostic, GatewayError, type Json, type SourceKind } from '../model/index.js';
import { type PlanInput, resolveProfile } from '../planning/index.js';
import { readSource, type Source, startValidation } from '../sources/index.js';
import type { CliIo } from './io.js';
import { nearest } from './nearest.js';
import type { DraftFlags, SourceFlags } from './options.js';
import { createObserver } from './render/observer.js';
import { TOOL_VERSION } from './version.js';

export interface PlanSourceOptions {
  /** Drafts directory and active roots to compare with. */
  readonly outputDir: string;
  readonly roots: readonly string[];
  /** Where the plan will be saved; its `source.uri` is relative to that file's folder. */
  readonly planFile?: string;
}

export interface PlannedSource {
  readonly input: PlanInput;
  readonly source: Source;
  readonly kind: SourceKind;
}

/**
 * Reads a source and gathers all that a plan of it is made from. Validation by `@readme/openapi-parser` runs beside
 * the conversion; its findings join the diagnostics.
 */
export async function planSource(
  argument: string,
  flags: SourceFlags & DraftFlags,
  options: PlanSourceOptions,
  io: CliIo,
  context: ActivationContext,
): Promise<PlannedSource> {
  resolveProfile(flags.contextIntegrityProfile);
  const source = await readSource(argument, {
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
  });
  const kind = chooseKind(source, flags, io);
  const validation = kind === 'openapi' ? startValidation(source) : undefined;
  try {
    const result = importDocuments(kind, source.documents, importOptions(flags));
    if (flags.maxOperations !== undefined && result.found > flags.maxOperations) {
      throw new GatewayError('source-limit', `${source.label} has ${result.found} operations, more than the ${flags.maxOperations} of --max-operations.`);
    }
    const findings = validation === undefined ? [] : await validation;
    const current = await readCurrentState({ outputDir: options.outputDir, roots: options.roots }, context);
    const input: PlanInput = {
      result: { ...result, diagnostics: [...source.diagnostics, ...result.diagnostics, ...withoutKnown(findings, result.diagnostics)] },
      kind,
      sourceName: flags.sourceName ?? source.defaultName(result.source.title),
      ...uriOf(source, options.planFile, io.cwd),
      sourceDigest: source.digest(kind),
      typedOrigins: [source.uri, flags.baseUrl, flags.endpoint].filter((url) => url !== undefined && /^https?:/i.test(url)) as string[], // filter leaves no undefined
      toolVersion: TOOL_VERSION,
      options: draftOptions(flags),
      naming: flags.naming,
      ...(flags.prefix === undefined ? {} : { prefix: flags.prefix }),
      ...(flags.authKey === undefined ? {} : { authKey: flags.authKey }),
      ...(flags.baseUrl === undefined ? {} : { baseUrl: flags.baseUrl }),
      profile: flags.contextIntegrityProfile,
      selection: {
        ...(flags.include === undefined ? {} : { include: flags.include }),
        ...(flags.exclude === undefined ? {} : { exclude: flags.exclude }),
        ...(flags.tag === undefined ? {} : { tags: flags.tag }),
      },
      current,
    };
    return { input, source, kind };
  } finally {
    validation?.cancel();
  }
}
