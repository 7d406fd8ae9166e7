import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ActivationContext, activate, applyPlan, readCurrentState, systemContext } from '../../src/activation/index.js';
import type { ImportPlan, Operation } from '../../src/model/index.js';
import { type PlanInput, planImport } from '../../src/planning/index.js';
import { makeInput, makeOperation } from '../planning/operations.js';

export const LIST = makeOperation('listPets');
export const SHOW = makeOperation('showPet');
export const CHANGED = makeOperation('listPets', { description: 'Lists pets by page' });
export const CREATE = makeOperation('createPet', { rest: { method: 'POST' }, effect: 'create' });

/** A temporary working directory with the default layout. */
export class Workspace {
  readonly dir = realpathSync(mkdtempSync(join(tmpdir(), 'mcp-gateway-activation-')));
  readonly context: ActivationContext;
  readonly roots = ['capabilities'];

  constructor(changes: Partial<ActivationContext> = {}) {
    this.context = systemContext(this.dir, { now: () => new Date('2026-01-02T03:04:05Z'), lockWaitMs: 5_000, ...changes });
  }

  /** Plans as `import apply` does: compared with what is there. */
  async plan(operations: readonly Operation[], changes: Partial<PlanInput> = {}, outputDir = 'capability-drafts'): Promise<ImportPlan> {
    const current = await readCurrentState({ outputDir, roots: this.roots }, this.context);
    return planImport(makeInput(operations, { current, ...changes }));
  }

  async apply(
    operations: readonly Operation[],
    changes: Partial<PlanInput> & { readonly force?: boolean; readonly outputDir?: string } = {},
  ) {
    const { force = false, outputDir = 'capability-drafts', ...input } = changes;
    return applyPlan(await this.plan(operations, input, outputDir), { outputDir, force, roots: this.roots }, this.context);
  }

  activate(paths: readonly string[], options: Partial<Parameters<typeof activate>[1]> = {}) {
    return activate(paths, { roots: this.roots, approvals: [], reviewer: 'ann', ...options }, this.context);
  }

  read(path: string): string {
    return readFileSync(join(this.dir, path), 'utf8');
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.dir, path)), { recursive: true });
    writeFileSync(join(this.dir, path), content);
  }

  /** Replaces a text in a file that must hold it. */
  edit(path: string, before: string | RegExp, after: string): void {
    const text = this.read(path);
    const changed = text.replace(before, after);
    if (changed === text) throw new Error(`${path} does not hold ${before}`);
    this.write(path, changed);
  }

  /** Every file and directory below, with its bytes; what a killed process leaves for recovery can be left out. */
  tree({ withWorkFiles = true } = {}): Record<string, string> {
    const found: Record<string, string> = {};
    const visit = (path: string): void => {
      for (const name of readdirSync(join(this.dir, path)).sort()) {
        const child = path === '' ? name : `${path}/${name}`;
        if (!withWorkFiles && name === '.mcp-gateway') continue;
        if (statSync(join(this.dir, child), { throwIfNoEntry: false })?.isDirectory() === true) {
          found[`${child}/`] = '';
          visit(child);
        } else {
          found[child] = readFileSync(join(this.dir, child), 'base64');
        }
      }
    };
    visit('');
    return found;
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
