import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, connect, createWorld, fileText, startApi, urlOf, type World } from '../gateway/world.js';

let world: World;
let api: Api;

beforeAll(async () => {
  world = await createWorld();
  api = await startApi((req, res, body) => {
    res.writeHead(200, { 'content-type': 'application/json' });
    res.end(JSON.stringify({ url: req.url, method: req.method, body, secret: 'inside' }));
  });
  await world.write(
    'repos/pulls_list_files.yaml',
    fileText('pulls_list_files', api.origin, {
      path: '/repos/{owner}/{repo}/files',
      input:
        '{ type: object, required: [owner, repo], properties: { owner: { type: string }, repo: { type: string, description: The repo }, per_page: { type: integer, maximum: 100 }, page: { type: integer } } }',
      output: '{ type: object, properties: { url: { type: string } } }',
      config: '      params: { per_page: "{per_page}", page: "{page}" }\n',
    }),
  );
  await world.write(
    'repos/issues_create.yaml',
    fileText('issues_create', api.origin, {
      method: 'POST',
      path: '/issues/{id}{?}',
      input:
        '{ type: object, required: [title, id], additionalProperties: true, properties: { title: { type: string }, labels: { type: array, items: { type: string } }, id: { type: string }, note: { type: string } }, anyOf: [{ required: [title] }, { required: [note] }] }',
      config:
        '      path_params: { id: { value: "{id}", style: matrix } }\n      body: { title: "{title}", labels: "{labels}", text: "about {title}: {note}", kept: "{{title}}" }\n',
    }).replace('{id}{?}', 'x{id}'),
  );
});
afterAll(async () => {
  await world.close();
  await api.close();
});

async function serve(operations: string, more = '') {
  const gateway = await world.start(`servers:\n  - name: gh\n    capabilities: repos\n    operations:\n${operations}${more}`);
  const client = await connect(urlOf(gateway, 'gh'));
  const { tools } = await client.listTools();
  return {
    tools,
    tool: (name: string) => tools.find((tool) => tool.name === name),
    async call(name: string, args: Record<string, unknown>) {
      const before = api.requests.length;
      const result = await client.callTool({ name, arguments: args });
      return { result, request: api.requests[before] };
    },
    async close() {
      await client.close();
      await gateway.close();
    },
  };
}

describe('servers[].operations', () => {
  it('renames, describes, hides and defaults', async () => {
    const served = await serve(`      pulls/list-files:
        tool: { name: list_pr_files, title: Files of a PR, description: What a PR changes. }
        parameters:
          owner: { hide: true, default: our org }
          repo: { rename: repository, description: Name of the repository }
          per_page: { default: 50 }
`);
    const tool = served.tool('list_pr_files');
    expect(tool).toMatchObject({ title: 'Files of a PR', description: 'What a PR changes.' });
    expect(tool?.inputSchema).toEqual({
      type: 'object',
      properties: {
        page: { type: 'integer' },
        per_page: { type: 'integer', maximum: 100, default: 50 },
        repository: { description: 'Name of the repository', type: 'string' },
      },
      required: ['repository'],
    });
    const { request } = await served.call('list_pr_files', { repository: 'a/b' });
    expect(request?.url).toBe('/repos/our%20org/a%2Fb/files?per_page=50');
    const given = await served.call('list_pr_files', { repository: 'r', per_page: 7, page: 2 });
    expect(given.request?.url).toBe('/repos/our%20org/r/files?per_page=7&page=2');
    expect((await served.call('list_pr_files', { repository: 'r', per_page: 500 })).result.isError).toBe(true);
    await served.close();
  });

  it('lets no caller set what is hidden, not even where the schema takes any argument', async () => {
    const served = await serve(`      issues_create:
        parameters: { labels: { hide: true, default: [bot] }, note: { hide: true } }
`);
    const { request } = await served.call('issues_create', { id: '1', title: 't', labels: ['mine'], note: 'mine' });
    expect(JSON.parse(request?.body ?? '')).toEqual({ title: 't', labels: ['bot'], kept: '{title}' });
    await served.close();
  });

  it('renames in every template and keeps the wire', async () => {
    const served = await serve(`      "POST /issues/x{id}":
        parameters: { id: { rename: issue }, title: { rename: headline }, note: { rename: title } }
`);
    expect(served.tool('issues_create')?.inputSchema).toMatchObject({ required: ['headline', 'issue'] });
    const { request } = await served.call('issues_create', { issue: '1', headline: 'h', title: 'n', labels: ['a'] });
    expect(request?.url).toBe('/issues/x;id=1');
    expect(JSON.parse(request?.body ?? '')).toEqual({ title: 'h', labels: ['a'], text: 'about h: n', kept: '{title}' });
    await served.close();
  });

  it('shows only what mode: replace names', async () => {
    const served = await serve(`      issues_create:
        mode: replace
        parameters: { title: {}, id: { hide: true, default: "7" } }
`);
    expect(Object.keys(served.tool('issues_create')?.inputSchema.properties ?? {})).toEqual(['title']);
    await served.close();
  });

  it('reshapes by JSONata, which then has no output schema', async () => {
    const served = await serve(`      pulls_list_files:
        transform:
          request: '$merge([$, { "page": page * 2 }])'
          response: '{ "at": url }'
`);
    expect(served.tool('pulls_list_files')?.outputSchema).toBeUndefined();
    const { result } = await served.call('pulls_list_files', { owner: 'o', repo: 'r', page: 2 });
    expect(result.structuredContent).toEqual({ at: '/repos/o/r/files?page=4' });
    await served.close();
  });

  it('leaves policies on the names of files', async () => {
    const served = await serve(`      pulls_list_files: { tool: { name: harmless } }\n`, '    policy: { deny: [pulls_list_files] }\n');
    expect(served.tools.map(({ name }) => name)).toEqual(['issues_create']);
    await served.close();
  });

  it.each([
    ['      pulls/list-fils: {}\n', 'operations."pulls/list-fils" is no operation of it; did you mean "pulls_list_files"?'],
    [
      '      pulls_list_files: {}\n      pulls/list-files: {}\n',
      'is the same operation as server "gh": operations."pulls_list_files"; keep one',
    ],
    ['      issues_create: { parameters: { tittle: {} } }\n', 'it has no parameter "tittle"; did you mean "title"?'],
    ['      issues_create: { parameters: { id: { hide: true } } }\n', 'it is required; to hide it, give the "default" that is sent'],
    ['      issues_create: { parameters: { note: { hide: true, rename: x } } }\n', '"rename" has no effect on a parameter that is hidden'],
    ['      issues_create: { parameters: { note: { rename: title } } }\n', 'the parameters "title" and "note" would both be named "title"'],
    ['      pulls_list_files: { parameters: { per_page: { default: 101 } } }\n', 'parameters.per_page: its default does not fit: must be'],
    ['      issues_create: { transform: { response: "{ " } }\n', 'transform.response: broken JSONata'],
    ['      issues_create: { tool: { name: pulls_list_files } }\n', 'two tools would be named "pulls_list_files"'],
    ['      issues_create: { parameters: { note: { hidden: true } } }\n', 'unknown key "hidden"'],
  ])('refuses %s', async (operations, message) => {
    await expect(serve(operations)).rejects.toThrow(message);
  });

  it('takes a change of gateway.yaml at the next reload, and keeps what was good', async () => {
    const gateway = await world.start(
      'servers:\n  - { name: gh, capabilities: repos, operations: { issues_create: { tool: { name: one } } } }\n',
    );
    const client = await connect(urlOf(gateway, 'gh'));
    const names = async () => (await client.listTools()).tools.map(({ name }) => name);
    expect(await names()).toContain('one');
    await world.write(
      'gateway.yaml',
      'servers:\n  - { name: gh, capabilities: repos, operations: { issues_create: { tool: { name: two } } } }\n',
    );
    await gateway.reload();
    expect(await names()).toContain('two');
    await world.write(
      'gateway.yaml',
      'servers:\n  - { name: gh, capabilities: repos, operations: { nothing: { tool: { name: three } } } }\n',
    );
    await gateway.reload();
    expect(await names()).toContain('two');
    await client.close();
    await gateway.close();
  });
});
