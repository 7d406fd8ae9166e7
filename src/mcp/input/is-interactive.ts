import type { Capability, JsonObject, Provider } from '../../model/index.js';
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
export function tellsLog({ capability }: ServedTool): boolean {
  return hasProvider(capability, ({ config }) => config.events?.log !== undefined);
}

function asksClient({ capability }: ServedTool): boolean {
  return hasProvider(capability, ({ config }) => config.input_required !== undefined);
}

function hasProvider({ providers: { primary, fallback } }: Capability, does: (provider: Provider) => boolean): boolean {
  return does(primary) || fallback?.some(does) === true;
}
