import { isJsonObject, type JsonObject } from '../../model/index.js';
import type { ListedTool } from '../../registry/index.js';
import { compileOutputFit } from '../../schema/index.js';
import { callServedTool } from '../call-served-tool.js';
import { INVALID_PARAMS, McpFault } from '../mcp-fault.js';
import { nearestTools } from '../nearest-tools.js';
import type { RequestContext } from '../request-context.js';
import { allowedTools } from './allowed-tools.js';
import type { Exposure, ExposureParts } from './exposure.js';

/** One tool per operation. */
export function createStaticExposure(parts: ExposureParts): Exposure {
  const { toolSet } = parts;
  // Listing everything is the usual case and the same for everyone.
  const listings = new WeakMap<object, readonly ListedTool[]>();
  return {
    list({ principal }) {
      const tools = allowedTools(toolSet, principal);
      const listing = listings.get(tools) ?? tools.map((tool) => tool.listed());
      listings.set(tools, listing);
      return listing;
    },
    entries: ({ principal }) => allowedTools(toolSet, principal),
    async call(name, args, context: RequestContext) {
      const tool = toolSet.byName.get(name);
      if (tool === undefined || !tool.isAllowedFor(context.principal)) throw unknownTool(name, parts, context);
      return fitResult(await callServedTool(tool, args, context, parts), tool.listed());
    },
  };
}

/** The result as the tool's advertised output schema promises it: clients check that, and an upstream that deviates fails no call. */
function fitResult(result: JsonObject, { outputSchema }: ListedTool): JsonObject {
  const { structuredContent, content, isError } = result;
  if (outputSchema === undefined || isError === true || !isJsonObject(structuredContent)) return result;
  const keepFitting = compiled.get(outputSchema) ?? compileOutputFit(outputSchema);
  compiled.set(outputSchema, keepFitting);
  const { value, leftOut } = keepFitting(structuredContent);
  if (value === structuredContent) return result;
  const note = leftOut.length === 0 ? [] : [{ type: 'text', text: describeLeftOut(leftOut) }];
  return { ...result, content: [...(Array.isArray(content) ? content : []), ...note], structuredContent: value };
}

const compiled = new WeakMap<JsonObject, ReturnType<typeof compileOutputFit>>();

function describeLeftOut(places: readonly string[]): string {
  const more = places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more` : '';
  const named = places.slice(0, MOST_PLACES).join(', ');
  return `The structured content leaves out what is of another type than the output schema says; the text has it: ${named}${more}.`;
}

const MOST_PLACES = 5;

/** A tool that the caller may not see is as unknown as one that is not there. */
function unknownTool(name: string, { toolSet }: ExposureParts, { principal }: RequestContext): McpFault {
  const near = nearestTools(name, allowedTools(toolSet, principal));
  return new McpFault(INVALID_PARAMS, `Unknown tool: ${name}${near.length === 0 ? '' : `. Did you mean ${near.join(', ')}?`}`);
}
