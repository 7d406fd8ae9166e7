import type { ServedTool } from '../registry/index.js';
import { nearestName } from '../schema/index.js';

const MAX_SUGGESTIONS = 3;

/** Up to three names that may have been meant: the one with the nearest spelling, then those that contain the word or are contained in it. */
export function nearestTools(name: string, tools: readonly ServedTool[]): readonly string[] {
  const wanted = name.toLowerCase().slice(0, 100);
  const spelling = nearestName(
    wanted,
    tools.map((tool) => tool.name),
  );
  const containing = tools
    .filter((tool) => wanted.length > 2 && (tool.name.includes(wanted) || wanted.includes(tool.name)))
    .map((tool) => tool.name);
  return [...new Set([...(spelling === undefined ? [] : [spelling]), ...containing])].slice(0, MAX_SUGGESTIONS);
}
