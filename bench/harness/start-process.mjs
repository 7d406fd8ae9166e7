import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { cpus } from 'node:os';

/** With two cores or more, what is measured has the last one for itself; everything else shares the first. */
export const canPin = cpus().length > 1 && spawnSync('taskset', ['-p', String(process.pid)], { stdio: 'ignore' }).status === 0;
const MEASURED_CORE = cpus().length - 1;
const OTHER_CORE = 0;

/**
 * Starts a Node process and waits until it listens: on `port` when that is given, else where it prints `http://127.0.0.1:PORT` to either stream.
 *
 * @param role `measured` has a core of its own; `other` does not; `anywhere` runs where the system puts it.
 * @param live what stands before the address, where others are printed too.
 */
export async function startProcess(args, { role = 'measured', cwd, env = {}, port, live = '' } = {}) {
  const core = role === 'measured' ? MEASURED_CORE : OTHER_CORE;
  const isPinned = canPin && role !== 'anywhere';
  const command = isPinned ? ['taskset', '-c', String(core), process.execPath, ...args] : [process.execPath, ...args];
  const startedAt = performance.now();
  const child = spawn(command[0], command.slice(1), {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  child.once('close', () => process.off('exit', endWithUs));
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    if (log.length < MOST_LOG) log += text;
  });
  const printed = printedAddress(child, args, live);
  const origin = port === undefined ? await printed : await Promise.race([listening(port), printed.then(() => listening(port))]);
  return {
    origin,
    pid: child.pid,
    /** `performance.now()` when it was started. */
    startedAt,
    /** Of the process and those that it began. */
    cpuMicroseconds: () => sumOf(familyOf(child.pid).map(readCpu)),
    residentMiB: () => readStatus(child.pid, 'VmRSS'),
    peakMiB: () => readStatus(child.pid, 'VmHWM'),
    tell: (signal) => child.kill(signal),
    /** How often it has printed this text to standard error. */
    count: (text) => log.split(text).length - 1,
    /** Resolves when it has printed this text to standard error so often. */
    said: (text, times = 1) =>
      new Promise((resolve) => {
        const look = () => {
          if (log.split(text).length <= times) return;
          child.stderr.off('data', look);
          resolve();
        };
        child.stderr.on('data', look);
        look();
      }),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
      await closed;
      clearTimeout(timer);
    },
  };
}

/** What a process may say before nobody listens any more. */
const MOST_LOG = 1_000_000;

function printedAddress(child, args, live) {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (text) => {
      // A line is not cut in two, and nobody keeps what a thousand files have to say.
      printed = printed.slice(-2000) + text;
      const found = new RegExp(`${live}http://(?:127\\.0\\.0\\.1|localhost|0\\.0\\.0\\.0):(\\d+)`).exec(printed);
      if (found !== null) resolve(`http://127.0.0.1:${found[1]}`);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`${args.join(' ')} ended with ${code}: ${printed}`)));
  });
}

/** A process that does not listen after so long never will. */
const MOST_START_MS = 60_000;

async function listening(port) {
  const giveUpAt = performance.now() + MOST_START_MS;
  while (performance.now() < giveUpAt) {
    const isOpen = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      }).once('error', () => resolve(false));
    });
    if (isOpen) return `http://127.0.0.1:${port}`;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`nobody listens on ${port}`);
}

/** CPU time of all threads in microseconds, or `undefined` where the kernel does not tell. */
function readCpu(pid) {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`);
    return tasks.reduce((sum, task) => sum + Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]), 0) / 1000;
  } catch {
    return undefined;
  }
}

/** The process and its children, as far as the kernel tells. */
function familyOf(pid) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    return [pid, ...children.filter((child) => child !== '').flatMap((child) => familyOf(Number(child)))];
  } catch {
    return [pid];
  }
}

function sumOf(numbers) {
  return numbers.includes(undefined) ? undefined : numbers.reduce((sum, number) => sum + number, 0);
}

function readStatus(pid, field) {
  try {
    const line = new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return line === null ? undefined : Number(line[1]) / 1024;
  } catch {
    return undefined;
  }
}
