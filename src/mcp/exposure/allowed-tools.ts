import type { Principal } from '../../access/index.js';
import type { ServedTool, ToolSet } from '../../registry/index.js';

/**
 * The tools that a caller may see and call, by name. The answer is kept per set and combination of groups, so equal questions get the
 * identical list.
 */
export function allowedTools(toolSet: ToolSet, { groups }: Principal): readonly ServedTool[] {
  const known = answers.get(toolSet) ?? new Map<string, readonly ServedTool[]>();
  answers.set(toolSet, known);
  const key = JSON.stringify([...groups].sort());
  const answer = known.get(key) ?? select(toolSet, groups);
  known.set(key, answer);
  return answer;
}

const answers = new WeakMap<ToolSet, Map<string, readonly ServedTool[]>>();

function select({ tools }: ToolSet, groups: readonly string[]): readonly ServedTool[] {
  const allowed = tools.filter((tool) => tool.isAllowedFor(groups));
  return allowed.length === tools.length ? tools : allowed;
}
