import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCircuitBreaker, type Verdict } from '../../src/upstream/resilience/circuit-breaker.js';
import { resolveResilience } from '../../src/upstream/resilience/index.js';

const OPTIONS = { failureRatio: 0.5, windowSize: 4, minimumCalls: 2, openMs: 100, maxOpenMs: 300 };

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

function pass(breaker: ReturnType<typeof createCircuitBreaker>, ...verdicts: Verdict[]): void {
  for (const verdict of verdicts) breaker.judge(breaker.admit(), verdict);
}

describe('its numbers', () => {
  const DEFAULTS = { failureRatio: 0.5, windowSize: 20, minimumCalls: 10, openMs: 5000, maxOpenMs: 60_000 };

  it.each([
    [{}, {}],
    [{ windowSize: 5 }, { minimumCalls: 5 }],
    [{ windowSize: 50 }, {}],
    [{ minimumCalls: 40 }, { windowSize: 40 }],
    [{ openMs: 300_000 }, { maxOpenMs: 300_000 }],
    [{ maxOpenMs: 1000 }, { openMs: 1000 }],
  ])('%j gives way: %j', (said, others) => {
    expect(resolveResilience({ breaker: said }).breaker).toEqual({ ...DEFAULTS, ...said, ...others });
  });
});

describe('a circuit breaker', () => {
  it('has no opinion before there are enough verdicts, and opens above the ratio, not at it', () => {
    const breaker = createCircuitBreaker(OPTIONS);
    pass(breaker, 'failed');
    expect(breaker.state).toBe('closed');
    pass(breaker, 'healthy');
    expect(breaker.state).toBe('closed');
    pass(breaker, 'failed');
    expect(breaker.state).toBe('open');
    expect(() => breaker.admit()).toThrow('failed repeatedly');
  });

  it('forgets what is older than its window', () => {
    const breaker = createCircuitBreaker({ ...OPTIONS, minimumCalls: 4 });
    pass(breaker, 'failed', 'healthy', 'healthy', 'failed', 'healthy', 'healthy');
    // The last four hold one failure; with the first one there would be three of seven and no opening either, so two more decide.
    pass(breaker, 'failed');
    expect(breaker.state).toBe('closed');
    pass(breaker, 'failed', 'failed');
    expect(breaker.state).toBe('open');
  });

  it('does not count what says nothing about the upstream', () => {
    const breaker = createCircuitBreaker(OPTIONS);
    pass(breaker, 'unknown', 'unknown', 'unknown', 'failed');
    expect(breaker.state).toBe('closed');
  });

  it('is not closed by a request that was let through before it opened', () => {
    const breaker = createCircuitBreaker(OPTIONS);
    const slow = breaker.admit();
    pass(breaker, 'failed', 'failed');
    breaker.judge(slow, 'healthy');
    expect(breaker.state).toBe('open');
    vi.advanceTimersByTime(100);
    const probe = breaker.admit();
    breaker.judge(slow, 'healthy');
    expect(breaker.state).toBe('half_open');
    expect(() => breaker.admit()).toThrow('failed repeatedly');
    breaker.judge(probe, 'healthy');
    expect(breaker.state).toBe('closed');
  });

  it('waits twice as long after each probe that fails, up to the most, and begins anew once closed', () => {
    const breaker = createCircuitBreaker(OPTIONS);
    pass(breaker, 'failed', 'failed');
    for (const pauseMs of [100, 200, 300, 300]) {
      vi.advanceTimersByTime(pauseMs - 1);
      expect(() => breaker.admit()).toThrow('failed repeatedly');
      vi.advanceTimersByTime(1);
      pass(breaker, 'failed');
      expect(breaker.state).toBe('open');
    }
    vi.advanceTimersByTime(300);
    pass(breaker, 'healthy');
    expect(breaker.state).toBe('closed');
    pass(breaker, 'failed', 'failed');
    vi.advanceTimersByTime(100);
    pass(breaker, 'healthy');
    expect(breaker.state).toBe('closed');
  });

  it('lets the next request try at once when a probe proves nothing', () => {
    const breaker = createCircuitBreaker(OPTIONS);
    pass(breaker, 'failed', 'failed');
    vi.advanceTimersByTime(100);
    pass(breaker, 'unknown');
    expect(breaker.state).toBe('open');
    pass(breaker, 'healthy');
    expect(breaker.state).toBe('closed');
  });
});
