import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, createWorld, urlOf, type World } from '../gateway/world.js';

const GITHUB = join(import.meta.dirname, '../../../shared/corpus/openapi3.0/giants/npm+octokit+openapi/generated/api.github.com.json');
const isThere = existsSync(GITHUB);
if (!isThere) console.warn('SKIPPED: the description of GitHub is not beside the project');

/** No tokenizer takes less than this of JSON for a token, on average. */
const BYTES_PER_TOKEN = 3;

interface Page {
  readonly total: number;
  readonly operations: { readonly name: string }[];
}

describe.skipIf(!isThere)("GitHub's API, exposed dynamically", () => {
  let world: World;
  let client: Awaited<ReturnType<typeof connect>>;
  beforeAll(async () => {
    world = await createWorld();
    const accept = '[destructive_action, auth_decision, network_scope, query_boundaries, data_review, content_review]';
    const gateway = await world.start(
      `servers:\n  - { name: github, spec: ${JSON.stringify(GITHUB)}, exposure: dynamic, policy: { accept: ${accept} } }\n`,
    );
    client = await connect(urlOf(gateway, 'github'));
  }, 240_000);
  afterAll(async () => {
    await client.close();
    await world.close();
  });
  const call = async (name: string, args: Record<string, unknown>) =>
    (await client.callTool({ name, arguments: args })).structuredContent as Record<string, unknown>;
  const find = async (query: string, more: Record<string, unknown> = {}) =>
    (await call('list_operations', { query, ...more })) as unknown as Page;

  test('tools/list is under 1,000 tokens', async () => {
    const { tools } = await client.listTools();
    expect(Buffer.byteLength(JSON.stringify(tools)) / BYTES_PER_TOKEN).toBeLessThan(1000);
    expect(tools.find(({ name }) => name === 'list_operations')?.description).toContain('among 1223; tags: repos, actions');
  });

  test.each([
    ['mothball the repo', 'repos_update'],
    ['land this pull request', 'pulls_merge'],
    ['ban a troll from our company', 'orgs_block_user'],
  ])('%s is among the first five', async (query, name) => {
    expect((await find(query, { limit: 5 })).operations.map((operation) => operation.name)).toContain(name);
  });

  test('an operation is listed with what one chooses by, and read with a call to copy', async () => {
    const { operations } = await find('merge a pull request', { limit: 1 });
    expect(operations).toEqual([
      {
        name: 'pulls_merge',
        summary: 'Merge a pull request',
        route: 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge',
        effect: 'update',
        tags: ['pulls'],
        required: ['owner', 'pull_number', 'repo'],
      },
    ]);
    const described = await call('get_operation', { name: 'pulls_merge' });
    expect(described).toMatchObject({
      example: { name: 'pulls_merge', arguments: { owner: '<owner>', repo: '<repo>', pull_number: 1 } },
      input_schema: { type: 'object' },
    });
  });

  test('a tag and an effect narrow a search', async () => {
    const { total, operations } = await find('delete', { tag: 'issues', effect: 'delete' });
    expect(operations.length).toBeGreaterThan(0);
    expect(total).toBeLessThan(30);
  });
});
