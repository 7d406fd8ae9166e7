import { checkCapability, digestCapability, parseCapability } from '../../capability/index.js';
import { createStaticCredentials, NO_CREDENTIALS } from '../../credentials/index.js';
import { GatewayError, isJsonObject, type JsonObject, type JsonSchema } from '../../model/index.js';
import { parseHttpUrl } from '../../planning/index.js';
import { compileValidator, type ValidationProblem } from '../../schema/index.js';
import {
  ArgumentError,
  type CallResult,
  createUpstream,
  describeProblems,
  type MaskedRequest,
  type PreparedCall,
  prepareCall,
} from '../../upstream/index.js';
import type { CliIo } from '../io.js';
import type { OutputFlags } from '../options.js';
import type { CommandContext } from '../program.js';
import { escapeText } from '../render/escape.js';
import { renderJson } from '../render/json.js';
import { createObserver } from '../render/observer.js';
import { TOOL_VERSION } from '../version.js';
import { readCapabilityFile } from './cap-validate.js';

export interface CapTestFlags extends OutputFlags {
  readonly args: JsonObject;
  readonly dryRun?: true;
  readonly baseUrl?: string;
}

/** `cap test FILE`: one call on the same path as the gateway's, shown in full. Exit 1 when it fails. */
export async function capTest(file: string, flags: CapTestFlags, { io, finish }: CommandContext): Promise<void> {
  const prepared = await prepare(file, flags, io);
  const problems = prepared.validate(flags.args);
  if (problems.length > 0) throw refuseArguments(file, describeProblems(prepared.capability, problems));
  if (flags.dryRun === true) {
    const request = buildRequest(prepared, flags.args, file).masked();
    io.stdout(flags.format === 'json' ? renderJson({ request }) : renderRequest(request));
    return;
  }
  const observer = createObserver(io);
  const credentials = createStaticCredentials({ environment: io.env });
  const upstream = createUpstream({ credentials, cache: 'none', userAgent: `mcp-gateway/${TOOL_VERSION}`, observer });
  try {
    const result = await upstream.call(prepared, flags.args, { signal: io.signal });
    const mismatches = compareOutput(prepared, result);
    if (result.isError) finish(1);
    io.stdout(flags.format === 'json' ? renderJson(describe(result, mismatches)) : renderResult(result, mismatches));
  } finally {
    await upstream.close();
  }
}

async function prepare(file: string, flags: CapTestFlags, io: CliIo): Promise<PreparedCall> {
  if (flags.baseUrl !== undefined && parseHttpUrl(flags.baseUrl) === undefined)
    throw new GatewayError('usage', `--base-url ${flags.baseUrl}: not an http(s) URL.`, { hint: 'Write it as https://host/path' });
  const text = await readCapabilityFile(file, io.cwd);
  const parsed = parseCapability(text);
  const faults = checkCapability(parsed, { path: file }).filter(({ severity }) => severity === 'error');
  if (parsed.capability === undefined || faults.length > 0) {
    throw new GatewayError('capability-invalid', `${file} cannot be called.`, { diagnostics: faults });
  }
  return prepareCall(parsed.capability, {
    environment: io.env,
    digest: digestCapability(text),
    ...(flags.baseUrl === undefined ? {} : { baseUrl: flags.baseUrl }),
  });
}

function buildRequest(prepared: PreparedCall, args: JsonObject, file: string): { masked(): MaskedRequest } {
  try {
    return prepared.buildRequest(args, NO_CREDENTIALS);
  } catch (error) {
    if (error instanceof ArgumentError) throw refuseArguments(file, error.message, error);
    throw error;
  }
}

/** What is written for a model has a line for each problem, and then what is valid. */
function refuseArguments(file: string, text: string, cause?: unknown): GatewayError {
  const [what = '', ...lines] = text.split('\n');
  const problems = lines.filter((line) => line.startsWith('- '));
  const hint = lines.filter((line) => !line.startsWith('- ')).join(' ');
  return new GatewayError('usage', `${file}: ${what.replace(/:$/, '.')}`, {
    diagnostics: problems.map((line) => ({ severity: 'error', code: 'arguments-invalid', summary: line.slice(2) })),
    ...(hint === '' ? {} : { hint }),
    cause,
  });
}

/** How the result differs from the output schema; undefined where there is nothing to compare. */
function compareOutput({ capability }: PreparedCall, result: CallResult): readonly ValidationProblem[] | undefined {
  const { output } = capability.schema;
  if (result.isError || output === undefined || result.structuredContent === undefined) return undefined;
  return isWrapped(result.structuredContent, output) ? [NO_OBJECT] : compileValidator(output)(result.structuredContent);
}

/** Whether the answer is no object, as the schema says it is, and stands under `result` therefore: the page of a sign-in before the API, say. */
function isWrapped(structuredContent: JsonObject, output: JsonSchema): boolean {
  const [name, ...others] = Object.keys(structuredContent);
  if (name !== 'result' || others.length > 0 || !isJsonObject(output) || !isJsonObject(output.properties)) return false;
  return !Object.hasOwn(output.properties, 'result');
}

const NO_OBJECT: ValidationProblem = { path: '', keyword: 'type', message: 'the answer is no JSON object' };

function describe({ content, structuredContent, ...result }: CallResult, mismatches: readonly ValidationProblem[] | undefined): unknown {
  return {
    is_error: result.isError,
    ...(result.failure === undefined ? {} : { failure: result.failure }),
    ...(result.status === undefined ? {} : { status: result.status }),
    duration_ms: Math.round(result.durationMs),
    bytes: result.bytes,
    attempts: result.attempts,
    request: result.request,
    content,
    ...(structuredContent === undefined ? {} : { structured_content: structuredContent }),
    ...(mismatches === undefined ? {} : { matches_output_schema: mismatches.length === 0, mismatches }),
  };
}

function renderRequest({ method, url, headers, body }: MaskedRequest): string {
  const lines = [
    `> ${method} ${url}`,
    ...Object.entries(headers).map(([name, value]) => `> ${name}: ${value}`),
    ...(body === undefined ? [] : ['>', `> ${body}`]),
  ];
  return `${lines.map(escapeText).join('\n')}\n`;
}

function renderResult(result: CallResult, mismatches: readonly ValidationProblem[] | undefined): string {
  const attempts = result.attempts > 1 ? `, ${result.attempts} attempts` : '';
  const lines = [
    `< ${result.status ?? result.failure ?? 'no answer'}, ${Math.round(result.durationMs)} ms, ${result.bytes} bytes${attempts}`,
    ...result.content.map((block) => (block.type === 'text' ? block.text : `(${block.type})`)).flatMap((text) => text.split('\n')),
    ...(mismatches === undefined
      ? []
      : [mismatches.length === 0 ? 'The result matches the output schema.' : 'The result does not match the output schema:']),
    ...(mismatches ?? []).map(({ message }) => `  ${message}`),
  ];
  return `${renderRequest(result.request)}${lines.map(escapeText).join('\n')}\n`;
}
