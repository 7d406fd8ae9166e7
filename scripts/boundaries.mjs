// Writes the folder boundaries of src/ into biome.json: a folder imports only from folders above it,
// and everything down to `planning` is pure. Run it after changing the list: node scripts/boundaries.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const rooms = [
  'model',
  'schema',
  'capability',
  'importers',
  'planning',
  'net',
  'store',
  'sources',
  'config',
  'activation',
  'credentials',
  'upstream',
  'access',
  'registry',
  'mcp',
  'gateway',
  'cli',
];
const pureUntil = rooms.indexOf('planning');
const impureModules = [
  'node:fs',
  'node:fs/promises',
  'node:net',
  'node:http',
  'node:https',
  'node:dns',
  'node:dns/promises',
  'node:tls',
  'node:child_process',
  'node:os',
  'node:process',
  'node:timers',
  'node:timers/promises',
  'node:worker_threads',
  'undici',
  'pino',
];

const overrides = rooms.map((room, index) => {
  const below = rooms.slice(index + 1);
  const patterns = [];
  if (below.length > 0) {
    patterns.push({
      group: below.map((name) => `**/${name}/**`).concat('!**/node_modules/**'),
      message: `src/${room} imports only from folders above it: ${rooms.slice(0, index).join(', ') || 'none'}.`,
    });
  }
  const options = { patterns };
  if (index <= pureUntil) {
    options.paths = Object.fromEntries(
      impureModules.map((name) => [name, `src/${room} is pure: no file system, network, clock or environment.`]),
    );
  }
  return {
    includes: [`src/${room}/**/*.ts`],
    linter: { rules: { style: { noRestrictedImports: { level: 'error', options } } } },
  };
});

const path = new URL('../biome.json', import.meta.url);
const config = JSON.parse(readFileSync(path, 'utf8'));
config.overrides = overrides;
writeFileSync(path, `${JSON.stringify(config, null, 2)}\n`);
