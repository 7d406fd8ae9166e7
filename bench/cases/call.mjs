import { fileURLToPath } from 'node:url';
import { startPeers } from '../harness/peers.mjs';
import { capabilityFile, createProject } from '../harness/project.mjs';
import { directCall, modernCall, olderCall } from '../harness/requests.mjs';
import { measureRounds, rowsAgainst } from '../harness/rounds.mjs';
import { startProcess } from '../harness/start-process.mjs';
import { bodyOf, SIZES } from '../servers/bodies.mjs';
import { describeThings } from '../servers/many.mjs';

export const summary =
  'tools/call: validation, a key, a policy, scanning, redaction, metrics and an audit on, nothing cached, other arguments in every call';

const server = (name) => fileURLToPath(new URL(`../servers/${name}.mjs`, import.meta.url));

/** Calls at 1, 16 and 64 in flight with small results, and larger results at 16, against the floors and the peers. */
export async function* run({ load, rounds, milliseconds, isQuick, note }) {
  const upstream = await startProcess([server('upstream')], { role: 'other' });
  const sizes = Object.keys(SIZES);
  const files = Object.fromEntries(sizes.map((size) => [`${size}.yaml`, capabilityFile(`get_thing_${size}`, upstream.origin, size)]));
  const project = createProject(files, { isWatched: true });
  const running = { upstream };
  try {
    running.node = await startProcess([server('node-floor'), upstream.origin]);
    running.sdk = await startProcess([server('sdk-floor'), upstream.origin]);
    running.gateway = await project.start();
    const peers = await startPeers(describeThings(upstream.origin, sizes.map(operationOf)));
    for (const peer of peers) running[peer.name] = peer.process;
    for (const [size, concurrency] of isQuick ? QUICK : LOADS) {
      note(`call, ${size}, ${concurrency} in flight`);
      const targets = targetsOf(running, peers, size);
      const { readings, settled } = await measureRounds(load, { targets, floor: targets[1], concurrency, rounds, milliseconds });
      yield { title: `${size}, ${concurrency} in flight`, settled, rows: rowsAgainst('Node floor', 'of_node_floor', readings) };
    }
  } finally {
    await Promise.all(Object.values(running).map((one) => one.stop()));
    project.remove();
  }
}

const LOADS = [
  ['1kb', 1],
  ['1kb', 16],
  ['1kb', 64],
  ['100kb', 16],
  ['1mb', 16],
];
const QUICK = [['1kb', 16]];

function operationOf(size) {
  return { id: `get_thing_${size}`, path: `/${size}/things/{id}`, summary: 'Gets a thing' };
}

function targetsOf({ upstream, node, sdk, gateway }, peers, size) {
  const tool = `get_thing_${size}`;
  const minBytes = bodyOf(size).length;
  const target = (name, process, request) => ({ name, process, origin: process.origin, request, minBytes });
  return [
    target('direct HTTP', upstream, directCall(upstream.origin, size)),
    target('Node floor', node, modernCall(node.origin, '/mcp', tool)),
    target('SDK floor', sdk, modernCall(sdk.origin, '/mcp', tool)),
    target('gateway', gateway, modernCall(gateway.origin, '/bench/mcp', tool)),
    target('gateway, 2025-11-25', gateway, olderCall(gateway.origin, '/bench/mcp', tool)),
    ...peers.map((peer) => {
      const name = peer.tools.find((listed) => listed.replace(/\W|_/g, '').toLowerCase().includes(`getthing${size}`));
      return { ...target(peer.name, peer.process, olderCall(peer.process.origin, peer.path, name, peer)), stream: peer.stream };
    }),
  ];
}
