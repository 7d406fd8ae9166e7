import { parse } from 'yaml';
import { parseCapability } from '../capability/index.js';
import { Provenance } from '../model/index.js';

/**
 * The `provenance` of a capability file's text, read without parsing the rest where it stands near the end, as generated files have it;
 * a large directory is compared in a moment that way.
 */
export function readProvenance(text: string): Provenance | undefined {
  const at = text.lastIndexOf('\nprovenance:\n');
  if (at >= 0) {
    const block = /^provenance:\n(?:[ ].*\n?)+/.exec(text.slice(at + 1, at + MAX_BLOCK))?.[0];
    const read = block === undefined ? undefined : Provenance.safeParse(readBlock(block));
    if (read?.success === true) return read.data;
  }
  return text.includes('provenance') ? parseCapability(text).capability?.provenance : undefined;
}

const MAX_BLOCK = 10_000;

function readBlock(block: string): unknown {
  try {
    const value: unknown = parse(block, { maxAliasCount: 0 });
    return typeof value === 'object' && value !== null && 'provenance' in value ? value.provenance : undefined;
  } catch {
    return undefined; // the whole file is read instead
  }
}
