import { resolve } from 'node:path';
import { parsePlan } from '../../planning/index.js';
import type { OutputFlags } from '../options.js';
import type { CommandContext } from '../program.js';
import { printPlan } from '../render/plan.js';
import { readPlanFile } from './import-apply.js';

/** `import show PLAN`: a saved plan, after checking its digests. */
export async function importShow(file: string, flags: OutputFlags, { io }: CommandContext): Promise<void> {
  await printPlan(parsePlan(await readPlanFile(resolve(io.cwd, file), file), file), flags, io);
}
