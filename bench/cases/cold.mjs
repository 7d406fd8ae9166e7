import { readFileSync } from 'node:fs';
import { githubDescription } from '../harness/github.mjs';
import { listAll } from '../harness/list-all.mjs';
import { arePeersInstalled, startPeers } from '../harness/peers.mjs';
import { capabilityFile, createProject, importProject } from '../harness/project.mjs';
import { ratio, spread } from '../harness/rounds.mjs';
import { describeMany, manyFiles } from '../servers/many.mjs';

export const summary =
  'From the start of the process to the end of the first complete `tools/list`, CPU and most memory until then: with nothing known from before, when nothing changed since, and after one file changed';

/** More operations than this are not asked of the peers. */
const MOST_FOR_PEERS = 1200;

/** Cold starts with 10, 1,200 and 10,000 capability files and with all operations of GitHub, and of the peers over descriptions of as many operations. */
export async function* run({ rounds, isQuick, note }) {
  for (const count of isQuick ? [10, 1200] : [10, 1200, 10_000]) {
    const description = count > MOST_FOR_PEERS ? undefined : describeMany(count);
    const start = () => ({ ...createProject(manyFiles(count)), count });
    yield { title: `${count.toLocaleString('en-US')} tools`, rows: await measure({ start, description, changes: true }, { rounds, note }) };
  }
  if (isQuick) return;
  if (githubDescription === undefined) {
    console.error("!! GitHub's description is not installed and is left out. To measure it: npm ci --prefix conformance");
    return;
  }
  const description = JSON.parse(readFileSync(githubDescription, 'utf8'));
  yield {
    title: "GitHub's operations",
    rows: await measure({ start: () => importProject(githubDescription), description }, { rounds, note }),
  };
}

/**
 * @param start makes a project, with the number of its tools.
 * @param description of the same operations, for the peers.
 * @param changes whether a third start comes after a change.
 */
async function measure({ start, description, changes = false }, { rounds, note }) {
  const rows = new Map();
  const keep = (name, reading) => rows.set(name, [...(rows.get(name) ?? []), reading]);
  for (let round = 0; round < rounds; round += 1) {
    const project = start();
    note(`cold, ${project.count} files, round ${round + 1}`);
    try {
      keep('gateway', await startGateway(project));
      keep('gateway, nothing changed', await startGateway(project));
      if (changes) {
        project.write('thing_0.yaml', capabilityFile('get_thing_0', 'http://127.0.0.1:9', '1kb', 'Changed'));
        keep('gateway, one file changed', await startGateway(project));
      }
    } finally {
      project.remove();
    }
    if (!arePeersInstalled || description === undefined) continue;
    for (const peer of await startPeers(description)) {
      keep(peer.name, reading(peer.process, peer.listedAt));
      await peer.process.stop();
    }
  }
  return rowsOf(rows);
}

async function startGateway(project) {
  const gateway = await project.start();
  await listAll(gateway.origin, project.count);
  const found = reading(gateway, performance.now());
  await gateway.stop();
  return found;
}

function reading(process, at) {
  return { ms: at - process.startedAt, cpu: (process.cpuMicroseconds() ?? Number.NaN) / 1000, mib: process.peakMiB() };
}

function rowsOf(rows) {
  const fastest = fastestPeer(rows);
  return [...rows].map(([name, readings]) => ({
    name,
    ms: spread(readings.map(({ ms }) => ms)),
    cpu_ms: spread(readings.map(({ cpu }) => cpu)),
    ...(readings.some(({ mib }) => mib === undefined) ? {} : { peak_mib: spread(readings.map(({ mib }) => mib)) }),
    ...(fastest === undefined
      ? {}
      : {
          of_the_fastest_peer: ratio(
            readings.map(({ ms }) => ms),
            fastest,
          ),
        }),
  }));
}

/** Milliseconds by round. */
function fastestPeer(rows) {
  const peers = [...rows].filter(([name]) => !name.startsWith('gateway')).map(([, readings]) => readings.map(({ ms }) => ms));
  return peers[0]?.map((_, round) => Math.min(...peers.map((of) => of[round])));
}
