import { createServer } from 'node:http';
import { NO_CREDENTIALS } from '../../dist/credentials/index.js';
import { createUpstream, prepareCall } from '../../dist/upstream/index.js';
import { median } from '../harness/rounds.mjs';

export const summary =
  'Calls on loopback while the API fails, hangs, resets and limits in turns; a call that is not idempotent and was lost or doubled, a promise left rejected, memory that grew, or a breaker that did not open and close ends the case';

/** `calls` of them, at most 20,000. */
export async function* run({ calls, concurrency, isQuick }) {
  const total = Math.min(calls, isQuick ? 3000 : 20_000);
  const faults = [];
  const keepRejection = (reason) => faults.push(`unhandled rejection: ${reason}`);
  process.on('unhandledRejection', keepRejection);
  const flapping = await startFlappingUpstream();
  try {
    const found = await callAll(flapping, { total, concurrency });
    faults.push(...faultsOf(flapping, found, total));
    if (faults.length > 0) throw new Error(faults.slice(0, 10).join('; '));
    yield {
      title: `${total.toLocaleString('en-US')} calls, ${concurrency} in flight`,
      rows: [...found.outcomes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => ({ name, calls: count })),
      notes: [
        `${flapping.received} requests reached the API, ${flapping.writes.size} writes were done, each once; the breaker was ${[...found.breakerStates].sort().join(', ')}.`,
      ],
    };
  } finally {
    process.off('unhandledRejection', keepRejection);
    await flapping.close();
  }
}

async function callAll(flapping, { total, concurrency }) {
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
  const [read, write] = ['GET', 'POST'].map((method) => prepareCall(capability(method, flapping.origin)));
  const found = { outcomes: new Map(), breakerStates: new Set(), memory: [], answered: 0, hasRecovered: false };
  let next = 0;

  async function work() {
    while (next < total) {
      const number = next;
      next += 1;
      const isWrite = number % 3 === 0;
      const id = `call-${number}`;
      const signal = number % 50 === 7 ? AbortSignal.timeout(3) : undefined;
      const result = await upstream.call(isWrite ? write : read, { id }, signal === undefined ? {} : { signal });
      found.answered += 1;
      if (isWrite && !result.isError && !flapping.writes.has(id)) flapping.lostWrites.push(id);
      const outcome = result.isError ? result.failure : 'ok';
      found.outcomes.set(outcome, (found.outcomes.get(outcome) ?? 0) + 1);
      found.breakerStates.add(upstream.status()[0]?.breaker);
      if (number % Math.ceil(total / 64) === 0) found.memory.push(Math.round(process.memoryUsage().rss / 2 ** 20));
      // A refused call costs nothing; without a pause a closed door would be hammered through the whole run.
      if (outcome === 'circuit_open') await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  await Promise.all(Array.from({ length: concurrency }, work));
  // The API is well again: the breaker must close and calls succeed.
  flapping.heal();
  for (let attempt = 0; attempt < 100 && !found.hasRecovered; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    found.hasRecovered = !(await upstream.call(read, { id: 'recovery' }, {})).isError;
  }
  found.breakerStates.add(upstream.status()[0]?.breaker);
  await upstream.close();
  return found;
}

function faultsOf({ writes, acknowledged, lostWrites }, { answered, hasRecovered, breakerStates, memory }, total) {
  const [early, late] = [memory.slice(memory.length / 4, memory.length / 2), memory.slice((memory.length * 3) / 4)].map(median);
  return [
    ...(answered === total ? [] : [`${total - answered} calls got no result`]),
    ...(hasRecovered ? [] : ['the breaker did not close after the API recovered']),
    ...['open', 'closed'].filter((state) => !breakerStates.has(state)).map((state) => `the breaker was never ${state}`),
    ...[...writes].filter(([, times]) => times > 1).map(([id, times]) => `write ${id} arrived ${times} times`),
    ...acknowledged.filter((id) => !writes.has(id)).map((id) => `write ${id} was acknowledged and never arrived`),
    ...lostWrites.map((id) => `write ${id} was reported as done and never was`),
    // A quarter and 16 MiB of room: the heap of a short run is still settling.
    ...(memory.length >= 8 && late >= early * 1.25 + 16 ? [`memory grew from ${early} to ${late} MiB`] : []),
  ];
}

function capability(method, origin) {
  return {
    fulcrum: '1.0',
    name: method.toLowerCase(),
    description: method,
    schema: { input: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } },
    providers: {
      primary: {
        service: 'rest',
        cost_per_call: 0,
        timeout: 1,
        config: { base_url: origin, path: '/things/{id}', method, ...(method === 'POST' ? { body: { id: '{id}' } } : {}) },
      },
    },
  };
}

/** Healthy, slow, resetting, failing and hanging by turns; counts every write that it carried out. */
async function startFlappingUpstream() {
  const state = { mode: 'healthy', received: 0, writes: new Map(), acknowledged: [], lostWrites: [], origin: '' };
  const modes = ['healthy', 'healthy', 'failing', 'healthy', 'resetting', 'cutting', 'healthy', 'limiting', 'healthy', 'hanging'];
  let turn = 0;
  const timer = setInterval(() => {
    state.mode = modes[turn % modes.length];
    turn += 1;
  }, 120);
  state.heal = () => {
    clearInterval(timer);
    state.mode = 'healthy';
  };
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
