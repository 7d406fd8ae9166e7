import { fileURLToPath } from 'node:url';
import { capabilityFile, createProject } from '../harness/project.mjs';
import { modernCall } from '../harness/requests.mjs';
import { spread } from '../harness/rounds.mjs';
import { startProcess } from '../harness/start-process.mjs';
import { bodyOf } from '../servers/bodies.mjs';

export const summary = 'Resident memory of the gateway over many calls at 16 in flight; flat is a last half within 5 %';

const upstreamServer = fileURLToPath(new URL('../servers/upstream.mjs', import.meta.url));

/** Calls until there were enough of them, the memory read every two seconds. */
export async function* run({ load, calls, note }) {
  const upstream = await startProcess([upstreamServer], { role: 'other' });
  const project = createProject({ 'called.yaml': capabilityFile('get_thing_1kb', upstream.origin, '1kb') }, { isWatched: true });
  const gateway = await project.start();
  try {
    const request = modernCall(gateway.origin, '/bench/mcp', 'get_thing_1kb');
    const target = { name: 'gateway', process: gateway, origin: gateway.origin, request, minBytes: bodyOf('1kb').length };
    const readings = [];
    for (let done = 0; done < calls; ) {
      done += (await load.run({ target, concurrency: 16, milliseconds: 2000 })).calls;
      readings.push({ done, mib: gateway.residentMiB() });
      if (readings.length % 10 === 0) note(`soak, ${done} calls, ${Math.round(readings.at(-1).mib)} MiB`);
    }
    const half = readings.slice(Math.floor(readings.length / 2)).map(({ mib }) => mib);
    const swing = (Math.max(...half) / Math.min(...half) - 1) * 100;
    const part = (from, to) => readings.slice(Math.floor(readings.length * from), Math.ceil(readings.length * to)).map(({ mib }) => mib);
    const row = (name, numbers) => ({ name, resident_mib: spread(numbers) });
    yield {
      title: `${calls.toLocaleString('en-US')} calls`,
      rows: [
        row('first quarter', part(0, 0.25)),
        row('second quarter', part(0.25, 0.5)),
        row('third quarter', part(0.5, 0.75)),
        row('last quarter', part(0.75, 1)),
      ],
      notes: [`The readings of the last half are within ${swing.toFixed(1)} % of each other.`],
    };
  } finally {
    await Promise.all([gateway.stop(), upstream.stop()]);
    project.remove();
  }
}
