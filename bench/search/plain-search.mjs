import MiniSearch from 'minisearch';

/** Plain minisearch over operationId, summary, path and tags: `query → operationIds, best first`. */
export function plainSearch(tools, idOf) {
  const index = new MiniSearch({ fields: ['id', 'summary', 'path', 'tags'], idField: 'number' });
  index.addAll(
    tools.map(({ name, capability }, number) => ({
      number,
      id: idOf.get(name),
      summary: capability.title ?? capability.description.split('\n', 1)[0],
      path: capability.providers.primary.config.path,
      tags: (capability.metadata?.tags ?? []).join(' '),
    })),
  );
  return (query) => index.search(query).map(({ id }) => idOf.get(tools[id].name));
}
