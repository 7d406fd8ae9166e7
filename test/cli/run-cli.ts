import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const CLI = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built CLI as a child process in `cwd` and waits for it to end. */
export function runCli(
  args: readonly string[],
  cwd: string,
  options: { env?: Record<string, string>; stdin?: string | Uint8Array; node?: string } = {},
): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(options.node ?? process.execPath, [CLI, ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? '', HOME: cwd, ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(options.stdin ?? '');
  });
}

export interface RunningCli {
  readonly pid: number;
  readonly urls: string[];
  stdout(): string;
  stderr(): string;
  /** The exit code. */
  readonly ended: Promise<number | null>;
  stop(): Promise<number | null>;
}

/** Starts `mcp-gateway` as a server in `cwd` and waits until it prints where it is live. */
export async function startCli(args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<RunningCli> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: cwd, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  let stdout = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (/\/mcp\b/.test(stdout)) setTimeout(resolve, 50);
    });
    child.once('close', (code) => reject(new Error(`the gateway exited with ${code}: ${stderr}`)));
  });
  return {
    pid: child.pid ?? 0,
    ended,
    urls: stdout.match(/https?:\/\/\S+\/mcp\b/g) ?? [],
    stdout: () => stdout,
    stderr: () => stderr,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
