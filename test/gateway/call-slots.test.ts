import { describe, expect, it } from 'vitest';
import { createCallSlots, SlotsFull } from '../../src/gateway/call-slots.js';

describe('call slots', () => {
  it('give a place at once while one is free, then in the order in which calls came', async () => {
    const slots = createCallSlots(1);
    const leave = slots.enter();
    if (leave instanceof Promise) throw new Error('it waits');
    const came: string[] = [];
    const wait = async (name: string) => {
      const leaveLater = await slots.enter();
      came.push(name);
      leaveLater();
    };
    const all = [wait('first'), wait('second')];
    expect([slots.active, slots.waiting]).toEqual([1, 2]);
    leave();
    await Promise.all(all);
    expect(came).toEqual(['first', 'second']);
    expect([slots.active, slots.waiting]).toEqual([0, 0]);
  });

  it('hand a place on, so that nobody who comes meanwhile has it', async () => {
    const slots = createCallSlots(1);
    const leave = await slots.enter();
    const next = slots.enter();
    leave();
    expect(slots.enter()).toBeInstanceOf(Promise);
    expect([slots.active, slots.waiting]).toEqual([1, 1]);
    (await next)();
    expect([slots.active, slots.waiting]).toEqual([1, 0]);
  });

  it('refuse who comes when 16 times as many wait, and who came too late for its signal', async () => {
    const slots = createCallSlots(1);
    const leave = await slots.enter();
    const waiting = Array.from({ length: 16 }, () => slots.enter());
    expect(() => slots.enter()).toThrow(SlotsFull);
    expect(() => slots.enter(AbortSignal.abort(new Error('late')))).toThrow('late');
    expect([slots.active, slots.waiting]).toEqual([1, 16]);
    leave();
    for (const place of waiting) (await place)();
    expect([slots.active, slots.waiting]).toEqual([0, 0]);
  });

  it('let a waiter go, and pass it over', async () => {
    const slots = createCallSlots(1);
    const leave = await slots.enter();
    const aborter = new AbortController();
    const gone = slots.enter(aborter.signal);
    const next = slots.enter();
    aborter.abort(new Error('gone'));
    await expect(gone).rejects.toThrow('gone');
    leave();
    (await next)();
    expect([slots.active, slots.waiting]).toEqual([0, 0]);
  });

  it('keep the place of who has it already when its signal fires', async () => {
    const slots = createCallSlots(1);
    const leave = await slots.enter();
    const aborter = new AbortController();
    const next = slots.enter(aborter.signal);
    leave();
    aborter.abort();
    expect([slots.active, slots.waiting]).toEqual([1, 0]);
    (await next)();
    expect(slots.active).toBe(0);
  });
});
