// The load generator: a process of its own that speaks HTTP/1.1 over plain sockets, so that it costs little beside what it measures.
// Takes jobs from its parent: { host, port, request (bytes as latin1), stream?, mark, minBytes, concurrency, milliseconds }.
// With `stream`, a request that opens a stream of events, calls are answered there and each POST only with 202.
import { connect } from 'node:net';

process.on('message', async (job) => {
  try {
    process.send({ report: await run(job) });
  } catch (error) {
    process.send({ failure: error.stack });
  }
});

async function run({ host, port, request, stream, mark, minBytes, concurrency, milliseconds }) {
  const template = Buffer.from(request, 'latin1');
  const places = placesOf(template, mark);
  const latencies = [];
  const faults = new Map();
  let number = Number(mark);
  let isOver = false;
  const events = stream === undefined ? undefined : await openStream({ host, port, stream });
  const startedAt = performance.now();

  const connection = () =>
    new Promise((resolve, reject) => {
      const socket = connect({ host, port, noDelay: true });
      const bytes = Buffer.from(template);
      let answer = openAnswer();
      let sentAt = 0;
      let waitsFor = 1;
      const send = () => {
        number += 1;
        for (const place of places) bytes.latin1Write(String(number), place);
        waitsFor = events === undefined ? 1 : 2;
        events?.onAnswer(number, done);
        sentAt = performance.now();
        socket.write(bytes);
      };
      const done = () => {
        waitsFor -= 1;
        if (waitsFor > 0) return;
        latencies.push(performance.now() - sentAt);
        if (isOver) socket.end();
        else send();
      };
      socket.once('connect', send);
      socket.once('error', reject);
      socket.once('close', () => (isOver ? resolve() : reject(new Error('the server closed a connection'))));
      socket.on('data', (chunk) => {
        if (!takeChunk(answer, chunk)) return;
        const fault = events === undefined ? faultOf(answer, minBytes) : answer.status === 202 ? undefined : `status ${answer.status}`;
        if (fault !== undefined) faults.set(fault, (faults.get(fault) ?? 0) + 1);
        answer = openAnswer();
        done();
      });
    });

  const timer = setTimeout(() => {
    isOver = true;
  }, milliseconds);
  await Promise.all(Array.from({ length: concurrency }, connection));
  clearTimeout(timer);
  const seconds = (performance.now() - startedAt) / 1000;
  events?.close();
  if (events !== undefined && events.bytes() < latencies.length * minBytes) faults.set('events that are too short', 1);
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return {
    calls: latencies.length,
    perSecond: latencies.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    faults: [...faults].map(([fault, count]) => `${count} × ${fault}`),
  };
}

/** A stream of events, and who waits for which id in it. */
function openStream({ host, port, stream }) {
  const waiting = new Map();
  let tail = '';
  let bytes = 0;
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true }, () => {
      socket.write(stream, 'latin1');
      // Some servers send not even headers before the first event, so there is nothing to wait for.
      setTimeout(
        () => resolve({ onAnswer: (number, done) => waiting.set(number, done), bytes: () => bytes, close: () => socket.destroy() }),
        100,
      );
    });
    socket.once('error', reject);
    socket.on('data', (chunk) => {
      bytes += chunk.length;
      const text = tail + chunk.latin1Slice();
      let taken = 0;
      for (const found of text.matchAll(/"id":(\d{8})\}\n\n/g)) {
        taken = found.index + found[0].length;
        const number = Number(found[1]);
        waiting.get(number)?.();
        waiting.delete(number);
      }
      tail = text.slice(Math.max(taken, text.length - 40));
    });
  });
}

/** Every place in the request where the mark stands; a running number of as many digits goes there. */
function placesOf(template, mark) {
  const places = [];
  for (let at = template.indexOf(mark); at !== -1; at = template.indexOf(mark, at + 1)) places.push(at);
  return places;
}

function openAnswer() {
  return { received: 0, total: undefined, status: 0, tail: '' };
}

/** Whether the answer is complete with this chunk. */
function takeChunk(answer, chunk) {
  if (answer.received === 0) {
    const end = chunk.indexOf('\r\n\r\n');
    if (end === -1) throw new Error('headers in two pieces');
    const head = chunk.latin1Slice(0, end).toLowerCase();
    answer.status = Number(head.slice(9, 12));
    const length = /\r\ncontent-length: *(\d+)/.exec(head);
    answer.total = length === null ? undefined : end + 4 + Number(length[1]);
  }
  answer.received += chunk.length;
  if (answer.total !== undefined) return answer.received >= answer.total;
  answer.tail = (answer.tail + chunk.latin1Slice(Math.max(0, chunk.length - 5))).slice(-5);
  return answer.tail === '0\r\n\r\n';
}

/** An answer is good with status 200 and at least as many bytes as the result has: a tool error is shorter. */
function faultOf({ status, received }, minBytes) {
  if (status !== 200) return `status ${status}`;
  return received < minBytes ? `only ${received} bytes` : undefined;
}
