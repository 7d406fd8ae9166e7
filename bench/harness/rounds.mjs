/**
 * Measures targets in turns, so that what disturbs the machine disturbs all of them: first the floor alone until three readings in a row are within 10 %,
 * then rounds of every target. Each reading has the CPU time that the target's process took.
 */
export async function measureRounds(load, { targets, floor, concurrency, rounds, milliseconds }) {
  const settled = await settleFloor(load, { target: floor, concurrency, milliseconds: milliseconds / 2 });
  for (const target of targets) await load.run({ target, concurrency, milliseconds: milliseconds / 2 });
  const readings = new Map(targets.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const target of targets) readings.get(target.name).push(await read(load, { target, concurrency, milliseconds }));
  }
  return { readings, settled };
}

async function settleFloor(load, job) {
  const rates = [];
  for (let attempt = 0; attempt < 12; attempt += 1) {
    rates.push((await load.run(job)).perSecond);
    const last = rates.slice(-3);
    if (last.length === 3 && Math.max(...last) / Math.min(...last) < 1.1) return true;
  }
  return false;
}

async function read(load, job) {
  const before = job.target.process.cpuMicroseconds();
  const report = await load.run(job);
  const after = job.target.process.cpuMicroseconds();
  return { ...report, cpu: before === undefined ? undefined : (after - before) / report.calls };
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.length % 2 === 1 ? sorted[(sorted.length - 1) / 2] : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
}

/** Median, least and greatest. */
export function spread(numbers) {
  return { median: median(numbers), min: Math.min(...numbers), max: Math.max(...numbers) };
}

/** Of two lists of readings of the same rounds, the spread of their ratios. */
export function ratio(above, below) {
  return spread(above.map((value, round) => value / below[round]));
}

/** A row for each target, with its ratios to the target named `base` under `of_…` and `cpu_of_…`. */
export function rowsAgainst(base, column, readings) {
  const of = (name, key) => readings.get(name).map((reading) => reading[key]);
  return [...readings.keys()].map((name) => ({
    name,
    per_second: spread(of(name, 'perSecond')),
    [column]: ratio(of(name, 'perSecond'), of(base, 'perSecond')),
    ...(of(name, 'cpu').includes(undefined)
      ? {}
      : { cpu_microseconds: spread(of(name, 'cpu')), [`cpu_${column}`]: ratio(of(name, 'cpu'), of(base, 'cpu')) }),
    p50_ms: spread(of(name, 'p50')),
    p99_ms: spread(of(name, 'p99')),
  }));
}
