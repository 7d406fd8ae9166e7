import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { githubDescription } from '../harness/github.mjs';
import { ratio, spread } from '../harness/rounds.mjs';

export const summary =
  '`import preview` as a whole process, against a process that reads and parses the same bytes (the floor). GitHub comes with `npm ci --prefix conformance` or is given by GITHUB=path, Stripe and Kubernetes by STRIPE=path and KUBERNETES=path';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'dist', 'cli', 'main.js');
const QUICK = ['petstore', 'linear-100'];

/** Wall and CPU time and most memory of the documents named, or of all. */
export async function* run({ rounds, isQuick, documents, note }) {
  const folder = mkdtempSync(join(tmpdir(), 'mcp-gateway-bench-'));
  try {
    const known = documentsIn(folder);
    const unknown = documents.filter((name) => !(name in known));
    if (unknown.length > 0) throw new Error(`no document ${unknown.join(', ')}; there are: ${Object.keys(known).join(', ')}`);
    const rows = [];
    const missing = [];
    for (const name of documents.length > 0 ? documents : isQuick ? QUICK : Object.keys(known)) {
      const path = await known[name]();
      if (path === undefined) missing.push(name);
      else rows.push(await measureDocument({ name, path, rounds, note }));
    }
    yield {
      title: 'import preview',
      rows,
      notes: missing.length === 0 ? [] : [`Not on this machine, and left out: ${missing.join(', ')}.`],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureDocument({ name, path, rounds, note }) {
  const runs = [];
  const floors = [];
  for (let round = 0; round < rounds; round += 1) {
    note(`import, ${name}, round ${round + 1}`);
    runs.push(await measure([cli, 'import', 'preview', '--kind', 'openapi', path, '--format', 'json']));
    floors.push(await measure(['-e', READER, path]));
  }
  const of = (readings, key) => readings.map((reading) => reading[key]);
  return {
    name,
    megabytes: statSync(path).size / 1e6,
    wall_s: spread(of(runs, 'seconds')),
    cpu_s: spread(of(runs, 'cpu')),
    peak_mib: spread(of(runs, 'mebibytes')),
    of_the_floor: ratio(of(runs, 'seconds'), of(floors, 'seconds')),
  };
}

const READER = `const { readFileSync } = require('node:fs'); const text = readFileSync(process.argv[1], 'utf8'); if (process.argv[1].endsWith('.json')) JSON.parse(text); else require(${JSON.stringify(join(root, 'node_modules/js-yaml'))}).load(text);`;

/** Runs a process to its end; wall seconds, CPU seconds and peak resident MiB as the kernel counts them. */
function measure(args) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn('/usr/bin/time', ['-f', '%M %U %S', process.execPath, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== 0) return reject(new Error(`${args.join(' ')} exited ${code}: ${stderr.slice(0, 400)}`));
      const [peak, user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
      resolve({ seconds: (performance.now() - start) / 1000, cpu: user + system, mebibytes: peak / 1024 });
    });
  });
}

/** Documents by name: each the way to its path, or to nothing where it is not on this machine. What is generated goes into the folder. */
function documentsIn(folder) {
  const installed = (path) => () => (path !== undefined && existsSync(path) ? path : undefined);
  const generated = (name, text) => async () => {
    const path = join(folder, name);
    writeFileSync(path, await text());
    return path;
  };
  return {
    petstore: installed(join(root, 'examples/demo/openapi.yaml')),
    stripe: installed(process.env.STRIPE),
    github: () => githubDescription,
    kubernetes: installed(process.env.KUBERNETES),
    'yaml-30mb': generated('large.yaml', largeYaml),
    ...Object.fromEntries(
      [100, 1000, 10_000, 22_000].map((count) => [
        `linear-${count}`,
        generated(`linear-${count}.json`, () => JSON.stringify(describe(count))),
      ]),
    ),
  };
}

async function largeYaml() {
  const { stringify } = await import('yaml');
  const one = stringify(describe(2000), { aliasDuplicateObjects: false });
  // Filler that a reader has to read: descriptions, as large documents have them.
  const lines = [];
  for (let size = one.length; size < 30e6; size += lines.at(-1).length + 1)
    lines.push(`  note${lines.length}: ${'words of a description '.repeat(4)}end`);
  return `${one}x-notes:\n${lines.join('\n')}\n`;
}

const operation = (index) => ({
  operationId: `operation${index}`,
  summary: `Operation ${index} of the resource`,
  tags: [`group${index % 40}`],
  parameters: [
    { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
    { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100 } },
    { $ref: '#/components/parameters/trace' },
  ],
  responses: {
    200: {
      description: 'The resource',
      content: { 'application/json': { schema: { $ref: `#/components/schemas/Resource${index % 904}` } } },
    },
  },
});

/** A description of the shape of Microsoft Graph's: many paths, some hundreds of schemas that refer to each other. */
function describe(operations) {
  const paths = {};
  for (let index = 0; index < operations; index += 1) {
    const path = `/resources${Math.floor(index / 2)}/{id}`;
    paths[path] = { ...paths[path], [index % 2 === 0 ? 'get' : 'delete']: operation(index) };
  }
  const schemas = {};
  for (let index = 0; index < 904; index += 1) {
    const properties = {};
    for (let field = 0; field < 20; field += 1)
      properties[`field${field}`] = { type: 'string', description: `Field ${field} of resource ${index}, as the service stores it.` };
    properties.next = { $ref: `#/components/schemas/Resource${index - (index % 8) + ((index + 1) % 8)}` };
    schemas[`Resource${index}`] = { type: 'object', properties };
  }
  return {
    openapi: '3.0.3',
    info: { title: 'Generated', version: '1' },
    servers: [{ url: 'https://api.example.com' }],
    components: { parameters: { trace: { name: 'X-Trace', in: 'header', schema: { type: 'string' } } }, schemas },
    paths,
  };
}
