import type { ListedTool } from '../../registry/index.js';
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
      return callServedTool(tool, args, context, parts);
    },
  };
}

/** A tool that the caller may not see is as unknown as one that is not there. */
function unknownTool(name: string, { toolSet }: ExposureParts, { principal }: RequestContext): McpFault {
  const near = nearestTools(name, allowedTools(toolSet, principal));
  return new McpFault(INVALID_PARAMS, `Unknown tool: ${name}${near.length === 0 ? '' : `. Did you mean ${near.join(', ')}?`}`);
}
