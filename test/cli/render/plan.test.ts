import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { CliIo } from '../../../src/cli/io.js';
import { printPlan } from '../../../src/cli/render/plan.js';
import { planImport } from '../../../src/planning/index.js';
import { makeInput, makeOperation } from '../../planning/operations.js';

describe('printPlan', () => {
  it('writes a plan as JSON no faster than it is read', async () => {
    const plan = planImport(makeInput(['listPets', 'showPet', 'searchPets'].map((id) => makeOperation(id))));
    let printed = '';
    let takeAll = (): void => {};
    const io: CliIo = {
      stdin: Readable.from([]),
      stdout: (text) => {
        printed += text;
      },
      stderr: () => {},
      drained: () =>
        new Promise((resolve) => {
          takeAll = resolve;
        }),
      outlive() {},
      stdoutIsTerminal: false,
      stderrIsTerminal: false,
      env: {},
      cwd: '/',
      now: () => new Date(0),
      signal: new AbortController().signal,
    };
    let isDone = false;
    const done = printPlan(plan, { format: 'json', color: false }, io).then(() => {
      isDone = true;
    });
    const lengths: number[] = [];
    while (!isDone) {
      lengths.push(printed.length);
      takeAll();
      await new Promise(setImmediate);
    }
    await done;
    expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(plan)));
    expect(lengths.length).toBeGreaterThan(plan.drafts.length);
    expect(Math.max(...lengths.map((length, index) => length - (lengths[index - 1] ?? 0)))).toBeLessThan(printed.length / 2);
  });
});
