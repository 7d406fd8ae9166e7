import type { Readable } from 'node:stream';

/** Everything a command may touch of the process it runs in. `main.ts` passes the real one, tests their own. */
export interface CliIo {
  readonly stdin: Readable & { isTTY?: boolean };
  /** What the command was asked for. */
  stdout(text: string): void;
  /** Resolves when the reader of `stdout` has taken what was written; whoever writes much waits for it, else all of it stands in memory. */
  drained(): Promise<void>;
  /** Progress, warnings, logs and errors. What cannot be written is lost, and nothing fails for it. */
  stderr(text: string): void;
  /** Says that this is a server from now on, which goes on when nobody takes its output any more; any other command ends then. */
  outlive(): void;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** Columns of the terminal; absent when there is none. */
  readonly columns?: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  now(): Date;
  /** Aborted when the person interrupts (SIGINT) or the process is told to stop (SIGTERM). */
  readonly signal: AbortSignal;
}
