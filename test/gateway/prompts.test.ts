import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningGateway } from '../../src/gateway/index.js';
import { type Api, connect, createWorld, type Era, fileText, startApi, urlOf, type World } from './world.js';

let api: Api;
let world: World;
let gateway: RunningGateway;

const prompts = (text: string): string =>
  `servers:\n  - name: shop\n    capabilities: shop\n    sessions: true\n    poll_resources: 1s\n    prompts:\n${text}`;

beforeAll(async () => {
  let price = 1;
  api = await startApi((_req, res) => {
    res.writeHead(200, { 'content-type': 'text/plain' }).end(`price ${Math.floor(price)}`);
    price += 0.5;
  });
  world = await createWorld();
  const more = 'expose: resource\nresource: { uri_template: "shop://price" }\n';
  await world.write(
    'shop/price.yaml',
    fileText('price', api.origin, { more, input: '{ type: object }', config: '' }).replace('metadata: {', 'metadata: { read_only: true,'),
  );
  await world.write('shop/search.yaml', fileText('search', api.origin));
  await writeFile(join(world.dir, 'cover.png'), Buffer.from([1, 2, 3]));
  gateway = await world.start(
    prompts(`      - name: describe
        arguments: [{ name: uri, required: true }]
        tools: [search]
        messages:
          - { role: user, resource: { uri: "{uri}", mime_type: text/plain, text: "about {uri}" } }
          - { role: user, image: cover.png }
      - name: ask
        arguments:
          - { name: topic, required: true, ask: "What about?", description: A word }
          - { name: tone, ask: "Which tone?" }
        text: "{topic}, {tone}"
`),
  );
});
afterAll(async () => {
  await world.close();
  await api.close();
});

async function clientThatSays(era: Era, say: ((message: string) => object) | undefined): Promise<Client> {
  const versionNegotiation = { mode: era === 'modern' ? { pin: '2026-07-28' as const } : ('legacy' as const) };
  const client = new Client(
    { name: 'test', version: '1' },
    { capabilities: say === undefined ? {} : { elicitation: {} }, versionNegotiation },
  );
  if (say !== undefined) client.setRequestHandler('elicitation/create', async ({ params }) => say(params.message) as never);
  await client.connect(new StreamableHTTPClientTransport(new URL(urlOf(gateway, 'shop'))));
  return client;
}

describe('prompts', () => {
  it('hold resources and images, and name their tools behind them', async () => {
    const client = await connect(urlOf(gateway, 'shop'));
    const { messages } = await client.getPrompt({ name: 'describe', arguments: { uri: 'book://1' } });
    await client.close();
    expect(messages.map(({ content }) => content)).toEqual([
      { type: 'resource', resource: { uri: 'book://1', mimeType: 'text/plain', text: 'about book://1' } },
      { type: 'image', data: 'AQID', mimeType: 'image/png' },
      { type: 'text', text: 'Tools for this: search' },
    ]);
  });

  const accept = (message: string) => ({
    action: 'accept',
    content: message === 'What about?' ? { topic: 'cats' } : { tone: 'kind' },
  });
  it.each<[string, Era, ((message: string) => object) | undefined, Record<string, string>, string]>([
    ['what was not given', 'modern', accept, {}, 'cats, kind'],
    ['what was not given, before 2026-07-28', 'legacy', accept, { tone: 'dry' }, 'cats, dry'],
    ['nothing when all is there', 'modern', accept, { topic: 'dogs', tone: 'dry' }, 'dogs, dry'],
    ['nothing optional of a client that cannot be asked', 'modern', undefined, { topic: 'dogs' }, 'dogs, '],
    ['once for what is optional', 'modern', (text) => (text === 'Which tone?' ? { action: 'decline' } : accept(text)), {}, 'cats, '],
  ])('ask the user for %s', async (_name, era, say, args, text) => {
    const client = await clientThatSays(era, say);
    const { messages } = await client.getPrompt({ name: 'ask', arguments: args });
    await client.close();
    expect(messages[0]?.content).toEqual({ type: 'text', text });
  });

  it.each<[string, ((message: string) => object) | undefined, number]>([
    ['declines', () => ({ action: 'decline' }), -32602],
    ['cannot be asked', undefined, -32021],
  ])('are not made when the user %s what is required', async (_name, say, code) => {
    const client = await clientThatSays('modern', say);
    await expect(client.getPrompt({ name: 'ask', arguments: {} })).rejects.toMatchObject({ code });
    await client.close();
  });

  it.each([
    ['an image that is not there', '{ role: user, image: nowhere.png }', 'nowhere.png cannot be read'],
    ['an image that clients do not show', '{ role: user, image: cover.tiff }', 'cover.tiff is no image that clients show'],
    ['two things at once', '{ role: user, text: a, image: cover.png }', 'is a text, an image or a resource; give one of them'],
    ['nothing', '{ role: user }', 'is a text, an image or a resource; give one of them'],
    ['an argument that is not there', '{ role: user, resource: { uri: "{no}", text: a } }', 'has no argument "no"'],
  ])('are refused with %s', async (_name, message, text) => {
    const config = prompts(`      - { name: p, messages: [${message}] }\n`);
    await expect(world.start(config)).rejects.toMatchObject({ code: 'config-invalid', message: expect.stringContaining(text) });
  });
});

describe('subscribed resources', () => {
  it('are read again, and their readers told of changes until they unsubscribe', async () => {
    const client = await clientThatSays('legacy', undefined);
    const updated: string[] = [];
    const second = new Promise<void>((resolve) => {
      client.setNotificationHandler('notifications/resources/updated', ({ params }) => {
        updated.push(params.uri);
        if (updated.length === 2) resolve();
      });
    });
    expect(client.getServerCapabilities()?.resources).toEqual({ listChanged: true, subscribe: true });
    await client.subscribeResource({ uri: 'shop://price' });
    await expect(client.subscribeResource({ uri: 'shop://nothing' })).rejects.toMatchObject({ code: -32602 });
    await second;
    await client.unsubscribeResource({ uri: 'shop://price' });
    await client.close();
    expect(new Set(updated)).toEqual(new Set(['shop://price']));
  });
});
