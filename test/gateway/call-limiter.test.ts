import { expect, it } from 'vitest';
import type { GatewayConfig } from '../../src/config/index.js';
import { createCallLimiter } from '../../src/gateway/call-limiter.js';
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
