import { generateKeyPairSync } from 'node:crypto';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importReview } from '../../src/cli/commands/import-review.js';
import type { CliIo } from '../../src/cli/io.js';
import type { Answer } from '../../src/cli/review-prompts.js';
import { runCli } from './run-cli.js';

const DESCRIPTION = fileURLToPath(new URL('../../examples/demo/openapi.yaml', import.meta.url));
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mcp-gateway-review-'));
  await copyFile(DESCRIPTION, join(folder, 'bookshop.yaml'));
  await run('import', 'apply', 'bookshop.yaml', '--base-url', 'http://127.0.0.1:4010', '--auth-key', 'env:TOKEN');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runCli(args, folder);
const write = (name: string, text: string) => writeFile(join(folder, name), text);

/** A person at a terminal who answers in turn. */
async function reviewWith(
  answers: readonly (Answer | (() => Promise<Answer>))[],
  env: Record<string, string> = {},
): Promise<{ readonly printed: string; readonly asked: number; readonly code: number }> {
  let printed = '';
  let asked = 0;
  let code = 0;
  const finish = (value: number) => {
    code = value;
  };
  const io: CliIo = {
    stdin: Readable.from([]),
    stdout: (text) => {
      printed += text;
    },
    stderr: (text) => {
      printed += text;
    },
    drained: async () => {},
    outlive() {},
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    env,
    cwd: folder,
    now: () => new Date('2026-01-02T03:04:05Z'),
    signal: new AbortController().signal,
  };
  const ask = async (): Promise<Answer> => {
    const answer = answers[asked++] ?? { action: 'quit' };
    return typeof answer === 'function' ? answer() : answer;
  };
  await importReview('capability-drafts', { format: 'table', color: false, reviewer: 'rev' }, { io, finish }, { ask });
  return { printed, asked, code };
}

describe('import review', () => {
  it('shows request, arguments, risks with evidence and gates, and does at once what is decided', async () => {
    const { printed } = await reviewWith([{ action: 'approve', note: 'fine' }, { action: 'skip' }, { action: 'reject', reason: 'no' }]);
    expect(printed).toContain('1 of 6  addbook.yaml\n  POST http://127.0.0.1:4010/books\n');
    expect(printed).toContain(
      'medium destructive_operation: POST creates or changes data.\n      evidence: POST /books (#/paths/~1books/post)',
    );
    expect(printed).toContain('gate destructive_action (pending)');
    expect(printed).toContain(
      'activated addbook.yaml: capabilities/addbook.yaml\nskipped getbook.yaml\nrejected getorder.yaml: no\n1 activated, 1 rejected, 1 skipped, 0 refused.',
    );
    const lock = JSON.parse(await readFile(join(folder, 'capabilities/capabilities.lock.json'), 'utf8'));
    expect(lock.files['addbook.yaml'].gates).toContainEqual({
      kind: 'destructive_action',
      approver: 'rev',
      time: '2026-01-02T03:04:05.000Z',
      note: 'fine',
    });
  });

  it('goes on where it was left: what was activated or rejected is not asked again, until it changes', async () => {
    await reviewWith([{ action: 'approve' }, { action: 'reject', reason: 'not now' }]);
    const { printed } = await reviewWith([]);
    expect(printed).toContain('1 of 4  getorder.yaml');
    expect(printed).not.toContain('getbook.yaml');
    const draft = join(folder, 'capability-drafts/getbook.yaml');
    await writeFile(draft, (await readFile(draft, 'utf8')).replace('timeout: 30', 'timeout: 5'));
    expect((await reviewWith([])).printed).toContain('1 of 5  getbook.yaml');
  });

  it('says that it was interrupted by its exit code, and keeps what was decided before', async () => {
    const { printed, code } = await reviewWith([{ action: 'approve' }, { action: 'interrupt' }]);
    expect(code).toBe(130);
    expect(printed).toContain('activated addbook.yaml: capabilities/addbook.yaml\n1 activated, 0 rejected, 0 skipped, 0 refused.');
    expect((await reviewWith([{ action: 'quit' }])).code).toBe(0);
  });

  it('holds a rejection against `cap activate` until the draft changes or the rejection is taken back', async () => {
    await write('decisions.yaml', 'decisions:\n  getbook.yaml: { reject: not for agents }\n');
    await run('import', 'review', '--decisions', 'decisions.yaml', '--reviewer', 'rev');
    for (const draft of ['capability-drafts/getbook.yaml', './capability-drafts/../capability-drafts/getbook.yaml']) {
      const named = await run('cap', 'activate', draft, '--approve', '*');
      expect([named.code, named.stderr]).toEqual([
        1,
        expect.stringMatching(
          /getbook\.yaml was not activated: rev rejected it: not for agents.*mcp-gateway import review capability-drafts --all/s,
        ),
      ]);
    }
    const ready = await run('cap', 'activate', 'capability-drafts', '--ready');
    expect(ready.stdout).toContain('left capability-drafts/getbook.yaml: rev rejected it: not for agents');
    const { code, stdout } = await run('cap', 'activate', 'capability-drafts', '--approve', '*');
    expect([code, stdout]).toEqual([0, expect.stringContaining('left capability-drafts/getbook.yaml: rev rejected it: not for agents')]);
    expect(await readdir(join(folder, 'capability-drafts'))).toContain('getbook.yaml');

    await write('decisions.yaml', 'decisions:\n  getbook.yaml: approve\n');
    expect((await run('import', 'review', '--decisions', 'decisions.yaml')).stdout).toContain('activated getbook.yaml');
    await run('cap', 'deactivate', 'capabilities/getbook.yaml');
    expect((await run('cap', 'activate', 'capability-drafts', '--approve', '*')).stdout).toContain('1 activated, 0 left.');
  });

  it('takes a rejected draft once it was edited', async () => {
    await write('decisions.yaml', 'decisions:\n  getbook.yaml: { reject: no }\n');
    await run('import', 'review', '--decisions', 'decisions.yaml');
    const draft = join(folder, 'capability-drafts/getbook.yaml');
    await writeFile(draft, (await readFile(draft, 'utf8')).replace('timeout: 30', 'timeout: 5'));
    expect((await run('cap', 'activate', draft, '--approve', '*')).code).toBe(0);
  });

  it('opens the editor, and judges what it left', async () => {
    await write(
      'edit.mjs',
      `import { readFileSync, writeFileSync } from 'node:fs'; const [path] = process.argv.slice(2); writeFileSync(path, readFileSync(path, 'utf8').replace('name: addbook', 'nam: addbook'));`,
    );
    const { printed, asked } = await reviewWith([{ action: 'edit' }, { action: 'quit' }], {
      EDITOR: `${process.execPath} ${join(folder, 'edit.mjs')}`,
    });
    expect(asked).toBe(2);
    expect(printed).toMatch(/CAP-003 .*unknown key "nam"/);
  });

  it('goes on where a draft disappears, in the editor or while it is asked about', async () => {
    await write('gone.mjs', `import { rmSync } from 'node:fs'; rmSync(process.argv[2]);`);
    const { printed, asked } = await reviewWith([{ action: 'edit' }, { action: 'approve' }], {
      EDITOR: `${process.execPath} ${join(folder, 'gone.mjs')}`,
    });
    expect(asked).toBe(3);
    expect(printed).toContain('\naddbook.yaml: it does not exist any more\n');
    expect(printed).toContain('skipped addbook.yaml: it does not exist any more\nactivated getbook.yaml: capabilities/getbook.yaml\n');
    expect(printed).toContain('1 activated, 0 rejected, 1 skipped, 0 refused.');
    const removing = (draft: string, answer: Answer) => async (): Promise<Answer> => {
      await rm(join(folder, 'capability-drafts', draft));
      return answer;
    };
    const answers = [removing('getorder.yaml', { action: 'approve' }), removing('listbooks.yaml', { action: 'reject', reason: 'no' })];
    expect((await reviewWith(answers)).printed).toContain('0 activated, 0 rejected, 2 skipped, 0 refused.');
  });

  it('activates nothing but what was shown', async () => {
    const draft = join(folder, 'capability-drafts/addbook.yaml');
    const text = await readFile(draft, 'utf8');
    const swap = async (): Promise<Answer> => {
      await writeFile(draft, text.replace('http://127.0.0.1:4010', 'http://127.0.0.1:6666'));
      return { action: 'approve' };
    };
    const { printed, code } = await reviewWith([swap, { action: 'quit' }]);
    expect([printed, code]).toEqual([
      expect.stringContaining('addbook.yaml was not activated: it was changed after it was shown; review it again'),
      1,
    ]);
    expect(await readdir(folder)).not.toContain('capabilities');
    expect((await reviewWith([{ action: 'approve' }])).printed).toContain('activated addbook.yaml');
  });

  it('signs what it approves', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    await write('key.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    await write('key.pub.pem', publicKey.export({ type: 'spki', format: 'pem' }).toString());
    await write('gateway.yaml', 'capabilities: { trusted_keys: [key.pub.pem] }\nservers: [{ name: shop, capabilities: capabilities }]\n');
    await write('decisions.yaml', 'decisions:\n  getbook.yaml: approve\n');
    await run('import', 'review', '--decisions', 'decisions.yaml', '--sign', 'key.pem');
    expect((await run('cap', 'list')).stdout).toContain('1 served, 0 held.');
  });

  it('says that what was approved is held where no trusted key signed it', async () => {
    for (const name of ['trusted', 'other']) {
      const { privateKey, publicKey } = generateKeyPairSync('ed25519');
      await write(`${name}.pem`, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
      await write(`${name}.pub.pem`, publicKey.export({ type: 'spki', format: 'pem' }).toString());
    }
    await write(
      'gateway.yaml',
      'capabilities: { trusted_keys: [trusted.pub.pem] }\nservers: [{ name: shop, capabilities: capabilities }]\n',
    );
    await write('decisions.yaml', 'decisions:\n  getorder.yaml: approve\n');
    const draft = 'capability-drafts/getbook.yaml';
    expect((await run('cap', 'activate', draft, '--dry-run')).stderr).toBe('');
    expect((await run('cap', 'activate', draft)).stderr).toContain('warning not-signed: ');
    expect((await run('cap', 'activate', 'capabilities/getbook.yaml', '--sign', 'other.pem')).stderr).toContain(
      'was signed with another: it is held',
    );
    expect((await run('cap', 'activate', 'capabilities/getbook.yaml', '--sign', 'trusted.pem')).stderr).toBe('');
    expect((await run('import', 'review', '--decisions', 'decisions.yaml')).stderr).toContain('was not signed: it is held');
    expect((await run('cap', 'list')).stdout).toContain('1 served, 1 held.');
  });

  it('says that what was approved lies where no server looks', async () => {
    await write('gateway.yaml', 'servers: [{ name: shop, capabilities: [shop, shelf/books] }]\n');
    await write('decisions.yaml', 'decisions:\n  getorder.yaml: approve\n');
    const draft = 'capability-drafts/getbook.yaml';
    expect((await run('cap', 'activate', draft)).stderr).toContain(
      'warning not-served: no server of the configuration serves capabilities',
    );
    await run('cap', 'deactivate', 'capabilities/getbook.yaml');
    expect((await run('cap', 'activate', draft, '--server', 'shop')).stderr).toBe('');
    expect((await run('cap', 'activate', 'capability-drafts/listbooks.yaml', '--to', 'shelf/books')).stderr).toBe('');
    expect((await run('import', 'review', '--decisions', 'decisions.yaml')).stderr).toContain('warning not-served: ');
  });

  it('knows a folder whose name begins with dots as one that is served', async () => {
    await write('gateway.yaml', 'servers: [{ name: shop, capabilities: caps }]\n');
    const { code, stderr } = await run('cap', 'activate', 'capability-drafts/getbook.yaml', '--to', 'caps/..books');
    expect([code, stderr]).toEqual([0, '']);
  });

  it('follows a file of decisions', async () => {
    await write(
      'decisions.yaml',
      'reviewer: security\ndecisions:\n  getbook.yaml: approve\n  placeorder.yaml: { approve: [destructive_action], note: capped }\n  removebook.yaml: { reject: not for agents }\n  addbook.yaml: { approve: [] }\n',
    );
    const { code, stdout } = await run('import', 'review', '--decisions', 'decisions.yaml', '--format', 'json');
    expect([code, JSON.parse(stdout).outcomes.map(({ path, decision }: Record<string, string>) => `${path} ${decision}`)]).toEqual([
      1,
      ['getbook.yaml activated', 'placeorder.yaml activated', 'removebook.yaml rejected', 'addbook.yaml refused'],
    ]);
  });

  it('follows a file of decisions again, and passes over what it activated', async () => {
    await write('decisions.yaml', 'decisions: { getbook.yaml: approve, removebook.yaml: { reject: not for agents } }\n');
    await run('import', 'review', '--decisions', 'decisions.yaml');
    await write('decisions.yaml', 'decisions: { getbook.yaml: approve, removebook.yaml: skip, listbooks.yaml: approve }\n');
    const { code, stdout } = await run('import', 'review', '--decisions', 'decisions.yaml');
    expect([code, stdout.split('\n').slice(0, 3)]).toEqual([
      0,
      [
        'skipped getbook.yaml: already active: capabilities/getbook.yaml',
        'skipped removebook.yaml',
        'activated listbooks.yaml: capabilities/listbooks.yaml',
      ],
    ]);
  });

  it('records of each draft the note and the gates that were given for it', async () => {
    await write(
      'decisions.yaml',
      'note: by default\ndecisions:\n  addbook.yaml: approve\n  placeorder.yaml: { approve: [destructive_action], note: capped }\n',
    );
    await run('import', 'review', '--decisions', 'decisions.yaml', '--reviewer', 'ann');
    const { files } = JSON.parse(await readFile(join(folder, 'capabilities/capabilities.lock.json'), 'utf8'));
    const noted = (path: string) =>
      files[path].gates
        .filter(({ approver }: { approver: string }) => approver === 'ann')
        .map(({ kind, note }: Record<string, string>) => `${kind}: ${note}`);
    expect(noted('addbook.yaml')).toContain('destructive_action: by default');
    expect(noted('placeorder.yaml')).toEqual(['destructive_action: capped']);
  });

  it('carries out all approvals at once', async () => {
    const drafts = (await readdir(join(folder, 'capability-drafts'))).filter((name) => name.endsWith('.yaml'));
    const lines = drafts.map((name) => `  ${name}: { approve: ["*"], note: of ${name} }`);
    await write('decisions.yaml', `decisions:\n${lines.join('\n')}\n`);
    const { stdout } = await run('import', 'review', '--decisions', 'decisions.yaml');
    expect(stdout).toContain(`${drafts.length} activated, 0 rejected`);
    const { files } = JSON.parse(await readFile(join(folder, 'capabilities/capabilities.lock.json'), 'utf8'));
    const times = Object.values<{ gates: { time: string }[] }>(files).flatMap(({ gates }) => gates.map(({ time }) => time));
    expect(new Set(times).size).toBe(1);
  });

  it.each([
    ['an unknown draft', 'decisions: { nope.yaml: approve }', 'nope.yaml, which is no draft'],
    ['an unknown gate', 'decisions: { addbook.yaml: { approve: [destructive] } }', 'no gate "destructive"'],
    ['an unknown decision', 'decisions: { addbook.yaml: maybe }', 'decisions.addbook.yaml: this is no decision'],
    ['an unknown key', 'decision: { addbook.yaml: approve }', 'unknown key "decision"\n  Did you mean decisions?'],
    ['an unknown key of a decision', 'decisions: { addbook.yaml: { approve: [], nite: x } }', 'addbook.yaml: unknown key "nite"'],
    ['a file without decisions', 'reviewer: security', 'decisions: there are no drafts'],
    ['broken YAML', 'decisions: [', 'decisions.yaml:2:1: '],
  ])('refuses %s before anything is done', async (_, text, message) => {
    await write('decisions.yaml', `${text}\n`);
    const { code, stderr } = await run('import', 'review', '--decisions', 'decisions.yaml');
    expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
  });

  it('says what to do where there is no terminal', async () => {
    expect((await run('import', 'review')).stderr).toContain('--decisions');
  });
});

describe('import status', () => {
  it('says which description changed, what waits and what drifted', async () => {
    await run('cap', 'activate', 'capability-drafts', '--ready');
    const [clean] = JSON.parse((await run('import', 'status', '--format', 'json')).stdout).sources;
    expect(clean).toMatchObject({
      source: 'bookshop',
      document: 'unchanged',
      drifted: [],
      pending: expect.arrayContaining(['capability-drafts/addbook.yaml']),
    });
    await write('bookshop.yaml', (await readFile(DESCRIPTION, 'utf8')).replace('Newest first', 'Oldest first'));
    const active = join(folder, 'capabilities/getbook.yaml');
    await writeFile(active, (await readFile(active, 'utf8')).replace('timeout: 30', 'timeout: 5'));
    const { code, stdout } = await run('import', 'status', '--format', 'json', '--detailed-exitcode');
    expect([code, JSON.parse(stdout).sources[0]]).toEqual([
      2,
      expect.objectContaining({ document: 'changed', drifted: ['capabilities/getbook.yaml'] }),
    ]);
    await rm(join(folder, 'bookshop.yaml'));
    expect((await run('import', 'status')).stdout).toContain('unreadable: bookshop.yaml: there is no such file');
  });

  it('does not call a rejected draft waiting, until it is another one', async () => {
    await write('decisions.yaml', 'decisions: { removebook.yaml: { reject: not for agents } }\n');
    await run('import', 'review', '--decisions', 'decisions.yaml');
    const status = async () => JSON.parse((await run('import', 'status', '--format', 'json')).stdout).sources[0];
    const draft = 'capability-drafts/removebook.yaml';
    expect(await status()).toMatchObject({ rejected: [draft], pending: expect.not.arrayContaining([draft]) });
    expect((await run('import', 'status')).stdout).toMatch(/Rejected:\n\s+capability-drafts\/removebook\.yaml/);
    await writeFile(join(folder, draft), (await readFile(join(folder, draft), 'utf8')).replace('timeout: 30', 'timeout: 5'));
    expect(await status()).toMatchObject({ rejected: [], pending: expect.arrayContaining([draft]) });
  });

  it('notices a changed package, of which nothing is drafted', async () => {
    const metadata = (version: string) =>
      JSON.stringify({
        name: 'a/search',
        packages: [{ registryType: 'npm', identifier: 'search', version, transport: { type: 'stdio' } }],
      });
    const status = async () => {
      const { sources } = JSON.parse((await run('import', 'status', '--format', 'json')).stdout);
      return sources.find(({ source }: { source: string }) => source === 'search');
    };
    await write('server.json', metadata('1.0.0'));
    expect(await status()).toBeUndefined();
    const { stdout } = await run('import', 'apply', 'server.json', '--source-name', 'search', '--format', 'json');
    expect(await status()).toMatchObject({ kind: 'oci-mcp-package', uri: 'server.json', document: 'unchanged', active: [], pending: [] });
    await write('server.json', metadata('1.0.1'));
    expect(await status()).toMatchObject({ document: 'changed' });
    await run('import', 'apply', 'server.json', '--source-name', 'search');
    expect(await status()).toMatchObject({ document: 'unchanged' });
    await run('import', 'rollback', JSON.parse(stdout).manifest_path);
    expect(await status()).toMatchObject({ document: 'unchanged' });
  });

  it('reads the description with the overlays that were applied to it', async () => {
    await write(
      'overlay.yaml',
      'overlay: 1.0.0\ninfo: { title: o, version: "1" }\nactions: [{ target: $.info, update: { x-team: books } }]\n',
    );
    await run('import', 'apply', 'bookshop.yaml', '--source-name', 'overlaid', '--prefix', 'o', '--overlay', 'overlay.yaml');
    await run('cap', 'activate', 'capability-drafts/o_listbooks.yaml', '--approve', '*');
    const status = async () => {
      const { sources } = JSON.parse((await run('import', 'status', '--format', 'json')).stdout);
      return sources.find(({ source }: { source: string }) => source === 'overlaid');
    };
    expect(await status()).toMatchObject({ document: 'unchanged', overlays: ['overlay.yaml'] });
    await write('overlay.yaml', `${await readFile(join(folder, 'overlay.yaml'), 'utf8')}# another one\n`);
    expect(await status()).toMatchObject({ document: 'changed' });
  });
});

describe('cap validate', () => {
  it('gives SARIF with line and column', async () => {
    const draft = join(folder, 'capability-drafts/getbook.yaml');
    await writeFile(draft, `${await readFile(draft, 'utf8')}extra: 1\n`);
    const { code, stdout } = await run('cap', 'validate', 'capability-drafts/getbook.yaml', '--format', 'sarif');
    const [{ tool, results }] = JSON.parse(stdout).runs;
    expect([code, tool.driver.rules.length]).toEqual([1, expect.any(Number)]);
    expect(results[0]).toMatchObject({
      ruleId: 'CAP-003',
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'capability-drafts/getbook.yaml' }, region: { startColumn: 1 } } }],
    });
  });
});
