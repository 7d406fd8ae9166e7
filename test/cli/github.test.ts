import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

const CONFORMANCE = fileURLToPath(new URL('../../conformance/node_modules/', import.meta.url));
const DESCRIPTION = `${CONFORMANCE}@octokit/openapi/generated/api.github.com.json`;
const NODE_24 = `${CONFORMANCE}node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}/bin/node`;
const isInstalled = existsSync(DESCRIPTION);
if (!isInstalled) console.warn('SKIPPED: GitHub’s description is not installed; run: npm ci --prefix conformance');

describe.skipIf(!isInstalled)('GitHub’s own description', () => {
  it('previews whole, with the same bytes over runs and over Node versions', async () => {
    const nodes = [process.execPath, process.execPath, ...(existsSync(NODE_24) ? [NODE_24] : [])];
    const digests: string[] = [];
    for (const node of nodes) {
      const { code, stdout } = await runCli(['import', 'preview', '--kind', 'openapi', DESCRIPTION, '--format', 'json'], CONFORMANCE, {
        node,
      });
      expect(code).toBe(0);
      digests.push(createHash('sha256').update(stdout).digest('hex'));
      if (digests.length > 1) continue;
      const plan = JSON.parse(stdout);
      // 1,220 operations less what GitHub generates differently by release, and its webhooks.
      expect(plan.drafts.length).toBeGreaterThan(1000);
      expect(plan.skipped.every(({ reason }: { reason: string }) => /webhook/.test(reason))).toBe(true);
      expect(new Set(plan.drafts.map(({ name }: { name: string }) => name)).size).toBe(plan.drafts.length);
    }
    expect(new Set(digests).size).toBe(1);
  }, 60_000);
});
