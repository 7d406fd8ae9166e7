import { fileURLToPath } from 'node:url';
import { startPeers } from '../harness/peers.mjs';
import { capabilityFile, createProject } from '../harness/project.mjs';
import { directCall, modernCall, olderCall } from '../harness/requests.mjs';
import { measureRounds, ratio, spread } from '../harness/rounds.mjs';
import { startProcess } from '../harness/start-process.mjs';
import { bodyOf, SIZES } from '../servers/bodies.mjs';

export const summary = 'tools/call: validation, a key, a policy, scanning and redaction on, nothing cached, other arguments in every call';

const server = (name) => fileURLToPath(new URL(`../servers/${name}.mjs`, import.meta.url));

/** Calls at 1, 16 and 64 in flight with small results, and larger results at 16, against the floors and the peers. */
export async function* run({ load, rounds, milliseconds, note }) {
  const upstream = await startProcess([server('upstream')], { role: 'other' });
  const sizes = Object.keys(SIZES);
  const files = Object.fromEntries(sizes.map((size) => [`${size}.yaml`, capabilityFile(`get_thing_${size}`, upstream.origin, size)]));
  const project = createProject(files);
  const running = { upstream };
  try {
    running.node = await startProcess([server('node-floor'), upstream.origin]);
    running.sdk = await startProcess([server('sdk-floor'), upstream.origin]);
    running.gateway = await project.start();
    const peers = await startPeers(describeApi(upstream.origin, sizes));
    for (const peer of peers) running[peer.name] = peer.process;
    for (const [size, concurrency] of [
      ['1kb', 1],
      ['1kb', 16],
      ['1kb', 64],
      ['100kb', 16],
      ['1mb', 16],
    ]) {
      note(`call, ${size}, ${concurrency} in flight`);
      const targets = targetsOf(running, peers, size);
      const { readings, settled } = await measureRounds(load, { targets, floor: targets[1], concurrency, rounds, milliseconds });
      yield { title: `${size}, ${concurrency} in flight`, settled, rows: rowsOf(readings) };
    }
  } finally {
    await Promise.all(Object.values(running).map((one) => one.stop()));
    project.remove();
  }
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

function rowsOf(readings) {
  const of = (name, key) => readings.get(name).map((reading) => reading[key]);
  return [...readings.keys()].map((name) => ({
    name,
    per_second: spread(of(name, 'perSecond')),
    of_node_floor: ratio(of(name, 'perSecond'), of('Node floor', 'perSecond')),
    ...(of(name, 'cpu').includes(undefined)
      ? {}
      : { cpu_microseconds: spread(of(name, 'cpu')), cpu_of_node_floor: ratio(of(name, 'cpu'), of('Node floor', 'cpu')) }),
    p50_ms: spread(of(name, 'p50')),
    p99_ms: spread(of(name, 'p99')),
  }));
}

function describeApi(origin, sizes) {
  const parameters = [
    { name: 'id', in: 'path', required: true, schema: { type: 'string', maxLength: 40 } },
    { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100 } },
  ];
  const responses = { 200: { description: 'A thing', content: { 'application/json': { schema: { type: 'object' } } } } };
  const operation = (size) => ({ operationId: `get_thing_${size}`, summary: 'Gets a thing', parameters, responses });
  return {
    openapi: '3.0.3',
    info: { title: 'Bench', version: '1.0.0' },
    servers: [{ url: origin }],
    paths: Object.fromEntries(sizes.map((size) => [`/${size}/things/{id}`, { get: operation(size) }])),
  };
}
