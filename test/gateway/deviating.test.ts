import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, connect, createWorld, type Era, fileText, startApi, urlOf, type World } from './world.js';

/** What the document promises, and what the API answers instead. */
const OUTPUT = '{ type: object, properties: { a: { type: string }, b: { type: integer }, l: { type: array, items: { type: string } } } }';
const LIST = '{ type: object, properties: { result: { type: array, items: { type: object } } }, required: [result], x-wrap-result: true }';

let world: World;
let api: Api;
let url: string;

beforeAll(async () => {
  api = await startApi((req, res) => {
    const answer = new URL(req.url ?? '', 'http://a').searchParams.get('q') ?? '';
    res.writeHead(200, { 'content-type': 'application/json' }).end(answer);
  });
  world = await createWorld();
  await world.write('caps/get_thing.yaml', fileText('get_thing', api.origin, { output: OUTPUT }));
  await world.write('caps/list_things.yaml', fileText('list_things', api.origin, { output: LIST }));
  url = urlOf(await world.start('servers: [{ name: things, capabilities: caps }]\n'), 'things');
});
afterAll(async () => {
  await world.close();
  await api.close();
});

// The client checks structured content against the schema of the list, as MCP wants it, and fails the call.
describe.each<Era>(['modern', 'legacy'])('an API that deviates from its description fails no call of a client that checks (%s)', (era) => {
  it.each<[string, string, string, unknown, string?]>([
    ['null for a text', 'get_thing', '{"a":null,"b":1}', { b: 1 }],
    ['null for a list', 'get_thing', '{"l":null}', {}],
    ['null in a list', 'get_thing', '{"a":"x","l":["a",null]}', { a: 'x' }, 'l'],
    ['a fraction for a whole number', 'get_thing', '{"a":"x","b":1.5}', { a: 'x' }, 'b'],
    ['an object for a list', 'list_things', '{"total":1}', {}, 'result'],
    ['what it promised', 'get_thing', '{"a":"x","b":1,"l":["a"],"more":{"c":1}}', { a: 'x', b: 1, l: ['a'], more: { c: 1 } }],
  ])('with %s', async (_what, name, answer, structuredContent, leftOut) => {
    const client = await connect(url, era);
    try {
      await client.listTools();
      const result = await client.callTool({ name, arguments: { q: answer } });
      expect(result.structuredContent).toEqual(structuredContent);
      expect(result.isError).not.toBe(true);
      // The text is what the API said, and a word on it where something is missing beside it.
      const [first, note] = result.content as { text: string }[];
      expect(first?.text).toBe(answer);
      if (leftOut === undefined) expect(note).toBeUndefined();
      else expect(note?.text).toMatch(new RegExp(`leaves out .*: ${leftOut}\\.$`));
    } finally {
      await client.close();
    }
  });
});
