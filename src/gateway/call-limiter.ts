import { createHash } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';
import { ANONYMOUS } from '../access/index.js';
import type { CallLimits, GatewayConfig, RateLimit } from '../config/index.js';
import type { RequestContext } from '../mcp/index.js';
import { GatewayError } from '../model/index.js';
import type { ServedTool } from '../registry/index.js';
import type { Rates, SharedRate } from '../store/index.js';
import { type CallResult, createTokenBucket, refusedCall, type TokenBucket } from '../upstream/index.js';
import { type CallSlots, createCallSlots, type Leave, SlotsFull } from './call-slots.js';

/** Bounds what one caller, one server and the gateway as a whole do to APIs. */
export interface CallLimiter {
  /** Makes the call when there is room; else its result is a tool error that says when to try again. Throws the signal's reason when it fires first. */
  run(tool: ServedTool, context: RequestContext, call: () => Promise<CallResult>): Promise<CallResult>;
}

/** What is counted elsewhere, because other processes count there too. What is absent is counted here. */
export interface SharedLimits {
  /** While it does not answer, rates are counted here. */
  readonly rates?: Rates | undefined;
  /** Of a server and of a caller; what bounds the gateway as a whole is this process's own. */
  readonly createSlots?: ((key: string, maxActive: number) => CallSlots) | undefined;
}

/** Callers whose counts are kept; the one that called longest ago is forgotten first. */
const MAX_CALLERS = 10_000;

/**
 * Narrow bounds come first, so that a caller who waits for its own calls keeps no place from others. Rates refuse at once, concurrency waits in order.
 *
 * @param config is asked at each call; new limits begin with new counts.
 */
export function createCallLimiter(
  config: () => GatewayConfig,
  shared: SharedLimits = {},
  now: () => number = () => performance.now(),
): CallLimiter {
  let current = config();
  let scopes = createScopes(current, shared, now);
  let askAgainAt = Number.NEGATIVE_INFINITY;

  function scopesOf(): Scopes {
    const next = config();
    if (next !== current) {
      if (limitsOf(next) !== limitsOf(current)) scopes = createScopes(next, shared, now);
      current = next;
    }
    return scopes;
  }

  /** Takes one of every rate, or says which has none. */
  function takeHere(bounds: readonly RatedBound[]): Exceeded | undefined {
    for (const bound of bounds) {
      const waitMs = bound.rated.bucket.waitMs();
      if (waitMs > 0) return { bound, waitMs };
    }
    for (const { rated } of bounds) rated.bucket.take(0);
    return undefined;
  }

  async function takeThere(bounds: readonly RatedBound[], rates: Rates): Promise<Exceeded | undefined> {
    try {
      const exceeded = await rates.take(bounds.map(({ rated }) => rated.shared));
      const bound = bounds[exceeded?.index ?? -1];
      return exceeded === undefined || bound === undefined ? undefined : { bound, waitMs: exceeded.waitMs };
    } catch (error) {
      if (!(error instanceof GatewayError && error.code === 'store-unavailable')) throw error;
      askAgainAt = now() + ASK_AGAIN_MS;
      return takeHere(bounds);
    }
  }

  return {
    async run(tool, context, call) {
      const bounds = scopesOf().of(tool.serverName, callerKey(context), context.principal.limits);
      const rated = bounds.filter(isRated);
      if (rated.length > 0) {
        const isThere = shared.rates !== undefined && now() >= askAgainAt;
        const exceeded = isThere && shared.rates !== undefined ? await takeThere(rated, shared.rates) : takeHere(rated);
        if (exceeded !== undefined) return refusedCall(tool.prepared, 'limited', describeExceeded(exceeded));
      }
      const places: Leave[] = [];
      try {
        for (const { slots } of bounds) {
          const place = slots?.enter(context.signal);
          if (place !== undefined) places.push(place instanceof Promise ? await place : place);
        }
        return await call();
      } catch (error) {
        if (!(error instanceof SlotsFull)) throw error;
        return refusedCall(
          tool.prepared,
          'limited',
          'Too many calls are waiting for a place. Nothing was sent; try again in a few seconds.',
        );
      } finally {
        for (const leave of places) leave();
      }
    },
  };
}

/** How long a store that did not answer is left alone, so that calls do not wait for it one after the other. */
const ASK_AGAIN_MS = 1000;

/** One thing that is bounded. */
interface Bound {
  /** `This server takes at most … {whose}` */
  readonly whose: string;
  readonly rated: { readonly rate: RateLimit; readonly bucket: TokenBucket; readonly shared: SharedRate } | undefined;
  readonly slots: CallSlots | undefined;
}

type RatedBound = Bound & { readonly rated: NonNullable<Bound['rated']> };

interface Exceeded {
  readonly bound: RatedBound;
  readonly waitMs: number;
}

function isRated(bound: Bound): bound is RatedBound {
  return bound.rated !== undefined;
}

interface Scopes {
  /** The bounds of a call, narrowest first. `ofKey`: what the caller's key says of it. */
  of(server: string, caller: string, ofKey: CallLimits | undefined): readonly Bound[];
}

function createScopes({ limits, servers }: GatewayConfig, { createSlots = createOwnSlots }: SharedLimits, now: () => number): Scopes {
  const callers = new LRUCache<string, Bound>({ max: MAX_CALLERS });
  const bound = (name: string, { rate, maxConcurrency }: CallLimits, whose: string, slotsOf = createSlots): Bound => ({
    whose,
    rated:
      rate === undefined ? undefined : { rate, bucket: createTokenBucket(rate.perSecond, rate.burst, now), shared: sharedRate(name, rate) },
    slots: maxConcurrency === undefined ? undefined : slotsOf(`${keyOf(name)} ${maxConcurrency}`, maxConcurrency),
  });
  const whole = bound('', limits, 'from all callers of the gateway', createOwnSlots);
  const own = new Map(
    servers.map((server) => [
      server.name,
      { bound: bound(server.name, server.limits, 'from all callers'), perCaller: server.limits.perCaller },
    ]),
  );
  return {
    of(server, caller, ofKey) {
      const found = own.get(server);
      if (found === undefined) return [whole];
      const perCaller = ofKey === undefined ? found.perCaller : { ...found.perCaller, ...ofKey };
      if (perCaller.rate === undefined && perCaller.maxConcurrency === undefined) return [found.bound, whole];
      const key = `${server} ${caller}`;
      const known = callers.get(key) ?? bound(key, perCaller, 'from one caller');
      callers.set(key, known);
      return [known, found.bound, whole];
    },
  };
}

function createOwnSlots(_key: string, maxActive: number): CallSlots {
  return createCallSlots(maxActive);
}

/** The rate is part of the key: a rate that was changed begins anew. */
function sharedRate(name: string, { perSecond, burst }: RateLimit): SharedRate {
  return { key: `${keyOf(name)}:${perSecond}:${burst}`, perSecond, burst };
}

/** Names of callers may be long, and are nobody's business where the counts are. */
function keyOf(name: string): string {
  return createHash('sha256').update(name).digest('base64url');
}

function limitsOf({ limits, servers }: GatewayConfig): string {
  return JSON.stringify([
    limits,
    servers.map(({ name, limits: own, access }) => [
      name,
      own,
      access?.type === 'keys' ? access.keys.map((key) => [key.name, key.limits]) : [],
    ]),
  ]);
}

/** Callers without a name are told apart by where they are; an IPv6 host has a whole /64 to itself. */
function callerKey({ principal, clientAddress }: RequestContext): string {
  if (principal.id !== ANONYMOUS.id || clientAddress === undefined) return principal.id;
  if (!ipaddr.IPv6.isValid(clientAddress)) return `${principal.id} ${clientAddress}`;
  return `${principal.id} ${ipaddr.IPv6.networkAddressFromCIDR(`${clientAddress}/64`).toString()}`;
}

function describeExceeded({ bound, waitMs }: Exceeded): string {
  const { perSecond, burst } = bound.rated.rate;
  const rate = perSecond >= 1 ? `${perSecond} calls a second` : `${Number((perSecond * 60).toPrecision(3))} calls a minute`;
  const seconds = Math.ceil(waitMs / 1000);
  return `At most ${rate} are made ${bound.whose}, ${burst} at once. Nothing was sent; try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`;
}
