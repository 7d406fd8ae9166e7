import { sha256Hex } from '../planning/index.js';
import { fitServedName } from './fit-served-name.js';
import { type ServedResource, serveResource } from './resources/index.js';
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
    ...aggregateOthers(sets, new Map(tools.map((tool) => [tool.name, tool]))),
    held: sets.flatMap((set) => set.held),
    forbidden: sets.flatMap((set) => set.forbidden.map((name) => `${set.serverName}_${name}`)),
    unmarked: sets.flatMap((set) => set.unmarked.map((name) => `${set.serverName}_${name}`)),
    renamed: [],
    warnings: [],
    digest: sha256Hex(JSON.stringify(sets.map((set) => [set.serverName, set.digest]))),
  };
}

/** Of two resources with one URI the first server's stays; prompts are prefixed as tools are. */
function aggregateOthers(sets: readonly ToolSet[], byName: ReadonlyMap<string, ServedTool>): Pick<ToolSet, 'resources' | 'prompts'> {
  const resources = new Map<string, ServedResource>();
  for (const { tool, template } of sets.flatMap((set) => set.resources))
    if (!resources.has(template.text)) resources.set(template.text, serveResource(prefixed(tool), template));
  const prompts = sets.flatMap((set) =>
    set.prompts.map((served) => ({
      ...served,
      name: prefixedName(served.name, set.serverName),
      operations: served.operations.flatMap((tool) => byName.get(prefixedName(tool.capability.name, tool.serverName)) ?? []),
    })),
  );
  const sorted = [...resources.values()].sort((a, b) => (a.tool.name < b.tool.name ? -1 : 1));
  return { resources: sorted, prompts: prompts.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

function prefixedName(name: string, serverName: string): string {
  return fitServedName(name, AGGREGATE_NAME, `${serverName}_`.replaceAll('-', '_'));
}

function prefixed(tool: ServedTool): ServedTool {
  const name = prefixedName(tool.capability.name, tool.serverName);
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
