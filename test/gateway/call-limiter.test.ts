import { describe, expect, it } from 'vitest';
import type { GatewayConfig } from '../../src/config/index.js';
import { createCallLimiter } from '../../src/gateway/call-limiter.js';
import { type CallSlots, createCallSlots } from '../../src/gateway/call-slots.js';
import type { RequestContext } from '../../src/mcp/index.js';
import { GatewayError } from '../../src/model/index.js';
import type { ServedTool } from '../../src/registry/index.js';
import type { CallResult } from '../../src/upstream/index.js';

const config = { limits: { rate: { perSecond: 1, burst: 2 } }, servers: [] } as unknown as GatewayConfig;
const tool = { serverName: 'pets', prepared: { providers: [{}], origins: [] } } as unknown as ServedTool;
const context = { principal: { id: 'anonymous', groups: [] } } as unknown as RequestContext;

it('a store that does not answer is left alone for a second, and calls are counted here meanwhile', async () => {
  let time = 0;
  let asked = 0;
  const rates = {
    async take() {
      asked += 1;
      throw new GatewayError('store-unavailable', 'away');
    },
  };
  const limiter = createCallLimiter(
    () => config,
    { rates },
    () => time,
  );
  let made = 0;
  const call = async () => {
    made += 1;
    return {} as CallResult;
  };
  await limiter.run(tool, context, call);
  await limiter.run(tool, context, call);
  expect([asked, made]).toEqual([1, 2]);
  time = 999;
  await expect(limiter.run(tool, context, call)).resolves.toMatchObject({ failure: 'limited' });
  expect([asked, made]).toEqual([1, 2]);
  time = 1000;
  await limiter.run(tool, context, call);
  expect([asked, made]).toEqual([2, 3]);
});

it('what is wrong beside the store is no reason to count here', async () => {
  const rates = { take: () => Promise.reject(new TypeError('a bug')) };
  const limiter = createCallLimiter(() => config, { rates });
  await expect(limiter.run(tool, context, async () => ({}) as CallResult)).rejects.toThrow('a bug');
});

describe('places', () => {
  const bounded = (gateway: number, server: number): GatewayConfig =>
    ({
      limits: { maxConcurrency: gateway },
      servers: [{ name: 'pets', limits: { maxConcurrency: server, perCaller: {} } }],
    }) as unknown as GatewayConfig;
  const contextOf = (signal?: AbortSignal): RequestContext => ({ ...context, signal }) as unknown as RequestContext;
  const done = {} as CallResult;
  /** A call that ends when it is told to. */
  const longCall = () => {
    let end: (result: CallResult) => void = () => {};
    const result = new Promise<CallResult>((resolve) => {
      end = resolve;
    });
    return { call: () => result, end: () => end(done) };
  };
  const turn = () => new Promise((resolve) => setImmediate(resolve));

  /** A limiter, and the slots of its server. */
  const createLimiter = (config: () => GatewayConfig) => {
    const made: CallSlots[] = [];
    const limiter = createCallLimiter(config, {
      createSlots: (_key, maxActive) => {
        const slots = createCallSlots(maxActive);
        made.push(slots);
        return slots;
      },
    });
    return { limiter, states: () => made.map(({ active, waiting }) => [active, waiting]) };
  };

  it('are given back when a call ends, fails, or throws before it is a promise', async () => {
    const { limiter, states } = createLimiter(() => bounded(1, 1));
    await limiter.run(tool, contextOf(), async () => done);
    await expect(limiter.run(tool, contextOf(), () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    const throws = () => {
      throw new Error('at once');
    };
    await expect(limiter.run(tool, contextOf(), throws)).rejects.toThrow('at once');
    expect(states()).toEqual([[0, 0]]);
    expect(await limiter.run(tool, contextOf(), async () => done)).toBe(done);
  });

  it('are given back of the first bound when the second refuses, or the call ends while it waits there', async () => {
    const { limiter, states } = createLimiter(() => bounded(1, 40));
    const first = longCall();
    const running = limiter.run(tool, contextOf(), first.call);
    await turn();
    const aborters = Array.from({ length: 16 }, () => new AbortController());
    const waiting = aborters.map(({ signal }) => limiter.run(tool, contextOf(signal), async () => done));
    await turn();
    expect(states()).toEqual([[17, 0]]);
    expect(await limiter.run(tool, contextOf(), async () => done)).toMatchObject({ failure: 'limited' });
    expect(states()).toEqual([[17, 0]]);
    for (const aborter of aborters) aborter.abort(new Error('gone'));
    expect((await Promise.allSettled(waiting)).every(({ status }) => status === 'rejected')).toBe(true);
    expect(states()).toEqual([[1, 0]]);
    first.end();
    expect(await running).toBe(done);
    expect(states()).toEqual([[0, 0]]);
    expect(await limiter.run(tool, contextOf(), async () => done)).toBe(done);
  });

  it('that are held when the limits change are given back to the old ones', async () => {
    let config = bounded(4, 1);
    const { limiter, states } = createLimiter(() => config);
    const [old, fresh] = [longCall(), longCall()];
    const first = limiter.run(tool, contextOf(), old.call);
    const queued = limiter.run(tool, contextOf(), async () => done);
    await turn();
    config = bounded(4, 2);
    const second = limiter.run(tool, contextOf(), fresh.call);
    await turn();
    expect(states()).toEqual([
      [1, 1],
      [1, 0],
    ]);
    old.end();
    fresh.end();
    await Promise.all([first, queued, second]);
    expect(states()).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});
