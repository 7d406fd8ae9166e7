import { cpus, loadavg } from 'node:os';
import { canPin } from './start-process.mjs';

/** What a reader has to know about where numbers come from. */
export function describeMachine() {
  const pinned = canPin ? 'each measured process alone on a core' : 'processes not pinned to cores';
  const load = `load ${loadavg()[0].toFixed(1)} at the start`;
  return `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, ${pinned}, ${load}`;
}
