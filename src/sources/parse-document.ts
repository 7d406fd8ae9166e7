import { GatewayError, type Json } from '../model/index.js';
import { decodeText } from './decode-text.js';
import type { DocumentFinding } from './document-finding.js';
import type { DocumentIndex } from './document-index.js';
import { isGraphql } from './graphql/is-graphql.js';
import { scanGraphql } from './graphql/scan-graphql.js';
import { findDuplicates } from './json/find-duplicates.js';
import { indexJson } from './json/index-json.js';
import { scanJson } from './json/scan-json.js';
import { tooDeep } from './limit-error.js';
import type { SourceLimits } from './source.js';

export interface ParsedDocument {
  /** Of a document that is neither JSON nor YAML, GraphQL above all: its text. */
  readonly value: Json;
  readonly format: 'json' | 'yaml' | 'text';
  /** What reading found; for JSON, `findingsOf` completes it. */
  readonly findings: readonly DocumentFinding[];
  /** JSON only: `"key": value` pairs as written. More than the value has means that keys repeat. */
  readonly members?: number;
  /** Finds places in the document's text; absent for text that has no JSON Pointers. */
  readonly index?: (text: string) => DocumentIndex;
}

/**
 * The value of one document, whatever its extension: JSON when it begins like JSON and is, else YAML, else
 * GraphQL text. All limits hold before anything is built. Throws `source-empty`, `source-syntax` with line and
 * column, `source-limit`. `isPart`: other documents refer to it; then it may also be plain text (a description in
 * Markdown, a code sample), told by its extension. Text of another format (HTML, XML) is returned as text, to be named and refused.
 */
export async function parseDocument(bytes: Uint8Array, label: string, limits: SourceLimits, isPart = false): Promise<ParsedDocument> {
  const text = decodeText(bytes, label);
  const start = firstVisible(text);
  if (start === -1) throw emptyError(label);
  if (isPart && PROSE.test(label)) return textDocument(text);
  if (isGraphql(text, label)) return graphqlDocument(text, label, limits);
  const opening = text[start];
  if (opening === '<') return textDocument(text); // HTML or XML: `recogniseKind` says which
  if (opening === '{' || opening === '[') {
    const json = parseJson(text, label, limits);
    if (json !== undefined) return json;
  }
  return await parseYaml(text, label, limits, isPart);
}

const PROSE = /\.(?:md|markdown|mdx|txt)$/i;
const DATA = /\.(?:json|ya?ml)$|\/[^./]*$|^[^./]*$/i;

/**
 * All findings of a document whose value has this many members: JSON is searched for repeated keys only when
 * its text had more.
 */
export function findingsOf(parsed: ParsedDocument, bytes: Uint8Array, label: string, members: number): readonly DocumentFinding[] {
  if (parsed.members === undefined || parsed.members === members) return parsed.findings;
  return [...parsed.findings, ...findDuplicates(decodeText(bytes, label))];
}

export function emptyError(label: string): GatewayError {
  return new GatewayError('source-empty', `${label}: the document is empty`, { hint: 'Give a file that holds an API description.' });
}

function firstVisible(text: string): number {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x20) return at;
  return -1;
}

/** `undefined` when it is no JSON; a YAML flow collection begins the same way. */
function parseJson(text: string, label: string, limits: SourceLimits): ParsedDocument | undefined {
  const { depth, members } = scanJson(text);
  if (depth > limits.maxDepth) throw tooDeep(label, limits.maxDepth);
  try {
    return { value: JSON.parse(text), format: 'json', findings: [], members, index: indexJson };
  } catch {
    return undefined;
  }
}

async function parseYaml(text: string, label: string, limits: SourceLimits, isPart: boolean): Promise<ParsedDocument> {
  // Loaded on demand: most giants are JSON.
  const [{ readYaml }, { indexYaml }] = await Promise.all([import('./yaml/read-yaml.js'), import('./yaml/index-yaml.js')]);
  try {
    const { value, findings } = readYaml(text, label, limits);
    if (value === undefined) throw emptyError(label);
    if (typeof value === 'string' && (await parsesAsGraphql(text))) return graphqlDocument(text, label, limits);
    return { value, format: 'yaml', findings, index: (yaml) => indexYaml(yaml, label, limits.maxDepth) };
  } catch (error) {
    const isSyntax = error instanceof GatewayError && error.code === 'source-syntax';
    if (isSyntax && (await parsesAsGraphql(text))) return graphqlDocument(text, label, limits);
    if (isSyntax && ((isPart && !DATA.test(label)) || (await isOtherFormat(text)))) return textDocument(text);
    throw error;
  }
}

/** Settles what no other reader takes: `{ viewer { login } }` in a file with any name. */
async function parsesAsGraphql(text: string): Promise<boolean> {
  const { parse } = await import('graphql');
  try {
    parse(text, { noLocation: true, maxTokens: 1_000_000 });
    return true;
  } catch {
    return false;
  }
}

/** Something with a name of its own, which a syntax error of YAML would only hide. */
async function isOtherFormat(text: string): Promise<boolean> {
  const { recogniseKind } = await import('../importers/recognise-kind.js');
  const recognised = recogniseKind(text);
  return recognised.kind === undefined && recognised.looksLike !== 'plain text';
}

function graphqlDocument(text: string, label: string, limits: SourceLimits): ParsedDocument {
  if (scanGraphql(text) > limits.maxDepth) throw tooDeep(label, limits.maxDepth);
  return textDocument(text);
}

function textDocument(text: string): ParsedDocument {
  return { value: text, format: 'text', findings: [] };
}
