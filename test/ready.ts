import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Tests of the command line run what is built: build it when it is older than the sources. */
export default function setup(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../scripts/ready.mjs', import.meta.url))], { stdio: 'inherit' });
}
