import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';
import { ANONYMOUS } from '../access/index.js';
import type { CallLimits, GatewayConfig, RateLimit } from '../config/index.js';
import type { RequestContext } from '../mcp/index.js';
import type { ServedTool } from '../registry/index.js';
import { type CallResult, createTokenBucket, refusedCall, type TokenBucket } from '../upstream/index.js';
import { type CallSlots, createCallSlots, SlotsFull } from './call-slots.js';

/** Bounds what one caller, one server and the gateway as a whole do to APIs. */
export interface CallLimiter {
  /** Makes the call when there is room; else its result is a tool error that says when to try again. Throws the signal's reason when it fires first. */
  run(tool: ServedTool, context: RequestContext, call: () => Promise<CallResult>): Promise<CallResult>;
}

/** Callers whose counts are kept; the one that called longest ago is forgotten first. */
const MAX_CALLERS = 10_000;

/**
 * Narrow bounds come first, so that a caller who waits for its own calls keeps no place from others. Rates refuse at once, concurrency waits in order. Counts are of this process.
 *
 * @param config is asked at each call; new limits begin with new counts.
 */
export function createCallLimiter(config: () => GatewayConfig, now: () => number = () => performance.now()): CallLimiter {
  let current = config();
  let scopes = createScopes(current, now);

  function scopesOf(): Scopes {
    const next = config();
    if (next !== current) {
      if (limitsOf(next) !== limitsOf(current)) scopes = createScopes(next, now);
      current = next;
    }
    return scopes;
  }

  return {
    async run(tool, context, call) {
      const bounds = scopesOf().of(tool.serverName, callerKey(context), context.principal.limits);
      for (const { bucket, limits, whose } of bounds) {
        const waitMs = bucket?.waitMs() ?? 0;
        if (waitMs > 0 && limits.rate !== undefined) return refusedCall(tool.prepared, 'limited', describeRate(limits.rate, whose, waitMs));
      }
      for (const { bucket } of bounds) bucket?.take(0);
      const signal = context.signal;
      const inOrder = bounds.reduceRight<() => Promise<CallResult>>(
        (next, { slots }) => (slots === undefined ? next : () => slots.run(next, signal)),
        call,
      );
      try {
        return await inOrder();
      } catch (error) {
        if (!(error instanceof SlotsFull)) throw error;
        return refusedCall(
          tool.prepared,
          'limited',
          'Too many calls are waiting for a place. Nothing was sent; try again in a few seconds.',
        );
      }
    },
  };
}

/** One thing that is bounded. */
interface Bound {
  readonly limits: CallLimits;
  /** `This server takes at most … {whose}` */
  readonly whose: string;
  readonly bucket: TokenBucket | undefined;
  readonly slots: CallSlots | undefined;
}

interface Scopes {
  /** The bounds of a call, narrowest first. `ofKey`: what the caller's key says of it. */
  of(server: string, caller: string, ofKey: CallLimits | undefined): readonly Bound[];
}

function createScopes({ limits, servers }: GatewayConfig, now: () => number): Scopes {
  const callers = new LRUCache<string, Bound>({ max: MAX_CALLERS });
  const bound = (of: CallLimits, whose: string): Bound => ({
    limits: of,
    whose,
    bucket: of.rate === undefined ? undefined : createTokenBucket(of.rate.perSecond, of.rate.burst, now),
    slots: of.maxConcurrency === undefined ? undefined : createCallSlots(of.maxConcurrency),
  });
  const whole = bound(limits, 'from all callers of the gateway');
  const own = new Map(
    servers.map((server) => [server.name, { bound: bound(server.limits, 'from all callers'), perCaller: server.limits.perCaller }]),
  );
  return {
    of(server, caller, ofKey) {
      const found = own.get(server);
      if (found === undefined) return [whole];
      const perCaller = ofKey === undefined ? found.perCaller : { ...found.perCaller, ...ofKey };
      if (perCaller.rate === undefined && perCaller.maxConcurrency === undefined) return [found.bound, whole];
      const key = `${server} ${caller}`;
      const known = callers.get(key) ?? bound(perCaller, 'from one caller');
      callers.set(key, known);
      return [known, found.bound, whole];
    },
  };
}

function limitsOf({ limits, servers }: GatewayConfig): string {
  return JSON.stringify([
    limits,
    servers.map(({ name, limits: own, access }) => [name, own, access?.type === 'keys' ? access.keys.map((key) => key.limits) : []]),
  ]);
}

/** Callers without a name are told apart by where they are; an IPv6 host has a whole /64 to itself. */
function callerKey({ principal, clientAddress }: RequestContext): string {
  if (principal.id !== ANONYMOUS.id || clientAddress === undefined) return principal.id;
  if (!ipaddr.IPv6.isValid(clientAddress)) return `${principal.id} ${clientAddress}`;
  return `${principal.id} ${ipaddr.IPv6.networkAddressFromCIDR(`${clientAddress}/64`).toString()}`;
}

function describeRate({ perSecond, burst }: RateLimit, whose: string, waitMs: number): string {
  const rate = perSecond >= 1 ? `${perSecond} calls a second` : `${Number((perSecond * 60).toPrecision(3))} calls a minute`;
  const seconds = Math.ceil(waitMs / 1000);
  return `At most ${rate} are made ${whose}, ${burst} at once. Nothing was sent; try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`;
}
