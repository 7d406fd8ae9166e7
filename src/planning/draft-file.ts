import type { Draft, ImportPlan, SourceKind } from '../model/index.js';
import { sanitizeText } from './sanitize-text.js';

/**
 * The bytes of a draft file: the draft's data lines below comment stamps that say where they come from. The stamps
 * are outside every digest; only drafts carry them.
 *
 * `schemaUri` is where editors find the JSON Schema of capability files, as a URL or relative to the draft.
 */
export function draftFile(draft: Draft, plan: ImportPlan, options: { readonly schemaUri?: string } = {}): string {
  const { source } = plan;
  const stamps = [
    ...(options.schemaUri === undefined ? [] : [`${SCHEMA_STAMP}${options.schemaUri}`]),
    ...describeOrigin(draft.source_kind, draft.description),
    `${SOURCE_STAMP}${source.uri === undefined ? source.name : `${source.name} (${source.uri})`}`,
    `${SOURCE_DIGEST_STAMP}${plan.source_digest_sha256}`,
    `${PLAN_DIGEST_STAMP}${plan.plan_digest_sha256}`,
    `${GENERATOR_STAMP}${plan.tool_version}`,
  ];
  return commentLines(stamps) + (draft.generated_yaml ?? '');
}

/** The two comment lines that every generated file opens with: what made it, and what it does. */
export function describeOrigin(kind: SourceKind, description: string): readonly string[] {
  const [line = ''] = sanitizeText(description).trim().split('\n');
  // A description that reads like a stamp must not become one: editors fetch the schema that theirs names.
  return [
    `Auto-generated from ${KIND_WORDS[kind]}`,
    /^(?:yaml-language-server|source|plan digest|generator)\b/i.test(line) ? `> ${line}` : line,
  ];
}

/** Each text as one comment line, whatever is in it. */
export function commentLines(texts: readonly string[]): string {
  return texts.map((text) => `${`# ${sanitizeText(text, { maxLength: 300 }).replaceAll(/\s+/g, ' ')}`.trimEnd()}\n`).join('');
}

/** The text without the stamps that only drafts carry; other comments, a person's among them, stay. */
export function withoutStamps(text: string): string {
  const lines = text.split('\n');
  return lines.filter((line) => !STAMPS.some((stamp) => line.startsWith(`# ${stamp}`))).join('\n');
}

const SCHEMA_STAMP = 'yaml-language-server: $schema=';
const SOURCE_STAMP = 'Source: ';
const SOURCE_DIGEST_STAMP = 'Source digest: sha256:';
const PLAN_DIGEST_STAMP = 'Plan digest: sha256:';
const GENERATOR_STAMP = 'Generator: mcp-gateway ';
const STAMPS = [SCHEMA_STAMP, SOURCE_STAMP, SOURCE_DIGEST_STAMP, PLAN_DIGEST_STAMP, GENERATOR_STAMP];

const KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  openapi: 'OpenAPI spec',
  graphql: 'GraphQL schema',
  postman: 'Postman collection',
  'oci-mcp-package': 'OCI MCP package metadata',
};
