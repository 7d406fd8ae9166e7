import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { canPin } from './start-process.mjs';

/** Eight digits that the load generator replaces by a running number: every call has other arguments and another id. */
export const MARK = '10000000';

/** The load generator in a process of its own, on the core that the measured server does not have. */
export function createLoad() {
  const child = fork(fileURLToPath(new URL('load-worker.mjs', import.meta.url)), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  if (canPin) spawnSync('taskset', ['-a', '-cp', '0', String(child.pid)], { stdio: 'ignore' });
  return {
    /** Keeps `concurrency` requests in flight for some time. Throws when an answer was not what it has to be. */
    async run({ target, concurrency, milliseconds }) {
      const { origin, request, stream, minBytes } = target;
      const { hostname, port } = new URL(origin);
      child.send({ host: hostname, port: Number(port), request, stream, mark: MARK, minBytes, concurrency, milliseconds });
      const [{ report, failure }] = await once(child, 'message');
      if (failure !== undefined) throw new Error(`${target.name}: ${failure}`);
      if (report.faults.length > 0) throw new Error(`${target.name}: ${report.faults.join(', ')}`);
      return report;
    },
    stop: () => child.kill(),
  };
}

/** A request as the bytes on the wire. */
export function rawRequest(origin, { method = 'POST', path, headers = {}, body }) {
  const text = body === undefined ? '' : JSON.stringify(body);
  const lines = Object.entries({
    host: new URL(origin).host,
    ...headers,
    ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
  });
  return `${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${text}`;
}
