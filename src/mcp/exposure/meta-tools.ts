import { annotationsOf, type ListedTool, type ServedTool } from '../../registry/index.js';

/** The meta-tools as clients list them, annotated by the worst that they can reach. By name. */
export function listMetaTools(serverName: string, tools: readonly ServedTool[], splitCalls: boolean): readonly ListedTool[] {
  const reads = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
  const all = tools.map((tool) => annotationsOf(tool.prepared));
  const worst = {
    readOnlyHint: all.every(({ readOnlyHint }) => readOnlyHint),
    destructiveHint: all.some(({ destructiveHint }) => destructiveHint),
    idempotentHint: all.every(({ idempotentHint }) => idempotentHint),
    openWorldHint: all.some(({ openWorldHint }) => openWorldHint),
  };
  const operation = { type: 'string', description: 'Name of the operation, from list_operations' };
  const call = {
    type: 'object',
    properties: { name: operation, arguments: { type: 'object', description: 'As its input_schema says' } },
    required: ['name'],
  };
  return [
    {
      name: 'call_operation',
      title: 'Call an operation',
      description: `Call an operation of ${serverName}. Read it with get_operation first.`,
      inputSchema: call,
      annotations: worst,
    },
    {
      name: 'get_operation',
      title: 'Read an operation',
      description: `What an operation of ${serverName} does, with its input and output schemas and an example call.`,
      inputSchema: { type: 'object', properties: { name: operation }, required: ['name'] },
      annotations: reads,
    },
    {
      name: 'list_operations',
      title: 'Find operations',
      description: `Find the operation of ${serverName} that does what you want, among ${tools.length}${describeTags(tools)}.`,
      inputSchema: {
        type: 'object',
        properties: {
          query: { type: 'string', description: 'What you want to do, in your words. Without it, all operations by name' },
          tag: { type: 'string', description: 'Only operations with this tag' },
          effect: { type: 'string', enum: ['read', 'create', 'update', 'delete', 'unknown'] },
          limit: { type: 'integer', minimum: 1, maximum: 50, default: 10 },
          cursor: { type: 'string', description: 'next_cursor of the page before' },
        },
      },
      annotations: reads,
    },
    ...(splitCalls
      ? [
          {
            name: 'read_operation',
            title: 'Call an operation that only reads',
            description: `Call an operation of ${serverName} that changes nothing.`,
            inputSchema: call,
            annotations: { ...reads, openWorldHint: worst.openWorldHint },
          },
        ]
      : []),
  ];
}

const MAX_TAGS = 12;

function describeTags(tools: readonly ServedTool[]): string {
  const counts = new Map<string, number>();
  for (const tool of tools) for (const tag of tagsOf(tool)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const tags = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([tag]) => tag);
  if (tags.length < 2) return '';
  return `; tags: ${tags.slice(0, MAX_TAGS).join(', ')}${tags.length > MAX_TAGS ? ` and ${tags.length - MAX_TAGS} more` : ''}`;
}

/** Words that import writes into every file say nothing. */
export function tagsOf({ capability }: ServedTool): readonly string[] {
  return (capability.metadata?.tags ?? []).filter((tag) => !['openapi', 'graphql', 'postman', 'generated'].includes(tag));
}
