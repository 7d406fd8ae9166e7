import type { JsonObject } from '../../model/index.js';
import { isJsonObject } from '../../model/index.js';
import type { ServedTool, ToolSet } from '../../registry/index.js';

/**
 * Whether a `tools/call` may have more to say to the client than its result: a question, or log messages. Meta-tools (`isDynamic`) name what they call
 * in their arguments; a name that is not known here may be another name of a tool.
 */
export function isInteractiveCall({ byName }: ToolSet, isDynamic: boolean, { name, arguments: args }: JsonObject): boolean {
  const called = isDynamic ? (isJsonObject(args) ? args.name : undefined) : name;
  if (typeof called !== 'string') return false;
  const tool = byName.get(called);
  return tool === undefined || asksClient(tool) || tellsLog(tool);
}

/** Whether its API sends log messages. */
export function tellsLog({ prepared }: ServedTool): boolean {
  return prepared.providers.some(({ provider }) => provider.config.events?.log !== undefined);
}

function asksClient({ prepared }: ServedTool): boolean {
  return prepared.providers.some(({ provider }) => provider.config.input_required !== undefined);
}
