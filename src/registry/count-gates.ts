import type { HeldTool } from './tool-set.js';

/** How many operations wait for each gate, most first: `destructive_action 11, data_review 2`; empty where nothing waits. */
export function countGates(held: readonly HeldTool[]): string {
  const counts = new Map<string, number>();
  for (const gate of held.flatMap(({ gates = [] }) => gates)) counts.set(gate, (counts.get(gate) ?? 0) + 1);
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([gate, count]) => `${gate} ${count}`)
    .join(', ');
}
