import { isJsonObject, type JsonObject } from '../../model/index.js';
import type { ListedTool, ServedTool, ToolSet } from '../../registry/index.js';
import { callServedTool } from '../call-served-tool.js';
import { INVALID_PARAMS, McpFault } from '../mcp-fault.js';
import { nearestTools } from '../nearest-tools.js';
import type { RequestContext } from '../request-context.js';
import type { OperationSearch } from '../search/index.js';
import { allowedTools } from './allowed-tools.js';
import { describeOperation } from './describe-operation.js';
import type { Exposure, ExposureParts } from './exposure.js';
import { listOperations } from './list-operations.js';
import { listMetaTools } from './meta-tools.js';
import { errorResult, jsonResult } from './results.js';

export interface DynamicParts extends ExposureParts {
  /** `read_operation` beside `call_operation`, so that a client can approve the one and ask for the other. */
  readonly splitCalls: boolean;
}

/**
 * Three meta-tools instead of one tool per operation, for APIs whose list would fill a model's context: find an operation, read it, call it. A call
 * through them runs the same checks as a static tool.
 */
export function createDynamicExposure(parts: DynamicParts): Exposure {
  const { toolSet, splitCalls } = parts;
  const listings = new WeakMap<object, readonly ListedTool[]>();
  const calling = { toolSet, onUnknown: parts.onUnknownTool };
  let search: Promise<OperationSearch> | undefined;

  return {
    instructions: `The operations of ${toolSet.serverName} are found with list_operations, read with get_operation and called with call_operation.`,
    list({ principal }) {
      const tools = allowedTools(toolSet, principal);
      const listing = listings.get(tools) ?? listMetaTools(toolSet.serverName, tools, splitCalls);
      listings.set(tools, listing);
      return listing;
    },
    async call(name, args, context) {
      switch (name) {
        case 'list_operations':
          search ??= startSearch(toolSet);
          return listOperations(args, allowedTools(toolSet, context.principal), await search);
        case 'get_operation':
          return withOperation(args, { toolSet }, context, async (tool) => jsonResult(describeOperation(tool)));
        case 'call_operation':
          return withOperation(args, calling, context, (tool) => callOperation(tool, args, context, parts));
        case 'read_operation':
          if (!splitCalls) break;
          return withOperation(args, calling, context, async (tool) =>
            tool.effect === 'read'
              ? callOperation(tool, args, context, parts)
              : errorResult(`${tool.name} changes data (${tool.effect}); call it with call_operation.`),
          );
      }
      const isOperation = toolSet.byName.get(name)?.isAllowedFor(context.principal) === true;
      throw new McpFault(
        INVALID_PARAMS,
        isOperation ? `${name} is called with call_operation { "name": "${name}", "arguments": { … } }` : `Unknown tool: ${name}`,
      );
    },
  };
}

/** The words that it knows are loaded when somebody searches. */
async function startSearch({ tools }: ToolSet): Promise<OperationSearch> {
  const { createOperationSearch } = await import('../search/index.js');
  return createOperationSearch(tools);
}

async function withOperation(
  args: JsonObject,
  { toolSet, onUnknown }: { readonly toolSet: ToolSet; readonly onUnknown?: ExposureParts['onUnknownTool'] },
  context: RequestContext,
  run: (tool: ServedTool) => Promise<JsonObject>,
): Promise<JsonObject> {
  const { name } = args;
  const { principal } = context;
  if (typeof name !== 'string') return errorResult('"name" is missing: the name of an operation, as list_operations gives it.');
  const tool = toolSet.byName.get(name);
  if (tool?.isAllowedFor(principal) === true) return run(tool);
  onUnknown?.(name, context);
  const near = nearestTools(name, allowedTools(toolSet, principal));
  return errorResult(
    `There is no operation "${name}". ${near.length === 0 ? 'Find it with list_operations.' : `Did you mean ${near.join(', ')}?`}`,
  );
}

async function callOperation(tool: ServedTool, args: JsonObject, context: RequestContext, parts: ExposureParts): Promise<JsonObject> {
  const given = args.arguments ?? {};
  return isJsonObject(given) ? callServedTool(tool, given, context, parts) : errorResult('"arguments" has to be an object, not its text.');
}
