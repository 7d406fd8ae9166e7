import { listAll } from '../harness/list-all.mjs';
import { arePeersInstalled, startPeers } from '../harness/peers.mjs';
import { createProject } from '../harness/project.mjs';
import { spread } from '../harness/rounds.mjs';
import { manyFiles } from './list.mjs';

export const summary = 'From the start of the process to the end of the first complete `tools/list`, and the most memory until then';

/** Cold starts with 10, 1,200 and 10,000 capability files, and of the peers over descriptions of as many operations. */
export async function* run({ rounds, note }) {
  for (const count of [10, 1200, 10_000]) {
    note(`cold, ${count} files`);
    const rows = new Map();
    const keep = (name, reading) => rows.set(name, [...(rows.get(name) ?? []), reading]);
    const project = createProject(manyFiles(count));
    try {
      for (let round = 0; round < rounds; round += 1) {
        const gateway = await project.start();
        await listAll(gateway.origin, count);
        keep('gateway', { ms: performance.now() - gateway.startedAt, mib: gateway.peakMiB() });
        await gateway.stop();
        if (!arePeersInstalled || count > 1200) continue;
        for (const peer of await startPeers(describeMany(count))) {
          keep(peer.name, { ms: peer.listedAt - peer.process.startedAt, mib: peer.process.peakMiB() });
          await peer.process.stop();
        }
      }
    } finally {
      project.remove();
    }
    yield {
      title: `${count.toLocaleString('en-US')} tools`,
      rows: [...rows].map(([name, readings]) => ({
        name,
        ms: spread(readings.map(({ ms }) => ms)),
        ...(readings.some(({ mib }) => mib === undefined) ? {} : { peak_mib: spread(readings.map(({ mib }) => mib)) }),
      })),
    };
  }
}

function describeMany(count) {
  const parameters = [
    { name: 'id', in: 'path', required: true, schema: { type: 'string', maxLength: 40 } },
    { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100 } },
  ];
  const responses = { 200: { description: 'A thing', content: { 'application/json': { schema: { type: 'object' } } } } };
  const paths = Array.from({ length: count }, (_, index) => [
    `/things${index}/{id}`,
    {
      get: { operationId: `get_thing_${index}`, summary: `Gets thing number ${index} with all that belongs to it`, parameters, responses },
    },
  ]);
  return {
    openapi: '3.0.3',
    info: { title: 'Bench', version: '1.0.0' },
    servers: [{ url: 'http://127.0.0.1:9' }],
    paths: Object.fromEntries(paths),
  };
}
