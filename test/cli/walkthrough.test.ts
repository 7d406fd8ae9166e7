import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLI, startCli } from './run-cli.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const DESCRIPTION = join(root, 'conformance/node_modules/@octokit/openapi/generated/api.github.com.json');
const isPossible = existsSync(DESCRIPTION) && process.platform !== 'win32';
if (!isPossible) console.warn('SKIPPED: the walkthrough needs GitHub’s description; run: npm ci --prefix conformance');

interface Step {
  readonly command: string;
  /** Lines that follow it in the page; `…` stands for any. */
  readonly shown: readonly string[];
}

function stepsOf(page: string): readonly Step[] {
  const blocks = [...page.matchAll(/```console\n([\s\S]*?)```/g)].map(([, block = '']) => block.trimEnd());
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .filter((text) => text !== '')
      .map((text) => {
        const [command = '', ...shown] = text.trimEnd().split('\n');
        return { command, shown };
      }),
  );
}

/** What the page shows as a pattern: `…` is any text, on a line of its own any lines. */
function patternOf(shown: readonly string[]): RegExp {
  const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const lines = shown.map((line) => (line === '…' ? '(?:[^\\n]*\\n)*' : `${line.split('…').map(quote).join('[^\\n]*')}\\n`));
  return new RegExp(`^${lines.join('')}$`);
}

describe.skipIf(!isPossible)('docs/walkthrough.md', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mcp-gateway-walkthrough-'));
    const bin = join(folder, 'bin');
    await mkdir(bin);
    await writeFile(join(bin, 'mcp-gateway'), `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`);
    await chmod(join(bin, 'mcp-gateway'), 0o755);
    await copyFile(DESCRIPTION, join(folder, 'github.json'));
    await writeFile(
      join(folder, 'change.mjs'),
      `import { readFileSync, writeFileSync } from 'node:fs';
const description = JSON.parse(readFileSync('github.json', 'utf8'));
description.paths['/repos/{owner}/{repo}/branches'].get.parameters.push({ name: 'sort', in: 'query', required: true, schema: { type: 'string' } });
writeFileSync('github.json', JSON.stringify(description));
`,
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('runs as it is written', { timeout: 180_000 }, async () => {
    const steps = stepsOf(await readFile(join(root, 'docs/walkthrough.md'), 'utf8'));
    expect(steps.length).toBeGreaterThan(15);
    for (const { command, shown } of steps) {
      const file = /^cat (\S+)$/.exec(command)?.[1];
      if (file !== undefined) {
        await writeFile(join(folder, file), `${shown.join('\n')}\n`);
        continue;
      }
      const output = await run(command);
      expect(`$ ${command}\n${output}`).toMatch(
        new RegExp(patternOf(shown).source.replace('^', `^\\$ ${command.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\n`)),
      );
    }
    const gateway = await startCli(['-c', 'gateway.yaml', '--port', '0'], folder, { GITHUB_TOKEN: 'walkthrough' });
    expect(gateway.stdout()).toMatch(/MCP server live at http:\/\/127\.0\.0\.1:\d+\/github\/mcp \(9 tools\)/);
    await gateway.stop();
  });

  function run(command: string): Promise<string> {
    return new Promise((resolve) => {
      const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}`, HOME: folder, GITHUB_TOKEN: 'walkthrough' };
      execFile(
        'sh',
        ['-c', `${command} 2>&1`.replace(/; echo (.*) 2>&1$/, ' 2>&1; echo $1')],
        { cwd: folder, env, maxBuffer: 1e8 },
        (_, stdout) => resolve(stdout),
      );
    });
  }
});
