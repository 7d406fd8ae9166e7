import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lowerOutputSchema } from '../../src/schema/index.js';
import { connect, createWorld, fileText, urlOf, type World } from '../gateway/world.js';

/** Wide enough that what the rest of the tool takes decides how much of it is listed. */
const OUTPUT = {
  type: 'object',
  properties: Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`property_${index}`, { type: 'string', description: `Number ${index}` }]),
  ),
};

let world: World;
beforeAll(async () => {
  world = await createWorld();
  for (let index = 0; index < 6; index += 1) {
    const name = `tool_${index}_${'x'.repeat(40)}`;
    await world.write(
      `caps/${name}.yaml`,
      fileText(name, 'http://127.0.0.1:9', { output: JSON.stringify(OUTPUT), description: 'Gets it. '.repeat(index * 9 + 1) }),
    );
  }
});
afterAll(() => world.close());

async function list(server: string, state: string, more = '') {
  const env = { MCP_GATEWAY_STATE_DIR: join(world.dir, state) };
  const gateway = await world.start(`servers: [{ name: ${server}, capabilities: caps${more} }]\n`, { env });
  const client = await connect(urlOf(gateway, server));
  const { tools } = await client.listTools();
  await client.close();
  await gateway.close();
  return tools;
}

it.each([
  ['under their own names', 'short', ''],
  ['under names cut for their server', 'a-server-with-a-name-of-some-length', ''],
  ['as the configuration describes one', 'short', `, operations: { tool_1_${'x'.repeat(40)}: { tool: { description: Something else } } }`],
])('tools are listed %s with as much of their output as fits, the first time and from what was kept', async (_what, server, more) => {
  const state = `${server}${more.length}`;
  const listed = await list(server, state, more);
  expect(listed).toHaveLength(6);
  for (const { name, description, inputSchema, outputSchema } of listed) {
    const room = 2048 - JSON.stringify({ name, description, inputSchema }).length;
    expect(outputSchema).toEqual(lowerOutputSchema(OUTPUT, { maxBytes: room }));
  }
  expect(await list(server, state, more)).toEqual(listed);
});
