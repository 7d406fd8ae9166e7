import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { GatewayError } from '../model/index.js';

/** What activation needs to know of the world around it. Passed in, so that tests choose it. */
export interface ActivationContext {
  /** Absolute; relative paths resolve against it and recorded paths are relative to it. */
  readonly cwd: string;
  readonly pid: number;
  readonly hostname: string;
  /** When the process with this id began, in any spelling that is equal for equal times; undefined when it does not run. */
  readonly processStart: (pid: number) => string | undefined;
  readonly now: () => Date;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** How long to wait for another process that holds a directory, in milliseconds; default 10,000. */
  readonly lockWaitMs?: number;
  /** Asks a command to stop. It does so as long as it has changed nothing, and goes on to the end after that. */
  readonly signal?: AbortSignal;
  /** Called before every change of the file system, with its name; a test kills the process here. */
  readonly step?: (name: string) => void;
}

/** The context of the running process. */
export function systemContext(cwd: string, overrides: Partial<ActivationContext> = {}): ActivationContext {
  return {
    cwd,
    pid: process.pid,
    hostname: hostname(),
    processStart: readProcessStart,
    now: () => new Date(),
    random: Math.random,
    ...overrides,
  };
}

/** @throws GatewayError `interrupted` when the command was asked to stop; called only while nothing was changed. */
export function refuseInterrupted({ signal }: Pick<ActivationContext, 'signal'>): void {
  if (signal?.aborted === true) throw new GatewayError('interrupted', 'Interrupted; nothing was changed.');
}

function readProcessStart(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return undefined;
  }
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      // proc(5): field 3 is the state, field 22 the start time in clock ticks since boot. A zombie holds nothing.
      return fields[0] === 'Z' ? undefined : (fields[19] ?? 'running');
    }
    if (process.platform === 'win32') return 'running';
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return 'running'; // it runs, but the system does not say since when
  }
}
