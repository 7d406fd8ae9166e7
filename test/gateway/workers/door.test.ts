import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { type Door, openDoor } from '../../../src/gateway/workers/door.js';

let door: Door;
const clients: Socket[] = [];
afterEach(() => {
  door.close();
  for (const client of clients.splice(0)) client.destroy();
});

async function come(): Promise<Socket> {
  const client = connect(door.port, '127.0.0.1').on('error', () => {});
  clients.push(client);
  await once(client, 'connect');
  return client;
}

/** A worker that keeps what it is given. */
function admit() {
  const given: number[] = [];
  return { given, ...door.admit((number) => given.push(number)) };
}

test('connections go to the worker that has the fewest on their way, in turns', async () => {
  door = await openDoor({ host: '127.0.0.1', port: 0 });
  const [busy, quick] = [admit(), admit()];
  for (let count = 0; count < 6; count += 1) {
    await come();
    await vi.waitFor(() => expect(busy.given.length + quick.given.length).toBe(count + 1));
    for (const number of quick.given) quick.took(number);
  }
  expect([busy.given.length, quick.given.length]).toEqual([1, 5]);
});

test('what a worker did not take before its end goes to the others, and waits while there is none', async () => {
  door = await openDoor({ host: '127.0.0.1', port: 0 });
  const first = admit();
  const client = await come();
  await vi.waitFor(() => expect(first.given).toHaveLength(1));
  first.end();
  const waiting = await come();
  const second = admit();
  await vi.waitFor(() => expect(second.given).toHaveLength(2));
  expect([client.destroyed, waiting.destroyed]).toEqual([false, false]);
  second.leave();
  const third = admit();
  await come();
  await vi.waitFor(() => expect(third.given).toHaveLength(1));
  expect(second.given).toHaveLength(2);
});

test('while all end, those that left are given connections until they are gone', async () => {
  door = await openDoor({ host: '127.0.0.1', port: 0 });
  const [first, second] = [admit(), admit()];
  first.leave();
  second.leave();
  await come();
  door.drain();
  await vi.waitFor(() => expect(first.given.length + second.given.length).toBe(1));
  first.end();
  await come();
  await vi.waitFor(() => expect(second.given.length).toBeGreaterThan(0));
  await vi.waitFor(() => expect(new Set([...first.given, ...second.given]).size).toBeGreaterThan(1));
});

test('a door that closes ends what waits, and a port in use is said', async () => {
  door = await openDoor({ host: '127.0.0.1', port: 0 });
  await expect(openDoor({ host: '127.0.0.1', port: door.port })).rejects.toMatchObject({ code: 'address-in-use' });
  const client = await come();
  const ended = once(client, 'close');
  client.resume();
  await new Promise((resolve) => setTimeout(resolve, 20));
  door.close();
  await ended;
});
