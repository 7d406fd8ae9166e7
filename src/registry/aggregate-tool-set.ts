import { fitName, sha256Hex } from '../planning/index.js';
import { fitServedName, longestName } from './fit-served-name.js';
import { type ServedResource, serveResource } from './resources/index.js';
import type { ListedTool, ServedTool, ToolSet } from './tool-set.js';

/** What clients are assumed to call the aggregate; names are fitted to it. */
export const AGGREGATE_NAME = 'gateway';

/** The tools of several servers as one set: each behind `<server>_`, calls going where they would have gone. */
export function aggregateToolSet(sets: readonly ToolSet[]): ToolSet {
  const nameOf = namePrefixed(sets);
  const tools = sets.flatMap((set) => set.tools.map((tool) => prefixed(tool, nameOf))).sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    serverName: AGGREGATE_NAME,
    tools,
    byName: new Map(tools.map((tool) => [tool.name, tool])),
    ...aggregateOthers(sets, new Map(tools.map((tool) => [tool.name, tool])), nameOf),
    held: sets.flatMap((set) => set.held),
    forbidden: sets.flatMap((set) => set.forbidden.map((name) => `${set.serverName}_${name}`)),
    unmarked: sets.flatMap((set) => set.unmarked.map((name) => `${set.serverName}_${name}`)),
    renamed: [],
    warnings: [],
    digest: sha256Hex(JSON.stringify(sets.map((set) => [set.serverName, set.digest]))),
  };
}

/** Of two resources with one URI the first server's stays; prompts are prefixed as tools are. */
function aggregateOthers(
  sets: readonly ToolSet[],
  byName: ReadonlyMap<string, ServedTool>,
  nameOf: NameOf,
): Pick<ToolSet, 'resources' | 'prompts'> {
  const resources = new Map<string, ServedResource>();
  for (const { tool, template } of sets.flatMap((set) => set.resources))
    if (!resources.has(template.text)) resources.set(template.text, serveResource(prefixed(tool, nameOf), template));
  const prompts = sets.flatMap((set) =>
    set.prompts.map((served) => ({
      ...served,
      name: nameOf(served.name, set.serverName),
      operations: served.operations.flatMap((tool) => byName.get(nameOf(tool.capability.name, tool.serverName)) ?? []),
    })),
  );
  const sorted = [...resources.values()].sort((a, b) => (a.tool.name < b.tool.name ? -1 : 1));
  return { resources: sorted, prompts: prompts.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

type NameOf = (name: string, serverName: string) => string;

/**
 * The names of tools, resources and prompts behind those of their servers. Of those that would have one name (`b_c` of `a`, `c` of `a_b`), each
 * ends in a digest of server and name, whatever their order (DESIGN: "Names").
 */
function namePrefixed(sets: readonly ToolSet[]): NameOf {
  const own = sets.flatMap(({ serverName, tools, resources, prompts }) => {
    const names = [...tools, ...resources.map(({ tool }) => tool)].map(({ capability }) => capability.name);
    return [...new Set([...names, ...prompts.map(({ name }) => name)])].map((name) => prefixedName(name, serverName));
  });
  const taken = new Set<string>();
  const shared = new Set(own.filter((name) => taken.size === taken.add(name).size));
  return (name, serverName) => {
    const whole = prefixedName(name, serverName);
    return shared.has(whole) ? fitName(whole, JSON.stringify([serverName, name]), longestName(AGGREGATE_NAME), DIGITS) : whole;
  };
}

const DIGITS = 6;

function prefixedName(name: string, serverName: string): string {
  return fitServedName(name, AGGREGATE_NAME, `${serverName}_`.replaceAll('-', '_'));
}

function prefixed(tool: ServedTool, nameOf: NameOf): ServedTool {
  const name = nameOf(tool.capability.name, tool.serverName);
  let known: ListedTool | undefined;
  const listed = (): ListedTool => {
    known ??= { ...tool.listed(), name };
    return known;
  };
  return { ...tool, name, listed, listedJson: () => Buffer.from(JSON.stringify(listed())) };
}
