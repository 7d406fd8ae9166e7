// Bundles the command, so that it starts without looking for some hundreds of modules: `dist/cli/main.js`, the program of its
// validation thread, and what they load on demand. What looks for files of its own beside itself stays in node_modules.
import { join } from 'node:path';
import { build } from 'esbuild';

/** Writes `dist/cli/` of the project at `root`. */
export async function bundleCommand(root) {
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
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'linked',
    external: ['@redis/client', 'pino', 'postman-collection'],
    // Some of what is bundled is CommonJS and asks for `require`.
    banner: { js: "import { createRequire as bundleRequire } from 'node:module'; const require = bundleRequire(import.meta.url);" },
    logLevel: 'warning',
  };
  // Two bundles, not one with two entries: what the thread shares with the command would come to it with all that only the command needs.
  await build({ ...options, entryPoints: ['src/cli/main.ts'] });
  await build({ ...options, entryPoints: ['src/sources/validation/validation-worker.ts'] });
}
