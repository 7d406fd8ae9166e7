import { isJsonObject, type Json, type JsonObject } from '../../model/index.js';
import type { ServedResource } from '../../registry/index.js';
import { rootProperties } from '../../schema/index.js';
import type { ContentBlock } from '../../upstream/index.js';
import { type CallParts, runTool } from '../call-served-tool.js';
import { INTERNAL_ERROR, INVALID_PARAMS, McpFault } from '../mcp-fault.js';
import type { RequestContext } from '../request-context.js';

/** Reads a resource by calling its operation, with the same checks as a tool call. Throws `McpFault` when there is nothing to show. */
export async function readResource(
  { tool, template, mimeType }: ServedResource,
  uri: string,
  values: ReadonlyMap<string, string>,
  context: RequestContext,
  parts: CallParts,
): Promise<JsonObject> {
  const properties = rootProperties(tool.capability.schema.input);
  const args = Object.fromEntries([...values].map(([name, text]) => [name, readValue(text, properties[name])]));
  const { result, answer, asked } = await runTool(tool, args, context, parts, new Set(template.variables.map(({ name }) => name)));
  if (asked !== undefined) return asked;
  if (answer.isError === true) {
    const text = answer.content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('\n');
    const isCallers = result?.failure === 'arguments' || result?.status === 404;
    throw new McpFault(isCallers ? INVALID_PARAMS : INTERNAL_ERROR, `${tool.name}: ${text}`, { uri });
  }
  const textType = mimeType ?? (answer.structuredContent === undefined ? 'text/plain' : 'application/json');
  return { contents: answer.content.map((block) => contentOf(block, uri, textType)) };
}

/** The text of a URI as the argument's type wants it; what does not fit is left for the schema to refuse. */
function readValue(text: string, property: Json | undefined): Json {
  const types = isJsonObject(property) ? [property.type].flat() : [];
  if ((types.includes('integer') || types.includes('number')) && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text)) return Number(text);
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function contentOf(block: ContentBlock, uri: string, textType: string): JsonObject {
  if (block.type === 'text') return { uri, mimeType: textType, text: block.text };
  if (block.type === 'resource') return { ...block.resource, uri };
  return { uri, mimeType: block.mimeType, blob: block.data };
}
