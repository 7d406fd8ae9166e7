import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProject, KEY } from '../harness/project.mjs';
import { modernRequest } from '../harness/requests.mjs';
import { measureRounds, rowsAgainst } from '../harness/rounds.mjs';
import { startProcess } from '../harness/start-process.mjs';
import { manyFiles } from '../servers/many.mjs';

export const summary = 'tools/list with a key, a page of at most 2,000 tools, against serving the same bytes from `node:http`';

const staticServer = fileURLToPath(new URL('../servers/static.mjs', import.meta.url));

/** The first page of lists of 10, 1,000 and 10,000 tools. */
export async function* run({ load, rounds, milliseconds, isQuick, note }) {
  const folder = mkdtempSync(join(tmpdir(), 'mcp-gateway-bench-'));
  try {
    for (const count of isQuick ? [10, 1000] : [10, 1000, 10_000]) {
      note(`list, ${count} tools`);
      const project = createProject(manyFiles(count));
      const running = [];
      try {
        const gateway = await project.start();
        running.push(gateway);
        const bytes = await firstPage(gateway.origin);
        const file = join(folder, `${count}.json`);
        writeFileSync(file, bytes);
        const floor = await startProcess([staticServer, file]);
        running.push(floor);
        const request = (process) => modernRequest(process.origin, '/bench/mcp', 'tools/list');
        const target = (name, process) => ({ name, process, origin: process.origin, request: request(process), minBytes: bytes.length });
        const targets = [target('the same bytes', floor), target('gateway', gateway)];
        const { readings, settled } = await measureRounds(load, { targets, floor: targets[0], concurrency: 8, rounds, milliseconds });
        yield {
          title: `${count} tools, ${Math.round(bytes.length / 1000)} kB, 8 in flight`,
          settled,
          rows: rowsAgainst('the same bytes', 'of_the_same_bytes', readings),
        };
      } finally {
        await Promise.all(running.map((one) => one.stop()));
        project.remove();
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function firstPage(origin) {
  const [head, body] = modernRequest(origin, '/bench/mcp', 'tools/list').split('\r\n\r\n');
  const headers = head
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(': '));
  const sent = Object.fromEntries(headers.filter(([name]) => name !== 'host' && name !== 'content-length'));
  const response = await fetch(`${origin}/bench/mcp`, { method: 'POST', headers: { ...sent, authorization: `Bearer ${KEY}` }, body });
  return Buffer.from(await response.arrayBuffer());
}
