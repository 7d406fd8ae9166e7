import { Counter, type CounterConfiguration, Histogram, type HistogramConfiguration } from 'prom-client';

/**
 * What is counted, found by up to three labels. For each value that it is told, prom-client makes a text of the labels and looks that up, which took a tenth of the time
 * of a call; here that is a look-up, and the library has the sums when they are read.
 */
export class Tallies<Tally> {
  /** In the order in which they were first counted. */
  readonly all: { readonly labels: Record<string, string>; readonly tally: Tally }[] = [];
  readonly #labelNames: readonly string[];
  readonly #begin: () => Tally;
  readonly #found = new Map<string, Map<string, Map<string, Tally>>>();

  constructor(labelNames: readonly string[], begin: () => Tally) {
    this.#labelNames = labelNames;
    this.#begin = begin;
  }

  /** The values of the labels in their order. */
  of(first: string, second = '', third = ''): Tally {
    return this.#found.get(first)?.get(second)?.get(third) ?? this.#add(first, second, third);
  }

  #add(first: string, second: string, third: string): Tally {
    const tally = this.#begin();
    const ofFirst = this.#found.get(first) ?? new Map<string, Map<string, Tally>>();
    const ofSecond = ofFirst.get(second) ?? new Map<string, Tally>();
    this.#found.set(first, ofFirst.set(second, ofSecond.set(third, tally)));
    const values = [first, second, third];
    this.all.push({ labels: Object.fromEntries(this.#labelNames.map((name, at) => [name, values[at] ?? ''])), tally });
    return tally;
  }
}

type Labels = [first: string, second?: string, third?: string];

/** A counter with labels. Returns how to count one. */
export function createCounter(config: CounterConfiguration<string>): (...labels: Labels) => void {
  const tallies = new Tallies(config.labelNames ?? [], () => ({ count: 0 }));
  new Counter({
    ...config,
    collect() {
      this.reset();
      for (const { labels, tally } of tallies.all) this.inc(labels, tally.count);
    },
  });
  return (first, second, third) => {
    tallies.of(first, second, third).count += 1;
  };
}

/** A histogram with labels. Returns how to observe a value. */
export function createHistogram(config: HistogramConfiguration<string>): (value: number, ...labels: Labels) => void {
  const { tallies, bounds } = new TallyHistogram(config);
  return (value, first, second, third) => {
    const tally = tallies.of(first, second, third);
    let bucket = 0;
    while (bucket < bounds.length && value > (bounds[bucket] ?? 0)) bucket += 1;
    tally.counts[bucket] = (tally.counts[bucket] ?? 0) + 1;
    tally.sum += value;
  };
}

class TallyHistogram extends Histogram<string> {
  readonly bounds: readonly number[];
  readonly tallies: Tallies<{ counts: number[]; sum: number }>;
  readonly #described: { readonly name: string; readonly help: string; readonly aggregator: string };

  constructor(config: HistogramConfiguration<string>) {
    super(config);
    const { name, help, aggregator = 'sum', buckets = [], labelNames = [] } = config;
    this.#described = { name, help, aggregator };
    this.bounds = buckets;
    this.tallies = new Tallies(labelNames, () => ({ counts: [...buckets, Number.POSITIVE_INFINITY].map(() => 0), sum: 0 }));
  }

  /** What the library reads, as text and as data. Buckets count what is not above their bound, `+Inf` everything. */
  async getForPromString() {
    const { name } = this.#described;
    const values = this.tallies.all.flatMap(({ labels, tally: { counts, sum } }) => {
      let count = 0;
      const buckets = counts.map((counted, at) => {
        count += counted;
        return { metricName: `${name}_bucket`, labels: { le: this.bounds[at] ?? '+Inf' }, sharedLabels: labels, value: count };
      });
      return [
        ...buckets,
        { metricName: `${name}_sum`, labels: {}, sharedLabels: labels, value: sum },
        { metricName: `${name}_count`, labels: {}, sharedLabels: labels, value: count },
      ];
    });
    return { ...this.#described, type: 'histogram', values };
  }
}
