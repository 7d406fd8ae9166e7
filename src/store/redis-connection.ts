import type { createClient } from '@redis/client';
import { endRedisClient } from './end-redis-client.js';

/** A connection that is made, and made again, by itself. No command and no attempt to connect is waited for longer than two seconds each. */
export interface RedisConnection {
  /** Resolves when the first attempt to connect has succeeded, failed or taken too long. */
  readonly ready: Promise<void>;
  /**
   * Runs one command. Rejects at once while there is no connection, and after two seconds without an answer; the connection is then given up with
   * all that waits on it, so that a late answer meets nobody. What was sent may have been done all the same.
   *
   * @param patienceMs rejects after that already, for what can be done without; the connection has its two seconds.
   */
  send<T>(command: (redis: RedisClient) => Promise<T>, patienceMs?: number): Promise<T>;
  /** Hears a channel, also after reconnections; nothing else can be sent on such a connection. Returns what ends it. */
  subscribe(channel: string, listener: (message: string) => void): () => void;
  close(): void;
}

export type RedisClient = ReturnType<typeof createOne>;

/**
 * @param onTrouble told what Redis does (`does not answer: …`) once each time the connection is lost or cannot be made, and (`refuses: READONLY …`) once on each
 * connection for each kind of refusal.
 */
export async function openRedisConnection(url: string, onTrouble: (what: string) => void): Promise<RedisConnection> {
  // Loaded when someone wants it: it takes a sixth of a start.
  const { createClient, ErrorReply } = await import('@redis/client');
  const heard = new Set<{ readonly channel: string; readonly listener: (message: string) => void }>();
  let isDown = false;
  const refusals = new Set<string>();
  let isClosed = false;
  let settle: () => void = () => {};
  const ready = new Promise<void>((resolve) => {
    settle = resolve;
  });
  let current = begin();

  function begin(): RedisClient {
    const redis = createOne(createClient, url);
    const isCurrent = (): boolean => redis === current && !isClosed;
    let stopWaiting: () => void = () => {};
    redis.on('connect', () => {
      // The library bounds the connection alone, not the greeting that follows it.
      stopWaiting();
      if (isCurrent()) stopWaiting = after(DEADLINE_MS, () => giveUp(redis));
    });
    redis.on('end', () => stopWaiting());
    redis.on('error', (error: Error) => {
      stopWaiting();
      if (isCurrent()) tellDown(error);
    });
    redis.on('ready', () => {
      stopWaiting();
      if (!isCurrent()) return;
      isDown = false;
      refusals.clear();
      settle();
      // Those that the client remembers are the same listeners, and are not heard twice.
      for (const { channel, listener } of heard) redis.subscribe(channel, listener).catch(() => undefined);
    });
    redis.connect().catch(() => undefined); // told by `error`
    return redis;
  }

  /** Begins anew; no sooner than a deadline after the last time. */
  function giveUp(redis: RedisClient): Error {
    const error = new Error(`no answer within ${DEADLINE_MS / 1000} seconds`);
    if (redis !== current || isClosed) return error;
    current = begin();
    endRedisClient(redis);
    tellDown(error);
    return error;
  }

  async function send<T>(command: (redis: RedisClient) => Promise<T>): Promise<T> {
    const redis = current;
    let stopWaiting: () => void = () => {};
    const missed = new Promise<never>((_resolve, reject) => {
      stopWaiting = after(DEADLINE_MS, () => reject(giveUp(redis)));
    });
    try {
      return await Promise.race([command(redis), missed]);
    } catch (error) {
      if (error instanceof ErrorReply && redis === current) tellRefusal(error);
      throw error;
    } finally {
      stopWaiting();
    }
  }

  /** Its first word names the kind of a refusal. */
  function tellRefusal(error: Error): void {
    const [kind = ''] = error.message.split(' ', 1);
    if (refusals.has(kind) || isClosed) return;
    refusals.add(kind);
    onTrouble(`refuses: ${error.message}`);
  }

  function tellDown(error: Error): void {
    settle();
    if (isDown) return;
    isDown = true;
    onTrouble(`does not answer: ${error.message}`);
  }

  return {
    ready,
    async send(command, patienceMs) {
      const sent = send(command);
      if (patienceMs === undefined) return sent;
      let stopWaiting: () => void = () => {};
      const missed = new Promise<never>((_resolve, reject) => {
        stopWaiting = after(patienceMs, () => reject(new Error(`no answer within ${patienceMs} milliseconds`)));
      });
      return Promise.race([sent, missed]).finally(() => stopWaiting());
    },
    subscribe(channel, listener) {
      const hear = (message: string): void => {
        if (heard.has(subscription)) listener(message); // what was under way when the subscription ended is not heard
      };
      const subscription = { channel, listener: hear };
      heard.add(subscription);
      if (current.isReady) current.subscribe(channel, hear).catch(() => undefined);
      return () => {
        heard.delete(subscription);
        current.unsubscribe(channel, hear).catch(() => undefined);
      };
    },
    close() {
      isClosed = true;
      settle();
      endRedisClient(current);
    },
  };
}

const DEADLINE_MS = 2000;
const MAX_RECONNECT_MS = 2000;

function createOne(create: typeof createClient, url: string) {
  return create({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: DEADLINE_MS, reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, MAX_RECONNECT_MS) },
  });
}

/** Where this process itself was busy for so long, an answer that lies there is read first. Returns what calls it off. */
function after(ms: number, run: () => void): () => void {
  let turn: NodeJS.Immediate | undefined;
  const timer = setTimeout(() => {
    turn = setImmediate(run);
  }, ms);
  return () => {
    clearTimeout(timer);
    clearImmediate(turn);
  };
}
