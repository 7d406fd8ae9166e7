import { describe, expect, test } from 'vitest';
import type { CallSlots } from '../../../src/gateway/call-slots.js';
import { ChannelClosed, createChannel } from '../../../src/gateway/workers/channel.js';
import { createPlaces, createRemoteSlots, type PlaceRequest } from '../../../src/gateway/workers/places.js';
import { createRates } from '../../../src/gateway/workers/rates.js';
import { GatewayError } from '../../../src/model/index.js';
import { connectPorts } from './ports.js';

describe('a channel', () => {
  test('brings answers, errors with their code, and the wish to stop', async () => {
    const [near, far] = connectPorts();
    createChannel(far, {
      double: (value: number) => value * 2,
      refuse: () => {
        throw new GatewayError('config-invalid', 'no', { hint: 'yes' });
      },
      wait: (_data: undefined, signal: AbortSignal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new Error('stopped')));
        }),
    });
    const { ask } = createChannel<{ double(value: number): number; refuse(data: undefined): void; wait(data: undefined): Promise<void> }>(
      near,
      {},
    );
    expect(await Promise.all([ask('double', 1), ask('double', 2)])).toEqual([2, 4]);
    await expect(ask('refuse', undefined)).rejects.toMatchObject({ code: 'config-invalid', message: 'no', hint: 'yes' });
    await expect(ask('refuse', undefined)).rejects.toBeInstanceOf(GatewayError);
    await expect(ask('wait', undefined, AbortSignal.timeout(5))).rejects.toThrow('stopped');
    await expect(ask('wait', undefined, AbortSignal.abort())).rejects.toThrow('stopped');
  });

  test('ends what is asked and what is being answered when the other side is gone', async () => {
    const [near, far] = connectPorts();
    let stopped: unknown;
    const there = createChannel(far, {
      wait: (_data: undefined, signal: AbortSignal) =>
        new Promise(() => {
          signal.addEventListener('abort', () => {
            stopped = signal.reason;
          });
        }),
    });
    const here = createChannel<{ wait(data: undefined): Promise<void> }>(near, {});
    const asked = here.ask('wait', undefined);
    await new Promise((resolve) => setTimeout(resolve, 5));
    there.close();
    expect(stopped).toBeInstanceOf(ChannelClosed);
    here.close();
    await expect(asked).rejects.toBeInstanceOf(ChannelClosed);
    near.connected = false;
    await expect(here.ask('wait', undefined)).rejects.toBeInstanceOf(ChannelClosed);
  });
});

describe('places over processes', () => {
  const worker = (places: ReturnType<typeof createPlaces>) => {
    const [near, far] = connectPorts();
    const seats = places.join();
    const channel = createChannel(far, {
      enter: (request: PlaceRequest, signal: AbortSignal) => seats.enter(request, signal),
      leave: (place: number) => seats.leave(place),
    });
    const { ask } = createChannel<{ enter(request: PlaceRequest): Promise<number | undefined>; leave(place: number): void }>(near, {});
    return {
      slots: (maxActive: number) =>
        createRemoteSlots(
          { key: 'k', maxActive },
          (request, signal) => ask('enter', request, signal),
          (place) => void ask('leave', place),
        ),
      die() {
        channel.close();
        seats.leaveAll();
      },
    };
  };

  const run = async <Result>(slots: CallSlots, work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> => {
    const leave = await slots.enter(signal);
    try {
      return await work();
    } finally {
      leave();
    }
  };

  test('are never more than there may be, and are given back', async () => {
    const places = createPlaces();
    const [here, there] = [worker(places).slots(2), worker(places).slots(2)];
    let active = 0;
    let most = 0;
    const work = async () => {
      active += 1;
      most = Math.max(most, active);
      await new Promise((resolve) => setTimeout(resolve, 2));
      active -= 1;
    };
    await Promise.all(Array.from({ length: 20 }, (_, index) => run(index % 2 === 0 ? here : there, work)));
    expect(most).toBe(2);
    expect([here, there].map((one) => [one.active, one.waiting])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test('are free again when their worker is gone, and when a caller no longer waits', async () => {
    const places = createPlaces();
    const [first, second] = [worker(places), worker(places)];
    void run(first.slots(1), () => new Promise(() => {}));
    const waiting = second.slots(1);
    await expect(run(waiting, async () => {}, AbortSignal.timeout(20))).rejects.toThrow();
    const next = run(waiting, async () => 'mine');
    first.die();
    expect(await next).toBe('mine');
  });

  test('are as many as before where a waiter goes, the last one leaves and the next comes in one turn', async () => {
    const seats = createPlaces().join();
    const request = { key: 'k', maxActive: 1 };
    const { signal } = new AbortController();
    const held = await seats.enter(request, signal);
    const aborter = new AbortController();
    const gone = seats.enter(request, aborter.signal);
    aborter.abort(new Error('gone'));
    seats.leave(held ?? 0);
    const next = seats.enter(request, signal);
    await expect(gone).rejects.toThrow('gone');
    expect(await next).toBe(2);
    const came: unknown[] = [];
    const last = seats.enter(request, signal).then((place) => came.push(place));
    await new Promise((resolve) => setImmediate(resolve));
    expect(came).toEqual([]);
    seats.leave(2);
    await last;
    expect(came).toEqual([3]);
  });

  test('that come to a worker that is gone are given back', async () => {
    const places = createPlaces();
    const [here, there] = [places.join(), places.join()];
    const request = { key: 'k', maxActive: 1 };
    const { signal } = new AbortController();
    const held = await here.enter(request, signal);
    const aborter = new AbortController();
    const late = there.enter(request, aborter.signal);
    here.leave(held ?? 0);
    aborter.abort(new Error('gone'));
    there.leaveAll();
    await expect(late).rejects.toThrow('gone');
    expect(await here.enter(request, signal)).toBe(2);
  });

  test('have a queue that is full some time', async () => {
    const places = createPlaces();
    const slots = worker(places).slots(1);
    const calls = Array.from({ length: 18 }, () => run(slots, () => new Promise((resolve) => setTimeout(resolve, 1))));
    const outcomes = await Promise.allSettled(calls);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  });
});

test('rates take from all or from none', async () => {
  const rates = createRates();
  const [narrow, wide] = [
    { key: 'narrow', perSecond: 0.001, burst: 1 },
    { key: 'wide', perSecond: 0.001, burst: 3 },
  ];
  expect(await rates.take([narrow, wide])).toBeUndefined();
  expect(await rates.take([narrow, wide])).toMatchObject({ index: 0 });
  expect(await rates.take([wide])).toBeUndefined();
  expect(await rates.take([wide])).toBeUndefined();
  expect(await rates.take([wide])).toMatchObject({ index: 0 });
});
