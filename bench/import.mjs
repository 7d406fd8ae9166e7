// Wall time and peak memory of `import preview` as a whole process, against the floor of reading and parsing the same bytes.
//   node bench/import.mjs [name…]      petstore stripe github kubernetes yaml-30mb linear-100 linear-1000 linear-10000 linear-22000
// A document that is not installed is left out and said: GitHub's comes with `npm ci --prefix conformance` or is given by GITHUB=path, Stripe's and
// Kubernetes' by STRIPE=path and KUBERNETES=path. What is generated is written to the system's temporary folder.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROUNDS = Number(process.env.ROUNDS ?? 3);
const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist', 'cli', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'mcp-gateway-bench-'));

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

const generated = (name, text) => () => {
  const path = join(folder, name);
  if (!existsSync(path)) writeFileSync(path, text());
  return path;
};
const installed = (path) => () => (path !== undefined && existsSync(path) ? path : undefined);
const yaml = async () => {
  const { stringify } = await import('yaml');
  const part = describe(2000);
  return stringify(part, { aliasDuplicateObjects: false });
};

const CASES = {
  petstore: installed(join(root, 'examples/demo/openapi.yaml')),
  stripe: installed(process.env.STRIPE),
  github: installed(process.env.GITHUB ?? join(root, 'conformance/node_modules/@octokit/openapi/generated/api.github.com.json')),
  kubernetes: installed(process.env.KUBERNETES),
  'yaml-30mb': async () => {
    const path = join(folder, 'large.yaml');
    const one = await yaml();
    // Filler that a reader has to read: descriptions, as large documents have them.
    const lines = [];
    for (let size = one.length; size < 30e6; size += lines.at(-1).length + 1)
      lines.push(`  note${lines.length}: ${'words of a description '.repeat(4)}end`);
    const filler = lines.join('\n');
    writeFileSync(path, `${one}x-notes:\n${filler}\n`);
    return path;
  },
  ...Object.fromEntries(
    [100, 1000, 10_000, 22_000].map((count) => [
      `linear-${count}`,
      generated(`linear-${count}.json`, () => JSON.stringify(describe(count))),
    ]),
  ),
};

/** Runs a process to its end; wall seconds, CPU seconds and peak resident MB as the kernel counts them. */
function measure(args) {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn('/usr/bin/time', ['-f', '%M %U %S', process.execPath, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== 0) return reject(new Error(`${args.join(' ')} exited ${code}: ${stderr.slice(0, 400)}`));
      const [peak, user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
      resolve({ seconds: Number(process.hrtime.bigint() - start) / 1e9, cpu: user + system, megabytes: peak / 1024 });
    });
  });
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const reader = `const { readFileSync } = require('node:fs'); const text = readFileSync(process.argv[1], 'utf8'); if (process.argv[1].endsWith('.json')) JSON.parse(text); else require(${JSON.stringify(join(root, 'node_modules/js-yaml'))}).load(text);`;

const names = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(CASES);
console.log(
  `${cpus().length} cores, Node ${process.version}, ${ROUNDS} rounds, medians; the floor reads and parses the same bytes in a process of its own\n`,
);
console.log('| document | MB | wall s | CPU s | peak MB | floor s | × floor |');
console.log('|---|---:|---:|---:|---:|---:|---:|');
try {
  for (const name of names) {
    const path = await CASES[name]?.();
    if (path === undefined) {
      console.log(`| ${name} | not installed | | | | | |`);
      continue;
    }
    const runs = [];
    const floors = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      runs.push(await measure([cli, 'import', 'preview', '--kind', 'openapi', path, '--format', 'json']));
      floors.push(await measure(['-e', reader, path]));
    }
    const wall = median(runs.map(({ seconds }) => seconds));
    const floor = median(floors.map(({ seconds }) => seconds));
    const cells = [
      statSync(path).size / 1e6,
      wall,
      median(runs.map(({ cpu }) => cpu)),
      median(runs.map(({ megabytes }) => megabytes)),
      floor,
      wall / floor,
    ];
    console.log(`| ${name} | ${cells.map((cell) => cell.toFixed(cell > 100 ? 0 : 2)).join(' | ')} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
