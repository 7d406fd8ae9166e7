import { sha256Hex } from '../planning/index.js';
import { fitServedName } from './fit-served-name.js';
import type { ListedTool, ServedTool, ToolSet } from './tool-set.js';

/** What clients are assumed to call the aggregate; names are fitted to it. */
export const AGGREGATE_NAME = 'gateway';

/** The tools of several servers as one set: each behind `<server>_`, calls going where they would have gone. */
export function aggregateToolSet(sets: readonly ToolSet[]): ToolSet {
  const tools = sets.flatMap((set) => set.tools.map(prefixed)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    serverName: AGGREGATE_NAME,
    tools,
    byName: new Map(tools.map((tool) => [tool.name, tool])),
    held: sets.flatMap((set) => set.held),
    forbidden: sets.flatMap((set) => set.forbidden.map((name) => `${set.serverName}_${name}`)),
    renamed: [],
    warnings: [],
    digest: sha256Hex(JSON.stringify(sets.map((set) => [set.serverName, set.digest]))),
  };
}

function prefixed(tool: ServedTool): ServedTool {
  const name = fitServedName(tool.capability.name, AGGREGATE_NAME, `${tool.serverName}_`.replaceAll('-', '_'));
  let listed: ListedTool | undefined;
  return {
    ...tool,
    name,
    listed() {
      listed ??= { ...tool.listed(), name };
      return listed;
    },
  };
}
