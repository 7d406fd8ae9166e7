import { fileURLToPath } from 'node:url';
import { capabilityFile, createProject } from '../harness/project.mjs';
import { modernCall } from '../harness/requests.mjs';
import { spread } from '../harness/rounds.mjs';
import { startProcess } from '../harness/start-process.mjs';
import { bodyOf } from '../servers/bodies.mjs';
import { manyFiles } from '../servers/many.mjs';

export const summary =
  'Calls at 16 in flight while one of 1,200 files changes every second and the gateway takes it over; a call that fails ends the case';

const upstreamServer = fileURLToPath(new URL('../servers/upstream.mjs', import.meta.url));

/** The same calls in quiet and while files change. */
export async function* run({ load, rounds, milliseconds, note }) {
  const upstream = await startProcess([upstreamServer], { role: 'other' });
  const project = createProject(
    { ...manyFiles(1199), 'called.yaml': capabilityFile('get_thing_1kb', upstream.origin, '1kb') },
    { isWatched: true },
  );
  const gateway = await project.start();
  try {
    const request = modernCall(gateway.origin, '/bench/mcp', 'get_thing_1kb');
    const target = { name: 'gateway', process: gateway, origin: gateway.origin, request, minBytes: bodyOf('1kb').length };
    const job = { target, concurrency: 16, milliseconds: milliseconds * 2 };
    const quiet = [];
    const reloading = [];
    await load.run(job);
    for (let round = 0; round < rounds; round += 1) {
      note(`reload, round ${round + 1}`);
      quiet.push(await load.run(job));
      let change = 0;
      const timer = setInterval(() => {
        change += 1;
        project.write('thing_7.yaml', capabilityFile('get_thing_7', 'http://127.0.0.1:9', '1kb', `Changed ${round} ${change} times`));
      }, 1000);
      reloading.push(await load.run(job));
      clearInterval(timer);
    }
    const row = (name, readings) => ({
      name,
      per_second: spread(readings.map(({ perSecond }) => perSecond)),
      p50_ms: spread(readings.map(({ p50 }) => p50)),
      p99_ms: spread(readings.map(({ p99 }) => p99)),
      failed: '0',
    });
    yield { title: '1,200 files, 1kb, 16 in flight', rows: [row('quiet', quiet), row('files change', reloading)] };
    const taken = [];
    await new Promise((resolve) => setTimeout(resolve, 2000)); // what was changed last is taken over by then
    for (let round = 0; round < rounds; round += 1) taken.push(await takeOver(project, gateway, round));
    yield { title: 'One changed file of 1,200, without calls', rows: [{ name: 'from SIGHUP to the new set', ms: spread(taken) }] };
  } finally {
    await Promise.all([gateway.stop(), upstream.stop()]);
    project.remove();
  }
}

/** Milliseconds from the moment that the gateway is told of a changed file until it says that it serves it. */
async function takeOver(project, gateway, round) {
  const said = gateway.count('reloaded');
  const began = performance.now();
  project.write('thing_9.yaml', capabilityFile('get_thing_9', 'http://127.0.0.1:9', '1kb', `Changed in quiet ${round}`));
  gateway.tell('SIGHUP');
  await gateway.said('reloaded', said + 1);
  return performance.now() - began;
}
