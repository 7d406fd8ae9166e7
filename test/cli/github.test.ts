import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GATE_KINDS } from '../../src/model/index.js';
import { runCli } from './run-cli.js';

const CONFORMANCE = fileURLToPath(new URL('../../conformance/node_modules/', import.meta.url));
const CORPUS = fileURLToPath(new URL('../../../shared/corpus/openapi3.0/giants/npm+octokit+openapi/', import.meta.url));
const DESCRIPTION =
  [`${CONFORMANCE}@octokit/openapi/`, CORPUS].map((folder) => `${folder}generated/api.github.com.json`).find((path) => existsSync(path)) ??
  '';
const NODE_24 = `${CONFORMANCE}node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}/bin/node`;
const isInstalled = DESCRIPTION !== '';
if (!isInstalled) console.warn('SKIPPED: GitHub’s description is not installed; run: npm ci --prefix conformance');

describe.skipIf(!isInstalled)('GitHub’s own description', () => {
  it('previews whole, with the same bytes over runs and over Node versions', async () => {
    const nodes = [process.execPath, process.execPath, ...(existsSync(NODE_24) ? [NODE_24] : [])];
    const digests: string[] = [];
    for (const node of nodes) {
      const { code, stdout } = await runCli(
        ['import', 'preview', '--kind', 'openapi', DESCRIPTION, '--format', 'json'],
        dirname(DESCRIPTION),
        {
          node,
        },
      );
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

  describe('behind a policy', () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'mcp-gateway-github-'));
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    async function check(deny: string) {
      const policy = { allow: ['GET /repos/*', 'GET /users/*'], deny: [deny], accept: GATE_KINDS };
      await writeFile(join(folder, 'gateway.yaml'), JSON.stringify({ servers: [{ name: 'github', spec: DESCRIPTION, policy }] }));
      return runCli(['config', 'check', 'gateway.yaml', '--format', 'json'], folder);
    }

    it('serves exactly what the patterns leave', async () => {
      const { code, stdout } = await check('GET /repos/*/actions/secrets*');
      const { paths } = JSON.parse(await readFile(DESCRIPTION, 'utf8'));
      const reads = Object.keys(paths).filter((path) => paths[path].get !== undefined);
      const count = (pattern: RegExp) => reads.filter((path) => pattern.test(path)).length;
      const counts = [count(/^\/repos\//), count(/^\/users\//), count(/^\/repos\/.*\/actions\/secrets/)] as const;
      expect(counts).toEqual([267, 42, 3]);
      const [server] = JSON.parse(stdout).servers;
      expect([code, server.tools.length, server.held]).toEqual([0, 267 + 42 - 3, []]);
    }, 60_000);

    it('does not start with a deny that matches nothing', async () => {
      const { code, stderr } = await check('GET /repos/*/action/secrets*');
      expect([code, stderr]).toEqual([1, expect.stringContaining('policy.deny "GET /repos/*/action/secrets*" matches none of its')]);
    }, 60_000);
  });
});
