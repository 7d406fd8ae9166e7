import type { Principal } from '../../access/index.js';
import type { ServedTool, ToolSet } from '../../registry/index.js';

/**
 * The tools that a caller may see and call, by name. The answer is kept per set and kind of caller, so equal questions get the
 * identical list.
 */
export function allowedTools(toolSet: ToolSet, principal: Principal): readonly ServedTool[] {
  const known = answers.get(toolSet) ?? new Map<string, readonly ServedTool[]>();
  answers.set(toolSet, known);
  const key = JSON.stringify([[...principal.groups].sort(), principal.servers, principal.tools]);
  const answer = known.get(key) ?? select(toolSet, principal);
  known.set(key, answer);
  return answer;
}

const answers = new WeakMap<ToolSet, Map<string, readonly ServedTool[]>>();

function select({ tools }: ToolSet, principal: Principal): readonly ServedTool[] {
  const allowed = tools.filter((tool) => tool.isAllowedFor(principal));
  return allowed.length === tools.length ? tools : allowed;
}
