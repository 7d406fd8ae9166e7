import { cpus } from 'node:os';
import { canPin } from './start-process.mjs';

/** What a reader has to know about where numbers come from. */
export function describeMachine() {
  const pinned = canPin ? 'each measured process alone on a core' : 'processes not pinned to cores';
  return `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, ${pinned}`;
}
