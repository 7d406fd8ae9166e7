import { describe, expect, it } from 'vitest';
import { makePlan, type PlannedSource } from '../../src/cli/plan-source.js';
import { makeInput, makeOperation } from '../planning/operations.js';

describe('makePlan', () => {
  it('hears while operations are judged that it should stop', async () => {
    const controller = new AbortController();
    let judged = 0;
    const operations = Array.from({ length: 50 }, (_, index) => makeOperation(`op${index}`));
    const input = makeInput(operations);
    let isValidated = false;
    const planned = {
      input: {
        ...input,
        // Read for each operation; at the second, more time passes than between two looks at the signal.
        get authKey(): string {
          judged += 1;
          if (judged === 2) {
            setImmediate(() => controller.abort());
            for (const until = performance.now() + 200; performance.now() < until; );
          }
          return 'env:KEY';
        },
      },
      findings: async () => {
        isValidated = true;
        return [];
      },
    } as unknown as PlannedSource;
    await expect(makePlan(planned, { signal: controller.signal })).rejects.toMatchObject({ code: 'interrupted' });
    expect(judged).toBeLessThan(50);
    expect(isValidated).toBe(false);
  });
});
