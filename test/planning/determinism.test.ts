import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { bundleProgram } from './bundle.js';

it('makes the same plan in every time zone and locale, and twice', async () => {
  const source = `
    import { planImport, renderPlanChunks, draftFile } from '../../src/planning/index.js';
    import { makeInput, makeOperation } from './operations.js';
    const ids = ['zebra', 'Äpfel', 'apple', 'Zebra2', 'i', 'I', 'ı', '10', '9'];
    const plan = planImport(makeInput(ids.map((id) => makeOperation(id, { tags: [...ids] }))));
    console.log([...renderPlanChunks(plan)].join(''), plan.drafts.map((draft) => draftFile(draft, plan)).join(''));
  `;
  const bundle = await bundleProgram(source, fileURLToPath(new URL('.', import.meta.url)));
  const run = (env: Record<string, string>): string => execFileSync(process.execPath, [bundle.program], { env, encoding: 'utf8' });
  const outputs = [
    run({ TZ: 'UTC', LC_ALL: 'C' }),
    run({ TZ: 'UTC', LC_ALL: 'C' }),
    run({ TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }),
    run({ TZ: 'America/St_Johns', LC_ALL: 'sv_SE.UTF-8', LANG: 'sv_SE.UTF-8' }),
  ];
  bundle.remove();
  expect(outputs[0]).toContain('plan_digest_sha256');
  expect(new Set(outputs).size).toBe(1);
});
