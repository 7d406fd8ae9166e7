import { GatewayError } from '../model/index.js';
import type { RateExceeded, Rates } from './rates.js';

/** Runs a script; as `redis.eval` does. */
export type RunScript = (script: string, options: { readonly keys: string[]; readonly arguments: string[] }) => Promise<unknown>;

/** Rates over replicas: one step in Redis, by the clock of Redis. What is kept of a rate expires when it is whole again. */
export function createRedisRates(run: RunScript, prefix: string): Rates {
  return {
    async take(rates): Promise<RateExceeded | undefined> {
      const reply = await run(TAKE, {
        keys: rates.map(({ key }) => `${prefix}${key}`),
        arguments: rates.flatMap(({ perSecond, burst }) => [String(1000 / perSecond), String(burst)]),
      });
      if (reply === null) return undefined;
      const [place, waitMs]: unknown[] = Array.isArray(reply) ? reply : [];
      if (typeof place !== 'number' || typeof waitMs !== 'number')
        throw new GatewayError('store-unavailable', 'the store that replicas share answers what it was not asked');
      return { index: place - 1, waitMs };
    },
  };
}

/**
 * The generic cell rate algorithm (ITU-T I.371): of each rate only the time is kept at which it will be whole again, in milliseconds. Nothing is written before all of them
 * were looked at, but for a time that is further away than that of a rate of which all was taken just now: it was written before the clock of Redis was set back.
 */
const TAKE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local whole = {}
for i, key in ipairs(KEYS) do
  local interval = tonumber(ARGV[2 * i - 1])
  local all = interval * ARGV[2 * i]
  local at = math.max(tonumber(redis.call('GET', key) or now), now)
  if at > now + all + 1 then
    at = now + all
    redis.call('SET', key, string.format('%.3f', at), 'PX', math.ceil(all) + 1)
  end
  at = at + interval
  local wait = at - all - now
  if wait > 0.01 then return { i, math.ceil(wait) } end
  whole[i] = at
end
for i, key in ipairs(KEYS) do
  redis.call('SET', key, string.format('%.3f', whole[i]), 'PX', math.ceil(whole[i] - now) + 1)
end
return false
`;
