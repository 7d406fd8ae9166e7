import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { Server } from '@modelcontextprotocol/server';
import { expect, test, vi } from 'vitest';
import { addResourceSubscriptions } from '../../src/gateway/resource-subscriptions.js';

test('reads that take longer than the interval are not made twice at once', async () => {
  const answers: (() => void)[] = [];
  let isFirst = true;
  const read = async (uri: string) => {
    if (!isFirst) await new Promise<void>((resolve) => answers.push(resolve));
    isFirst = false;
    return { uri };
  };
  const server = new Server({ name: 'shop', version: '1' }, { capabilities: { resources: { subscribe: true } } });
  addResourceSubscriptions(server, 1000, read);
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: 'legacy' } });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    await server.connect(ours);
    await client.connect(theirs);
    await client.subscribeResource({ uri: 'shop://price' });
    vi.advanceTimersByTime(3000);
    expect(answers).toHaveLength(1);
    answers[0]?.();
    await vi.waitFor(() => {
      vi.advanceTimersByTime(1000);
      expect(answers).toHaveLength(2);
    });
    await client.close();
  } finally {
    vi.useRealTimers();
  }
});
