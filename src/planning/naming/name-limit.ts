/** Characters that a name of this source may have: clients put `mcp__<source name>__` in front and refuse more than 64. Never less than 16. */
export function nameLimit(sourceName: string): number {
  return Math.max(SHORTEST_LIMIT, 64 - 'mcp____'.length - sourceName.length);
}

const SHORTEST_LIMIT = 16;
