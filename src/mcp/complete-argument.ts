import { isJsonObject, type Json, type JsonObject } from '../model/index.js';
import type { ServedTool, ToolSet } from '../registry/index.js';
import { rootProperties } from '../schema/index.js';
import { INVALID_PARAMS, McpFault } from './mcp-fault.js';
import type { RequestContext } from './request-context.js';

/** The most that one answer may hold (MCP: "Completion"). */
const MAX_VALUES = 100;

/**
 * `completion/complete`: values of a variable of a resource template, and of a prompt's argument that a tool of the prompt has under the same
 * name, by what their schemas enumerate. What enumerates nothing has no values.
 *
 * @throws McpFault for a template or prompt that the caller does not see.
 */
export function completeArgument(toolSet: ToolSet, params: JsonObject, context: RequestContext): JsonObject {
  const { ref, argument } = params;
  if (!isJsonObject(ref) || !isJsonObject(argument) || typeof argument.name !== 'string' || typeof argument.value !== 'string')
    throw new McpFault(INVALID_PARAMS, 'completion/complete wants { ref, argument: { name, value } }');
  const { name, value } = argument;
  const typed = value.toLowerCase();
  const all = [...new Set(toolsOf(toolSet, ref, context).flatMap((tool) => enumerated(tool, name)))];
  const values = all.filter((candidate) => candidate.toLowerCase().startsWith(typed));
  return { completion: { values: values.slice(0, MAX_VALUES), total: values.length, hasMore: values.length > MAX_VALUES } };
}

function toolsOf({ resources, prompts }: ToolSet, ref: JsonObject, { principal }: RequestContext): readonly ServedTool[] {
  const { type, uri, name } = ref;
  const isAllowed = (tool: ServedTool): boolean => tool.isAllowedFor(principal);
  const tools =
    type === 'ref/resource'
      ? resources.find(({ template, tool }) => template.text === uri && isAllowed(tool))?.tool
      : prompts.find((prompt) => type === 'ref/prompt' && prompt.name === name && prompt.operations.every(isAllowed))?.operations;
  if (tools === undefined) throw new McpFault(INVALID_PARAMS, 'There is no such prompt or resource template');
  return [tools].flat();
}

function enumerated({ capability }: ServedTool, name: string): readonly string[] {
  const properties = rootProperties(capability.schema.input);
  return Object.hasOwn(properties, name) ? valuesOf(properties[name]) : [];
}

function valuesOf(property: Json | undefined): readonly string[] {
  if (!isJsonObject(property)) return [];
  if (Array.isArray(property.enum)) return property.enum.filter((value: Json) => value !== null && typeof value !== 'object').map(String);
  return [property.type].flat().includes('boolean') ? ['true', 'false'] : [];
}
