import { Counter, Histogram, Registry } from 'prom-client';
import { expect, it } from 'vitest';
import { createCounter, createHistogram } from '../../src/gateway/observe/tallies.js';

const counted = { name: 'calls_total', help: 'Calls', labelNames: ['server', 'outcome'] };
const timed = { name: 'seconds', help: 'Duration', labelNames: ['server'], buckets: [0.1, 0.5, 1] };

/** The same things told to the library itself, and to what gives it the sums. */
function tellBoth() {
  const theirs = new Registry();
  const ours = new Registry();
  const counter = new Counter({ ...counted, registers: [theirs] });
  const histogram = new Histogram({ ...timed, registers: [theirs] });
  const count = createCounter({ ...counted, registers: [ours] });
  const observe = createHistogram({ ...timed, registers: [ours] });
  for (const [server, outcome, seconds] of [
    ['shop', 'ok', 0.1],
    ['pets', 'error', 7],
    ['shop', 'ok', 0.25],
    ['shop', 'error', 1],
    ['a "quoted"\nname', 'ok', 0],
  ] as const) {
    counter.inc({ server, outcome });
    histogram.observe({ server }, seconds);
    count(server, outcome);
    observe(seconds, server);
  }
  return { theirs, ours };
}

/** As workers send it, without exemplars, which there are none of. */
function plain(numbers: unknown): unknown {
  return JSON.parse(JSON.stringify(numbers, (key, value: unknown) => (key === 'exemplar' ? undefined : value)));
}

it('gives the library what it would have counted itself, as text and as data, however often it is read', async () => {
  const { theirs, ours } = tellBoth();
  const text = await theirs.metrics();
  expect(text).toContain('seconds_bucket{le="0.5",server="shop"} 2');
  expect(await ours.metrics()).toBe(text);
  expect(await ours.metrics()).toBe(text);
  expect(plain(await ours.getMetricsAsJSON())).toEqual(plain(await theirs.getMetricsAsJSON()));
});
