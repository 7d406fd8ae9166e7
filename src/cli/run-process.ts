import { once } from 'node:events';
import type { CliIo } from './io.js';
import { runCli } from './run.js';

/** Runs the command line that this process was started with, and sets its exit code. */
export async function runProcess(): Promise<void> {
  const interruption = new AbortController();
  let interrupted = false;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (interruption.signal.aborted) process.exit(130); // asked a second time: stop at once
      interrupted = name === 'SIGINT';
      interruption.abort();
    });
  }

  // Nobody can be told that messages do not arrive. The stream stays open, so those that come later are tried again (a disk has room again).
  process.stderr.on('error', () => {});

  let isServer = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (isServer) return;
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0); // a reader that has seen enough (`| head`) is no failure
    process.stderr.write(`mcp-gateway: standard output cannot be written: ${error.message}\n`);
    process.exit(1);
  });

  const io: CliIo = {
    stdin: process.stdin,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    drained: async () => {
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
    },
    outlive: () => {
      isServer = true;
    },
    stdoutIsTerminal: process.stdout.isTTY === true,
    stderrIsTerminal: process.stderr.isTTY === true,
    ...(process.stdout.columns === undefined ? {} : { columns: process.stdout.columns }),
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
    signal: interruption.signal,
  };

  const code = await runCli(process.argv.slice(2), io);
  process.exitCode = interrupted ? 130 : code;
}
