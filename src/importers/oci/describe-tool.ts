import {
  type Diagnostic,
  type Effect,
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonSchema,
  type Operation,
} from '../../model/index.js';
import { formatPointer } from '../../schema/index.js';
import { plainText } from '../plain-text.js';
import { readEmbeddedSchema } from '../read-embedded-schema.js';
import { checkPackage } from './check-package.js';
import type { OciPackage, PackageMetadata, PackageTool } from './read-packages.js';

/** A tool of a package as evidence: its schemas and the effect that its annotations claim. Findings about the image are its losses. */
export function describeTool(tool: PackageTool, entry: OciPackage, metadata: PackageMetadata): Operation {
  const { value, name, at } = tool;
  const losses: Diagnostic[] = [...checkPackage(entry)];
  const input = value.input_schema ?? value.inputSchema;
  const output = value.output_schema ?? value.outputSchema;
  const outputSchema = isJsonObject(output) ? readEmbeddedSchema(output, [...at, 'output_schema'], 'output', losses) : undefined;
  const description = plainText(textOf(value.description) ?? metadata.description ?? '', 400);
  return {
    id: `${tool.server ?? metadata.title ?? entry.imageRef}/${tool.id}`,
    suggestedName: name,
    ...titleOf(value),
    description: description === '' ? `The tool ${plainText(name, 100)} of ${entry.imageRef || 'the package'}.` : description,
    tags: ['oci'],
    deprecated: false,
    pointer: formatPointer(at.includes('tools') ? ['tools', name] : at),
    ...judgeAnnotations(value.annotations),
    request: {
      protocol: 'oci_mcp',
      ...(entry.registryType === 'oci' ? {} : { registryType: entry.registryType }),
      imageRef: entry.imageRef,
      ...(entry.version === undefined ? {} : { packageVersion: entry.version }),
      ...(entry.setup === undefined ? {} : { setup: entry.setup }),
      ...(entry.digest === undefined ? {} : { digestSha256: entry.digest }),
      toolName: name,
      inputSchema: readInput(input, [...at, 'input_schema'], losses),
      ...(outputSchema === undefined ? {} : { outputSchema }),
    },
    responses: [],
    losses,
  };
}

function readInput(schema: Json | undefined, at: readonly (string | number)[], losses: Diagnostic[]): JsonSchema {
  return isJsonObject(schema) ? readEmbeddedSchema(schema, at, 'input', losses) : { type: 'object' };
}

function titleOf(value: JsonObject): { title?: string } {
  const title = plainText(textOf(value.title) ?? '', 120);
  return title === '' ? {} : { title };
}

/** MCP tool annotations are claims of the publisher; without them nothing is known. */
function judgeAnnotations(value: Json | undefined): { effect: Effect; effectReason: string; idempotent: boolean } {
  const claims = isJsonObject(value) ? value : {};
  const idempotent = claims.idempotentHint === true || claims.readOnlyHint === true;
  if (claims.readOnlyHint === true) return { effect: 'read', effectReason: 'the package claims readOnlyHint', idempotent };
  if (claims.destructiveHint === true) return { effect: 'delete', effectReason: 'the package says destructiveHint', idempotent };
  return { effect: 'unknown', effectReason: 'package metadata does not say what the tool does', idempotent };
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
