import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A program for a process of its own, in one file so that it starts quickly. */
export interface Bundle {
  readonly program: string;
  remove(): void;
}

/** Bundles TypeScript source whose imports are relative to `folder`. */
export async function bundleProgram(source: string, folder: string): Promise<Bundle> {
  const directory = mkdtempSync(join(tmpdir(), 'mcp-gateway-bundle-'));
  const program = join(directory, 'program.mjs');
  await build({
    stdin: { contents: source, resolveDir: folder, loader: 'ts' },
    outfile: program,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    // Some of what is bundled is CommonJS and asks for `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  });
  return { program, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
