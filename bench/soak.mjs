// Bounded fault soak of the call path on loopback: thousands of calls while the upstream flaps.
//   node bench/soak.mjs [--calls 20000] [--concurrency 32]          (after `npm run build`)
// Exits 1 when a call that is not idempotent was lost or doubled, a promise was left rejected, memory grew, or the breaker did not open and close.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { NO_CREDENTIALS } from '../dist/credentials/index.js';
import { createUpstream, prepareCall } from '../dist/upstream/index.js';

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '20000' },
    concurrency: { type: 'string', default: '32' },
  },
});
const total = Number(values.calls);
const concurrency = Number(values.concurrency);
const faults = [];

process.on('unhandledRejection', (reason) => faults.push(`unhandled rejection: ${reason}`));
process.on('uncaughtException', (error) => faults.push(`uncaught exception: ${error.stack}`));

const upstreamServer = await startFlappingUpstream();
const upstream = createUpstream({
  credentials: { credentialsFor: () => NO_CREDENTIALS },
  cache: 'none',
  resilience: {
    backoffMs: 2,
    maxBackoffMs: 20,
    concurrency: 64,
    breaker: { windowSize: 20, minimumCalls: 10, openMs: 25, maxOpenMs: 100 },
  },
});
const capability = (name, method) => ({
  fulcrum: '1.0',
  name,
  description: name,
  schema: { input: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } },
  providers: {
    primary: {
      service: 'rest',
      cost_per_call: 0,
      timeout: 1,
      config: { base_url: upstreamServer.origin, path: '/things/{id}', method, ...(method === 'POST' ? { body: { id: '{id}' } } : {}) },
    },
  },
});
const read = prepareCall(capability('read', 'GET'));
const write = prepareCall(capability('write', 'POST'));

const outcomes = new Map();
const breakerStates = new Set();
const memory = [];
let next = 0;
let answered = 0;
const startedAt = performance.now();
await Promise.all(Array.from({ length: concurrency }, () => work()));
const elapsedMs = performance.now() - startedAt;

// The upstream is healthy again: the breaker must close and calls succeed.
upstreamServer.mode = 'healthy';
let recovered = false;
for (let attempt = 0; attempt < 100 && !recovered; attempt++) {
  await new Promise((resolve) => setTimeout(resolve, 10));
  recovered = !(await upstream.call(read, { id: 'recovery' }, {})).isError;
}
breakerStates.add(upstream.status()[0]?.breaker);
await upstream.close();
await upstreamServer.close();

check(answered === total, `${total - answered} calls got no result`);
check(recovered, 'the breaker did not close after the upstream recovered');
for (const state of ['open', 'closed']) check(breakerStates.has(state), `the breaker was never ${state}`);
for (const [id, times] of upstreamServer.writes) if (times > 1) faults.push(`write ${id} arrived ${times} times`);
for (const id of upstreamServer.acknowledged)
  if (!upstreamServer.writes.has(id)) faults.push(`write ${id} was acknowledged and never arrived`);
check(
  upstreamServer.lostWrites.length === 0,
  `writes reported as done that the upstream never did: ${upstreamServer.lostWrites.slice(0, 3)}`,
);
const [early, late] = [median(memory.slice(memory.length / 4, memory.length / 2)), median(memory.slice((memory.length * 3) / 4))];
// A quarter and 16 MiB of room: the heap of a short run is still settling.
check(memory.length < 8 || late < early * 1.25 + 16, `memory grew from ${early} to ${late} MiB`);

const report = {
  calls: total,
  calls_per_second: Math.round(total / (elapsedMs / 1000)),
  outcomes: Object.fromEntries([...outcomes].sort()),
  requests_received: upstreamServer.received,
  writes_done: upstreamServer.writes.size,
  breaker_states: [...breakerStates].sort(),
  rss_mib: { early, late },
  faults,
};
console.log(JSON.stringify(report, null, 2));
process.exitCode = faults.length === 0 ? 0 : 1;

async function work() {
  while (next < total) {
    const number = next++;
    const isWrite = number % 3 === 0;
    const id = `call-${number}`;
    const signal = number % 50 === 7 ? AbortSignal.timeout(3) : undefined;
    const result = await upstream.call(isWrite ? write : read, { id }, signal === undefined ? {} : { signal });
    answered++;
    if (isWrite && !result.isError && !upstreamServer.writes.has(id)) upstreamServer.lostWrites.push(id);
    const outcome = result.isError ? result.failure : 'ok';
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    breakerStates.add(upstream.status()[0]?.breaker);
    if (number % Math.ceil(total / 64) === 0) {
      globalThis.gc?.();
      memory.push(Math.round(process.memoryUsage().rss / 2 ** 20));
    }
    // A refused call costs nothing; without a pause a closed door would be hammered through the whole run.
    if (outcome === 'circuit_open') await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** Healthy, slow, resetting, failing and hanging by turns; counts every write that it carried out. */
async function startFlappingUpstream() {
  const state = { mode: 'healthy', received: 0, writes: new Map(), acknowledged: [], lostWrites: [], origin: '' };
  const modes = ['healthy', 'healthy', 'failing', 'healthy', 'resetting', 'cutting', 'healthy', 'limiting', 'healthy', 'hanging'];
  let turn = 0;
  const timer = setInterval(() => {
    if (next < total) state.mode = modes[turn++ % modes.length];
  }, 120);
  const server = createServer(async (request, response) => {
    state.received++;
    const { mode } = state;
    for await (const _ of request);
    if (mode === 'resetting') return request.socket.resetAndDestroy();
    if (mode === 'hanging') return setTimeout(() => response.destroy(), 100);
    if (mode === 'failing') return response.writeHead(503).end('{"message":"down"}');
    if (mode === 'limiting') return response.writeHead(429, { 'retry-after': '0' }).end();
    const id = request.url.slice('/things/'.length);
    if (request.method === 'POST') state.writes.set(id, (state.writes.get(id) ?? 0) + 1);
    const body = JSON.stringify({ id, text: 'x'.repeat(500) });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    if (mode === 'cutting') return response.write(body.slice(0, 100), () => response.destroy());
    if (request.method === 'POST') state.acknowledged.push(id);
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.origin = `http://127.0.0.1:${server.address().port}`;
  state.close = () => {
    clearInterval(timer);
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return state;
}

function check(holds, message) {
  if (!holds) faults.push(message);
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
