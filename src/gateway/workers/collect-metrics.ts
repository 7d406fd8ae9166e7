import { setTimeout as sleep } from 'node:timers/promises';
import { AggregatorRegistry, type PrometheusContentType } from 'prom-client';
import type { NumbersOfOne } from '../observe/metrics.js';

/** The numbers of all workers as those of one gateway. */
export interface MetricsCollector {
  readonly contentType: string;
  text(): Promise<string>;
  /** Returns how to leave. What was counted stays counted, as far as it was read. */
  join(read: () => Promise<NumbersOfOne>): () => void;
}

/** A worker that does not answer in time is there with its last numbers. */
const READ_TIMEOUT_MS = 2000;

export function createMetricsCollector(): MetricsCollector {
  const members = new Set<{ readonly read: () => Promise<NumbersOfOne>; last: NumbersOfOne }>();
  let left: NumbersOfOne[] = [];

  return {
    contentType: AggregatorRegistry.PROMETHEUS_CONTENT_TYPE,
    async text() {
      await Promise.all(
        [...members].map(async (member) => {
          member.last = await Promise.race([member.read(), sleep(READ_TIMEOUT_MS, member.last, { ref: false })]).catch(() => member.last);
        }),
      );
      return merge([...[...members].map(({ last }) => last), ...left]).metrics();
    },
    join(read) {
      const member = { read, last: [] };
      members.add(member);
      return () => {
        if (!members.delete(member)) return;
        left.push(totalsOf(member.last));
        if (left.length < MOST_LEFT) return;
        const earlier = left;
        left = [];
        void merge(earlier)
          .getMetricsAsJSON()
          .then((numbers) => left.push(numbers));
      };
    },
  };
}

/** Numbers of workers that left are added up when there are so many. */
const MOST_LEFT = 100;

/** What only grows; the state of a worker ends with it. */
function totalsOf(numbers: NumbersOfOne): NumbersOfOne {
  return numbers.filter(({ type }) => String(type) === 'counter' || String(type) === 'histogram');
}

function merge(numbers: readonly NumbersOfOne[]) {
  return AggregatorRegistry.aggregate<PrometheusContentType>([...numbers]);
}
