import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { capabilityFile, createProject } from '../harness/project.mjs';
import { modernCall } from '../harness/requests.mjs';
import { measureRounds, rowsAgainst } from '../harness/rounds.mjs';
import { startProcess } from '../harness/start-process.mjs';
import { bodyOf } from '../servers/bodies.mjs';

export const summary =
  'Calls of a gateway with one process and with several (`server.workers`), which the system may put on any core; load and API share the first one, so that cores are scarce where there are two';

const upstreamServer = fileURLToPath(new URL('../servers/upstream.mjs', import.meta.url));

/** The `call` case at 64 in flight, for 1 worker, 2, and as many as there are cores. */
export async function* run({ load, rounds, milliseconds, note }) {
  const upstream = await startProcess([upstreamServer], { role: 'other' });
  const files = { 'called.yaml': capabilityFile('get_thing_1kb', upstream.origin, '1kb') };
  const projects = [];
  const targets = [];
  try {
    for (const workers of new Set([1, 2, availableParallelism()])) {
      const project = createProject(files, { isWatched: true, workers });
      projects.push(project);
      const gateway = await project.start({ role: 'anywhere' });
      if (workers > 1) await gateway.said('all workers serve');
      targets.push({
        name: workers === 1 ? '1 process' : `${workers} workers`,
        process: gateway,
        origin: gateway.origin,
        request: modernCall(gateway.origin, '/bench/mcp', 'get_thing_1kb'),
        minBytes: bodyOf('1kb').length,
      });
    }
    note('workers');
    const { readings, settled } = await measureRounds(load, { targets, floor: targets[0], concurrency: 64, rounds, milliseconds });
    yield { title: '1kb, 64 in flight', settled, rows: rowsAgainst('1 process', 'of_one_process', readings) };
  } finally {
    await Promise.all([upstream, ...targets.map(({ process }) => process)].map((one) => one.stop()));
    for (const project of projects) project.remove();
  }
}
